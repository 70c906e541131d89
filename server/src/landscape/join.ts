import type { Contract } from '../contracts/contract';
import type { ServiceFacts } from '../readers/facts';
import { areSame } from '../readers/kept';
import type { Snapshot } from '../readers/snapshot';
import { saidOf } from './configs';
import { ContractCache } from './contracts';
import { resolveDependency } from './dependencies';
import { apisIn, peopleIn, reachableIn } from './entities';
import { groupBy } from './group-by';
import type { Joined } from './joined';
import { linkUp } from './links';
import { merged } from './merged';
import type { Dependency, Landscape, ListedConsumer, Ownership, Provided, Served, Service, StoreUse } from './model';
import { ownershipIn } from './ownership';
import { servedVersions } from './served';
import { type Sources, sourcesIn, type Told } from './sources';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Joins what was read of one landscape. Each service's own part is kept while its facts, its contracts and its size
 * stay the same objects, so that later stages see what changed by identity.
 */
export class Joiner {
  readonly #contracts = new ContractCache();
  readonly #joined = new WeakMap<Snapshot, Joined & Pick<ContractCache, 'failures'>>();
  #last: { readonly rests: readonly unknown[]; readonly joined: Joined & Pick<ContractCache, 'failures'> } | undefined;

  /** A snapshot is joined once, whoever asks. `failures`: specs whose contract could not be read. */
  join(snapshot: Snapshot): Joined & Pick<ContractCache, 'failures'> {
    const known = this.#joined.get(snapshot);
    if (known) return known;
    const rests = restsOf(snapshot);
    // Where all facts are the same objects, texts that say the same otherwise change nothing of the last landscape.
    const last = this.#last && areSame(this.#last.rests, rests) ? this.#last.joined : undefined;
    const joined = last ? { ...last, snapshot } : this.#anew(snapshot);
    this.#last = { rests, joined };
    this.#joined.set(snapshot, joined);
    return joined;
  }

  #anew(snapshot: Snapshot): Joined & Pick<ContractCache, 'failures'> {
    this.#contracts.failures.length = 0;
    const landscape = this.#join(snapshot);
    return { snapshot, landscape, failures: [...this.#contracts.failures] };
  }

  #join(snapshot: Snapshot): Landscape {
    const contractOf = this.#contracts.over(snapshot);
    const sources = sourcesIn(snapshot);
    const ownershipOf = ownershipIn(snapshot, sources.services);
    const services = sources.services.map((told) => makeService(told, ownershipOf(told), snapshot, contractOf));
    const landscape = frame(services, snapshot, sources);
    for (const service of services) {
      service.consumes = (service.facts.consumes ?? []).map((facts) => resolveDependency(landscape, service, facts));
      for (const provided of service.provides) link(provided, landscape);
    }
    const dependencies = services.flatMap((service) => service.consumes);
    for (const dependency of dependencies) {
      (dependency.provider?.consumers as Dependency[] | undefined)?.push(dependency);
      (dependency.provided?.consumers as Dependency[] | undefined)?.push(dependency);
    }
    const links = linkUp(services, landscape, sources);
    return Object.assign(landscape, { dependencies, links, stores: storesOf(services) });
  }
}

/** All that a landscape is made of: everything in a snapshot but the texts. */
function restsOf({ files, ...others }: Snapshot): readonly unknown[] {
  const facts = [...files.values()].flatMap(({ file, settled }) => [file, settled]);
  return [...Object.values(others), '|', ...facts];
}

function makeService(
  { parts, workloads }: Told,
  ownership: Ownership | undefined,
  snapshot: Snapshot,
  contractOf: (file: string) => Contract | undefined,
): Writable<Service> {
  const facts = merged(parts);
  const service: Writable<Service> = {
    facts,
    sources: parts,
    file: facts.file,
    name: facts.name ?? '',
    provides: [],
    consumes: [],
    stores: [],
    consumers: [],
    links: [],
    workloads,
    ...(ownership && { ownership }),
    code: codeOf(facts, snapshot),
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
    const spec = describedBy(parts.slice(1), entry.api);
    provided.versions = servedVersions(provided, snapshot, contractOf, spec) as Served[];
    return [provided];
  });
  service.stores = (facts.data ?? []).flatMap((entry): StoreUse[] =>
    entry.store === undefined ? [] : [{ service, facts: entry, store: entry.store }],
  );
  return service;
}

/** The definition that a catalogue has of an api. */
const describedBy = (parts: readonly ServiceFacts[], api: string) =>
  parts.flatMap(({ provides = [] }) => provides.filter((one) => one.api === api)).find(({ spec }) => spec)?.spec;

/** Code is counted for manifests: what of a repository a catalogue's entity stands for is not known. */
const codeOf = ({ from, file }: ServiceFacts, { code }: Snapshot) => (from === 'manifest' ? code.get(file) : undefined);

function link(provided: Provided, { byName }: Landscape): void {
  (provided as Writable<Provided>).listed = (provided.facts.consumers ?? []).map(
    (facts): ListedConsumer => ({ provided, facts, service: byName.get(facts.service ?? '')?.[0] }),
  );
}

/** The landscape without its edges. */
function frame(services: readonly Service[], snapshot: Snapshot, { entities, files }: Sources): Landscape {
  const people = peopleIn(entities);
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
    links: [],
    deployments: files,
    stores: storesOf(services),
    repeated: entities.repeated,
    apis: apisIn(entities),
    reachable: reachableIn(entities),
    ...(people && { people }),
    ...saidOf(snapshot),
  };
}

const storesOf = (services: readonly Service[]): Landscape['stores'] =>
  groupBy(
    services.flatMap(({ stores }) => stores),
    ({ store }) => store,
  );
