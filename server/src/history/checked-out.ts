import type { Blob, Git, Repository, Tag } from '../platform/ports';

/** A repository as it would be with another commit checked out: HEAD means that commit. */
export class CheckedOut implements Repository {
  readonly #repository: Repository;
  readonly #head: string;

  constructor(repository: Repository, head: string) {
    this.#repository = repository;
    this.#head = head;
  }

  get root(): string {
    return this.#repository.root;
  }

  async state(): Promise<string> {
    return `${this.#head} ${await this.#repository.state()}`;
  }

  async commit(revision: string): Promise<string | undefined> {
    return revision === 'HEAD' ? this.#head : this.#repository.commit(revision);
  }

  tags(commit = this.#head): Promise<readonly Tag[]> {
    return this.#repository.tags(commit);
  }

  shallow(): Promise<boolean> {
    return this.#repository.shallow();
  }

  mergeBase(a: string, b: string): Promise<string | undefined> {
    return this.#repository.mergeBase(a, b);
  }

  baseBranch(): Promise<string | undefined> {
    return this.#repository.baseBranch();
  }

  hasRemote(): Promise<boolean> {
    return this.#repository.hasRemote();
  }

  files(commit: string): Promise<ReadonlyMap<string, string>> {
    return this.#repository.files(commit);
  }

  links(commit: string): Promise<readonly string[]> {
    return this.#repository.links(commit);
  }

  submodules(commit: string): Promise<ReadonlyMap<string, string>> {
    return this.#repository.submodules(commit);
  }

  readAt(commit: string, path: string): Promise<Blob | undefined> {
    return this.#repository.readAt(commit, path);
  }

  read(id: string): Promise<Uint8Array | undefined> {
    return this.#repository.read(id);
  }
}

/** Git with other commits checked out. */
export class CheckedOutGit implements Git {
  readonly #git: Git;
  readonly #heads: ReadonlyMap<string, string>;

  /** @param heads by a repository's root; the others stay as they are */
  constructor(git: Git, heads: ReadonlyMap<string, string>) {
    this.#git = git;
    this.#heads = heads;
  }

  async repository(folder: string): Promise<Repository | string | undefined> {
    const found = await this.#git.repository(folder);
    if (found === undefined || typeof found === 'string') return found;
    const head = this.#heads.get(found.root);
    return head === undefined ? found : new CheckedOut(found, head);
  }

  /** Whoever started Git ends it. */
  dispose(): void {}
}
