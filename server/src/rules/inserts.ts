import type { Change, Plain } from '../syntax/change';
import { place } from '../syntax/place';

/**
 * Adds a field to a map at the top of a file, be the map there or not: a change whose field is there already makes no edit,
 * so one of the two is made.
 * @param before the field before which the map itself is put where it is not there
 */
export function insertInto(file: string, map: string, key: string, value: Plain, before?: string): Change[] {
  return [
    { do: 'insert', place: place(file, []), key: map, value: { [key]: value }, ...(before && { before }) },
    { do: 'insert', place: place(file, [map]), key, value },
  ];
}
