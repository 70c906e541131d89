import { WORDS } from '../history/candidates';
import type { Git, Repository } from '../platform/ports';
import { Archive, type ArchiveOptions } from './archive';

export interface ArchivesOptions extends ArchiveOptions {
  readonly git: Git;
  /** Called when a repository changed by itself: a commit, a fetch. */
  readonly changed?: (() => void) | undefined;
}

/** The repositories of a workspace, each opened when it is first asked for. */
export class Archives {
  readonly #options: ArchivesOptions;
  readonly #opened = new Map<string, Promise<Archive | string>>();
  /** What ends watching, by the repository's root. */
  readonly #watches = new Map<string, () => void>();
  #isDoubtful = false;

  readonly #like: Archives | undefined;

  /** @param like the same repositories with other commits checked out */
  constructor(options: ArchivesOptions, like?: Archives) {
    this.#options = options;
    this.#like = like;
  }

  /** Whether a repository may have changed since the last {@link refresh}. */
  get isDoubtful(): boolean {
    return this.#isDoubtful;
  }

  doubt(): void {
    this.#isDoubtful = true;
  }

  /** The repository of that root; a text that says why it cannot be read. Rejects where Git fails. */
  open(root: string): Promise<Archive | string> {
    const known = this.#opened.get(root);
    if (known) return known;
    const opened = this.#open(root);
    this.#opened.set(root, opened);
    opened.catch(() => this.#opened.delete(root));
    return opened;
  }

  /** Sees what changed. A repository that cannot be read, or no longer, is to be opened anew. */
  async refresh(): Promise<void> {
    this.#isDoubtful = false;
    for (const [root, opened] of [...this.#opened]) {
      const isFine = await opened.then(isRefreshed, () => false);
      if (!isFine) this.#opened.delete(root);
    }
  }

  /** Frees what was not asked for since the last call. */
  async prune(): Promise<void> {
    for (const opened of this.#opened.values()) {
      const archive = await opened;
      if (typeof archive !== 'string') archive.prune();
    }
  }

  /** Ends what watches; Git itself is ended by whoever started it. */
  dispose(): void {
    for (const end of this.#watches.values()) end();
    this.#watches.clear();
  }

  async #open(root: string): Promise<Archive | string> {
    const { git } = this.#options;
    const repository = await git.repository(root);
    if (repository === undefined) return WORDS.noRepository;
    if (typeof repository === 'string') return repository;
    const shared = await this.#like?.open(root);
    const archive = new Archive(repository, this.#options, typeof shared === 'string' ? undefined : shared);
    await archive.refresh();
    this.#watch(root, repository);
    return archive;
  }

  #watch(root: string, repository: Repository): void {
    const { changed } = this.#options;
    if (!changed || !repository.watch) return;
    this.#watches.get(root)?.();
    const tell = () => {
      this.doubt();
      changed();
    };
    this.#watches.set(root, repository.watch(tell));
  }
}

const isRefreshed = async (archive: Archive | string): Promise<boolean> => {
  if (typeof archive === 'string') return false;
  await archive.refresh();
  return true;
};
