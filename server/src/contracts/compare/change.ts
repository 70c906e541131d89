import type { SpecFacts } from '../../readers/facts';
import type { Path } from '../../syntax/tree';
import type { Contract, Operation } from '../contract';
import type { Lookup } from '../references';
import type { KindId } from './kinds';

/** One of the two forms of an interface that are compared: a spec, and what it refers to. */
export interface Side {
  readonly spec: SpecFacts;
  readonly lookup: Lookup;
  /** What was read of it, where that is already known. */
  readonly contract?: Contract;
}

/**
 * `breaking`: some correct consumer of the old form fails or is misunderstood; `risky`: correct by the letter, but known
 * to break consumers; `safe`: cannot.
 */
export type ChangeLevel = 'breaking' | 'risky' | 'safe';

/** Which way something goes, seen from the provider: `request` is what it accepts, `response` what it sends. */
export type Travel = 'request' | 'response';

/** Where something stands on one side: a fact's file and path there. */
export interface ChangePlace {
  readonly file: string;
  readonly path: Path;
}

/** One difference between two forms of an interface. However many operations share what changed, it is one change. */
export interface Change {
  /** That of its worst site. */
  readonly kind: KindId;
  readonly level: ChangeLevel;
  /** For the kind's message, but for `operations` and `field`, which its sites tell. */
  readonly args: Readonly<Record<string, string>>;
  /** Missing for what was added. */
  readonly base?: ChangePlace;
  /** Missing for what was removed. */
  readonly revision?: ChangePlace;
  /** In the revision: the change itself, or the nearest surviving parent of what was removed. */
  readonly near: ChangePlace;
  /** What of the interface it concerns, in the order of the base; none where it concerns all of it (a server). */
  readonly sites: readonly Site[];
}

/** One way in which a change is met by whoever uses an operation. */
export interface Site {
  /** As it is in the base, or where it is new, in the revision. */
  readonly operation: Operation;
  /** At this site: what is sent and what is accepted differ. */
  readonly kind: KindId;
  readonly level: ChangeLevel;
  /** Missing where it concerns the operation as a whole. */
  readonly travel?: Travel;
  /**
   * The field that changed, in steps from the body's root as `uses` has them: `items`, `[]`, `sku`; empty for the whole
   * body. A parameter is one step, its name. Missing where no field is concerned.
   */
  readonly steps?: readonly string[];
  /** True where whoever calls the operation meets it, whatever fields they name: a new required parameter. */
  readonly must?: boolean;
}

/** What comparing came to. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** False where one of the sides could not be read as a whole, so that changes may be missing. */
  readonly complete: boolean;
}
