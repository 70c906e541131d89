import { WORDS } from '../history/candidates';
import type { Git } from '../platform/ports';
import type { Release, Released, Snapshot } from '../readers/snapshot';
import { Archive, type ContractsOf, type Past, type Subject } from './archive';
import { baseFor } from './base';
import { forEach } from './pool';
import type { Reading } from './reading';
import { keepMap } from './snapshots';
import { subjectsOf } from './subjects';
import { type Walked, walk } from './walk';
import { folderOf } from './within';

export interface ReleasesOptions {
  readonly git: Git;
  /** What the user names to compare with, instead of what any configuration says. */
  readonly base?: string | undefined;
  /** The contracts of a landscape, also of one that holds only a manifest and its specs. */
  readonly contractsOf: ContractsOf;
  /** The text that stands for a file today. */
  readonly today: (file: string) => Reading | undefined;
  /** The folder with the nearest `.git` at or above a folder. */
  readonly gitRootOf: (folder: string) => Promise<string | undefined>;
  /** Called when a repository changed by itself: a commit, a fetch. */
  readonly changed?: (() => void) | undefined;
}

/** Why a repository cannot be read, or what was read of it. */
type Opened = Archive | string;

/** Finds what was released of the landscapes. What was found is kept; Git is asked again after {@link doubt}. */
export class Releases {
  readonly #options: ReleasesOptions;
  readonly #opened = new Map<string, Promise<Opened>>();
  /** What ends watching, by the repository's root. */
  readonly #watches = new Map<string, () => void>();
  /** One object for each release of each past, so that what was worked out from it still holds. */
  readonly #releases = new WeakMap<Past, Map<string, Release>>();
  /** Of the landscapes, by root. */
  readonly #answers = new Map<string, Answers>();
  #last: ReadonlyMap<string, Released> = new Map();
  #running: Promise<unknown> = Promise.resolve();
  #doubtful = false;

  constructor(options: ReleasesOptions) {
    this.#options = options;
  }

  /** The repositories may have changed. */
  doubt(): void {
    this.#doubtful = true;
  }

  /**
   * By the landscape's root; the same objects as long as nothing in them changed. One call runs after the other. Rejects
   * when the signal says so; what was read is kept.
   */
  find(snapshots: readonly Snapshot[], signal?: AbortSignal): Promise<ReadonlyMap<string, Released>> {
    const run = this.#running.then(() => this.#find(snapshots, signal));
    this.#running = run.catch(() => undefined);
    return run;
  }

  /** Ends what watches; Git itself is ended by whoever started it. */
  dispose(): void {
    for (const end of this.#watches.values()) end();
    this.#watches.clear();
  }

  async #find(snapshots: readonly Snapshot[], signal?: AbortSignal): Promise<ReadonlyMap<string, Released>> {
    signal?.throwIfAborted();
    if (this.#doubtful) await this.#refresh();
    const found = new Map<string, Released>();
    for (const snapshot of snapshots) found.set(snapshot.root, await this.#findIn(snapshot, signal));
    if (this.#answers.size === 0) await this.#prune();
    this.#last = keepMap(this.#last, found);
    return this.#last;
  }

  /** A repository that cannot be read, or no longer, is opened anew. */
  async #refresh(): Promise<void> {
    this.#doubtful = false;
    for (const [root, opened] of [...this.#opened]) {
      const archive = await opened;
      const isFine = typeof archive !== 'string' && (await isRefreshed(archive));
      if (!isFine) this.#opened.delete(root);
    }
  }

  async #findIn(snapshot: Snapshot, signal?: AbortSignal): Promise<Released> {
    const contracts = new Map<string, Release>();
    const services = new Map<string, Release>();
    const missing = new Map<string, string>();
    const subjects = subjectsOf(snapshot, this.#options.contractsOf(snapshot));
    const answers: (Walked & { readonly why?: string | undefined })[] = [];
    await forEach(
      subjects,
      async (subject, index) => {
        answers[index] = await this.#look(subject);
      },
      { signal },
    );
    // In the subjects' order, whatever was answered first.
    for (const [index, { file, kind }] of subjects.entries()) {
      const answer = answers[index]!;
      for (const [key, release] of answer.contracts) contracts.set(key, release);
      if (answer.newest && kind === 'manifest') services.set(file, answer.newest);
      if (answer.why !== undefined) missing.set(file, answer.why);
    }
    const old = this.#last.get(snapshot.root);
    return kept(old, {
      contracts: keepMap(old?.contracts, contracts),
      services: keepMap(old?.services, services),
      missing: keepMap(old?.missing, missing),
    });
  }

  /** What goes wrong with one subject keeps nothing from the others. */
  async #look(subject: Subject): Promise<Walked & { readonly why?: string | undefined }> {
    try {
      return await this.#walk(subject);
    } catch (error) {
      return { ...nothing, why: error instanceof Error ? error.message : String(error) };
    }
  }

  async #walk(subject: Subject): Promise<Walked & { readonly why?: string | undefined }> {
    const root = await this.#options.gitRootOf(folderOf(subject.file));
    if (root === undefined) return { ...nothing, why: WORDS.noRepository };
    const archive = await this.#open(root);
    if (typeof archive === 'string') return { ...nothing, why: archive };
    const history = await archive.history();
    const base = this.#options.base ?? baseFor(subject.file, subject.today);
    const { list, why } = await history.candidates(subject.service, base);
    const pastOf = (candidate: { readonly commit: string }, search: boolean) =>
      archive.past(candidate.commit, subject, search);
    return { ...(await walk(subject, list, pastOf, (past, candidate) => this.#release(past, candidate))), why };
  }

  #open(root: string): Promise<Opened> {
    const known = this.#opened.get(root) ?? this.#openNew(root);
    this.#opened.set(root, known);
    return known;
  }

  async #openNew(root: string): Promise<Opened> {
    const { git, contractsOf, today, changed } = this.#options;
    const repository = await git.repository(root);
    if (repository === undefined) return WORDS.noRepository;
    if (typeof repository === 'string') return repository;
    const archive = new Archive(repository, contractsOf, today);
    await archive.refresh();
    if (changed && repository.watch) {
      const tell = () => {
        this.doubt();
        changed();
      };
      this.#watches.get(root)?.();
      this.#watches.set(root, repository.watch(tell));
    }
    return archive;
  }

  #release(past: Past, { name, commit, how }: Omit<Release, 'snapshot' | 'file'>): Release {
    const known = this.#releases.get(past) ?? new Map<string, Release>();
    this.#releases.set(past, known);
    const key = [how, commit, name].join('\0');
    const release = known.get(key) ?? { name, commit, how, snapshot: past.snapshot, file: past.file };
    known.set(key, release);
    return release;
  }
}

const nothing: Walked = { contracts: new Map<string, Release>(), newest: undefined };

const isRefreshed = (archive: Archive): Promise<boolean> =>
  archive.refresh().then(
    () => true,
    () => false,
  );

function kept(old: Released | undefined, next: Released): Released {
  const isSame = old?.contracts === next.contracts && old.services === next.services && old.missing === next.missing;
  return isSame ? old : next;
}
