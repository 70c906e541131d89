/**
 * Paths and URIs with `/`, without a file system. What a path stands on (`/`, a drive as `c:/`, `scheme://host/`) is
 * kept as it is, and no `..` leads above it.
 */
const ROOT = /^(?:[A-Za-z][A-Za-z0-9+.-]+:\/\/[^/]*\/?|[A-Za-z]:\/|\/+)/;

/** What a path stands on; empty for a relative path. */
function rootOf(path: string): string {
  return ROOT.exec(path)?.[0] ?? '';
}

export function isAbsolute(path: string): boolean {
  return rootOf(path) !== '';
}

/** True for `scheme://…`, where special characters are percent-encoded. */
export function isUri(path: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(path);
}

/** A step `.` or `..`, or a slash too many. */
const UNTIDY = /(?:^|\/)\.\.?(?:\/|$)|\/\/|\/$/;

/** Resolves `.` and `..` and drops doubled and trailing slashes; a relative path keeps the `..` it begins with. */
export function normalise(path: string): string {
  // Nearly every path is as it should be, and paths are looked at thousands of times a check.
  if (path !== '' && !UNTIDY.test(path)) return path;
  const root = rootOf(path);
  const steps: string[] = [];
  for (const step of path.slice(root.length).split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (root === '') steps.push(step);
  }
  const below = steps.join('/');
  if (root === '') return below || '.';
  return below === '' ? root : `${root.endsWith('/') ? root : `${root}/`}${below}`;
}

/** `path` as seen from `folder`; an absolute path stays where it is. */
export function join(folder: string, path: string): string {
  if (isAbsolute(path) || folder === '') return normalise(path);
  return normalise(folder.endsWith('/') ? `${folder}${path}` : `${folder}/${path}`);
}

/** The folder of a file; `.` for a bare name, a root for itself. */
export function dirname(path: string): string {
  const whole = normalise(path);
  const root = rootOf(whole);
  const cut = whole.lastIndexOf('/');
  if (cut < root.length) return root || '.';
  return whole.slice(0, cut);
}

/** Whether `path` is `folder` or stands somewhere in it; neither has a step `..`. */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** Whether one of these paths, which are sorted, stands in a folder. */
export function hasBelow(paths: readonly string[], folder: string): boolean {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  let [low, high] = [0, paths.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (paths[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return paths[low]?.startsWith(start) ?? false;
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The way from a folder to a path, with `..` where it leads up; the path itself where they stand on other roots. */
export function relative(folder: string, path: string): string {
  const [from, to] = [normalise(folder), normalise(path)];
  const inside = from.endsWith('/') ? from : `${from}/`;
  // Most paths stand in the folder, and rules ask for thousands of them.
  if (to.startsWith(inside)) return to.slice(inside.length) || '.';
  const root = rootOf(to);
  if (rootOf(from) !== root) return to;
  const steps = (whole: string) =>
    whole
      .slice(root.length)
      .split('/')
      .filter((step) => step !== '' && step !== '.');
  const [above, below] = [steps(from), steps(to)];
  let same = 0;
  while (same < above.length && same < below.length && above[same] === below[same]) same++;
  return [...above.slice(same).map(() => '..'), ...below.slice(same)].join('/') || '.';
}
