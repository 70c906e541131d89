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
      return inList(lookup, file, path.slice(0, index), path[index + 1], value);
    value = typeof step === 'number' ? list(value)[step] : member(value, step);
  }
  return place;
}

function inList(
  lookup: Lookup,
  file: string,
  path: ChangePlace['path'],
  name: string | number | undefined,
  parameters: readonly Json[],
): ChangePlace {
  const index = parameters.findIndex((value, at) => {
    const found = deref(lookup, { file, path: [...path, at], value });
    return (
      typeof found !== 'string' && member(found.value, 'name') === name && member(found.value, 'in') === 'formData'
    );
  });
  return { file, path: index < 0 ? path : [...path, index] };
}
