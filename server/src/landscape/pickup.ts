import type { Service } from './model';

/** What an hour of reading, and each thing a newcomer has to understand, costs. Hours, minutes and lines as named. */
export interface PickUpRates {
  readonly linesAnHour: number;
  readonly shareOfCode: number;
  readonly minutesAnOperation: number;
  readonly minutesADependency: number;
  readonly minutesAStore: number;
  readonly hoursToSetUp: number;
  readonly hoursWithoutReadme: number;
  /** How far the estimate may be off either way, as a part of it. */
  readonly uncertainty: number;
}

/** One addend of the estimate. */
export interface PickUpTerm {
  /** In the number that fits the count: `data store`, `data stores`. */
  readonly what: string;
  /** How many there are of it; undefined where it does not count anything. */
  readonly count?: number;
  readonly hours: number;
}

export interface PickUp {
  /** The middle of the estimate. */
  readonly hours: number;
  readonly low: number;
  readonly high: number;
  readonly terms: readonly PickUpTerm[];
  readonly largest: PickUpTerm;
}

/**
 * How long somebody new needs to change a service with confidence. Reading pace: inspection and review studies find
 * 200 to 400 lines an hour; a first change touches and must understand a part of the code, not all of it.
 */
export function pickUpTime(service: Service, rates: PickUpRates): PickUp {
  const lines = service.code?.lines ?? 0;
  const operations = service.provides
    .flatMap(({ versions }) => versions)
    .reduce((sum, { contract }) => sum + (contract?.operations.length ?? 0), 0);
  const documented = (service.code?.readme ?? true) || service.facts.contact.runbook !== undefined;
  const counted = (one: string, many: string, count: number, hours: number): PickUpTerm => ({
    what: count === 1 ? one : many,
    count,
    hours: count * hours,
  });
  const terms = [
    { what: 'setting up', hours: rates.hoursToSetUp },
    counted('line of code', 'lines of code', lines, rates.shareOfCode / rates.linesAnHour),
    counted('operation', 'operations', operations, rates.minutesAnOperation / 60),
    counted('dependency', 'dependencies', service.consumes.length, rates.minutesADependency / 60),
    counted('data store', 'data stores', service.stores.length, rates.minutesAStore / 60),
    ...(documented ? [] : [{ what: 'neither README nor runbook', hours: rates.hoursWithoutReadme }]),
  ];
  const hours = terms.reduce((sum, term) => sum + term.hours, 0);
  const largest = terms.reduce((most, term) => (term.hours > most.hours ? term : most));
  return { hours, low: hours * (1 - rates.uncertainty), high: hours * (1 + rates.uncertainty), terms, largest };
}
