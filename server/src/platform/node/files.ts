import type { Dirent } from 'node:fs';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import type { FileSystem, ListEntry, Stat } from '../ports';
import { fromSystem } from './paths';

/** The disk. `roots` are the folders that a symbolic link may lead into; the list may change later. */
export class NodeFileSystem implements FileSystem {
  readonly #roots: readonly string[];
  readonly #realRoots = new Map<string, Promise<string>>();

  constructor(roots: readonly string[]) {
    this.#roots = roots;
  }

  async read(file: string, limit?: number): Promise<Uint8Array> {
    return limit === undefined ? readFile(file) : readStart(file, limit);
  }

  async stat(path: string): Promise<Stat | undefined> {
    try {
      const found = await stat(path);
      if (found.isFile()) return { kind: 'file', size: found.size, modified: found.mtimeMs };
      return found.isDirectory() ? { kind: 'folder', size: 0, modified: found.mtimeMs } : undefined;
    } catch {
      return undefined;
    }
  }

  async list(folder: string): Promise<readonly ListEntry[]> {
    const entries = await readdir(folder, { withFileTypes: true });
    const listed = await Promise.all(entries.map((entry) => this.#listed(folder, entry)));
    return listed.filter((entry) => entry !== undefined);
  }

  async #listed(folder: string, entry: Dirent): Promise<ListEntry | undefined> {
    if (entry.isFile()) return { name: entry.name, kind: 'file' };
    if (entry.isDirectory()) return { name: entry.name, kind: 'folder' };
    const linked = entry.isSymbolicLink() && (await this.#leadsToFile(`${folder}/${entry.name}`));
    return linked ? { name: entry.name, kind: 'file' } : undefined;
  }

  async #leadsToFile(link: string): Promise<boolean> {
    try {
      const target = await realpath(link);
      const file = fromSystem(target);
      const roots = await Promise.all(this.#roots.map((root) => this.#realRoot(root)));
      const within = roots.some((root) => file.startsWith(root.endsWith('/') ? root : `${root}/`));
      return within && (await stat(target)).isFile();
    } catch {
      return false;
    }
  }

  /** A root may itself be reached by a link. */
  #realRoot(root: string): Promise<string> {
    const known = this.#realRoots.get(root) ?? realpath(root).then(fromSystem, () => root);
    this.#realRoots.set(root, known);
    return known;
  }
}

async function readStart(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const buffer = new Uint8Array(Math.min(limit, size));
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  } finally {
    await handle.close();
  }
}
