import { basename, dirname, relative } from '../../readers/paths';
import { editDistance, tolerance } from '../../syntax/nearest';

/** How far one path is from another: letters its name is off by, then folders to walk from one to the other. */
type Distance = readonly [letters: number, folders: number];

/**
 * The file that was probably meant by a path that does not exist: one of the same name elsewhere, with the other
 * spelling of its ending (`.yml` for `.yaml`), or a misspelling of it in the same folder. Of several the nearest, then
 * the first.
 * @param paths all files there are; `wanted` in the same form
 */
export function nearestFile(wanted: string, paths: readonly string[]): string | undefined {
  let best: { path: string; distance: Distance } | undefined;
  for (const path of paths) {
    const distance = distanceOf(wanted, path);
    if (distance && (!best || precedes(distance, best.distance))) best = { path, distance };
  }
  return best?.path;
}

function distanceOf(wanted: string, path: string): Distance | undefined {
  if (kindOf(wanted) !== kindOf(path)) return undefined;
  const [name, other] = [stem(wanted), stem(path)];
  const folders = relative(dirname(wanted), dirname(path))
    .split('/')
    .filter((step) => step !== '.').length;
  if (name === other) return [basename(wanted) === basename(path) ? 0 : 1, folders];
  const letters = folders === 0 ? editDistance(name, other, tolerance(name.length)) : Number.POSITIVE_INFINITY;
  return Number.isFinite(letters) ? [letters + 1, folders] : undefined;
}

const precedes = (a: Distance, b: Distance): boolean => a[1] < b[1] || (a[1] === b[1] && a[0] < b[0]);

const stem = (path: string): string =>
  basename(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase();

/** What may stand in for another: one ending, YAML and JSON being one. */
function kindOf(path: string): string {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return ['yaml', 'yml', 'json'].includes(ending) ? 'yaml' : ending;
}

/** A path as a file in `folder` names it, beginning with `./` where `like` does. */
export function writtenFrom(folder: string, path: string, like: string): string {
  const way = relative(folder, path);
  return like.startsWith('./') && !way.startsWith('../') ? `./${way}` : way;
}
