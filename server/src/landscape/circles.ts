import type { Dependency, Service } from './model';

/**
 * The shortest circle of dependencies in a strongly connected component; of several the one whose first dependency
 * stands first, by file and place, and with which it begins. Empty where no circle is left. In a component of thousands
 * of dependencies the shortest of those that are found within a bounded number of steps: some circle is always told.
 * @param component its services in the landscape's order
 * @param follow which dependencies count
 */
export function shortestCircle(
  component: readonly Service[],
  follow: (dependency: Dependency) => boolean,
): readonly Dependency[] {
  const inside = new Set(component);
  const goes = (dependency: Dependency) =>
    dependency.provider !== undefined &&
    dependency.provider !== dependency.consumer &&
    inside.has(dependency.provider) &&
    follow(dependency);
  let shortest: readonly Dependency[] = [];
  let steps = 0;
  const counted = (dependency: Dependency) => {
    steps++;
    return goes(dependency);
  };
  for (const service of component) {
    const found = wayBack(service, counted, shortest.length || Number.POSITIVE_INFINITY);
    if (found) shortest = found;
    if (shortest.length === 2 || (shortest.length > 0 && steps > MOST_STEPS)) break;
  }
  return shortest;
}

/** About a hundredth of a second. */
const MOST_STEPS = 50_000;

/** The shortest way from a service back to it, in breadth-first order; undefined where none has fewer than `limit`. */
function wayBack(
  start: Service,
  goes: (dependency: Dependency) => boolean,
  limit: number,
): readonly Dependency[] | undefined {
  const arrivals = new Map<Service, Dependency>();
  let reached = [start];
  for (let steps = 1; steps < limit && reached.length > 0; steps++) {
    const next: Service[] = [];
    for (const dependency of reached.flatMap(({ consumes }) => consumes).filter(goes)) {
      const provider = dependency.provider!;
      if (provider === start) return wayTo(dependency, start, arrivals);
      if (arrivals.has(provider)) continue;
      arrivals.set(provider, dependency);
      next.push(provider);
    }
    reached = next;
  }
  return undefined;
}

function wayTo(last: Dependency, start: Service, arrivals: ReadonlyMap<Service, Dependency>): readonly Dependency[] {
  const way = [last];
  for (let at = last.consumer; at !== start; at = way[0]!.consumer) way.unshift(arrivals.get(at)!);
  return way;
}
