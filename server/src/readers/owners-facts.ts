import type { FileFacts } from './facts';

/** A CODEOWNERS file. Of the lines that match a file the last one counts (GitLab: the last one of each section). */
export interface OwnersFacts extends FileFacts {
  readonly kind: 'owners';
  readonly lines: readonly OwnersLine[];
}

export interface OwnersLine {
  /** As written, in the form of `.gitignore`. */
  readonly pattern: string;
  /** As written: `@org/team`, `@user`, an e-mail, `@@group` (Bitbucket), a role. Empty: nobody owns it. */
  readonly owners: readonly string[];
  /** In the text: the owners' words together; of a line without owners the pattern. */
  readonly span: { readonly start: number; readonly end: number };
  /** The section of GitLab that it stands in; undefined outside of one. */
  readonly section?: string;
}
