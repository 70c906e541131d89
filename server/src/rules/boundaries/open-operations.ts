import type { Contract, Operation } from '../../contracts/contract';
import { isMap } from '../../contracts/json';
import { isIncomplete, type Lookup } from '../../contracts/references';
import type { Json } from '../../readers/facts';
import { isOpenPath } from '../addresses';

/** The operations of a contract that ask for no credentials, although nobody wrote that this is meant. */
export interface OpenOperations {
  readonly open: readonly Operation[];
  /** Whether it is all of them, those for health and documentation aside. */
  readonly all: boolean;
}

/**
 * Finds the operations without a security requirement of their own or of the contract. A `security` that is written at
 * the operation is a decision, an empty one too. What is half-typed is not judged.
 */
export function openOperations(contract: Contract, lookup: Lookup): OpenOperations {
  const unknown = contract.security === undefined && isIncomplete(lookup.spec(contract.file), []);
  if (unknown || contract.security?.some(asksForSomething)) return { open: [], all: false };
  const judged = contract.operations.filter((operation) => operation.method !== 'OPTIONS' && !isOpenPath(operation));
  const open = judged.filter(({ security, complete }) => security === undefined && complete);
  return { open, all: contract.complete && open.length === judged.length };
}

/** `{}` in a list of requirements stands for none at all. */
const asksForSomething = (requirement: Json): boolean => isMap(requirement) && Object.keys(requirement).length > 0;
