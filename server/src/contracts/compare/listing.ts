import type { Change, ChangeLevel } from './change';
import { labelOf, listOf } from './words';

/** The worst first. */
export const LEVELS: readonly ChangeLevel[] = ['breaking', 'risky', 'safe'];

/** Whether the first level is worse than the second. */
export const isWorse = (a: ChangeLevel, b: ChangeLevel): boolean => LEVELS.indexOf(a) < LEVELS.indexOf(b);

/** `2 breaking, 1 risky, 5 safe`, without what there is none of; empty where nothing changed. */
export function countWords(changes: readonly Pick<Change, 'level'>[]): string {
  return LEVELS.flatMap((level) => {
    const count = changes.filter((change) => change.level === level).length;
    return count === 0 ? [] : [`${count} ${level}`];
  }).join(', ');
}

/** The operations that a change concerns, each once, in the order of the base: `GET /orders/{id}`. */
export const operationsOf = ({ sites }: Change): readonly string[] => [
  ...new Set(sites.map(({ operation }) => labelOf(operation))),
];

/** Operations that a heading names. */
const NAMED = 2;

/**
 * Changes, or what is to be said of them, under headings: the operations that they concern, in the order in which they are
 * met. Those that concern no single one come first.
 *
 * @param named how many operations a heading names; the others are counted
 */
export function byOperations<T>(
  items: readonly T[],
  operations: (item: T) => readonly string[],
  named = NAMED,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>([[GENERAL, []]]);
  for (const item of items) {
    const names = operations(item);
    const label = names.length === 0 ? GENERAL : listOf(names, named);
    const known = groups.get(label);
    if (known) known.push(item);
    else groups.set(label, [item]);
  }
  if (groups.get(GENERAL)?.length === 0) groups.delete(GENERAL);
  return groups;
}

const GENERAL = 'In general';
