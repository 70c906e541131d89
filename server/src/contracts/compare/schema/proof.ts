import type { Travel } from '../change';
import type { SchemaKindBase } from '../schema-kinds';
import type { Pair, SchemaChange } from './pairs';

/** What takes more pairs than this to prove is taken for unproven. */
const MAX_PAIRS = 500;

/**
 * Whether it can be proved that a change is safe in one direction, with all that is below: for requests, that the
 * revision accepts whatever the base does; for responses, that the base does whatever the revision does. Changes of the
 * root itself of a kind set aside do not count.
 */
export function isSafe(root: Pair, travel: Travel, aside: ReadonlySet<SchemaKindBase> = NOTHING): boolean {
  const isHarmless = (change: SchemaChange) => (change[travel]?.level ?? 'safe') === 'safe';
  return holds(root, travel, (pair) =>
    pair.changes.every((change) => isHarmless(change) || (pair === root && aside.has(change.kind))),
  );
}

const NOTHING: ReadonlySet<SchemaKindBase> = new Set();

/** Whether nothing changed, with all that is below. */
export function isUnchanged(root: Pair): boolean {
  return (['request', 'response'] as const).every((travel) =>
    holds(root, travel, ({ changes }) => changes.length === 0),
  );
}

/** Whether all of it could be compared, with all that is below: else nothing is proved, and nothing refuted. */
export function isKnown(root: Pair): boolean {
  return (['request', 'response'] as const).every((travel) => holds(root, travel, () => true));
}

function holds(root: Pair, travel: Travel, test: (pair: Pair) => boolean): boolean {
  const seen = new Set<Pair>([root]);
  for (const pair of seen) {
    if (seen.size > MAX_PAIRS || pair.unknown || !test(pair)) return false;
    for (const edge of pair.edges) if (edge[travel]) seen.add(edge.pair);
  }
  return true;
}
