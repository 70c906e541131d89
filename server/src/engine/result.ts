import type { Joined } from '../landscape/joined';
import type { Snapshot } from '../readers/snapshot';
import type { Configuration } from '../rules/configuration';
import type { Finding } from '../rules/finding';
import type { World } from '../rules/rule';
import type { Suppressed } from '../rules/suppressed';

/** What a check comes to. */
export interface Result extends Joined {
  readonly world: World;
  /** By file; a file without findings has no entry. Sorted by place, then rule. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Those that a list of old findings holds, which are not among `findings`. By file, in the same order. */
  readonly suppressed: ReadonlyMap<string, readonly Suppressed[]>;
  /** What came to grief in this check; all that does not depend on it is said all the same. */
  readonly failures: readonly Failure[];
  configuration(file: string): Configuration;
  /** What a changed snapshot would come to; nothing of it is kept. */
  preview(changed: Snapshot): Result;
}

/** A mistake of ours: a rule or the reading of a contract threw. */
export interface Failure {
  /** The rule's id, or the words for what was done. */
  readonly what: string;
  /** The file that it was done for. */
  readonly file: string;
  readonly error: unknown;
}

/** What is set for a file from outside of its landscape. */
export type Settings = (file: string) => Configuration | undefined;
