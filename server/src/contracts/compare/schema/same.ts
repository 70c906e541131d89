import type { Json } from '../../../readers/facts';
import { isList, isMap, type JsonMap } from '../../json';

/** Whether values are written alike, key order aside; answers for the same two objects are kept. */
export class Sameness {
  private readonly known = new WeakMap<object, { readonly other: object; readonly same: boolean }>();

  same(one: Json, other: Json): boolean {
    if (Object.is(one, other)) return true;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
    const known = this.known.get(one);
    if (known?.other === other) return known.same;
    const same = isList(one) ? isList(other) && this.sameList(one, other) : isMap(one) && this.sameMap(one, other);
    this.known.set(one, { other, same });
    return same;
  }

  private sameList(one: readonly Json[], other: readonly Json[]): boolean {
    return one.length === other.length && one.every((item, index) => this.same(item, other[index]!));
  }

  private sameMap(one: JsonMap, other: Json): boolean {
    if (!isMap(other)) return false;
    const keys = Object.keys(one);
    if (keys.length !== Object.keys(other).length) return false;
    return keys.every((key) => Object.hasOwn(other, key) && this.same(one[key]!, other[key]!));
  }
}

const referring = new WeakMap<object, boolean>();

/** Whether there is a `$ref`, or a mapping to others, in a value, however deep: what it means stands elsewhere too. */
export function refers(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const known = referring.get(value);
  if (known !== undefined) return known;
  const found = isList(value) ? value.some(refers) : Object.entries(value).some(isReference);
  referring.set(value, found);
  return found;
}

const REFERRING = new Set(['$ref', '$dynamicRef', '$recursiveRef', 'mapping']);

function isReference([key, value]: readonly [string, Json]): boolean {
  return REFERRING.has(key) || refers(value);
}
