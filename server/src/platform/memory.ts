import type { FileSystem, ListEntry, Stat } from './ports';

interface Entry {
  readonly bytes: Uint8Array;
  readonly modified: number;
}

/** Files held in memory: for tests, and to see what a change would do before it is written. Folders exist by their files. */
export class MemoryFileSystem implements FileSystem {
  readonly #files = new Map<string, Entry>();
  #changes = 0;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [file, content] of Object.entries(files)) this.write(file, content);
  }

  write(file: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#files.set(file, { bytes, modified: ++this.#changes });
  }

  /** Removes a file, or a folder with all that is in it. */
  remove(path: string): void {
    for (const file of this.#below(path)) this.#files.delete(file);
  }

  /** Moves a file or folder; what stood at `to` is replaced file by file. */
  rename(from: string, to: string): void {
    for (const file of this.#below(from)) {
      const entry = this.#files.get(file)!;
      this.#files.delete(file);
      this.#files.set(to + file.slice(from.length), entry);
    }
  }

  files(): string[] {
    return [...this.#files.keys()].sort();
  }

  async read(file: string, limit?: number): Promise<Uint8Array> {
    const entry = this.#files.get(file);
    if (!entry) throw new Error(`There is no file ${file}.`);
    return limit === undefined ? entry.bytes : entry.bytes.subarray(0, limit);
  }

  async stat(path: string): Promise<Stat | undefined> {
    const entry = this.#files.get(path);
    if (entry) return { kind: 'file', size: entry.bytes.length, modified: entry.modified };
    return this.#below(path).length > 0 ? { kind: 'folder', size: 0, modified: 0 } : undefined;
  }

  async list(folder: string): Promise<readonly ListEntry[]> {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    const found = new Map<string, ListEntry>();
    for (const file of this.#files.keys()) {
      if (!file.startsWith(start)) continue;
      const [name = '', ...rest] = file.slice(start.length).split('/');
      found.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
    }
    if (found.size === 0) throw new Error(`There is no folder ${folder}.`);
    return [...found.values()];
  }

  #below(path: string): string[] {
    const start = path.endsWith('/') ? path : `${path}/`;
    return [...this.#files.keys()].filter((file) => file === path || file.startsWith(start));
  }
}
