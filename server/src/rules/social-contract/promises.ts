import type { Provided } from '../../landscape/model';
import { compareDecimals, parseDecimal, productOfPercents, roundDown } from '../failure/decimals';
import { neededFor, promiseOf } from '../failure/needed';

const USUAL = '99.9';
const USUAL_LATENCY = 500;

/**
 * An availability in per cent to begin with: 99.9, or less where the promises of what the service cannot answer without
 * leave less, if they fail independently: their product (The Calculus of Service Availability, ACM Queue 15:2, 2017).
 */
export function possibleAvailability(provided: Provided): number {
  const promises = neededFor(provided).flatMap((dependency) => promiseOf(dependency.provided) ?? []);
  const product = productOfPercents(promises);
  const usual = parseDecimal(USUAL);
  return Number(usual && compareDecimals(product, usual) < 0 ? roundDown(product, 2) : USUAL);
}

/** A latency in ms to begin with: the shortest time-out that a consumer gives, so that none is too short for it. */
export function shortestTimeout({ consumers }: Provided): number {
  return Math.min(...consumers.flatMap(({ facts }) => facts.timeout ?? []), USUAL_LATENCY);
}
