import type { Json } from '../../readers/facts';
import { isList, list, member } from '../json';
import { deref, type Lookup } from '../references';
import type { ChangePlace } from './change';

/**
 * Where something of a form of OpenAPI 2.0 really stands. The form is put together from a list of parameters: what is
 * said of its properties is said of their entries in the list, and what is said of the form, of the list.
 */
export function settlePlace(lookup: Lookup, place: ChangePlace): ChangePlace {
  const { file, path } = place;
  if (!path.includes('parameters')) return place;
  let value: Json | undefined = lookup.spec(file)?.doc;
  for (const [index, step] of path.entries()) {
    if (isList(value) && typeof step === 'string')
      return inList(lookup, { file, path: path.slice(0, index) }, [step, path[index + 1]], value);
    value = typeof step === 'number' ? list(value)[step] : member(value, step);
  }
  return place;
}

/** The entry that a property is made of, or that makes the so-many-th name in `required`. */
function inList(
  lookup: Lookup,
  { file, path }: ChangePlace,
  [key, which]: readonly [string, string | number | undefined],
  parameters: readonly Json[],
): ChangePlace {
  const fields = parameters.flatMap((value, index) => {
    const found = deref(lookup, { file, path: [...path, index], value });
    return typeof found !== 'string' && member(found.value, 'in') === 'formData' ? [{ index, value: found.value }] : [];
  });
  const found =
    key === 'required'
      ? fields.filter(({ value }) => member(value, 'required') === true)[Number(which)]
      : fields.find(({ value }) => member(value, 'name') === which);
  return { file, path: found ? [...path, found.index] : path };
}
