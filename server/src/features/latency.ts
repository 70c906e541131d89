import type { ObjectivesFacts } from '../readers/facts';

/** `p99 300 ms`, `p95 1.5 s`: of the highest percentile that is promised; none where there is none. */
export function latencyWords(latency: ObjectivesFacts['latency'] = {}): string[] {
  const name = (['p99', 'p95', 'p50'] as const).find((percentile) => latency[percentile] !== undefined);
  const limit = name && latency[name];
  if (limit === undefined) return [];
  return [`${name} ${limit >= 1000 ? `${limit / 1000} s` : `${limit} ms`}`];
}
