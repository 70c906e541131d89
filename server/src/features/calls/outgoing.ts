import type { Operation } from '../../contracts/contract';
import type { Joined } from '../../landscape/joined';
import type { Dependency, Link, Provided } from '../../landscape/model';
import { operationMeant } from '../../landscape/usage';
import { atDependency } from '../../rules/subjects';
import { type Place, place } from '../../syntax/place';
import { located, locatedAll } from '../located';
import { type Call, merged } from './calls';
import { offeredAt, providedBy, serviceOf } from './find';
import { type CallId, type CallItem, operationItem, outsideItem, serviceItem } from './item';

/**
 * What it depends on, in the order of the manifest: the operations that `uses` names, and the provider where it names none; of an api or an operation
 * only the dependencies that its service says it needs for it.
 */
export function outgoingCalls(joined: Joined, id: CallId): Call[] {
  if (id.kind === 'outside') return [];
  if (id.kind === 'service') {
    const service = serviceOf(joined, id);
    const dependencies = service?.consumes ?? [];
    const links = (service?.links ?? []).flatMap((link) => linked(joined, link));
    return merged([...dependencies.flatMap((dependency) => targetsOf(joined, dependency)), ...links]);
  }
  if (id.kind === 'api') {
    const entries = providedBy(joined, id);
    const dependencies =
      entries[0]?.service.consumes.filter((one) => entries.some((provided) => isNeeded(one, provided))) ?? [];
    return merged(dependencies.flatMap((dependency) => targetsOf(joined, dependency)));
  }
  return merged(ofOperation(joined, id));
}

/** The entries stand in a manifest, which is not the operation's file: what is shown there is the operation itself. */
function ofOperation(joined: Joined, { file, path }: Extract<CallId, { kind: 'operation' }>): Call[] {
  const at = located(joined, place(file, path, 'key'));
  const dependencies = offeredAt(joined, file, path).flatMap(({ operation, served: { provided } }) =>
    provided.service.consumes.filter((one) => isNeeded(one, provided, operation)),
  );
  const targets = [...new Set(dependencies)].flatMap((dependency) => targetsOf(joined, dependency));
  return [...new Map(targets.map(({ item }) => [JSON.stringify(item.id), item])).values()].map((item) => ({
    item,
    ranges: at ? [at.range] : [],
  }));
}

/**
 * Whether a service says that it needs a dependency for an operation, or for any of an api where none is given. Where it
 * says nothing, it needs it for all.
 */
function isNeeded({ facts }: Dependency, { api, versions }: Provided, operation?: Operation): boolean {
  if (!facts.for || facts.for.includes(api)) return true;
  const meant = facts.for.flatMap((name) =>
    versions.flatMap(({ contract }) => (contract && operationMeant({ operation: name }, contract)) ?? []),
  );
  return operation ? meant.includes(operation) : meant.length > 0;
}

/** Configuration mostly stands elsewhere: what is shown in the service's own file is its name. */
function linked(joined: Joined, { consumer, provider, sources }: Link): Call[] {
  const [item, own] = [serviceItem(joined, provider), serviceItem(joined, consumer)];
  if (!item || !own) return [];
  const here = locatedAll(joined, sources).filter(({ file }) => file === own.file);
  return [{ item, ranges: here.length > 0 ? here.map(({ range }) => range) : [own.selection] }];
}

function targetsOf(joined: Joined, dependency: Dependency): Call[] {
  const { served, provider, facts, consumer } = dependency;
  const calls: Call[] = [];
  const add = (item: CallItem | undefined, at: Place) => {
    const where = located(joined, at);
    if (item && where) calls.push({ item, ranges: [where.range] });
  };
  const unnamed = (facts.uses ?? []).filter((use) => {
    const operation = served?.contract && operationMeant(use, served.contract);
    if (operation && served) add(operationItem(joined, { operation, served }), place(consumer.file, use.path));
    return !operation;
  });
  if (!facts.uses?.length || unnamed.length > 0) {
    const item = provider ? serviceItem(joined, provider) : outsideItem(joined, dependency);
    add(item, atDependency(dependency, 'api'));
  }
  return calls;
}
