import type { Contract, Operation } from '../contracts/contract';
import { operationName } from '../contracts/uses';
import type { Service } from '../landscape/model';
import { type Place, place } from '../syntax/place';
import type { Report } from './rule';
import { contractsOf, subjectOf } from './subjects';

/** As many names as are read in passing. */
const NAMED = 3;
/** As many places as are gone through one by one. */
export const LINKED = 10;

/** The first of many names, and how many more there are. */
export function firstOf(names: readonly string[]): readonly string[] {
  return names.length <= NAMED ? names : [...names.slice(0, NAMED), `${names.length - NAMED} more`];
}

/** The place of an operation: its method. */
export const atOperation = ({ file, path }: Operation): Place => place(file, path, 'key');

/**
 * Where something is said once that goes for several operations of a contract (one at least), and their names: at the
 * only one, or at all paths with the first ten as related places.
 */
export function atSeveral(
  contract: Contract,
  operations: readonly Operation[],
): Pick<Report, 'at' | 'related'> & { readonly names: readonly string[] } {
  const names = firstOf(operations.map(operationName));
  const [only, ...others] = operations;
  if (only && others.length === 0) return { at: atOperation(only), names };
  const related = operations.slice(0, LINKED).map((one) => ({ at: atOperation(one), text: operationName(one) }));
  return { at: place(contract.file, ['paths'], 'key'), related, names };
}

/**
 * What is said once for each contract of a service in which some operations are meant: with the message `one`, or `several`
 * and their `count`; the arguments `api` and `operations` are given in both.
 */
export function* oncePerContract(
  { provides }: Service,
  detail: string,
  isMeant: (operation: Operation) => boolean,
): Generator<Report<'one' | 'several'>> {
  for (const provided of provides) {
    for (const { served, contract } of contractsOf(provided)) {
      const meant = contract.operations.filter(isMeant);
      if (meant.length === 0) continue;
      const { names, ...where } = atSeveral(contract, meant);
      const args = { api: provided.api, operations: names };
      const common = { ...where, subject: subjectOf(provided, served), detail };
      if (meant.length === 1) yield { ...common, message: 'one', args };
      else yield { ...common, message: 'several', args: { ...args, count: meant.length } };
    }
  }
}
