/**
 * `next`, with every part that says the same as in `old` being that old part: the same object, so that what was
 * worked out from it still holds and comparing two of them is comparing two pointers. Returns `old` itself where both
 * are deeply equal. For plain, acyclic values; an undefined field equals a missing one.
 */
export function keep<T>(old: T | undefined, next: T): T {
  return old === undefined ? next : (kept(old, next) as T);
}

function kept(old: unknown, next: unknown): unknown {
  if (Object.is(old, next)) return old;
  if (Array.isArray(old) && Array.isArray(next)) return keptList(old, next);
  if (isMap(old) && isMap(next)) return keptMap(old, next);
  return next;
}

type PlainMap = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function keptList(old: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  let same = old.length === next.length;
  const items = next.map((item, index) => {
    const found = index < old.length ? kept(old[index], item) : item;
    if (!Object.is(found, old[index])) same = false;
    return found;
  });
  return same ? old : items;
}

/** Order counts: the order of operations and fields is what a reader of the file sees. */
function keptMap(old: PlainMap, next: PlainMap): PlainMap {
  const oldKeys = definedKeys(old);
  const keys = definedKeys(next);
  let same = oldKeys.length === keys.length;
  const found: [string, unknown][] = keys.map((key, index) => {
    const value = Object.hasOwn(old, key) ? kept(old[key], next[key]) : next[key];
    if (oldKeys[index] !== key || !Object.is(value, old[key])) same = false;
    return [key, value];
  });
  return same ? old : Object.fromEntries(found);
}

const definedKeys = (map: PlainMap): string[] => Object.keys(map).filter((key) => map[key] !== undefined);
