import type { Dependency, Landscape, Link, ListedConsumer, Service } from '../../landscape/model';
import type { Via } from '../../readers/facts';
import { at, atDependency, providerName } from '../../rules/subjects';
import type { Place } from '../../syntax/place';
import { compareText } from './compare-text';
import type { Told } from './source-places';

/** One end of a dependency. */
export interface End {
  /** Of what is not in the landscape the name by which it is called: that of the service, else that of the api. */
  readonly name: string;
  /** Undefined for who is not in the landscape. */
  readonly service?: Service;
  /** Why it is not there. */
  readonly outside?: 'external' | 'unknown';
}

/** That one service depends on an api of another one, by whomever that is told. */
export interface DependencyEntry {
  readonly from: End;
  readonly to: End;
  /** Undefined where configuration alone tells of it. */
  readonly api?: string;
  readonly via?: Via;
  /** Undefined where the via is. */
  readonly synchronous?: boolean;
  /** Undefined where nobody says it. */
  readonly critical?: boolean;
  /** As asked for; several with a comma between. */
  readonly version?: string;
  readonly sources: readonly Told[];
}

type SourceOf = (place: Place) => Told | undefined;

/**
 * All dependencies of a landscape, one for each consumer, provider and api. What a provider says of consumers is believed
 * where these are not in the landscape to speak for themselves; what configuration tells of two services backs up what
 * one of them says of the other, and stands alone where neither does.
 *
 * @param isShown which services are asked for: one of the two ends is
 */
export function dependenciesOf(
  landscape: Landscape,
  sourceOf: SourceOf,
  isShown: (service: Service) => boolean,
): DependencyEntry[] {
  const gathered = new Gathered(sourceOf);
  for (const dependency of landscape.dependencies) gathered.declared(dependency);
  const listed = landscape.services.flatMap(({ provides }) => provides.flatMap((provided) => provided.listed));
  for (const consumer of listed) gathered.listed(consumer);
  for (const link of landscape.links) gathered.linked(link);
  const entries = gathered
    .all()
    .filter(({ from, to }) => [from, to].some(({ service }) => service && isShown(service)));
  return entries.sort(
    (a, b) =>
      compareText(a.from.name, b.from.name) ||
      compareText(a.to.name, b.to.name) ||
      compareText(a.api ?? '', b.api ?? ''),
  );
}

type Writable = { -readonly [K in keyof DependencyEntry]: DependencyEntry[K] };

class Gathered {
  readonly #sourceOf: SourceOf;
  /** By the two ends, then by api. */
  readonly #pairs = new Map<string, Map<string | undefined, Writable>>();
  readonly #keys = new Map<Service, string>();

  constructor(sourceOf: SourceOf) {
    this.#sourceOf = sourceOf;
  }

  all(): DependencyEntry[] {
    return [...this.#pairs.values()].flatMap((apis) => [...apis.values()]);
  }

  declared(dependency: Dependency): void {
    const { consumer, facts, via, synchronous } = dependency;
    const entry = this.#entry(endOf(consumer), providerOf(dependency), dependency.api || undefined);
    entry.via ??= via;
    entry.synchronous ??= synchronous;
    // Who cannot answer without one of several cannot answer without all.
    entry.critical = entry.critical || facts.critical || (entry.critical ?? facts.critical);
    entry.version = withVersion(entry.version, facts.version);
    this.#tell(entry, atDependency(dependency));
  }

  listed({ provided, facts, service }: ListedConsumer): void {
    if (facts.service === undefined) return;
    const from: End = service ? endOf(service) : { name: facts.service, outside: 'external' };
    const to = endOf(provided.service);
    const isKnown = this.#pairs.get(this.#keyOf(from, to))?.has(provided.api);
    if (service && !isKnown) return;
    const entry = this.#entry(from, to, provided.api);
    if (!service) entry.version = withVersion(entry.version, facts.version);
    this.#tell(entry, at(provided.service.file, facts));
  }

  linked({ consumer, provider, sources }: Link): void {
    const [from, to] = [endOf(consumer), endOf(provider)];
    const known = [...(this.#pairs.get(this.#keyOf(from, to))?.values() ?? [])];
    for (const entry of known.length > 0 ? known : [this.#entry(from, to, undefined)]) {
      for (const source of sources) this.#tell(entry, source);
    }
  }

  #tell(entry: Writable, place: Place): void {
    const source = this.#sourceOf(place);
    if (source) entry.sources = [...entry.sources, source];
  }

  #entry(from: End, to: End, api: string | undefined): Writable {
    const key = this.#keyOf(from, to);
    const apis = this.#pairs.get(key) ?? new Map<string | undefined, Writable>();
    this.#pairs.set(key, apis);
    const entry = apis.get(api) ?? { from, to, api, sources: [] };
    apis.set(api, entry);
    return entry;
  }

  #keyOf(from: End, to: End): string {
    return [from, to].map((end) => this.#endKey(end)).join('\0');
  }

  /** Two services may have one name. */
  #endKey({ name, service }: End): string {
    if (!service) return `outside ${name}`;
    const known = this.#keys.get(service) ?? `service ${this.#keys.size}`;
    this.#keys.set(service, known);
    return known;
  }
}

const endOf = (service: Service): End => ({ name: service.name, service });

function providerOf(dependency: Dependency): End {
  const { provider, external } = dependency;
  if (provider) return endOf(provider);
  return { name: providerName(dependency), outside: external ? 'external' : 'unknown' };
}

function withVersion(known: string | undefined, version: string | undefined): string | undefined {
  if (known === undefined || version === undefined) return known ?? version;
  return known.split(', ').includes(version) ? known : `${known}, ${version}`;
}
