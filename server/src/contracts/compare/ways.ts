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

/** All pairs from which one of them, the target, is met in one direction. */
export interface Approach {
  /** How far each is from the target, in edges. */
  readonly distance: ReadonlyMap<Pair, number>;
  /** The edges of each that lead nearer to it, or round about. */
  readonly onward: ReadonlyMap<Pair, readonly PairEdge[]>;
}

/** Finds everything that leads to `target`. */
export function approach({ incoming }: Graph, target: Pair, travel: Travel): Approach {
  const distance = new Map([[target, 0]]);
  const onward = new Map<Pair, PairEdge[]>();
  for (const [pair, far] of distance) {
    for (const { from, edge } of incoming.get(pair) ?? []) {
      if (!edge[travel]) continue;
      if (!distance.has(from)) distance.set(from, far + 1);
      const known = onward.get(from);
      if (known) known.push(edge);
      else onward.set(from, [edge]);
    }
  }
  return { distance, onward };
}

/** More ways than this from one body to one change are not told. */
const MAX_WAYS = 8;
/** More pairs than this are not looked at to find them. */
const MAX_VISITS = 64;

interface Walked {
  readonly pair: Pair;
  readonly before?: Walked;
  readonly steps: readonly string[];
  readonly length: number;
  /** The length of the shortest way that begins so. */
  readonly total: number;
}

/** The ways from a root to the target of an approach, shortest first, none through one pair twice. */
export function waysFrom(root: Pair, { distance, onward }: Approach): readonly (readonly string[])[] {
  const start = distance.get(root);
  if (start === undefined) return [];
  const found = new Map<string, readonly string[]>();
  const open: Walked[] = [{ pair: root, steps: [], length: 0, total: start }];
  for (let visits = 0; open.length > 0 && visits < MAX_VISITS && found.size < MAX_WAYS; visits++) {
    const walked = takeShortest(open);
    if (distance.get(walked.pair) === 0) found.set(walked.steps.join('\0'), walked.steps);
    else for (const edge of onward.get(walked.pair) ?? []) walkOn(open, walked, edge, distance);
  }
  return [...found.values()];
}

function takeShortest(open: Walked[]): Walked {
  let best = 0;
  for (const [index, { total }] of open.entries()) if (total < open[best]!.total) best = index;
  return open.splice(best, 1)[0]!;
}

function walkOn(open: Walked[], walked: Walked, { pair, steps }: PairEdge, distance: Approach['distance']): void {
  if (passes(walked, pair)) return;
  const length = walked.length + 1;
  open.push({ pair, before: walked, steps: [...walked.steps, ...steps], length, total: length + distance.get(pair)! });
}

function passes(walked: Walked, pair: Pair): boolean {
  for (let at: Walked | undefined = walked; at; at = at.before) if (at.pair === pair) return true;
  return false;
}
