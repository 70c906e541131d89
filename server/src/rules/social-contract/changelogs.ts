import { dirname, relative } from '../../readers/paths';
import type { World } from '../rule';

/** `CHANGELOG.md`, `docs/changelog-2.x.txt`, `HISTORY`, `release_notes.rst`, `changelog/2.0.md`; not `history.ts`. */
const CHANGELOG =
  /^(.*?)(?:\/docs?)?\/(?:changelogs?(?:[._-][^/]*|\/.*)?|(?:changes|history|news|releases|release[-_]?notes)(?:[._-][^/]*)?(?:\.(?:md|markdown|txt|rst|adoc|html))?)$/i;
const SOURCE = /\.(?:[cm]?[jt]sx?|go|java|kt|py|rb|rs|cs|php|sql|json|ya?ml|proto)$/i;

const known = new WeakMap<World['paths'], ReadonlySet<string>>();

/** The folders of a landscape that hold a changelog, their `docs` included. Looked for once while no file comes or goes. */
export function changelogFolders({ paths }: Pick<World, 'paths'>): ReadonlySet<string> {
  const found = known.get(paths) ?? new Set(paths.flatMap(holderOf));
  known.set(paths, found);
  return found;
}

function holderOf(path: string): readonly string[] {
  const [, folder] = SOURCE.test(path) ? [] : (CHANGELOG.exec(path) ?? []);
  return folder === undefined ? [] : [folder];
}

/**
 * Whether a changelog stands beside a spec, or in a folder between it and that of its service. What stands outside of the
 * landscape is out of sight: there may be one.
 */
export function hasChangelog(spec: string, service: string, world: Pick<World, 'paths' | 'root'>): boolean {
  const folders = changelogFolders(world);
  if (isOutside(world.root, spec)) return true;
  const end = isOutside(service, spec) ? dirname(spec) : service;
  for (let folder = dirname(spec); ; folder = dirname(folder)) {
    if (folders.has(folder)) return true;
    if (folder === end || dirname(folder) === folder) return false;
  }
}

const isOutside = (folder: string, file: string): boolean => /^\.\.(?:\/|$)/.test(relative(folder, file));
