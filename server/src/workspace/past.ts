import type { Repository } from '../platform/ports';
import type { Facts } from '../readers/facts';
import { existsKey, type FileState, type Snapshot } from '../readers/snapshot';
import { decode } from './decode';
import { matching, resolved } from './gather';
import { type Mode, Reading, stateOf } from './reading';
import { folderOf, inFolder, isWithin, relativeTo } from './within';

/** Files that one manifest can lead to; a repository that names more is up to no good. */
const mostFiles = 2000;

/** The files of a repository as they were at its commits, read once as long as {@link prune} is told of them. */
export class PastFiles {
  readonly repository: Repository;
  readonly #today: (file: string) => Reading | undefined;
  /** By file and the id of its content: a file is the same in most commits. */
  readonly #readings = new Map<string, Reading | undefined>();
  #used = new Set<string>();

  /** @param today the text that stands for a file now, so that what is still the same stays the same objects */
  constructor(repository: Repository, today: (file: string) => Reading | undefined) {
    this.repository = repository;
    this.#today = today;
  }

  /** Undefined where the commit has no such file, or it is no text that a reader knows. `like`: what it became since. */
  async reading(commit: string, file: string, like = file): Promise<Reading | undefined> {
    const { root } = this.repository;
    if (!isWithin(file, root)) return undefined;
    const blob = await this.repository.readAt(commit, relativeTo(root, file));
    if (!blob) return undefined;
    const key = `${file}\0${blob.id}`;
    this.#used.add(key);
    if (!this.#readings.has(key)) {
      const decoded = decode(blob.bytes);
      const made =
        'text' in decoded ? Reading.of(file, decoded.text, this.#today(file) ?? this.#today(like)) : undefined;
      this.#readings.set(key, made);
    }
    return this.#readings.get(key);
  }

  /** All files of a commit, by the paths that they would have if it were checked out, sorted. */
  async paths(commit: string): Promise<readonly string[]> {
    const files = await this.repository.files(commit);
    return [...files.keys()].map((path) => inFolder(this.repository.root, path)).sort();
  }

  /** Frees what was not read since the last call. Those who hold a reading keep it. */
  prune(): void {
    for (const key of this.#readings.keys()) if (!this.#used.has(key)) this.#readings.delete(key);
    this.#used = new Set();
  }
}

/**
 * A file of a commit with all that it refers to, as a landscape of its own.
 *
 * @param like the file that it became since
 * @param today the landscape that it belongs to now
 * @returns undefined where the commit has no such file, or no reader knows it
 */
export async function readPast(
  files: PastFiles,
  commit: string,
  file: string,
  like: string,
  today: Snapshot,
): Promise<Snapshot | undefined> {
  const first = await files.reading(commit, file, like);
  if (!first?.facts('own')) return undefined;
  const found = await new Following(files, commit).follow(first);
  const { root, folders, config } = today;
  const paths = [...found.files.keys()];
  return { root, folders, config, ...found, code: new Map(), paths, today: today.today };
}

type Found = Pick<Snapshot, 'files' | 'exists' | 'globs'>;

/** Follows what files ask for, in one commit. */
class Following {
  readonly #past: PastFiles;
  readonly #commit: string;
  readonly #wanted = new Set<string>();
  readonly #files = new Map<string, FileState>();
  readonly #exists = new Map<string, boolean>();
  readonly #globs = new Map<string, readonly string[]>();

  constructor(past: PastFiles, commit: string) {
    this.#past = past;
    this.#commit = commit;
  }

  async follow(first: Reading): Promise<Found> {
    this.#wanted.add(first.file);
    for (let asked = await this.#take(first, 'own'); asked.length > 0; ) {
      const next = await Promise.all(asked.map((file) => this.#read(file)));
      asked = next.flat();
    }
    const files = new Map([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)));
    for (const { facts } of files.values()) if (facts) this.#answerExists(facts);
    return { files, exists: this.#exists, globs: this.#globs };
  }

  async #read(file: string): Promise<readonly string[]> {
    const reading = await this.#past.reading(this.#commit, file);
    return reading ? this.#take(reading, 'asked') : [];
  }

  /** Keeps a file, and says which ones it asks for that nobody asked for before. */
  async #take(reading: Reading, mode: Mode): Promise<readonly string[]> {
    const state = stateOf(reading, undefined, mode);
    if (!state.facts) return [];
    this.#files.set(reading.file, state);
    const asked = await Promise.all(state.facts.asks.map((ask) => this.#filesOf(state.facts!.file, ask)));
    return asked.flat().filter((file) => {
      if (this.#wanted.has(file) || this.#wanted.size >= mostFiles) return false;
      this.#wanted.add(file);
      return true;
    });
  }

  async #filesOf(file: string, ask: Facts['asks'][number]): Promise<readonly string[]> {
    if (ask.ask === 'read') return ask.as === undefined ? [resolved(file, ask, ask.path)] : [];
    if (ask.ask !== 'glob') return [];
    const pattern = resolved(file, ask, ask.pattern);
    const found = matching(pattern, folderOf(file), await this.#past.paths(this.#commit));
    this.#globs.set(pattern, found);
    return found;
  }

  /** Only about files that were asked for anyway: the rest does not matter for what was released. */
  #answerExists({ file, asks }: Facts): void {
    for (const ask of asks) {
      if (ask.ask !== 'exists' || !this.#wanted.has(ask.path)) continue;
      this.#exists.set(existsKey(file, ask.path), this.#files.has(ask.path));
    }
  }
}
