import type { Change } from '../../contracts/compare/change';
import { compareForms } from './compare-forms';
import { contractChanges } from './contract-changes';
import { problemOf } from './form';
import { gaps } from './gaps';
import { offerName } from './offer';
import type { OfferPair } from './pairs';
import type { Source } from './source';

/** The two folders, as they are named in the output. */
export interface Sides {
  readonly base: Source;
  readonly revision: Source;
}

/** What became of one contract. */
export interface Compared {
  readonly pair: OfferPair;
  readonly changes: readonly Change[];
  /** What of it was not compared, and why. */
  readonly notes: readonly string[];
  /** Why it could not be compared at all though it should have been. */
  readonly broken: readonly string[];
  /** Its name, where it is there on both sides and its form is not known on one of them. */
  readonly unknown?: string;
}

/**
 * Compares the two forms of one contract.
 *
 * @param today YYYY-MM-DD
 */
export function comparedPair(pair: OfferPair, { base, revision }: Sides, today: string): Compared {
  const own = contractChanges(pair, today);
  const nothing = { pair, changes: own, notes: [], broken: [] };
  if (!pair.base || !pair.revision) return nothing;
  const [old, next] = [pair.base.form, pair.revision.form];
  if (!old || !next) return { ...nothing, unknown: offerName(pair.revision) };
  const broken = [problemOf(old, base.name), problemOf(next, revision.name)].flatMap((problem) => problem ?? []);
  if (broken.length > 0) return { ...nothing, broken };
  const comparison = compareForms(old, next, today);
  if (typeof comparison === 'string') return { ...nothing, broken: [comparison] };
  const notes = gaps(old, next, { base, revision, comparison });
  return { ...nothing, changes: [...own, ...comparison.changes], notes };
}
