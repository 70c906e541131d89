import type { Travel } from './change';
import type { Pair, PairEdge } from './schema/pairs';

/** An edge, and where it begins. */
export interface Incoming {
  readonly from: Pair;
  readonly edge: PairEdge;
}

/** All pairs that some roots lead to, and how they hang together. */
export interface Graph {
  readonly changed: readonly Pair[];
  /** The edges that lead to a pair. */
  readonly incoming: ReadonlyMap<Pair, readonly Incoming[]>;
}

/** Follows every edge from `roots`, circles and all. */
export function graphOf(roots: Iterable<Pair>): Graph {
  const incoming = new Map<Pair, Incoming[]>();
  const changed: Pair[] = [];
  for (const root of roots) if (!incoming.has(root)) incoming.set(root, []);
  // The map grows while it is walked.
  for (const from of incoming.keys()) {
    if (from.changes.length > 0) changed.push(from);
    for (const edge of from.edges) {
      const known = incoming.get(edge.pair);
      if (known) known.push({ from, edge });
      else incoming.set(edge.pair, [{ from, edge }]);
    }
  }
  return { changed, incoming };
}

/** More ways than this from one pair to one change are not told. */
const MAX_WAYS = 8;
/** Of those with more edges only the shortest is: nobody names a field that deep. */
const LONG = 24;
/** Steps that are told of one way. */
export const MOST_STEPS = 32;
/** Nor are those that begin after so many steps of the search, which only a web of schemas takes. */
const MAX_VISITS = 100_000;

/** A way from a pair to the target: an edge, and the way that goes on from there. */
export interface Way {
  readonly pair: Pair;
  readonly edge?: PairEdge;
  readonly onward?: Way;
  /** In edges. */
  readonly length: number;
}

/** The ways to a target in one direction from all pairs that lead to it, the shortest first, none through one pair twice. */
export function waysTo({ incoming }: Graph, target: Pair, travel: Travel): ReadonlyMap<Pair, readonly Way[]> {
  const found = new Map<Pair, Way[]>();
  const open: Way[] = [{ pair: target, length: 0 }];
  for (let next = 0; next < open.length && next < MAX_VISITS; next++) {
    const way = open[next]!;
    const known = found.get(way.pair);
    const most = way.length > LONG ? 1 : MAX_WAYS;
    if (known && known.length >= most) continue;
    if (known) known.push(way);
    else found.set(way.pair, [way]);
    for (const { from, edge } of incoming.get(way.pair) ?? []) {
      if (!edge[travel] || (found.get(from)?.length ?? 0) >= most || passes(way, from)) continue;
      open.push({ pair: from, edge, onward: way, length: way.length + 1 });
    }
  }
  return found;
}

/** The steps of a way, from its beginning on; of a very long one, those in the middle are left out. */
export function stepsOf(way: Way): readonly string[] {
  const steps: string[] = [];
  let last: readonly string[] = [];
  for (let at: Way | undefined = way; at; at = at.onward) {
    if (!at.edge) continue;
    if (steps.length < MOST_STEPS) steps.push(...at.edge.steps);
    else if (at.edge.steps.length > 0) last = at.edge.steps;
  }
  return last.length === 0 ? steps : [...steps, '…', ...last];
}

function passes(way: Way, pair: Pair): boolean {
  for (let at: Way | undefined = way; at; at = at.onward) if (at.pair === pair) return true;
  return false;
}
