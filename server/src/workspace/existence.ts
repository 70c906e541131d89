import type { FileSystem } from '../platform/ports';
import type { Discovery } from './discovery';
import { foldersAbove, inFolder } from './within';

/** Which files and folders there are, those too that discovery leaves out. */
export class Existence {
  readonly #files: FileSystem;
  readonly #discovery: Discovery;
  readonly #known = new Map<string, boolean>();

  constructor(files: FileSystem, discovery: Discovery) {
    this.#files = files;
    this.#discovery = discovery;
  }

  /** `unknown` until {@link lookAt} was called. */
  has(path: string): boolean | 'unknown' {
    return this.#discovery.has(path) || this.#discovery.hasFolder(path) || (this.#known.get(path) ?? 'unknown');
  }

  async lookAt(path: string): Promise<void> {
    this.#known.set(path, (await this.#files.stat(path)) !== undefined);
  }

  /** What happened to these paths may go for the folders they stand in and for all that stands in them. */
  forget(paths: ReadonlySet<string>): void {
    for (const path of paths) for (const folder of [path, ...foldersAbove(path)]) this.#known.delete(folder);
    for (const path of this.#known.keys())
      if (foldersAbove(path).some((folder) => paths.has(folder))) this.#known.delete(path);
  }

  forgetAll(): void {
    this.#known.clear();
  }

  /** The folder with the nearest `.git` at or above `folder`; `unknown` names what to look at first. */
  gitRootOf(folder: string): { readonly root?: string } | { readonly unknown: string } {
    const below = this.#discovery.gitRootOf(folder);
    if (below !== undefined) return { root: below };
    for (const at of [folder, ...foldersAbove(folder)]) {
      if (this.#discovery.hasFolder(at)) continue;
      const git = inFolder(at, '.git');
      const found = this.has(git);
      if (found === 'unknown') return { unknown: git };
      if (found) return { root: at };
    }
    return {};
  }
}
