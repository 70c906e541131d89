import type { Range } from '../../rules/finding';
import type { CallItem } from './item';

/** A call: who is at its other end, and where it is written. */
export interface Call {
  readonly item: CallItem;
  /** In the file of the one who calls. */
  readonly ranges: readonly Range[];
}

/** Puts calls of one and the same together, in the order in which they first come. */
export function merged(calls: readonly Call[]): Call[] {
  const byItem = new Map<string, { item: CallItem; ranges: Range[] }>();
  for (const { item, ranges } of calls) {
    const key = JSON.stringify([item.id, item.file]);
    const known = byItem.get(key);
    if (known) known.ranges.push(...ranges);
    else byItem.set(key, { item, ranges: [...ranges] });
  }
  return [...byItem.values()];
}
