import type { Change, ChangeLevel, Site } from '../contracts/compare/change';
import { isWorse } from '../contracts/compare/listing';
import type { Contract } from '../contracts/contract';
import { callOf } from '../contracts/uses';
import { answers, parseWanted, type Version } from '../contracts/version';
import type { Entry, Use } from '../readers/facts';
import { type Place, place } from '../syntax/place';
import type { Dependency, ListedConsumer, Provided, Served, Service } from './model';
import { operationMeant } from './usage';

/** A declared consumer of a contract: an entry of its own `consumes`, or one that the provider lists. */
export interface Declared {
  readonly name: string;
  /** Undefined for one that is outside the landscape. */
  readonly service?: Service;
  /** Its entry: in its own manifest, or in the provider's list. */
  readonly at: Place;
  /** Undefined where it does not say what it uses. */
  readonly uses?: readonly Use[];
}

/** A declared consumer that a change meets. */
export interface Hit {
  readonly consumer: Declared;
  /** The entry of `uses` that the change meets worst; undefined where the consumer names none. */
  readonly use?: Use;
  /** That of the use, else of the consumer's entry. */
  readonly at: Place;
  /** The worst that it meets, in the directions that it uses. */
  readonly level: ChangeLevel;
  /** Whether it names the very field, parameter or operation that changed. */
  readonly names: boolean;
  /** The sites at which that use meets the change, all of one kind; none where the change meets all uses alike. */
  readonly met: readonly Site[];
}

/**
 * Who declares to consume one version of an api: those whose own manifest asks for it, and those that the provider lists
 * and that do not speak for themselves.
 *
 * @param served undefined for all versions
 * @param released the version that it had when it was released, which consumers may still ask for
 */
export function declaredConsumers(provided: Provided, served?: Served, released?: Version): Declared[] {
  const asks = (version: string | undefined) =>
    !served || asksFor(version, served.version) || asksFor(version, released);
  const own = provided.consumers.filter(
    (dependency) =>
      !served ||
      dependency.served === served ||
      (dependency.facts.version !== undefined && asks(dependency.facts.version)),
  );
  const speaking = new Set(provided.consumers.map(({ consumer }) => consumer.name));
  const listed = provided.listed.filter(
    ({ facts: { service, version } }) => !speaking.has(service ?? '') && (version === undefined || asks(version)),
  );
  return [...own.map(ofDependency), ...listed.map(ofListed)];
}

const asksFor = (wanted: string | undefined, version: Version | undefined): boolean => {
  const asked = wanted === undefined ? undefined : parseWanted(wanted);
  return asked !== undefined && version !== undefined && answers(version, asked);
};

/** What a service says may stand in another file than it is mainly read from. */
const placeIn = (file: string, { path, document, file: other }: Entry, field: string): Place =>
  place(other ?? file, [...path, field], 'value', document);

function ofDependency({ consumer, facts }: Dependency): Declared {
  const at = placeIn(consumer.file, facts, 'api');
  return { name: consumer.name, service: consumer, at, uses: facts.uses };
}

function ofListed({ provided, facts, service }: ListedConsumer): Declared {
  const at = placeIn(provided.service.file, facts, 'service');
  return { name: facts.service ?? '', ...(service && { service }), at, uses: facts.uses };
}

/**
 * Who is hit by a change: whoever uses an operation that it concerns, and through the very fields only where they name
 * fields. One that does not say what it uses is hit by anything.
 *
 * @param contract the form of the contract in which consumers' names are looked up: the released one
 */
export function hitsOf(change: Change, contract: Contract, consumers: readonly Declared[]): Hit[] {
  return consumers.flatMap((consumer) => hitOf(change, contract, consumer) ?? []);
}

function hitOf(change: Change, contract: Contract, consumer: Declared): Hit | undefined {
  if (!consumer.uses || change.sites.length === 0)
    return { consumer, at: consumer.at, level: change.level, names: false, met: [] };
  let worst: Hit | undefined;
  for (const use of consumer.uses) {
    const call = callMeant(use, contract);
    // What it means is not known: another rule says so, and whether it is hit cannot be told.
    if (call === undefined) continue;
    for (const site of sitesByCall(change).get(call) ?? []) {
      const met = meets(use, site);
      if (!met || (worst && !isWorse(site.level, worst.level) && (worst.names || met !== 'by name'))) continue;
      const at = place(consumer.at.file, use.path);
      worst = { consumer, use, at, level: site.level, names: met === 'by name', met: [site] };
    }
  }
  return worst && { ...worst, met: alike(worst, change, contract) };
}

/** All sites that are met by the use that is hit worst, and are of the kind that hits it so. */
function alike({ use, met: [worst] }: Hit, change: Change, contract: Contract): readonly Site[] {
  const call = use && callMeant(use, contract);
  const sites = call === undefined ? [] : (sitesByCall(change).get(call) ?? []);
  return sites.filter((site) => site.kind === worst?.kind && use && meets(use, site));
}

function callMeant(use: Use, contract: Contract): string | undefined {
  const operation = operationMeant(use, contract);
  return operation && callOf(operation);
}

/** A change of a shared schema has hundreds of sites. */
const indexes = new WeakMap<Change, ReadonlyMap<string, readonly Site[]>>();

function sitesByCall(change: Change): ReadonlyMap<string, readonly Site[]> {
  const known = indexes.get(change);
  if (known) return known;
  const sites = new Map<string, Site[]>();
  for (const site of change.sites) {
    const call = callOf(site.operation);
    const others = sites.get(call);
    if (others) others.push(site);
    else sites.set(call, [site]);
  }
  indexes.set(change, sites);
  return sites;
}

type Met = 'by name' | 'in passing' | undefined;

function meets({ field, direction }: Use, { travel, steps, must }: Site): Met {
  if (travel === undefined) return 'by name';
  if (field === undefined) return 'in passing';
  const isItsWay = (direction ?? 'reads') === (travel === 'response' ? 'reads' : 'sends');
  if (isItsWay && steps && overlap(steps, field)) return steps.length === field.length ? 'by name' : 'in passing';
  if (isItsWay && !steps) return 'in passing';
  return travel === 'request' && must && isSent(steps, field) ? 'in passing' : undefined;
}

/** Whether one way leads on from the other: who reads an address reads its street, and meets what becomes of it. */
const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.slice(0, b.length).every((step, index) => step === b[index]);

/** Whether who sends this field, or only calls, meets a new demand: one deep in the body only together with what is around. */
const isSent = (steps: readonly string[] = [], field: readonly string[]): boolean =>
  steps.slice(0, -1).every((step, index) => step === field[index]);
