import { isWithin } from '../readers/paths';

export { isWithin } from '../readers/paths';

/** A folder's path with the `/` that all paths in it begin with. */
const withSlash = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`);

/** The rest of `path`, which stands in `folder`, without a leading `/`. */
export const relativeTo = (folder: string, path: string): string => path.slice(withSlash(folder).length);

export const inFolder = (folder: string, name: string): string => withSlash(folder) + name;

/** The folders above a path, nearest first, up to the root: for `/a/b` those are `/a` and `/`. */
export function foldersAbove(path: string): string[] {
  const above: string[] = [];
  for (let at = parentOf(path); at !== undefined; at = parentOf(at)) above.push(at);
  return above;
}

/** Undefined for a root: `/` or `c:/`. */
export function parentOf(path: string): string | undefined {
  const slash = path.lastIndexOf('/', path.length - 1);
  if (slash < 0 || slash === path.length - 1) return undefined;
  const isTop = slash === 0 || (slash === 2 && path[1] === ':');
  return path.slice(0, isTop ? slash + 1 : slash);
}

/** The folder that a file stands in. */
export const folderOf = (file: string): string => parentOf(file) ?? file;

/** The folder that all of these stand in. */
export function commonFolder(folders: readonly string[]): string {
  const [first = '/', ...others] = folders;
  return [first, ...foldersAbove(first)].find((folder) => others.every((other) => isWithin(other, folder))) ?? first;
}
