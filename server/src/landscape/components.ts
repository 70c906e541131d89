import type { Dependency, Landscape, Service } from './model';

/**
 * The strongly connected components of a graph of services: within one, each service reaches each other. A service
 * that is in no circle is a component of its own.
 */
export interface Components {
  /** The number of a service's component. What a service depends on outside of its own component has a lower number. */
  of(service: Service): number;
  /** Whether a dependency stays inside one component: it is part of a circle, or leads from a service to itself. */
  inCircle(dependency: Dependency): boolean;
  /** The components of two services and more, each in the landscape's order, ordered by their first service. */
  readonly circles: readonly (readonly Service[])[];
  /** All services, each after those that it depends on outside of its own component. */
  readonly providersFirst: readonly Service[];
}

interface Both {
  readonly synchronous: Components;
  readonly all: Components;
}

const kept = new WeakMap<Landscape, Both>();

/**
 * The components by synchronous dependencies alone, and by all dependencies between services. Computed once for each
 * landscape, in time linear in services and dependencies.
 */
export function components(landscape: Landscape): Both {
  let both = kept.get(landscape);
  if (!both) {
    both = {
      synchronous: componentsBy(landscape, ({ synchronous }) => synchronous === true),
      all: componentsBy(landscape, () => true),
    };
    kept.set(landscape, both);
  }
  return both;
}

function componentsBy({ services }: Landscape, follow: (dependency: Dependency) => boolean): Components {
  const indexes = new Map(services.map((service, index) => [service, index]));
  const graph = adjacency(services, indexes, follow);
  const { component, order } = tarjan(graph);
  const of = (service: Service): number => component[indexes.get(service) ?? -1] ?? -1;
  return {
    of,
    inCircle: ({ consumer, provider }) => provider !== undefined && of(consumer) === of(provider),
    circles: circlesOf(services, component),
    providersFirst: [...order].flatMap((index) => services[index] ?? []),
  };
}

/** A graph in two arrays: the targets of node `n` are `targets[starts[n]]` up to, not including, `targets[starts[n + 1]]`. */
export interface Adjacency {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

function adjacency(
  services: readonly Service[],
  indexes: ReadonlyMap<Service, number>,
  follow: (dependency: Dependency) => boolean,
): Adjacency {
  const starts = new Int32Array(services.length + 1);
  const targets: number[] = [];
  for (const [index, service] of services.entries()) {
    for (const dependency of service.consumes) {
      const target = dependency.provider && indexes.get(dependency.provider);
      if (target !== undefined && follow(dependency)) targets.push(target);
    }
    starts[index + 1] = targets.length;
  }
  return { starts, targets: Int32Array.from(targets) };
}

/**
 * Numbers the strongly connected components of a graph (Tarjan, "Depth-first search and linear graph algorithms", 1972),
 * with a stack of its own, so that a path of any length is walked.
 * @returns for each node its component, numbered so that edges between components lead to the lower number; and the
 * nodes in the order in which their components were found
 */
export function tarjan({ starts, targets }: Adjacency): { component: Int32Array; order: Int32Array } {
  const count = starts.length - 1;
  const component = new Int32Array(count).fill(-1);
  const order = new Int32Array(count);
  const visited = new Int32Array(count).fill(-1);
  const lowest = new Int32Array(count);
  // For each node the edge to look at next.
  const next = starts.slice(0, count);
  const walk = new Int32Array(count);
  const open = new Int32Array(count);
  let walked = 0;
  let opened = 0;
  let visits = 0;
  let components = 0;
  let ordered = 0;

  const enter = (node: number): void => {
    visited[node] = visits;
    lowest[node] = visits++;
    walk[walked++] = node;
    open[opened++] = node;
  };
  const reach = (from: number, value: number): void => {
    if (value < lowest[from]!) lowest[from] = value;
  };
  const leave = (node: number): void => {
    walked--;
    if (walked > 0) reach(walk[walked - 1]!, lowest[node]!);
    if (lowest[node] !== visited[node]) return;
    for (let member = -1; member !== node; ) {
      member = open[--opened]!;
      component[member] = components;
      order[ordered++] = member;
    }
    components++;
  };

  for (let root = 0; root < count; root++) {
    if (visited[root] !== -1) continue;
    enter(root);
    while (walked > 0) {
      const node = walk[walked - 1]!;
      if (next[node]! === starts[node + 1]!) {
        leave(node);
        continue;
      }
      const target = targets[next[node]!++]!;
      if (visited[target] === -1) enter(target);
      else if (component[target] === -1) reach(node, visited[target]!);
    }
  }
  return { component, order };
}

function circlesOf(services: readonly Service[], component: Int32Array): Service[][] {
  const members = new Map<number, Service[]>();
  for (const [index, service] of services.entries()) {
    const number = component[index]!;
    const group = members.get(number);
    if (group) group.push(service);
    else members.set(number, [service]);
  }
  return [...members.values()].filter((group) => group.length > 1);
}
