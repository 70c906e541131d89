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
  let items: unknown[] | undefined = old.length === next.length ? undefined : [];
  for (let i = 0; i < next.length; i++) {
    const item = i < old.length ? kept(old[i], next[i]) : next[i];
    if (!items && !Object.is(item, old[i])) items = old.slice(0, i);
    items?.push(item);
  }
  return items ?? old;
}

/** Order counts: the order of operations and fields is what a reader of the file sees. */
function keptMap(old: PlainMap, next: PlainMap): PlainMap {
  const keys = Object.keys(next);
  if (areEqual(Object.keys(old), keys)) return keptAlike(old, next, keys);
  const defined = definedKeys(next);
  const values = defined.map((key) => (Object.hasOwn(old, key) ? kept(old[key], next[key]) : next[key]));
  const isSame = areEqual(definedKeys(old), defined) && defined.every((key, i) => Object.is(values[i], old[key]));
  return isSame ? old : mapOf(defined, values);
}

/** Of two maps with the same keys; nothing is made as long as nothing differs, as nearly all does not. */
function keptAlike(old: PlainMap, next: PlainMap, keys: readonly string[]): PlainMap {
  let values: unknown[] | undefined;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const value = kept(old[key], next[key]);
    if (!values && !Object.is(value, old[key])) values = keys.slice(0, i).map((before) => old[before]);
    values?.push(value);
  }
  return values ? mapOf(keys, values) : old;
}

function mapOf(keys: readonly string[], values: readonly unknown[]): PlainMap {
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}

const definedKeys = (map: PlainMap): string[] => Object.keys(map).filter((key) => map[key] !== undefined);

function areEqual(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
