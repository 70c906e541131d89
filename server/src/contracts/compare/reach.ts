import type { Site, Travel } from './change';
import type { Cause, Gathering, Root } from './gathering';
import type { Pair, SchemaChange } from './schema/pairs';
import { type Graph, graphOf, type Incoming, MOST_STEPS, stepsOf, waysTo } from './ways';

/** Where it is as bad in both, it is told as those meet it who read: they are the more. */
const TRAVELS: readonly Travel[] = ['response', 'request'];

/**
 * Tells of every change of a schema which operations meet it, in which direction, and on which ways: from the changed
 * schemas backwards, so that what is unchanged costs one visit.
 *
 * @param settle puts places right that stand for others
 */
export function reachSchemas(gathering: Gathering, settle: (change: SchemaChange) => SchemaChange): void {
  const { roots } = gathering;
  const graph = graphOf(roots.map(({ pair }) => pair));
  const ways = new Map(TRAVELS.map((travel) => [travel, new Ways(graph, roots, travel)]));
  for (const pair of graph.changed) {
    for (const change of pair.changes) {
      const sites = TRAVELS.flatMap((travel) => sitesOf(change, travel, ways.get(travel)!.to(pair)));
      if (sites.length > 0) gathering.meet(causeOf(settle(change)), sites);
    }
  }
}

/** A way from an operation to a schema. */
interface Way {
  readonly root: Root;
  readonly steps: readonly string[];
}

/** The ways that lead from operations to schemas in one direction, each found once. */
class Ways {
  private readonly found = new Map<Pair, readonly Way[]>();
  private readonly roots: readonly Root[];
  private readonly starts: ReadonlySet<Pair>;

  constructor(
    private readonly graph: Graph,
    roots: readonly Root[],
    private readonly travel: Travel,
  ) {
    this.starts = new Set(roots.map(({ pair }) => pair));
    this.roots = roots.filter((root) => root.travel === travel);
  }

  /** What is met on one way only is met on the ways to where that begins. */
  to(pair: Pair): readonly Way[] {
    const rest: string[][] = [];
    let at = pair;
    for (let one = this.onlyWay(at); one; one = this.onlyWay(at)) {
      if (!one.edge[this.travel]) return [];
      rest.unshift([...one.edge.steps]);
      at = one.from;
    }
    const ways = this.found.get(at) ?? this.search(at);
    this.found.set(at, ways);
    const all = rest.flat();
    const steps = all.length > MOST_STEPS ? [...all.slice(0, MOST_STEPS), '…', ...all.slice(-1)] : all;
    return steps.length === 0 ? ways : ways.map((way) => ({ root: way.root, steps: [...way.steps, ...steps] }));
  }

  private onlyWay(pair: Pair): Incoming | undefined {
    const incoming = this.graph.incoming.get(pair) ?? [];
    return incoming.length === 1 && !this.starts.has(pair) ? incoming[0] : undefined;
  }

  private search(pair: Pair): readonly Way[] {
    const leading = waysTo(this.graph, pair, this.travel);
    const known = new Map<Pair, readonly (readonly string[])[]>();
    return this.roots.flatMap((root) => {
      const ways = known.get(root.pair) ?? onceEach((leading.get(root.pair) ?? []).map(stepsOf));
      known.set(root.pair, ways);
      return ways.map((steps) => ({ root, steps }));
    });
  }
}

/** Alternatives are no steps, so ways through several of them may read the same. */
function onceEach(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(ways.map((steps) => [steps.join('\0'), steps])).values()];
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
