import { readdir } from 'node:fs/promises';
import { basename, dirname } from '../../readers/paths';
import { nearest } from '../../syntax/nearest';
import { inFolder } from '../../workspace/within';

/** A path that differs from this one, which leads nowhere, by letters of its first wrong step; undefined where none is near. */
export async function nearestOnDisk(path: string): Promise<string | undefined> {
  let [folder, step, rest] = [dirname(path), basename(path), ''];
  for (;;) {
    const names = await readdir(folder).catch(() => undefined);
    if (names) {
      const word = nearest(step, names)?.word;
      const found = word && inFolder(folder, word) + rest;
      return found && (rest === '' || (await isThere(found))) ? found : undefined;
    }
    if (dirname(folder) === folder) return undefined;
    [folder, step, rest] = [dirname(folder), basename(folder), `/${step}${rest}`];
  }
}

const isThere = (path: string): Promise<boolean> =>
  readdir(dirname(path)).then(
    (names) => names.includes(basename(path)),
    () => false,
  );

/**
 * Of the files of a revision the one that was meant by a path that is none of them: one that ends so, one that differs
 * by letters, or the only one of that name elsewhere. Undefined where none is near.
 */
export function nearestFile(path: string, files: Iterable<string>): string | undefined {
  const all = [...files];
  const deeper = all.filter((file) => file.endsWith(`/${path}`));
  if (deeper.length > 0) return deeper.length === 1 ? deeper[0] : undefined;
  const near = nearest(path, all)?.word;
  if (near !== undefined) return near;
  const namesakes = all.filter((file) => basename(file) === basename(path));
  return namesakes.length === 1 ? namesakes[0] : undefined;
}
