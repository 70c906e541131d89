import type { AddressFacts, DeploymentFacts, VariableFacts } from '../readers/deployment/facts';
import { knownAddress } from '../readers/deployment/images';
import { type Place, place } from '../syntax/place';
import { groupBy } from './group-by';
import { type FindHost, hostsOf } from './hosts';
import type { Landscape, Link, Service, StoreUse, Target, Workload } from './model';
import type { Sources } from './sources';
import type { Unit } from './workloads';

/** What is needed to tell whom addresses and references of services mean. */
interface Around {
  readonly landscape: Pick<Landscape, 'byName' | 'stores'>;
  /** By the name of a ConfigMap or Secret. */
  readonly variables: ReadonlyMap<string, readonly Variable[]>;
  readonly findHost: FindHost;
  readonly serviceOf: (unit: Unit) => Service | undefined;
}

/**
 * Gives each service the links and the stores that configuration alone tells, and returns all links.
 * @param sources what `services` were made of, in the same order
 */
export function linkUp(
  services: readonly Service[],
  landscape: Pick<Landscape, 'byName' | 'stores'>,
  { services: told, units, files }: Sources,
): readonly Link[] {
  const byUnit = new Map(told.flatMap((one, index) => one.units.map((unit) => [unit, services[index]!] as const)));
  const serviceOf = (unit: Unit) => byUnit.get(unit);
  const around = { landscape, variables: variablesIn(files), findHost: hostsOf(units, files), serviceOf };
  return services.flatMap((service) => {
    if (service.workloads.length === 0 && service.sources.every(({ dependsOn }) => dependsOn.length === 0)) return [];
    const { links, stores } = turnsOf(service, around);
    Object.assign(service, { links, stores: [...withTargets(service.stores, stores)] });
    return links;
  });
}

/** A store that a service names by itself, and connects to as well, is one. */
function withTargets(named: readonly StoreUse[], connected: readonly StoreUse[]): readonly StoreUse[] {
  const targets = new Map(connected.map(({ store, target }) => [store, target]));
  const names = new Set(named.map(({ store }) => store));
  const all = named.map((use) => (targets.has(use.store) ? { ...use, target: targets.get(use.store) } : use));
  return [...all, ...connected.filter(({ store }) => !names.has(store))];
}

/** What a service turns to. */
interface Turns {
  readonly links: readonly Link[];
  readonly stores: readonly StoreUse[];
}

/** Follows the addresses, `depends_on` and entity references of a service. */
function turnsOf(service: Service, around: Around): Turns {
  const links = new Map<Service, Place[]>();
  const stores = new Map<string, StoreUse>();
  const link = (provider: Service | undefined, at: Place) => {
    if (!provider || provider === service) return;
    const places = links.get(provider);
    if (places) places.push(at);
    else links.set(provider, [at]);
  };
  for (const turn of [
    ...service.workloads.flatMap((one) => turnsOfWorkload(one, around)),
    ...references(service, around),
  ]) {
    if ('provider' in turn) link(turn.provider, turn.at);
    else addStore(turn, service, around, stores);
  }
  return {
    links: [...links].map(([provider, sources]) => ({ consumer: service, provider, sources })),
    stores: [...stores.values()],
  };
}

type Turn =
  | { readonly provider: Service; readonly at: Place }
  | { readonly store: string; readonly type?: string; readonly target: Target; readonly at: Place };

function turnsOfWorkload({ file, facts }: Workload, around: Around): Turn[] {
  const { document, dependsOn, containers } = facts;
  const inFile = (path: Place['path']) => place(file, path, 'value', document);
  const started = dependsOn.flatMap(({ name, path }) => turnTo({ host: name }, file, nameAt(file, path), around));
  const variables = containers.flatMap(({ environment }) => environment.map((one) => ({ one, at: inFile(one.path) })));
  const taken = takenIn(facts, around);
  return [...started, ...[...variables, ...taken].flatMap(({ one, at }) => turnsOfVariable(one, at, file, around))];
}

/** Compose writes what something is started after as a list of names, or as a map by name. */
const nameAt = (file: string, path: Place['path']): Place =>
  place(file, path, typeof path.at(-1) === 'number' ? 'value' : 'key');

/** A variable and where it is written. */
interface Variable {
  readonly one: VariableFacts;
  readonly at: Place;
}

/** The variables of all ConfigMaps and Secrets, by its name. */
function variablesIn(files: readonly DeploymentFacts[]): Map<string, Variable[]> {
  const all = files.flatMap(({ file, variables }) =>
    variables
      .filter(({ kind }) => kind !== 'values')
      .flatMap(({ name, entries, document }) =>
        entries.map((one) => ({ set: name, one, at: place(file, one.path, 'value', document) })),
      ),
  );
  return groupBy(all, ({ set }) => set);
}

/** The variables of the ConfigMaps and Secrets that a workload takes in, as a whole or one by one. */
function takenIn({ takesFrom, containers }: Workload['facts'], { variables }: Around): readonly Variable[] {
  const environment = containers.flatMap((container) => container.environment);
  const single = environment.flatMap(({ from }) => (from && !takesFrom.includes(from.name) ? [from] : []));
  const whole = [...new Set(takesFrom)].flatMap((name) => variables.get(name) ?? []);
  return [
    ...whole,
    ...single.flatMap(({ name, key }) => (variables.get(name) ?? []).filter(({ one }) => one.name === key)),
  ];
}

function turnsOfVariable({ addresses }: VariableFacts, at: Place, file: string, around: Around): Turn[] {
  return addresses.flatMap((address) =>
    turnTo(address, file, address.within ? { ...at, within: address.within } : at, around),
  );
}

function turnTo(address: AddressFacts, file: string, at: Place, around: Around): Turn[] {
  const { host, database } = address;
  const unit = around.findHost(host, file);
  const target = { host, ...(database !== undefined && { database }) };
  if (unit?.role === 'store') return [{ store: unit.name, type: unit.type, target, at }];
  if (unit) {
    const provider = around.serviceOf(unit);
    return provider ? [{ provider, at }] : [];
  }
  const kept = knownAddress(address);
  if (kept?.type !== undefined) return isHere(host) ? [] : [{ store: host, type: kept.type, target, at }];
  const [named] = around.landscape.byName.get(host) ?? [];
  return named ? [{ provider: named, at }] : [];
}

/** The machine itself, which is another one for each who says so. */
const isHere = (host: string): boolean =>
  /^(?:localhost|127\.|0\.0\.0\.0|\[?::1\]?$|host\.docker\.internal)/i.test(host);

/** What its sources say that it depends on. */
function references({ sources }: Service, { landscape }: Around): Turn[] {
  return sources.flatMap(({ file, dependsOn }) =>
    dependsOn.flatMap(({ component, path, document, file: other }) => {
      const provider = component === undefined ? undefined : landscape.byName.get(component)?.[0];
      return provider ? [{ provider, at: place(other ?? file, path, 'value', document) }] : [];
    }),
  );
}

/** A store that the service names by itself is the same one when it is called as the address's host or database is. */
function addStore(
  { store, type, target, at }: Exclude<Turn, { readonly provider: Service }>,
  service: Service,
  { landscape }: Around,
  stores: Map<string, StoreUse>,
): void {
  const known = [target.database, target.host, store].find((name) => name !== undefined && landscape.stores.has(name));
  const name = known ?? (target.database === undefined ? store : `${store}/${target.database}`);
  if (stores.has(name)) return;
  const { file, path, document } = at;
  const facts = { path, file, document, complete: true, from: 'deployment' as const, store: name, type };
  stores.set(name, { service, facts, store: name, target });
}
