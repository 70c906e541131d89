import type { FileSystem, ListEntry, Repository, Stat } from '../../platform/ports';
import { dirname } from '../../readers/paths';
import { inFolder, isWithin, relativeTo } from '../../workspace/within';

/** The files of one commit, by the paths that they would have if it were checked out. Outside of the repository there is nothing. */
export class RevisionFiles implements FileSystem {
  readonly #repository: Repository;
  readonly #commit: string;
  /** Path from the repository's root -> id; of a link no id. */
  readonly #ids: ReadonlyMap<string, string | undefined>;
  #folders: ReadonlyMap<string, ReadonlyMap<string, ListEntry>> | undefined;

  /** Rejects where Git fails. */
  static async at(repository: Repository, commit: string): Promise<RevisionFiles> {
    const [files, links] = await Promise.all([repository.files(commit), repository.links(commit)]);
    const lead = await Promise.all(links.map((link) => repository.readAt(commit, link)));
    const toFiles = links.filter((_, index) => lead[index] !== undefined);
    const linked = toFiles.map((link) => [link, undefined] as const);
    return new RevisionFiles(repository, commit, new Map<string, string | undefined>([...files, ...linked]));
  }

  private constructor(repository: Repository, commit: string, ids: ReadonlyMap<string, string | undefined>) {
    this.#repository = repository;
    this.#commit = commit;
    this.#ids = ids;
  }

  /** All files, from the repository's root. */
  get paths(): readonly string[] {
    return [...this.#ids.keys()];
  }

  async read(file: string, limit?: number): Promise<Uint8Array> {
    const bytes = await this.#bytes(file);
    if (bytes) return limit === undefined ? bytes : bytes.subarray(0, limit);
    const isThere = (await this.#kind(file)) === 'file';
    throw new Error(
      isThere
        ? 'It is larger than 10 MB, or its content was not fetched (a partial clone).'
        : 'There is no such file at that revision.',
    );
  }

  /** Sizes and times of the past are not asked for by anyone, and would cost a question to Git each. */
  async stat(path: string): Promise<Stat | undefined> {
    // What is listed as nothing may be a symbolic link.
    const kind = this.#kind(path) ?? ((await this.#bytes(path)) && 'file');
    return kind && { kind, size: 0, modified: 0 };
  }

  async list(folder: string): Promise<readonly ListEntry[]> {
    const entries = this.#entries().get(folder);
    if (!entries) throw new Error('There is no such folder at that revision.');
    return [...entries.values()];
  }

  async #bytes(file: string): Promise<Uint8Array | undefined> {
    const { root } = this.#repository;
    if (!isWithin(file, root) || file === root) return undefined;
    const path = relativeTo(root, file);
    const id = this.#ids.get(path);
    // What stands below a link to a folder is not listed.
    return id === undefined ? (await this.#repository.readAt(this.#commit, path))?.bytes : this.#repository.read(id);
  }

  #kind(path: string): Stat['kind'] | undefined {
    if (this.#entries().has(path)) return 'folder';
    const folder = dirname(path);
    return this.#entries().get(folder)?.get(relativeTo(folder, path))?.kind;
  }

  #entries(): ReadonlyMap<string, ReadonlyMap<string, ListEntry>> {
    this.#folders ??= foldersOf(this.#repository.root, this.#ids.keys());
    return this.#folders;
  }
}

/** By folder, what stands in it. The root has its `.git`, by which the rest knows that rules of what is ignored begin there. */
function foldersOf(root: string, paths: Iterable<string>): Map<string, Map<string, ListEntry>> {
  const git: ListEntry = { name: '.git', kind: 'folder' };
  const folders = new Map([[root, new Map([[git.name, git]])]]);
  for (const path of paths) {
    let kind: ListEntry['kind'] = 'file';
    for (let at = inFolder(root, path); at !== root; at = dirname(at)) {
      const folder = dirname(at);
      const name = relativeTo(folder, at);
      const known = folders.get(folder);
      known?.set(name, { name, kind });
      if (known) break;
      folders.set(folder, new Map([[name, { name, kind }]]));
      kind = 'folder';
    }
  }
  return folders;
}
