import { carries } from '../../landscape/dependencies';
import type { Dependency } from '../../landscape/model';
import { attemptsOf } from './retries';

/** How long a service may wait for one answer, all its attempts together, in ms; undefined without a time-out. */
export function longestWait(dependency: Dependency): number | undefined {
  const { timeout } = dependency.facts;
  if (timeout === undefined) return undefined;
  // To a fixed number of decimals: three times 0.1 is 0.3 and not 0.30000000000000004.
  return Number((timeout * attemptsOf(dependency)).toFixed(6));
}

/** Whether two services wait for each other, or they are one: between them there is a circle, and no chain. */
export function isBackAndForth({ consumer, provider }: Dependency): boolean {
  if (!provider || provider === consumer) return provider === consumer;
  return provider.consumes.some((back) => back.provider === consumer && back.synchronous === true);
}

/** Of those that wait for a service, for something that needs this dependency of it, the one that waits shortest. */
export function shortestCaller(dependency: Dependency): { caller: Dependency; timeout: number } | undefined {
  let shortest: { caller: Dependency; timeout: number } | undefined;
  for (const caller of dependency.consumer.consumers) {
    const { timeout } = caller.facts;
    if (caller.synchronous !== true || isBackAndForth(caller)) continue;
    if (timeout === undefined || (shortest && timeout >= shortest.timeout)) continue;
    if (carries(caller, dependency)) shortest = { caller, timeout };
  }
  return shortest;
}
