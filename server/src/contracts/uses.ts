import type { Contract, Operation } from './contract';
import { basePath } from './servers';

/** What people call an operation: `getOrder`, else `GET /orders/{id}`. */
export function operationName({ id, method, address }: Operation): string {
  return id ?? `${method} ${address}`.trim();
}

/**
 * The operation that `uses` means: by its id, or by method and path, whatever the path's parameters are called, with or
 * without a server's base path. Undefined where there is none. A contract that is one payload is meant by any name: nothing
 * says how it is called.
 */
export function findOperation(contract: Contract, written: string): Operation | undefined {
  if (contract.payloads) return contract.payloads[0];
  const byId = contract.operations.find(({ id }) => id === written);
  if (byId) return byId;
  const call = /^([A-Za-z]+)\s+(\/\S*|\*)$/.exec(written);
  if (!call) return undefined;
  const method = call[1]!.toUpperCase();
  const candidates = contract.operations.filter((operation) => operation.method === method);
  const wanted = addressesOf(contract, call[2]!);
  for (const address of wanted) {
    const found =
      candidates.find((operation) => operation.address === address) ??
      candidates.find((operation) => template(operation.address) === template(address));
    if (found) return found;
  }
  return undefined;
}

/**
 * The webhook or callback that `uses` means, seen from the consumer: by its operation's id, by its own name, or by method
 * and name. Undefined where there is none.
 */
export function findSent({ sent }: Contract, written: string): Operation | undefined {
  const { operations } = sent;
  const called = written.replace(/^[A-Za-z]+\s+/, (method) => method.toUpperCase().trim().concat(' '));
  const found =
    operations.find(({ operation }) => operation.id === written) ??
    operations.find(({ name }) => name === written) ??
    operations.find(({ name, operation: { method, address } }) =>
      [`${method} ${name}`, `${method} ${address}`].includes(called),
    );
  return found?.operation;
}

/** The address as written, then without each base path that it begins with. */
function addressesOf(contract: Contract, written: string): readonly string[] {
  const bases = contract.servers.map(({ url }) => basePath(url)).filter((base) => base !== '');
  return [written, ...bases.filter((base) => written.startsWith(`${base}/`)).map((base) => written.slice(base.length))];
}

/** A path without what may differ: `/orders/{id}/` and `/orders/{orderId}` are one. */
export function template(address: string): string {
  return address.replace(/\{[^{}]*\}/g, '{}').replace(/(.)\/+$/, '$1');
}

/** What all operations have in common that are the same call: method and address, whatever its parameters are called. */
export const callOf = ({ method, address }: Operation): string => `${method} ${template(address)}`;
