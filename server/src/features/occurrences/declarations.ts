import { place } from '../../syntax/place';
import { type Mention, mention } from './mention';
import type { Thing } from './thing';

/**
 * The places that declare a thing and that no reader of names finds, since any place of a spec may be one: the id of an
 * operation, or the method of one that has none; the key that a `$ref` leads to.
 */
export function declarationsOf({ operation, file, pointer, anchor }: Thing): readonly Mention[] {
  if (operation) {
    const { id, path } = operation;
    const written = id ?? String(path.at(-1) ?? '');
    const what = { role: 'declares', how: { as: 'operation' }, keys: [] } as const;
    if (id !== undefined) return [mention({ file: operation.file, path: [...path, 'operationId'], written }, what)];
    if (path.length === 0) return [];
    const key = { place: place(operation.file, path, 'key'), text: written, written, ...what };
    return [key];
  }
  if (file === undefined || !pointer || pointer.length === 0 || anchor !== undefined) return [];
  const written = pointer.at(-1) ?? '';
  const reference = { written, path: [], file, pointer };
  return [
    {
      place: place(file, pointer, 'key'),
      text: written,
      written,
      role: 'declares',
      how: { as: 'part', reference },
      keys: [],
    },
  ];
}
