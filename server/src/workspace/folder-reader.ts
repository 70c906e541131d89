import type { FileSystem, ListEntry } from '../platform/ports';
import { IgnoreRules } from './ignore-rules';
import { isSkeleton, isSkippedFolder } from './skipped-folders';
import { foldersAbove, inFolder } from './within';

/** What stands directly in a folder and is not left out. */
export interface Folder {
  readonly path: string;
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Whether a `.git` stands in it: the root of a repository, a worktree or a submodule. */
  readonly git: boolean;
  /** What applies to the entries of this folder. */
  readonly rules: IgnoreRules;
}

/** Lists folders and reads the rules that say what is left out of them. */
export class FolderReader {
  readonly #files: FileSystem;
  readonly #unreadable = new Map<string, string>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** Folders that exist and could not be listed, and why. */
  get unreadable(): ReadonlyMap<string, string> {
    return this.#unreadable;
  }

  /** A folder below one with the rules `above`; a repository starts anew. Undefined where it cannot be read. */
  async look(folder: string, above: IgnoreRules): Promise<Folder | undefined> {
    const entries = await this.#list(folder);
    if (!entries) return undefined;
    const git = hasGit(entries);
    let rules = git ? await this.#withFile(IgnoreRules.none, folder, '.git/info/exclude') : above.inside(folder);
    if (entries.some(({ name }) => name === '.gitignore')) rules = await this.#withFile(rules, folder, '.gitignore');
    return folderOf(folder, entries, rules, git);
  }

  /** The same folder with the same rules: they do not hold where `git` is another than before. */
  async lookAgain({ path, rules }: Folder): Promise<Folder | undefined> {
    const entries = await this.#list(path);
    return entries && folderOf(path, entries, rules, hasGit(entries));
  }

  /** The rules of a repository for a folder deep in it. */
  async rulesAbove(root: string): Promise<IgnoreRules> {
    const above = foldersAbove(root);
    const stats = await Promise.all(above.map((folder) => this.#files.stat(inFolder(folder, '.git'))));
    const at = stats.findIndex((stat) => stat !== undefined);
    if (at < 0) return IgnoreRules.none;
    let rules = await this.#withFile(IgnoreRules.none, above[at]!, '.git/info/exclude');
    for (const folder of above.slice(0, at + 1).reverse()) rules = await this.#withFile(rules, folder, '.gitignore');
    return rules;
  }

  forget(folder: string): void {
    this.#unreadable.delete(folder);
  }

  async #list(folder: string): Promise<readonly ListEntry[] | undefined> {
    this.#unreadable.delete(folder);
    try {
      return await this.#files.list(folder);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (await this.#files.stat(folder)) this.#unreadable.set(folder, `The folder cannot be read: ${why}`);
      return undefined;
    }
  }

  async #withFile(rules: IgnoreRules, folder: string, name: string): Promise<IgnoreRules> {
    try {
      return rules.with(folder, new TextDecoder().decode(await this.#files.read(inFolder(folder, name))));
    } catch {
      return rules;
    }
  }
}

const hasGit = (entries: readonly ListEntry[]): boolean => entries.some(({ name }) => name === '.git');

function folderOf(path: string, entries: readonly ListEntry[], rules: IgnoreRules, git: boolean): Folder {
  const kept = (kind: ListEntry['kind']) =>
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ name }) => name)
      .filter((name) => !rules.ignores(inFolder(path, name), kind === 'folder'))
      .sort();
  const files = kept('file');
  const folders = kept('folder').filter((name) => !isSkippedFolder(name) && !isSkeleton(name, files));
  return { path, files, folders, git, rules };
}
