import type { Contract, Operation } from '../contract';
import { basePath } from '../servers';
import { template } from '../uses';
import type { OperationPair } from './context';

/** Which operations of two forms of an interface are one and the same call. */
export interface Pairing {
  readonly pairs: readonly OperationPair[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
  /** The base paths below which operations were served and are no longer. */
  readonly unserved: ReadonlyMap<string, readonly Operation[]>;
}

/**
 * Pairs operations by method and address, with the base path of their servers joined and the names of path parameters
 * ignored; failing that, by the address alone.
 */
export function pairOperations(base: Contract, revision: Contract): Pairing {
  const [full, plain] = [new Map<string, Operation>(), new Map<string, Operation>()];
  for (const operation of revision.operations) {
    for (const key of fullKeys(revision, operation)) setFirst(full, key, operation);
    setFirst(plain, keyOf(operation, ''), operation);
  }
  const pairs: OperationPair[] = [];
  const removed: Operation[] = [];
  const unserved = new Map<string, Operation[]>();
  for (const operation of base.operations) {
    const served = fullKeys(base, operation).flatMap((key) => full.get(key) ?? []);
    const found = served[0] ?? plain.get(keyOf(operation, ''));
    if (found) pairs.push({ base: operation, revision: found });
    else removed.push(operation);
    if (!found || !saysWhere(base, operation)) continue;
    for (const path of basePaths(base, operation)) {
      if (full.has(keyOf(operation, path))) continue;
      const others = unserved.get(path);
      if (others) others.push(operation);
      else unserved.set(path, [operation]);
    }
  }
  const known = new Set(pairs.map((pair) => pair.revision));
  return { pairs, removed, added: revision.operations.filter((operation) => !known.has(operation)), unserved };
}

/** A spec without servers does not say where it is served, though the format has a default for it. */
function saysWhere({ servers }: Contract, operation: Operation): boolean {
  return servers.length > 0 || operation.servers !== undefined;
}

/** The paths of the addresses at which an operation is served; the root where none are written. */
function basePaths({ servers }: Contract, operation: Operation): readonly string[] {
  const urls = operation.servers ?? servers.map(({ url }) => url);
  return urls.length === 0 ? [''] : [...new Set(urls.map(basePath))];
}

const fullKeys = (contract: Contract, operation: Operation): readonly string[] =>
  basePaths(contract, operation).map((path) => keyOf(operation, path));

function keyOf({ method, address }: Operation, path: string): string {
  return `${method} ${template(`${path}${address}`)}`;
}

function setFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
