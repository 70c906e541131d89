import { isVital } from '../../landscape/dependencies';
import type { Dependency, Provided } from '../../landscape/model';
import { compareDecimals, type Decimal, parseDecimal } from './decimals';

/**
 * What the service says it cannot answer calls of this api without; one dependency for each contract. A `for` of single
 * operations does not bound the api.
 */
export function neededFor({ service, api }: Provided): readonly Dependency[] {
  const needed = service.consumes.filter((dependency) => {
    const { facts, synchronous, provider } = dependency;
    const bounds = isVital(dependency) && synchronous === true && facts.complete && provider !== service;
    return bounds && (facts.for === undefined || facts.for.includes(api));
  });
  return needed.filter(
    ({ provided }, index) => !provided || needed.findIndex((other) => other.provided === provided) === index,
  );
}

/** The availability that is promised for an api, in per cent; undefined where none is, or it is no number. */
export function promiseOf(provided: Provided | undefined): Decimal | undefined {
  return parseDecimal(provided?.facts.objectives?.availability ?? '');
}

/** Whether an availability of at least so many per cent is promised for an api. */
export function promisesAtLeast(provided: Provided, percent: number): boolean {
  const promised = promiseOf(provided);
  const limit = parseDecimal(String(percent));
  return promised !== undefined && limit !== undefined && compareDecimals(promised, limit) >= 0;
}
