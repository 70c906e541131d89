import type { Clock } from '../ports';

/** The machine's clock, or one that stands still at `today` (YYYY-MM-DD). */
export function nodeClock(today?: string): Clock {
  return { today: () => today ?? new Date().toISOString().slice(0, 10) };
}
