import type { Joined } from '../../landscape/joined';
import type { Dependency, ListedConsumer, Service } from '../../landscape/model';
import { operationMeant } from '../../landscape/usage';
import type { Entry } from '../../readers/facts';
import { at as placeOf } from '../../rules/subjects';
import type { AskedAt } from '../asked';
import { namedAt } from '../occurrences/occurrences';
import { isWithin, offeredIn } from './find';
import { apiItem, type CallItem, listedItem, operationItem, outsideItem, serviceItem } from './item';

/**
 * What calls are asked about at a place: in a spec the operation; in a manifest or a catalogue what an entry of `provides`,
 * `consumes`, `consumers` or `uses` names; a service that is named there; anywhere else the service itself.
 */
export function prepareCalls(asked: AskedAt<Joined>): CallItem[] {
  if (asked.state.facts?.kind === 'spec') return operationAt(asked);
  const service = asked.result.landscape.services.find(
    (one) =>
      one.sources.some((facts) => isAround(asked, facts, one)) ||
      one.workloads.some(({ file, facts }) => isAround(asked, { ...facts, file }, one)),
  );
  const meant = serviceNamed(asked) ?? service;
  const found = (service && inEntry(asked, service)) ?? (meant && serviceItem(asked.result, meant));
  return found ? [found] : [];
}

/** Another service that is named at the place; undefined where it may be one of several. */
function serviceNamed(asked: AskedAt<Joined>): Service | undefined {
  const named = namedAt(asked);
  const [thing, ...others] = named?.things ?? [];
  const isName = thing?.kind === 'service' && !thing.outside && others.length === 0;
  if (!isName || named?.occurrence?.mention.role === 'declares') return undefined;
  return asked.result.landscape.byName.get(thing.name)?.[0];
}

/** Whether the place is within what a service says. */
function isAround({ state, at }: AskedAt<Joined>, entry: Entry, { file }: Service): boolean {
  const isHere = (entry.file ?? file) === state.file && (entry.document ?? 0) === at.document;
  return isHere && isWithin(at.path, entry.path);
}

function operationAt({ result, state, at }: AskedAt<Joined>): CallItem[] {
  if (at.document !== 0) return [];
  const around = offeredIn(result, state.file).filter(({ operation }) => isWithin(at.path, operation.path));
  // A callback stands within the operation that it belongs to.
  const depth = Math.max(0, ...around.map(({ operation }) => operation.path.length));
  const [innermost] = around.filter(({ operation }) => operation.path.length === depth);
  const found = innermost && operationItem(result, innermost);
  return found ? [found] : [];
}

function inEntry(asked: AskedAt<Joined>, service: Service): CallItem | undefined {
  const { result, at } = asked;
  const isHere = ({ facts }: { readonly facts: Entry }) => isAround(asked, facts, service);
  const dependency = service.consumes.find(isHere);
  if (dependency) {
    const [field, index] = at.path.slice(dependency.facts.path.length);
    return dependencyItem(result, dependency, field === 'uses' ? index : undefined);
  }
  const provided = service.provides.find(isHere);
  const listed = provided?.listed.find(isHere);
  return listed ? consumerItem(result, listed) : provided && apiItem(result, provided);
}

/** @param use the index of an entry of `uses` */
function dependencyItem(joined: Joined, dependency: Dependency, use: unknown): CallItem | undefined {
  const { served, provided, provider, facts } = dependency;
  const named = facts.uses?.find(({ path }) => path.at(-1) === use);
  const operation = named && served?.contract && operationMeant(named, served.contract);
  if (operation && served) return operationItem(joined, { operation, served });
  if (provided) return apiItem(joined, provided);
  return provider ? serviceItem(joined, provider) : outsideItem(joined, dependency);
}

function consumerItem(joined: Joined, { facts, provided, service }: ListedConsumer): CallItem | undefined {
  if (service) return serviceItem(joined, service);
  return listedItem(joined, facts.service ?? '', placeOf(provided.service.file, facts, 'service'));
}
