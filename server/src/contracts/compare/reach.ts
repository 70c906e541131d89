import type { Site, Travel } from './change';
import type { Cause, Gathering, Root } from './gathering';
import type { Pair, SchemaChange } from './schema/pairs';
import { approach, type Graph, graphOf, waysFrom } from './ways';

const TRAVELS: readonly Travel[] = ['request', 'response'];

/** A way from an operation to a schema. */
interface Way {
  readonly root: Root;
  readonly steps: readonly string[];
}

/**
 * Tells of every change of a schema which operations meet it, in which direction, and on which ways: from the changed
 * schemas backwards, so that what is unchanged costs one visit.
 *
 * @param settle puts places right that stand for others
 */
export function reachSchemas(gathering: Gathering, settle: (change: SchemaChange) => SchemaChange): void {
  const { roots } = gathering;
  const graph = graphOf(roots.map(({ pair }) => pair));
  for (const pair of graph.changed) {
    const ways = new Map(TRAVELS.map((travel) => [travel, waysTo(graph, pair, travel, roots)]));
    for (const change of pair.changes) {
      const sites = TRAVELS.flatMap((travel) => sitesOf(change, travel, ways.get(travel)!));
      if (sites.length > 0) gathering.meet(causeOf(settle(change)), sites);
    }
  }
}

function waysTo(graph: Graph, pair: Pair, travel: Travel, roots: readonly Root[]): readonly Way[] {
  if (!pair.changes.some((change) => change[travel])) return [];
  const near = approach(graph, pair, travel);
  const known = new Map<Pair, readonly (readonly string[])[]>();
  const found: Way[] = [];
  for (const root of roots) {
    if (root.travel !== travel || !near.distance.has(root.pair)) continue;
    const ways = known.get(root.pair) ?? waysFrom(root.pair, near);
    known.set(root.pair, ways);
    for (const steps of ways) found.push({ root, steps });
  }
  return found;
}

function sitesOf(change: SchemaChange, travel: Travel, ways: readonly Way[]): readonly Site[] {
  const weight = change[travel];
  if (!weight) return [];
  return ways.flatMap(({ root, steps }): Site[] => {
    if (root.isParameter && steps.length === 0 && isDefault(change)) return [];
    const { operation } = root;
    const must = travel === 'request' && change.must && { must: true };
    return [{ operation, ...weight, travel, steps: [...root.steps, ...steps, ...change.steps], ...must }];
  });
}

/** The default of a parameter says what leaving it out means, and is compared there. */
const isDefault = ({ kind, steps }: SchemaChange): boolean => kind.startsWith('default.') && steps.length === 0;

function causeOf({ kind, args, base, revision, near }: SchemaChange): Cause {
  return { group: `schema.${kind}`, args, base, revision, near };
}
