import type { ContractType } from '../../contracts/contract';
import type { Landscape, Provided, Service, StoreUse } from '../../landscape/model';
import type { Snapshot } from '../../readers/snapshot';
import { compareText } from './compare-text';
import { type DependencyEntry, dependenciesOf } from './dependency-entries';
import { placesIn } from './source-places';

/** A landscape as one looks at it from outside: who there is, who depends on whom, who keeps which data. */
export interface Overview {
  /** By name. */
  readonly services: readonly ServiceEntry[];
  /** By consumer, provider and api. */
  readonly dependencies: readonly DependencyEntry[];
  /** By name. */
  readonly stores: readonly StoreEntry[];
}

export interface ServiceEntry {
  readonly service: Service;
  /** Empty where no source gives one. */
  readonly name: string;
  readonly owner?: string;
  readonly system?: string;
  readonly kind: string;
  /** All that speak of it, the one that it is mainly read from first. */
  readonly files: readonly string[];
  readonly provides: readonly ProvidedEntry[];
}

export interface ProvidedEntry {
  readonly api: string;
  /** As written, in that order. */
  readonly versions: readonly string[];
  /** Undefined where no spec was read. */
  readonly type?: ContractType;
  /** Where its highest version is described. */
  readonly spec?: SpecEntry;
}

/** A file, a pattern of files, or an address on the web. */
export type SpecEntry = { readonly file: string; readonly part?: string } | { readonly url: string };

export interface StoreEntry {
  readonly name: string;
  /** `postgresql`; undefined where nobody says it. */
  readonly type?: string;
  readonly owners: readonly Service[];
  /** Those who use it and do not say that it is theirs. */
  readonly users: readonly Service[];
}

/**
 * What there is to see of a landscape.
 *
 * @param isShown which services are asked for: of the others only those are in it that these depend on, or that depend on these
 */
export function overviewOf(
  landscape: Landscape,
  snapshot: Snapshot,
  isShown: (service: Service) => boolean = () => true,
): Overview {
  const places = placesIn(snapshot);
  const shown = landscape.services.filter(isShown);
  const services = shown.map((service) => serviceEntry(service, places.fileOf));
  return {
    services: services.sort((a, b) => compareText(a.name, b.name)),
    dependencies: dependenciesOf(landscape, places.sourceOf, isShown),
    stores: storesOf(shown, landscape.services),
  };
}

/** All that is said of a service as a whole. */
function serviceEntry(service: Service, fileOf: (file: string) => string): ServiceEntry {
  const { facts, sources, workloads, provides } = service;
  const files = [service.file, ...sources.map(({ file }) => file), ...workloads.map(({ file }) => file)].map(fileOf);
  return {
    service,
    name: service.name,
    owner: facts.owner,
    system: facts.system,
    kind: facts.type,
    files: [...new Set(files)],
    provides: provides.map((provided) => providedEntry(provided, fileOf)),
  };
}

function providedEntry({ api, facts, versions }: Provided, fileOf: (file: string) => string): ProvidedEntry {
  const spec = facts.spec ?? facts.versions?.find((served) => served.spec)?.spec;
  return {
    api,
    versions: versions.flatMap(({ text }) => text ?? []),
    type: versions.find(({ contract }) => contract)?.contract?.type,
    spec: spec && (spec.remote ? { url: spec.written } : { file: fileOf(spec.file), part: spec.part }),
  };
}

/** The stores that these services use, with all who use them. */
function storesOf(shown: readonly Service[], all: readonly Service[]): StoreEntry[] {
  const uses = new Map<string, StoreUse[]>();
  for (const { stores } of shown) for (const { store } of stores) uses.set(store, []);
  for (const { stores } of all) for (const use of stores) uses.get(use.store)?.push(use);
  const entries = [...uses].map(([name, users]): StoreEntry => {
    const owners = new Set(users.flatMap(({ service, facts }) => (facts.owner === true ? [service] : [])));
    const others = new Set(users.flatMap(({ service }) => (owners.has(service) ? [] : [service])));
    const type = users.find(({ facts }) => facts.type !== undefined)?.facts.type;
    return { name, type, owners: [...owners], users: [...others] };
  });
  return entries.sort((a, b) => compareText(a.name, b.name));
}
