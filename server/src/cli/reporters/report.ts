import type { TextEdit } from '../../fixes/edits';
import type { Finding, Related } from '../../rules/finding';
import type { Fix } from '../../rules/rule';
import type { Suppressed } from '../../rules/suppressed';
import type { Span, Tree } from '../../syntax/tree';

/** What a check came to, for a reporter to put into its form. */
export interface Report {
  /** Sorted by file, place, rule. */
  readonly findings: readonly Finding[];
  /** Findings that a list holds: not among `findings`, and not counted. */
  readonly suppressed: readonly Suppressed[];
  readonly checked: { readonly files: number; readonly services: number; readonly contracts: number };
  readonly skipped: readonly { readonly file: string; readonly why: string }[];
  /** The fixes of a finding, with their edits by file. */
  fixes(finding: Finding): readonly OfferedFix[];
  /** How many of the findings `--fix` would mend. */
  mendable(): number;
  /** A file as it was read; undefined where it was not. */
  tree(file: string): Tree | undefined;
  /** The stretches of a file's text that must not be shown: what is secret. */
  secrets(file: string): readonly Span[];
  /** How a file is called in the output: relative to the working directory, with `/`. */
  name(file: string): string;
  readonly color: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  /** How the command is called from here: `servicelint`, `npx servicelint`, `node dist/cli.cjs`. */
  readonly call: string;
  /** What to type after that to check the same again: `check examples/shop`. */
  readonly again: string;
}

export interface OfferedFix extends Pick<Fix, 'title' | 'safe'> {
  /** The files that it creates: what makes edits only is half of it. */
  readonly creates: readonly { readonly file: string }[];
  readonly edits: readonly { readonly file: string; readonly edits: readonly TextEdit[] }[];
}

/** The text to print for a report; ends with a line feed where it is not empty. */
export type Reporter = (report: Report) => string;

/** How a related place's file is called: as it is today, or as in `git show v1.4.0:services/orders/openapi.yaml`. */
export const relatedName = ({ file, release }: Related, name: Report['name']): string =>
  release ? `${release.name}:${name(file)}` : name(file);
