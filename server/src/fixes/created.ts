import picomatch from 'picomatch';
import type { Ask, Facts } from '../readers/facts';
import { languageOf, type ReadAs, read } from '../readers/index';
import { dirname, join, relative } from '../readers/paths';
import { existsKey, type FileState, type Snapshot } from '../readers/snapshot';
import { parse } from '../syntax/parse';
import type { Offer } from './offer';

/** A snapshot as it would be with these files, which are among its paths already. */
export function withCreated(snapshot: Snapshot, creates: Offer['creates']): Snapshot {
  const files = new Map(snapshot.files);
  let globs = snapshot.globs;
  let left = creates;
  // What one of them asks for may be another one.
  for (let size = -1; size < files.size; ) {
    size = files.size;
    globs = globsWith(snapshot, files, creates);
    const wanted = wantedBy(files.values(), globs);
    for (const { file, text } of left) {
      const state = stateOf(file, text, wanted.get(file));
      if (state) files.set(file, state);
    }
    left = left.filter(({ file }) => !files.has(file));
  }
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...snapshot, files: sorted, globs, exists: existsWith(snapshot, sorted, creates) };
}

function stateOf(file: string, text: string, mode: ReadAs | undefined): FileState | undefined {
  const language = languageOf(file);
  const tree = language && parse(text, language);
  const facts = tree && read(tree, file, mode);
  return facts && { file, tree, facts, settled: facts };
}

function* asksOf(states: Iterable<FileState>): Generator<{ readonly file: string; readonly ask: Ask }> {
  for (const { facts } of states) for (const ask of facts?.asks ?? []) yield { file: (facts as Facts).file, ask };
}

/** As what files are asked for. */
function wantedBy(states: Iterable<FileState>, globs: Snapshot['globs']): Map<string, ReadAs> {
  const wanted = new Map<string, ReadAs>();
  for (const { file, ask } of asksOf(states)) {
    if (ask.ask === 'read') wanted.set(join(dirname(file), ask.path), ask.as ?? 'asked');
  }
  for (const files of globs.values()) for (const file of files) wanted.set(file, 'asked');
  return wanted;
}

/** What patterns match, the files that are made among it. */
function globsWith(
  { globs, paths }: Snapshot,
  files: ReadonlyMap<string, FileState>,
  creates: Offer['creates'],
): Map<string, readonly string[]> {
  const made = creates.map(({ file }) => file);
  const found = new Map(globs);
  for (const { file, ask } of asksOf(files.values())) {
    if (ask.ask !== 'glob') continue;
    const folder = dirname(file);
    const pattern = join(folder, ask.pattern);
    const known = globs.get(pattern);
    const more = matching(pattern, folder, known ? made : paths);
    if (more.length > 0) found.set(pattern, [...new Set([...(known ?? []), ...more])].sort());
  }
  return found;
}

/** The paths that a resolved pattern matches. Characters of `folder`, in which it was written, mean themselves. */
function matching(pattern: string, folder: string, paths: readonly string[]): string[] {
  const below = relative(folder, pattern);
  const isBelow = !below.startsWith('../');
  const matches = picomatch(isBelow ? below : pattern, { dot: true, windows: false });
  return paths.filter((path) => matches(isBelow ? relative(folder, path) : path));
}

/** What is there, the files that are made and their folders among it. */
function existsWith(
  { exists, root }: Snapshot,
  files: ReadonlyMap<string, FileState>,
  creates: Offer['creates'],
): Map<string, boolean> {
  const isMade = (path: string) => creates.some(({ file }) => file === path || file.startsWith(`${path}/`));
  const found = new Map(exists);
  for (const { file, ask } of asksOf(files.values())) {
    if (ask.ask !== 'exists') continue;
    const folders = ask.bases.includes('landscape') ? [dirname(file), root] : [dirname(file)];
    if (folders.some((folder) => isMade(join(folder, ask.path)))) found.set(existsKey(file, ask.path), true);
  }
  return found;
}
