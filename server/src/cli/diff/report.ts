import type { Change, ChangeLevel } from '../../contracts/compare/change';
import type { Range } from '../../rules/finding';
import type { Tree } from '../../syntax/tree';

/** What comparing two forms, or two folders of them, came to, for a reporter to put into its form. */
export interface DiffReport {
  /** What was compared, in the order of the base. Those without a change too. */
  readonly contracts: readonly ComparedContract[];
  readonly color: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  /** How the command is called from here: `servicelint`, `npx servicelint`, `node dist/cli.cjs`. */
  readonly call: string;
  /** What to type after that to compare the same again: `diff HEAD: .`. */
  readonly again: string;
}

/** One contract, in two versions. */
export interface ComparedContract {
  /** How people call it: `Orders API`. */
  readonly title: string;
  /** As written; missing where none is, or where it is not there. */
  readonly base?: string;
  readonly revision?: string;
  readonly changes: readonly ListedChange[];
}

/** A change with all that is to be said of it. */
export interface ListedChange {
  readonly kind: Change['kind'];
  readonly level: ChangeLevel;
  readonly message: string;
  /** A JSON pointer: in the revision, in the base for what was removed. */
  readonly path: string;
  readonly base?: Located;
  readonly revision?: Located;
  /** `GET /orders/{id}`, in the order of the base; none where it concerns all of the contract. */
  readonly operations: readonly string[];
  readonly consumers: readonly HitConsumer[];
}

/** A place in a text. */
export interface Located {
  /** As it is called in the output: relative to the working directory, or `REV:path`. */
  readonly file: string;
  readonly range: Range;
  readonly tree: Tree;
}

/** A service that is hit. */
export interface HitConsumer {
  readonly service: string;
  /** The contract's name. */
  readonly api: string;
  /** What it says that it uses of the contract, as written; undefined where it says nothing. */
  readonly uses?: string;
  readonly file: string;
  readonly range: Range;
}

export type DiffReporter = (report: DiffReport) => string;

export const allChanges = ({ contracts }: Pick<DiffReport, 'contracts'>): readonly ListedChange[] =>
  contracts.flatMap(({ changes }) => changes);

/** `Orders API 2.3.0 → 2.4.0`. */
export function headingOf({ title, base, revision }: ComparedContract): string {
  if (base !== undefined && revision !== undefined && base !== revision) return `${title} ${base} → ${revision}`;
  return [title, revision ?? base].filter((part) => part !== undefined).join(' ');
}
