import type { ChangePlace } from '../../contracts/compare/change';
import { valueAt } from '../../contracts/references';
import type { Json } from '../../readers/facts';
import type { Change as Edit } from '../../syntax/change';
import { find } from '../../syntax/locate';
import { place } from '../../syntax/place';
import type { Path, Tree } from '../../syntax/tree';
import type { World } from '../rule';

/** The item of `required` that a place is about: it itself, or the one that names the property; undefined where none is. */
export function requiredItem({ file, path }: ChangePlace, world: World): { name: string; path: Path } | undefined {
  const isItem = path.at(-2) === 'required' && typeof path.at(-1) === 'number';
  const list = isItem
    ? path.slice(0, -1)
    : [...path.slice(0, path.at(-2) === 'properties' ? -2 : path.length), 'required'];
  const names = valueAt(world.lookup, { file, path: list });
  if (!Array.isArray(names)) return undefined;
  const name = isItem ? valueAt(world.lookup, { file, path }) : path.at(-1);
  const index = names.indexOf(name as Json);
  // A list of one goes as a whole: OpenAPI 3.0 allows no empty one.
  return index < 0 ? undefined : { name: String(name), path: names.length === 1 ? list : [...list, index] };
}

/**
 * Puts a name into `required` of today's schema again, as it stood there. None where it is there.
 *
 * @param list the path of `required` in `from`
 */
export function demandAgain(name: string, list: Path, from: Tree, schema: ChangePlace, world: World): Edit[] {
  const names = find(from, list);
  const index = names === undefined ? -1 : from.children(names).findIndex((item) => from.textOf(item) === name);
  if (index < 0) return [];
  const required = [...schema.path, 'required'];
  const now = valueAt(world.lookup, { file: schema.file, path: required });
  if (!Array.isArray(now)) {
    return [
      { do: 'insert', place: place(schema.file, schema.path), key: 'required', value: [name], before: 'properties' },
    ];
  }
  if (now.includes(name)) return [];
  return [{ do: 'restore', place: place(schema.file, required), from, path: [...list, index] }];
}
