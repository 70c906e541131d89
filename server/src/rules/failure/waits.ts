import { carries } from '../../landscape/dependencies';
import type { Dependency } from '../../landscape/model';

/** How long a service may wait for one answer, all its attempts together, in ms; undefined without a time-out. */
export function longestWait({ facts }: Dependency): number | undefined {
  const { timeout } = facts;
  if (timeout === undefined) return undefined;
  // To a fixed number of decimals: three times 0.1 is 0.3 and not 0.30000000000000004.
  return Number((timeout * (1 + (facts.retries?.max ?? 0))).toFixed(6));
}

/** Of those that wait for a service, for something that needs this dependency of it, the one that waits shortest. */
export function shortestCaller(dependency: Dependency): { caller: Dependency; timeout: number } | undefined {
  let shortest: { caller: Dependency; timeout: number } | undefined;
  for (const caller of dependency.consumer.consumers) {
    const { timeout } = caller.facts;
    const waits = caller.synchronous === true && caller.consumer !== dependency.consumer;
    if (!waits || timeout === undefined || (shortest && timeout >= shortest.timeout)) continue;
    if (carries(caller, dependency)) shortest = { caller, timeout };
  }
  return shortest;
}
