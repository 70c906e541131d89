import { type Declared, declaredConsumers } from '../../landscape/hits';
import type { Joined } from '../../landscape/joined';
import type { Dependency, Link, Provided } from '../../landscape/model';
import { operationMeant } from '../../landscape/usage';
import { atDependency } from '../../rules/subjects';
import { type Place, place } from '../../syntax/place';
import { located } from '../located';
import { type Call, merged } from './calls';
import { offeredAt, providedBy, serviceOf } from './find';
import { type CallId, configuredItem, listedItem, type Offered, outsideId, serviceItem } from './item';

/** Who consumes it, by name, each with the entries that say so; none where it is no longer there. */
export function incomingCalls(joined: Joined, id: CallId): Call[] {
  return merged(callsOf(joined, id)).sort((a, b) => (a.item.name < b.item.name ? -1 : 1));
}

function callsOf(joined: Joined, id: CallId): Call[] {
  if (id.kind === 'outside') return ofOutside(joined, id);
  if (id.kind === 'operation') {
    return offeredAt(joined, id.file, id.path).flatMap((offered) => ofOperation(joined, offered));
  }
  if (id.kind === 'api') return providedBy(joined, id).flatMap((provided) => ofApi(joined, provided));
  const service = serviceOf(joined, id);
  if (!service) return [];
  const listed = service.provides.flatMap((provided) => declaredConsumers(provided).filter(isListedBy(provided)));
  return [
    ...service.consumers.flatMap((one) => ofDependency(joined, one)),
    ...listed.flatMap((one) => ofDeclared(joined, one)),
    ...joined.landscape.links.filter(({ provider }) => provider === service).flatMap((link) => ofLink(joined, link)),
  ];
}

const isListedBy =
  ({ service }: Provided) =>
  ({ at }: Declared): boolean =>
    at.file === service.file && at.path[0] === 'provides';

function ofApi(joined: Joined, provided: Provided): Call[] {
  return declaredConsumers(provided).flatMap((consumer) => ofDeclared(joined, consumer));
}

/** Who names the operation, at those entries; who names nothing uses all of the api. */
function ofOperation(joined: Joined, { operation, served }: Offered): Call[] {
  const { contract, provided } = served;
  return declaredConsumers(provided, served).flatMap((consumer) => {
    if (!consumer.uses) return ofDeclared(joined, consumer);
    const uses = consumer.uses.filter((use) => contract && operationMeant(use, contract) === operation);
    if (uses.length === 0) return [];
    return ofDeclared(
      joined,
      consumer,
      uses.map((use) => place(consumer.at.file, use.path)),
    );
  });
}

function ofDeclared(joined: Joined, { name, service, at }: Declared, places: readonly Place[] = [at]): Call[] {
  const item = service?.file === at.file ? serviceItem(joined, service) : listedItem(joined, name, at, service);
  return item ? [{ item, ranges: places.flatMap((one) => located(joined, one)?.range ?? []) }] : [];
}

function ofDependency(joined: Joined, dependency: Dependency): Call[] {
  const item = serviceItem(joined, dependency.consumer);
  const at = located(joined, atDependency(dependency, 'api'));
  return item && at ? [{ item, ranges: [at.range] }] : [];
}

/** What only configuration tells, where it does. */
function ofLink(joined: Joined, { consumer, sources }: Link): Call[] {
  return sources.flatMap((at) => {
    const item = configuredItem(joined, consumer, at);
    return item ? [{ item, ranges: [item.selection] }] : [];
  });
}

/** What no manifest describes is one thing for all who name it. */
function ofOutside(joined: Joined, { name }: Extract<CallId, { kind: 'outside' }>): Call[] {
  const asking = joined.landscape.dependencies.filter((one) => !one.provider && isNamed(one, name));
  return asking.flatMap((dependency) => ofDependency(joined, dependency));
}

function isNamed(dependency: Dependency, name: string): boolean {
  const id = outsideId(dependency);
  return id.kind === 'outside' && id.name === name;
}
