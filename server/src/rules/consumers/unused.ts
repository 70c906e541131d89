import type { Contract, Operation } from '../../contracts/contract';
import { findOperation, findSent } from '../../contracts/uses';
import { entriesFor } from '../../landscape/dependencies';
import type { Provided } from '../../landscape/model';
import type { Use } from '../../readers/facts';
import { isOpenPath } from '../addresses';
import { contractsOf } from '../subjects';

/**
 * The operations that none of an api's consumers uses: none where one of them does not say what it uses, or says so in a
 * way that leads nowhere and may be meant for any. What machines ask for health and documentation is left out.
 */
export function unusedOperations(provided: Provided, contract: Contract): readonly Operation[] {
  const entries = entriesFor(provided);
  const uses = usesOf(entries);
  if (!uses) return [];
  const names = [...new Set(uses.map(({ operation }) => operation))];
  const forms = entries.flatMap(contractsOf).map((one) => one.contract);
  const isKnown = (name: string) => forms.some((form) => findOperation(form, name) ?? findSent(form, name));
  if (forms.length !== entries.flatMap(({ versions }) => versions).length || !names.every(isKnown)) return [];
  const used = new Set(names.map((name) => findOperation(contract, name)));
  return contract.operations.filter((one) => !used.has(one) && one.method !== 'OPTIONS' && !isOpenPath(one));
}

/** All uses of an api; undefined where there is a consumer that names none, or no consumer at all. */
function usesOf(entries: readonly Provided[]): readonly Use[] | undefined {
  const outside = entries.flatMap(({ listed }) => listed).filter(({ service }) => !service);
  const all = [...entries.flatMap(({ consumers }) => consumers), ...outside].map(({ facts }) => facts.uses ?? []);
  return all.length > 0 && all.every((uses) => uses.length > 0) ? all.flat() : undefined;
}
