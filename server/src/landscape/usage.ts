import type { Contract, Operation } from '../contracts/contract';
import { findOperation, findSent } from '../contracts/uses';
import type { Use } from '../readers/facts';
import type { Declared } from './hits';

/** A consumer of an operation, and the entries of `uses` in which it names it. */
export interface Usage {
  readonly consumer: Declared;
  readonly uses: readonly Use[];
}

/** What was looked up once, for consumers by the hundred ask for the same few operations. */
const meant = new WeakMap<Contract, Map<string, Operation | undefined>>();

/** The operation, webhook or callback that an entry of `uses` means; undefined where the contract has none such. */
export function operationMeant(
  { operation: written }: Pick<Use, 'operation'>,
  contract: Contract,
): Operation | undefined {
  const known = meant.get(contract) ?? new Map<string, Operation | undefined>();
  meant.set(contract, known);
  if (!known.has(written)) known.set(written, findOperation(contract, written) ?? findSent(contract, written));
  return known.get(written);
}

/** Who names each operation of a contract. One that nobody names has no entry. */
export function usageOf(contract: Contract, consumers: readonly Declared[]): Map<Operation, Usage[]> {
  const found = new Map<Operation, Usage[]>();
  for (const consumer of consumers) {
    for (const [operation, uses] of usesByOperation(contract, consumer)) {
      const usage = { consumer, uses };
      const others = found.get(operation);
      if (others) others.push(usage);
      else found.set(operation, [usage]);
    }
  }
  return found;
}

function usesByOperation(contract: Contract, { uses = [] }: Declared): Map<Operation, Use[]> {
  const found = new Map<Operation, Use[]>();
  for (const use of uses) {
    const operation = operationMeant(use, contract);
    if (operation) found.set(operation, [...(found.get(operation) ?? []), use]);
  }
  return found;
}

/** All that can be named in a contract: its operations, its webhooks and callbacks as the consumer sees them, its payload. */
export function operationsOf({ operations, sent, payloads = [] }: Contract): readonly Operation[] {
  return [...operations, ...sent.operations.map(({ operation }) => operation), ...payloads];
}
