import { WORDS } from '../history/candidates';
import type { Git, Repository } from '../platform/ports';
import { Archive, type ContractsOf } from './archive';
import type { Reading } from './reading';

export interface ArchivesOptions {
  readonly git: Git;
  /** The contracts of a landscape, also of one that holds only a manifest and its specs. */
  readonly contractsOf: ContractsOf;
  /** The text that stands for a file today. */
  readonly today: (file: string) => Reading | undefined;
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

  constructor(options: ArchivesOptions) {
    this.#options = options;
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
    const { git, contractsOf, today } = this.#options;
    const repository = await git.repository(root);
    if (repository === undefined) return WORDS.noRepository;
    if (typeof repository === 'string') return repository;
    const archive = new Archive(repository, contractsOf, today);
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
