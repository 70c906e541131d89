import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds of quiet after which a change is told: a fetch writes many files. */
const quiet = 250;

/** The files directly in the folder of a repository that tell its state. */
const STATE = new Set(['HEAD', 'packed-refs', 'shallow']);

/**
 * Watches the files that say where branches and tags stand.
 *
 * @param gitDir the folder of this work tree
 * @param commonDir the folder that all work trees of the repository share
 * @returns what ends it
 */
export function watchState(gitDir: string, commonDir: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
    timer.unref();
  };
  const onFile = (name: string | null) => {
    if (name === null || STATE.has(name)) soon();
  };
  const watchers = [
    ...[...new Set([gitDir, commonDir])].map((folder) => watched(folder, false, onFile)),
    ...['refs', 'reftable'].map((name) => watched(join(commonDir, name), true, soon)),
  ];
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher?.close();
  };
}

/** Undefined where there is no such folder, or it cannot be watched: then changes are seen later. */
function watched(folder: string, recursive: boolean, heard: (name: string | null) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { recursive, persistent: false }, (_, name) => heard(name));
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
