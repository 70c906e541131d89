import type { FileSystem } from '../platform/ports';
import { basename } from '../readers/paths';
import { type Folder, FolderReader } from './folder-reader';
import type { IgnoreRules } from './ignore-rules';
import { forEach } from './pool';
import { isSkeleton, isSkippedFolder } from './skipped-folders';
import { foldersAbove, inFolder, isWithin, parentOf } from './within';

/** Entries after which a walk ends: a home folder that was opened by mistake must not stop the editor. */
const mostEntries = 200_000;

export interface Skipped {
  readonly file: string;
  readonly why: string;
}

/**
 * Which files stand below the roots, without those that `.gitignore`, `.git/info/exclude` or the list of skipped
 * folders leaves out. Walked once; afterwards only the folders in which something changed are listed again.
 */
export class Discovery {
  readonly #reader: FolderReader;
  readonly #most: number;
  readonly #folders = new Map<string, Folder>();
  #roots: readonly string[] = [];
  #entries = 0;
  #capped = false;
  #sorted: readonly string[] | undefined;
  #known: ReadonlySet<string> = new Set();

  constructor(files: FileSystem, most = mostEntries) {
    this.#reader = new FolderReader(files);
    this.#most = most;
  }

  /** Walks all that stands in `roots`; a root within another one is walked with that. */
  async open(roots: readonly string[], signal?: AbortSignal): Promise<void> {
    this.#roots = roots.filter((root, at) => !roots.some((other, i) => i !== at && covers(other, root, i < at)));
    this.#forgetAll();
    await this.#walkRoots(signal);
  }

  get roots(): readonly string[] {
    return this.#roots;
  }

  /** All files, sorted by code units; the same list until something changed. */
  paths(): readonly string[] {
    if (!this.#sorted) {
      const files = [...this.#folders.values()].flatMap(({ path, files }) => files.map((name) => inFolder(path, name)));
      this.#sorted = files.sort();
      this.#known = new Set(files);
    }
    return this.#sorted;
  }

  has(file: string): boolean {
    this.paths();
    return this.#known.has(file);
  }

  hasFolder(folder: string): boolean {
    return this.#folders.has(folder);
  }

  /** Names of the files directly in a folder. */
  filesIn(folder: string): readonly string[] {
    return this.#folders.get(folder)?.files ?? [];
  }

  /** Whether `file`, which need not be on disk yet, would be found there. */
  allows(file: string): boolean {
    const known = foldersAbove(file).find((folder) => this.#folders.has(folder));
    if (known === undefined) return false;
    const { rules, files } = this.#folders.get(known)!;
    const [next = '', ...rest] = file.slice(inFolder(known, '').length).split('/');
    const folders = rest.length > 0 ? [next, ...rest.slice(0, -1)] : [];
    if (folders.some(isSkippedFolder) || folders.some((name) => isSkeleton(name, files))) return false;
    return !rules.ignores(inFolder(known, next), rest.length > 0) && !rules.ignores(file, false);
  }

  /** The nearest folder at or above `folder` that holds `.git`, below the roots. */
  gitRootOf(folder: string): string | undefined {
    return [folder, ...foldersAbove(folder)].find((at) => this.#folders.get(at)?.git);
  }

  /** The folders below the roots that hold `.git`. */
  gitRoots(): readonly string[] {
    return [...this.#folders.values()].filter(({ git }) => git).map(({ path }) => path);
  }

  /** What could not be walked, and why. */
  skipped(): Skipped[] {
    const unreadable = [...this.#reader.unreadable].map(([file, why]) => ({ file, why }));
    if (!this.#capped) return unreadable;
    const why = `More than ${this.#most.toLocaleString('en')} files and folders: the rest is not looked at.`;
    return [...unreadable, ...this.#roots.slice(0, 1).map((file) => ({ file, why }))];
  }

  /** Looks again at the folders in which `paths` were created or deleted, or at what changed rules apply to. */
  async refresh(paths: readonly string[], signal?: AbortSignal): Promise<void> {
    if (this.#capped) {
      this.#forgetAll();
      return this.#walkRoots(signal);
    }
    const again: Again = { walk: new Set(), list: new Set() };
    for (const path of paths) this.#plan(path, again);
    const walks = [...again.walk].filter((folder) => !foldersAbove(folder).some((above) => again.walk.has(above)));
    const lists = [...again.list].filter((folder) => !walks.some((walked) => isWithin(folder, walked)));
    // From here on nothing is cancelled before all of it was done: half a refresh would be remembered as a whole one.
    for (const folder of lists.sort()) await this.#listAgain(folder);
    for (const folder of walks) await this.#walkAgain(folder);
    signal?.throwIfAborted();
  }

  #plan(path: string, again: Again): void {
    const ruled = folderOfRules(path);
    for (const root of this.#roots) if (isWithin(root, ruled ?? path)) again.walk.add(root);
    const nearest = ruled ?? path;
    if (this.#folders.has(nearest)) again.walk.add(nearest);
    const above = foldersAbove(nearest).find((folder) => this.#folders.has(folder));
    if (above !== undefined) again.list.add(above);
    else for (const root of this.#roots) if (isWithin(path, root)) again.walk.add(root);
  }

  async #listAgain(folder: string): Promise<void> {
    const old = this.#folders.get(folder);
    if (!old) return;
    const next = await this.#reader.lookAgain(old);
    if (!next) return this.#forget(folder);
    if (next.git !== old.git) return this.#walkAgain(folder);
    for (const name of old.folders) if (!next.folders.includes(name)) this.#forget(inFolder(folder, name));
    if (!this.#add(next)) return;
    const added = next.folders.map((name) => inFolder(folder, name)).filter((path) => !this.#folders.has(path));
    await this.#walk(added.map((path) => [path, next.rules]));
  }

  async #walkAgain(folder: string): Promise<void> {
    const parent = this.#folders.get(parentOf(folder) ?? '');
    this.#forget(folder);
    if (this.#roots.includes(folder)) return this.#walk([[folder, await this.#reader.rulesAbove(folder)]]);
    if (parent?.folders.includes(basename(folder))) await this.#walk([[folder, parent.rules]]);
  }

  async #walkRoots(signal?: AbortSignal): Promise<void> {
    try {
      for (const root of this.#roots) await this.#walk([[root, await this.#reader.rulesAbove(root)]], signal);
    } catch (error) {
      this.#forgetAll();
      throw error;
    }
  }

  /** Level by level and in order, so that the same files are found whatever answers first. */
  async #walk(start: readonly Step[], signal?: AbortSignal): Promise<void> {
    for (let level = start; level.length > 0 && !this.#capped; ) {
      const found: (Folder | undefined)[] = [];
      await forEach(
        level,
        async ([folder, rules], index) => {
          found[index] = await this.#reader.look(folder, rules);
        },
        { signal },
      );
      const next: Step[] = [];
      for (const folder of found) {
        if (!folder || !this.#add(folder)) continue;
        for (const name of folder.folders) next.push([inFolder(folder.path, name), folder.rules]);
      }
      level = next;
    }
  }

  /** False where the cap is reached. */
  #add(folder: Folder): boolean {
    this.#sorted = undefined;
    this.#entries += sizeOf(folder) - sizeOf(this.#folders.get(folder.path));
    this.#capped ||= this.#entries > this.#most;
    if (!this.#capped) this.#folders.set(folder.path, folder);
    return !this.#capped;
  }

  #forget(folder: string): void {
    this.#sorted = undefined;
    const old = this.#folders.get(folder);
    this.#entries -= sizeOf(old);
    this.#folders.delete(folder);
    this.#reader.forget(folder);
    for (const name of old?.folders ?? []) this.#forget(inFolder(folder, name));
  }

  #forgetAll(): void {
    this.#folders.clear();
    for (const folder of this.#reader.unreadable.keys()) this.#reader.forget(folder);
    this.#entries = 0;
    this.#capped = false;
    this.#sorted = undefined;
  }
}

/** Folders to walk with all that is in them, and folders to list again. */
interface Again {
  readonly walk: Set<string>;
  readonly list: Set<string>;
}

type Step = readonly [folder: string, above: IgnoreRules];

const sizeOf = (folder: Folder | undefined): number => (folder ? folder.files.length + folder.folders.length : 0);

/** Of two equal roots the first one stands for both. */
const covers = (other: string, root: string, isEarlier: boolean): boolean =>
  isWithin(root, other) && (root !== other || isEarlier);

/** The folder whose rules a file with rules makes; undefined for any other file. */
function folderOfRules(path: string): string | undefined {
  if (path.endsWith('/.gitignore') || path.endsWith('/.git')) return parentOf(path);
  return path.endsWith('/.git/info/exclude') ? path.slice(0, -'/.git/info/exclude'.length) || '/' : undefined;
}
