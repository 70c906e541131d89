import type { FileFacts } from './facts';

/**
 * A CODEOWNERS file. Of the lines that match a file the last one counts; GitLab: the last one of each section, and none
 * of a section that excludes the file.
 */
export interface OwnersFacts extends FileFacts {
  readonly kind: 'owners';
  /** Whose rules of matching it follows, as far as its place or its text tells; GitHub's otherwise. */
  readonly dialect: 'github' | 'gitlab' | 'bitbucket';
  /** The folder that its patterns are relative to: its own, or the one above `.github`, `.gitlab`, `.bitbucket`, `docs`. */
  readonly root: string;
  readonly lines: readonly OwnersLine[];
}

export interface OwnersLine {
  /** As written, in the form of `.gitignore`, escapes and quotes resolved, without the `!` of an exception. */
  readonly pattern: string;
  /**
   * As written: `@org/team`, `@user`, an e-mail, `@@group` (Bitbucket), `@@role` (GitLab); of a line that names none those
   * of its section. Empty: nobody owns it.
   */
  readonly owners: readonly string[];
  /** In the text: the owners' words together; of a line without owners the pattern. */
  readonly span: { readonly start: number; readonly end: number };
  /** The section of GitLab that it stands in, in small letters; undefined outside of one. */
  readonly section?: string;
  /** It begins with `!`: what it matches has no owners. */
  readonly excepts?: true;
}
