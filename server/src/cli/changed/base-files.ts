import { type FileSystem, type ListEntry, largestBlob, type Stat } from '../../platform/ports';
import { basename, dirname } from '../../readers/paths';
import { isWithin } from '../../workspace/within';
import { RevisionFiles } from '../diff/revision-files';
import type { Base } from './bases';

/** A repository's files at its base; undefined where it was not there then. */
interface Then {
  readonly root: string;
  readonly files: RevisionFiles | undefined;
}

/**
 * The files of a landscape as they were at the bases of its repositories. What Git does not keep, because it is ignored
 * or stands in no repository, is taken as it is now: of that nobody knows what it was.
 */
export class BaseFiles implements FileSystem {
  readonly #disk: FileSystem;
  readonly #isKept: (file: string) => boolean;
  /** Inner repositories before those around them. */
  readonly #repositories: readonly Then[];
  /** By folder: what leads to inner repositories. */
  readonly #ways: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #missing = new Set<string>();

  /** @param isKept whether Git would keep a file of a repository */
  static async of(bases: readonly Base[], disk: FileSystem, isKept: (file: string) => boolean): Promise<BaseFiles> {
    const opened = bases.map(async ({ repository, commit }): Promise<Then> => {
      const files = commit === undefined ? undefined : await RevisionFiles.at(repository, commit);
      return { root: repository.root, files };
    });
    return new BaseFiles((await Promise.all(opened)).reverse(), disk, isKept);
  }

  private constructor(repositories: readonly Then[], disk: FileSystem, isKept: (file: string) => boolean) {
    this.#repositories = repositories;
    this.#disk = disk;
    this.#isKept = isKept;
    this.#ways = waysTo(repositories);
  }

  /** Files that were there and could not be read. */
  get missing(): readonly string[] {
    return [...this.#missing].sort();
  }

  async read(file: string, limit?: number): Promise<Uint8Array> {
    const then = this.#at(file);
    if (!(await then?.files?.stat(file))) {
      if (!then || !this.#isKept(file)) return this.#disk.read(file, limit);
      throw new Error('There was no such file then.');
    }
    try {
      return await then!.files!.read(file, limit);
    } catch (error) {
      const now = await this.#disk.stat(file);
      // What is too large today too is read on neither side.
      if (!now || now.size <= largestBlob) this.#missing.add(file);
      throw error;
    }
  }

  async stat(path: string): Promise<Stat | undefined> {
    const then = this.#at(path);
    const found = await then?.files?.stat(path);
    if (found) return found;
    if (this.#ways.has(path)) return { kind: 'folder', size: 0, modified: 0 };
    return then && this.#isKept(path) ? undefined : this.#disk.stat(path);
  }

  async list(folder: string): Promise<readonly ListEntry[]> {
    const then = this.#at(folder);
    if (!then) return this.#disk.list(folder);
    const ways = this.#ways.get(folder);
    const entries = (await then.files?.stat(folder)) ? await then.files!.list(folder) : [];
    if (entries.length === 0 && !ways) throw new Error('There was no such folder then.');
    const known = new Set(entries.map(({ name }) => name));
    const more = [...(ways ?? [])].filter((name) => !known.has(name));
    return [...entries, ...more.map((name) => ({ name, kind: 'folder' }) as const)];
  }

  #at(path: string): Then | undefined {
    return this.#repositories.find(({ root }) => isWithin(path, root));
  }
}

/** What a commit lists says nothing of the repositories that stood in its folders. */
function waysTo(repositories: readonly Then[]): Map<string, Set<string>> {
  const ways = new Map<string, Set<string>>();
  for (const { root, files } of repositories) {
    const outer = repositories.find((other) => other.root !== root && isWithin(root, other.root));
    if (!outer?.files || !files) continue;
    for (let at = root; at !== outer.root; at = dirname(at)) {
      const names = ways.get(dirname(at)) ?? new Set();
      ways.set(dirname(at), names.add(basename(at)));
    }
  }
  return ways;
}
