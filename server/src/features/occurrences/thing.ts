import type { Operation } from '../../contracts/contract';
import { teamName } from '../../landscape/teams';
import { isProductName } from '../../rules/boundaries/stores';
import type { Path } from '../../syntax/tree';
import { callKey, type Kind, nameKey, operationKey, partKey } from './mention';
import { fromRootKey } from './path-mentions';

/** What a name means. */
export interface Thing {
  readonly kind: Kind;
  /** Equal for the same thing, whoever speaks of it. */
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** Under which of its names mentions of it are found; what is found there may mean something else. */
  readonly keys: readonly string[];
  /** Of a contract, and of an operation that nobody describes: the provider's name; empty where none is known. */
  readonly service?: string;
  /** Of such an operation: the api that is said to have it. */
  readonly api?: string;
  /** Not of this landscape, though it has the name of something in it. */
  readonly outside?: true;
  /** Of an operation that is described. */
  readonly operation?: Operation;
  /** Of a file, and of a place in one. */
  readonly file?: string;
  /** Of a place in a file: the steps that lead there, or the `$anchor`. */
  readonly pointer?: readonly string[];
  readonly anchor?: string;
}

export function serviceThing(name: string): Thing {
  const id = nameKey('service', name);
  return { kind: 'service', id, name, keys: [id] };
}

/** Something outside of the landscape that has the name of something in it. */
export const outsideThing = (thing: Thing): Thing => ({ ...thing, id: `${thing.id}\0outside`, outside: true });

/** A store. One that is only called by what kind of thing it is, `cache` or `postgres`, is another one in each manifest. */
export function storeThing(name: string, manifest: string): Thing {
  const key = nameKey('store', name);
  return { kind: 'store', id: isProductName(name) ? `${key}\0${manifest}` : key, name, keys: [key] };
}

/** @param service the provider's name; empty where nobody is known to provide it */
export const contractThing = (service: string, api: string): Thing => ({
  kind: 'contract',
  id: nameKey('contract', `${service}\0${api}`),
  name: api,
  keys: [nameKey('contract', api)],
  service,
});

export function operationThing(operation: Operation): Thing {
  const { id, method, address, sentAs, file, path } = operation;
  const pointer = path.map(String);
  const called = [id, sentAs].flatMap((name) => (name === undefined ? [] : [operationKey(name)]));
  return {
    kind: 'operation',
    id: partKey(file, pointer).replace('part', 'operation'),
    name: id ?? sentAs ?? `${method} ${address}`,
    keys: [...new Set([...called, callKey(method), partKey(file, pointer)])],
    operation,
  };
}

/** An operation or a message of a contract whose form is not known: all that is known of it is what others call it. */
export const saidThing = (service: string, api: string, name: string, file?: string): Thing => ({
  kind: 'operation',
  id: nameKey('operation', `${service}\0${api}\0${name}`),
  name,
  keys: [operationKey(name)],
  service,
  api,
  ...(file !== undefined && { file }),
});

/** @param teams other names of teams, lower case, to the team's own; see `Landscape.teams` */
export function teamThing(written: string, teams: ReadonlyMap<string, string> = new Map()): Thing {
  const bare = teamName(written);
  const team = teamName(teams.get(bare) ?? bare);
  const others = [...teams].flatMap(([other, of]) => (teamName(of) === team ? [other] : []));
  const keys = [...new Set([team, bare, ...others])].map((name) => nameKey('team', name));
  return { kind: 'team', id: nameKey('team', team), name: bare, keys };
}

/** @param fromRoot its path from the landscape's root */
export const fileThing = (file: string, fromRoot: string): Thing => ({
  kind: 'file',
  id: nameKey('file', file),
  name: fromRoot,
  keys: [nameKey('file', file), fromRootKey(fromRoot)],
  file,
});

export function partThing(file: string, pointer: readonly string[], anchor?: string): Thing {
  const id = partKey(file, pointer, anchor);
  return {
    kind: 'part',
    id,
    name: anchor ?? pointer.at(-1) ?? file,
    keys: [id],
    file,
    pointer,
    ...(anchor !== undefined && { anchor }),
  };
}

/** Whether an operation stands at this place. */
export const standsAt = (operation: Operation, file: string, path: Path): boolean =>
  operation.file === file &&
  operation.path.length === path.length &&
  operation.path.every((step, index) => String(step) === String(path[index]));
