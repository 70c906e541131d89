import type { Contract, Operation } from '../contracts/contract';
import type { Held, Root } from '../contracts/held';
import { operationName } from '../contracts/uses';

/** What an operation takes or answers with, to walk through what it holds. */
export interface BodyRoot extends Root {
  readonly operation: Operation;
  readonly direction: 'takes' | 'answers with';
}

/** All bodies of a contract, or those that its operations answer with only. */
export function* bodyRoots({ operations }: Contract, only?: 'answers with'): Iterable<BodyRoot> {
  for (const operation of operations) {
    const name = operationName(operation);
    if (!only) for (const { schema } of operation.request) yield { ...schema, name, operation, direction: 'takes' };
    for (const { bodies } of operation.responses) {
      for (const { schema } of bodies) yield { ...schema, name, operation, direction: 'answers with' };
    }
  }
}

/** What messages call an object that a body holds: `The body`, `lines[] of the body`, `Order`, `Order.lines[]`. */
export function objectName({ called, root: { name } }: Held<BodyRoot>): string {
  if (called === name) return 'The body';
  const isWithin = called.startsWith(`${name}.`) || called.startsWith(`${name}[]`);
  return isWithin ? `${called.slice(name.length).replace(/^\./, '')} of the body` : called;
}
