import { components } from './components';
import { carries } from './dependencies';
import type { Dependency, Landscape } from './model';

/** Which dependencies make a chain, and what a chain weighs. */
export interface Walk {
  /**
   * Of the synchronous dependencies, those to go along. One without a provider in the landscape ends its chain; leave
   * it out where only services of the landscape count.
   */
  follow(dependency: Dependency): boolean;
  /** The weight of one dependency; by default 1, so that a chain weighs its number of hops. */
  weigh?(dependency: Dependency): number;
  /** Puts the weights of two parts of a chain together: by default their sum. It must not shrink what it is given. */
  combine?(a: number, b: number): number;
}

/** The heaviest chain through each dependency, on one side of it. */
export interface Chains {
  /** Undefined where the dependency is not walked. */
  weight(dependency: Dependency): number | undefined;
  /** The chain from its first caller on; empty where the dependency is not walked. Written out only when asked for. */
  path(dependency: Dependency): readonly Dependency[];
  /** Whether no walked dependency goes on from this one (or, for chains that end with it, leads into it). */
  atEnd(dependency: Dependency): boolean;
}

/**
 * For each dependency the heaviest chain of synchronous calls that begins with it. One dependency follows another only
 * where the first is for something that needs the second ({@link carries}); those inside a circle are left out. A chain
 * grows only while that makes it heavier; of equally heavy ones the first in the landscape's order is taken.
 */
export function chainsFrom(landscape: Landscape, walk: Walk): Chains {
  return new Search(landscape, walk, 'from').run();
}

/** For each dependency the heaviest chain of synchronous calls that ends with it; else as {@link chainsFrom}. */
export function chainsTo(landscape: Landscape, walk: Walk): Chains {
  return new Search(landscape, walk, 'to').run();
}

/** The names along a chain: its first caller, then each provider, as the given function calls it. */
export function namesAlong(chain: readonly Dependency[], nameOf: (dependency: Dependency) => string): string[] {
  const [first] = chain;
  return first ? [first.consumer.name, ...chain.map(nameOf)] : [];
}

interface Best {
  readonly weight: number;
  readonly neighbour?: Dependency;
  readonly atEnd: boolean;
}

class Search implements Chains {
  readonly #best = new Map<Dependency, Best>();
  readonly #landscape: Landscape;
  readonly #walk: Walk;
  readonly #direction: 'from' | 'to';

  constructor(landscape: Landscape, walk: Walk, direction: 'from' | 'to') {
    this.#landscape = landscape;
    this.#walk = walk;
    this.#direction = direction;
  }

  run(): Chains {
    const { providersFirst, inCircle } = components(this.#landscape).synchronous;
    const consumersFirst = this.#direction === 'to';
    for (const service of consumersFirst ? [...providersFirst].reverse() : providersFirst) {
      for (const dependency of service.consumes) {
        if (dependency.synchronous !== true || inCircle(dependency) || !this.#walk.follow(dependency)) continue;
        this.#best.set(dependency, this.#bestOf(dependency));
      }
    }
    return this;
  }

  weight(dependency: Dependency): number | undefined {
    return this.#best.get(dependency)?.weight;
  }

  path(dependency: Dependency): readonly Dependency[] {
    const chain: Dependency[] = [];
    if (!this.#best.has(dependency)) return chain;
    for (let step: Dependency | undefined = dependency; step; step = this.#best.get(step)?.neighbour) chain.push(step);
    return this.#direction === 'to' ? chain.reverse() : chain;
  }

  atEnd(dependency: Dependency): boolean {
    return this.#best.get(dependency)?.atEnd ?? true;
  }

  #bestOf(dependency: Dependency): Best {
    const { weigh = () => 1, combine = (a: number, b: number) => a + b } = this.#walk;
    const own = weigh(dependency);
    let best: Best = { weight: own, atEnd: true };
    for (const neighbour of this.#neighbours(dependency)) {
      const reached = this.#best.get(neighbour);
      if (!reached || !this.#joined(dependency, neighbour)) continue;
      const weight = combine(reached.weight, own);
      best = weight > best.weight ? { weight, neighbour, atEnd: false } : { ...best, atEnd: false };
    }
    return best;
  }

  #neighbours({ consumer, provider }: Dependency): readonly Dependency[] {
    return this.#direction === 'to' ? consumer.consumers : (provider?.consumes ?? []);
  }

  #joined(dependency: Dependency, neighbour: Dependency): boolean {
    return this.#direction === 'to' ? carries(neighbour, dependency) : carries(dependency, neighbour);
  }
}
