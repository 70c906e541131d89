import type { Operation } from '../../contracts/contract';
import { operationName } from '../../contracts/uses';
import type { Joined } from '../../landscape/joined';
import type { Dependency, Provided, Served, Service } from '../../landscape/model';
import type { Range } from '../../rules/finding';
import { atDependency, atProvided, atService, providerName } from '../../rules/subjects';
import { type Place, place } from '../../syntax/place';
import type { Path } from '../../syntax/tree';
import { located, locatedWhole } from '../located';

/**
 * What an item of the hierarchy is, in words that an editor can keep and hand back later. `outside`: what no manifest of
 * the landscape describes, at the entry that names it.
 */
export type CallId =
  | { readonly kind: 'service'; readonly file: string; readonly name: string }
  | { readonly kind: 'api'; readonly file: string; readonly service: string; readonly api: string }
  | { readonly kind: 'operation'; readonly file: string; readonly path: Path }
  | { readonly kind: 'outside'; readonly name: string };

/** A service, an api, an operation, or what is outside of the landscape. */
export interface CallItem {
  readonly id: CallId;
  readonly name: string;
  readonly detail: string;
  readonly file: string;
  readonly range: Range;
  readonly selection: Range;
}

/** An operation with one of the versions that offer it: several manifests may name one spec. */
export interface Offered {
  readonly operation: Operation;
  readonly served: Served;
}

/** All items here are undefined where their file was not read. */
export function serviceItem(joined: Joined, service: Service): CallItem | undefined {
  const { file, name, facts } = service;
  const detail = [facts.type, facts.owner].filter((word) => word !== undefined).join(' · ');
  const whole = place(facts.file, facts.path, 'entry', facts.document);
  const at = { name: name || '(no name)', detail, whole, selection: atService(facts, 'name') };
  return item(joined, { kind: 'service', file, name }, at);
}

/** An api, where its provider names it; undefined where that cannot be placed. */
export function apiItem(joined: Joined, provided: Provided): CallItem | undefined {
  const { api, service } = provided;
  const at = { whole: atProvided(provided, undefined, 'entry'), selection: atProvided(provided, 'api') };
  return item(
    joined,
    { kind: 'api', file: service.file, service: service.name, api },
    { name: api, detail: `api of ${service.name}`, ...at },
  );
}

/** An operation, where its spec describes it; undefined where that cannot be placed. */
export function operationItem(joined: Joined, { operation, served }: Offered): CallItem | undefined {
  const { file, path, method, address } = operation;
  const call = operation.id === undefined ? '' : ` · ${method} ${address}`;
  const detail = `${served.provided.service.name}${call}`;
  const at = { whole: place(file, path, 'entry'), selection: place(file, path, 'key') };
  return item(joined, { kind: 'operation', file, path }, { name: operationName(operation), detail, ...at });
}

/** What a service depends on and the landscape does not hold, at the entry that says so. */
export function outsideItem(joined: Joined, dependency: Dependency): CallItem | undefined {
  const detail = dependency.external ? 'not of this landscape' : 'not found in this landscape';
  const at = { whole: atDependency(dependency, undefined, 'entry'), selection: atDependency(dependency, 'api') };
  return item(joined, outsideId(dependency), { name: providerName(dependency), detail, ...at });
}

/** One name means one thing outside, whoever names it. */
export const outsideId = (dependency: Dependency): CallId => ({ kind: 'outside', name: providerName(dependency) });

/** A service, at a place of configuration that tells of it. */
export function configuredItem(joined: Joined, { file, name }: Service, at: Place): CallItem | undefined {
  const detail = 'told by configuration';
  return item(joined, { kind: 'service', file, name }, { name, detail, whole: at, selection: at });
}

/** A consumer that the provider names, at that entry. */
export function listedItem(joined: Joined, name: string, at: Place, service?: Service): CallItem | undefined {
  const id: CallId = service ? { kind: 'service', file: service.file, name } : { kind: 'outside', name };
  const whole = { ...at, path: at.path.slice(0, -1), part: 'entry' as const };
  return item(joined, id, { name, detail: 'named by the provider', whole, selection: at });
}

function item(
  joined: Joined,
  id: CallId,
  { name, detail, whole, selection }: Pick<CallItem, 'name' | 'detail'> & { whole: Place; selection: Place },
): CallItem | undefined {
  const [around, at] = [locatedWhole(joined, whole), located(joined, selection)];
  if (!around || !at) return undefined;
  return { id, name, detail, file: at.file, range: holding(around.range, at.range), selection: at.range };
}

/** An editor refuses an item whose selection is not within its range. */
function holding({ start, end }: Range, inner: Range): Range {
  const isBefore = (a: Range['start'], b: Range['start']) =>
    a.line < b.line || (a.line === b.line && a.character < b.character);
  return { start: isBefore(inner.start, start) ? inner.start : start, end: isBefore(end, inner.end) ? inner.end : end };
}
