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
  const keys = definedKeys(next);
  let same = areEqual(definedKeys(old), keys);
  const values = keys.map((key) => {
    const value = Object.hasOwn(old, key) ? kept(old[key], next[key]) : next[key];
    if (!Object.is(value, old[key])) same = false;
    return value;
  });
  return same ? old : Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}

/** All keys, without a copy, where none is undefined: nearly always. */
function definedKeys(map: PlainMap): readonly string[] {
  const keys = Object.keys(map);
  for (const key of keys) {
    if (map[key] === undefined) return keys.filter((one) => map[one] !== undefined);
  }
  return keys;
}

function areEqual(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
