import { findOperation } from '../../contracts/uses';
import type { Dependency } from '../../landscape/model';

/**
 * How often a service asks for one answer at most, the first time included: once where what it uses of a provider and
 * what it retries (`retries.for`; by default all that it uses) have nothing in common.
 */
export function attemptsOf(dependency: Dependency): number {
  const { retries } = dependency.facts;
  return retries?.max !== undefined && retriesSomething(dependency) ? 1 + retries.max : 1;
}

function retriesSomething({ facts: { retries, uses }, served }: Dependency): boolean {
  const retried = retries?.for;
  if (!retried || !uses) return retried?.length !== 0;
  const contract = served?.contract;
  // The same operation may be named by its id and by its method and path.
  const meant = (name: string) => (contract && findOperation(contract, name)) ?? name;
  const used = new Set(uses.map(({ operation }) => meant(operation)));
  return retried.some((name) => used.has(meant(name)));
}
