import type { Blob, Git, Repository, Tag } from './ports';

interface Commit {
  readonly parents: readonly string[];
  /** Path -> id. */
  readonly files: ReadonlyMap<string, string>;
}

/** Git repositories held in memory, for tests. A text stands for a repository that cannot be read, and says why. */
export class MemoryGit implements Git {
  readonly #repositories: ReadonlyMap<string, MemoryRepository | string>;

  constructor(repositories: readonly (MemoryRepository | { readonly root: string; readonly why: string })[]) {
    this.#repositories = new Map(repositories.map((one) => [one.root, 'why' in one ? one.why : one]));
  }

  async repository(folder: string): Promise<Repository | string | undefined> {
    const above = [...this.#repositories].filter(([root]) => folder === root || folder.startsWith(`${root}/`));
    return above.sort(([a], [b]) => b.length - a.length)[0]?.[1];
  }

  dispose(): void {}
}

/** One repository. It begins without a commit, on the branch `main`. */
export class MemoryRepository implements Repository {
  readonly root: string;
  /** Whether it says that its history was cut off. */
  isShallow = false;
  /** Whether it says that it has a remote. */
  isClone = false;
  readonly #commits = new Map<string, Commit>();
  readonly #contents = new Map<string, Uint8Array>();
  readonly #ids = new Map<string, string>();
  readonly #branches = new Map<string, string>();
  readonly #tags = new Map<string, Omit<Tag, 'name'>>();
  /** By commit. */
  readonly #submodules = new Map<string, ReadonlyMap<string, string>>();
  readonly #watching = new Set<() => void>();
  #head = 'main';
  #changes = 0;

  constructor(root: string) {
    this.root = root;
  }

  /** Commits the files of the last commit with these changes, undefined for a file that is gone; returns the commit. */
  add(changes: Readonly<Record<string, string | undefined>>, ...others: readonly string[]): string {
    const parent = this.#branches.get(this.#head);
    const files = new Map(parent === undefined ? [] : this.#commits.get(parent)?.files);
    for (const [path, text] of Object.entries(changes)) {
      if (text === undefined) files.delete(path);
      else files.set(path, this.#store(text));
    }
    const id = idOf(this.#commits.size, 'c');
    this.#commits.set(id, { parents: parent === undefined ? others : [parent, ...others], files });
    this.#branches.set(this.#head, id);
    this.#changed();
    return id;
  }

  /** Says which commit of another repository stood at a path in the last commit. */
  link(path: string, commit: string): void {
    const here = this.#branches.get(this.#head);
    if (here !== undefined) this.#submodules.set(here, new Map(this.#submodules.get(here)).set(path, commit));
    this.#changed();
  }

  /** Names a commit, by default the last one. */
  tag(name: string, commit = this.#branches.get(this.#head), date?: string): void {
    if (commit !== undefined) this.#tags.set(name, { commit, ...(date !== undefined && { date }) });
    this.#changed();
  }

  /** Goes to a branch, which begins at the last commit where there is none of that name. */
  checkout(branch: string): void {
    const here = this.#branches.get(this.#head);
    if (!this.#branches.has(branch) && here !== undefined) this.#branches.set(branch, here);
    this.#head = branch;
    this.#changed();
  }

  async state(): Promise<string> {
    return String(this.#changes);
  }

  async shallow(): Promise<boolean> {
    return this.isShallow;
  }

  async tags(commit = this.#branches.get(this.#head)): Promise<readonly Tag[]> {
    const reachable = this.#reachable(commit);
    return [...this.#tags].flatMap(([name, tag]) => (reachable.has(tag.commit) ? [{ name, ...tag }] : []));
  }

  async commit(revision: string): Promise<string | undefined> {
    if (this.#commits.has(revision)) return revision;
    if (revision === 'HEAD') return this.#branches.get(this.#head);
    const tag = this.#tags.get(revision.replace(/^refs\/tags\//, ''))?.commit;
    const branch = this.#branches.get(revision.replace(/^refs\/(?:heads|remotes)\//, ''));
    return revision.startsWith('refs/tags/') ? tag : revision.startsWith('refs/') ? branch : (tag ?? branch);
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    const above = this.#reachable(a);
    return [...this.#reachable(b)].find((commit) => above.has(commit));
  }

  async baseBranch(): Promise<string | undefined> {
    return ['main', 'master'].find((name) => this.#branches.has(name));
  }

  async hasRemote(): Promise<boolean> {
    return this.isClone;
  }

  async files(commit: string): Promise<ReadonlyMap<string, string>> {
    return this.#commits.get(commit)?.files ?? new Map();
  }

  async links(): Promise<readonly string[]> {
    return [];
  }

  async submodules(commit: string): Promise<ReadonlyMap<string, string>> {
    return this.#submodules.get(commit) ?? new Map();
  }

  async readAt(commit: string, path: string): Promise<Blob | undefined> {
    const id = this.#commits.get(commit)?.files.get(path);
    const bytes = id === undefined ? undefined : this.#contents.get(id);
    return id !== undefined && bytes ? { id, bytes } : undefined;
  }

  async read(id: string): Promise<Uint8Array | undefined> {
    return this.#contents.get(id);
  }

  watch(changed: () => void): () => void {
    this.#watching.add(changed);
    return () => void this.#watching.delete(changed);
  }

  #changed(): void {
    this.#changes++;
    for (const tell of this.#watching) tell();
  }

  #store(text: string): string {
    const id = this.#ids.get(text) ?? idOf(this.#ids.size, 'b');
    this.#ids.set(text, id);
    this.#contents.set(id, new TextEncoder().encode(text));
    return id;
  }

  /** A commit and all before it, nearest first. */
  #reachable(from: string | undefined): ReadonlySet<string> {
    const found = new Set(from === undefined ? [] : [from]);
    // The set grows while it is walked.
    for (const commit of found) for (const parent of this.#commits.get(commit)?.parents ?? []) found.add(parent);
    return found;
  }
}

/** Told apart by its first digits, as real ones are. */
const idOf = (count: number, rest: string): string => (count + 1).toString(16).padStart(6, '0').padEnd(40, rest);
