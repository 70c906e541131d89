import type { Contract } from '../contracts/contract';
import type { ManifestFacts } from '../readers/facts';
import type { Snapshot } from '../readers/snapshot';
import { saidOf } from './configs';
import { ContractCache } from './contracts';
import { resolveDependency } from './dependencies';
import type { Dependency, Landscape, ListedConsumer, Provided, Served, Service, StoreUse } from './model';
import { servedVersions } from './served';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Joins what was read of one landscape. Each service's own part is kept while its facts, its contracts and its size
 * stay the same objects, so that later stages see what changed by identity.
 */
export class Joiner {
  readonly #contracts = new ContractCache();

  /** Specs whose contract could not be read in the last join. */
  get failures(): ContractCache['failures'] {
    return this.#contracts.failures;
  }

  join(snapshot: Snapshot): Landscape {
    this.failures.length = 0;
    const contractOf = this.#contracts.over(snapshot);
    const services = manifests(snapshot).map((facts) => makeService(facts, snapshot, contractOf));
    const landscape = frame(services, snapshot);
    for (const service of services) {
      service.consumes = (service.facts.consumes ?? []).map((facts) => resolveDependency(landscape, service, facts));
      for (const provided of service.provides) link(provided, landscape);
    }
    const dependencies = services.flatMap((service) => service.consumes);
    for (const dependency of dependencies) {
      (dependency.provider?.consumers as Dependency[] | undefined)?.push(dependency);
      (dependency.provided?.consumers as Dependency[] | undefined)?.push(dependency);
    }
    return Object.assign(landscape, { dependencies });
  }
}

function manifests(snapshot: Snapshot): ManifestFacts[] {
  const facts = [...snapshot.files.values()].flatMap(({ settled }) => (settled?.kind === 'manifest' ? [settled] : []));
  return facts.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function makeService(
  facts: ManifestFacts,
  snapshot: Snapshot,
  contractOf: (file: string) => Contract | undefined,
): Writable<Service> {
  const service: Writable<Service> = {
    facts,
    file: facts.file,
    name: facts.name ?? '',
    provides: [],
    consumes: [],
    stores: [],
    consumers: [],
    code: snapshot.code.get(facts.file),
  };
  service.provides = (facts.provides ?? []).flatMap((entry) => {
    if (entry.api === undefined) return [];
    const provided: Writable<Provided> = {
      service,
      facts: entry,
      api: entry.api,
      versions: [],
      consumers: [],
      listed: [],
    };
    provided.versions = servedVersions(provided, snapshot, contractOf) as Served[];
    return [provided];
  });
  service.stores = (facts.data ?? []).flatMap((entry): StoreUse[] =>
    entry.store === undefined ? [] : [{ service, facts: entry, store: entry.store }],
  );
  return service;
}

function link(provided: Provided, { byName }: Landscape): void {
  (provided as Writable<Provided>).listed = (provided.facts.consumers ?? []).map(
    (facts): ListedConsumer => ({ provided, facts, service: byName.get(facts.service ?? '')?.[0] }),
  );
}

/** The landscape without its edges. */
function frame(services: readonly Service[], snapshot: Snapshot): Landscape {
  return {
    services,
    byName: groupBy(
      services.filter(({ name }) => name !== ''),
      ({ name }) => name,
    ),
    byApi: groupBy(
      services.flatMap(({ provides }) => provides),
      ({ api }) => api,
    ),
    dependencies: [],
    stores: groupBy(
      services.flatMap(({ stores }) => stores),
      ({ store }) => store,
    ),
    ...saidOf(snapshot),
  };
}

/** Items by a key, in the order of the first of each. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
