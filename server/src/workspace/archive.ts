import { History } from '../history/candidates';
import type { Repository } from '../platform/ports';
import type { ContractKey, Snapshot } from '../readers/snapshot';
import { PastFiles, readPast } from './past';
import type { Reading } from './reading';
import { Renames } from './renames';

/** What releases are looked for: a manifest, or a spec that none names. */
export interface Subject {
  readonly file: string;
  /** The service's name; undefined for a loose spec, and for a manifest that gives none. */
  readonly service: string | undefined;
  readonly kind: 'manifest' | 'spec';
  /** The contracts that it has today. */
  readonly keys: readonly ContractKey[];
  readonly today: Snapshot;
  /** Names of all services there are today. */
  readonly names: ReadonlySet<string>;
}

/** A subject as it was at one commit. */
export interface Past {
  readonly file: string;
  readonly snapshot: Snapshot;
  /** The contracts that it had then. */
  readonly keys: readonly ContractKey[];
}

export type ContractsOf = (snapshot: Snapshot) => readonly ContractKey[];

export interface ArchiveOptions {
  /** The contracts of a landscape, also of one that holds only a manifest and its specs. */
  readonly contractsOf: ContractsOf;
  /** The text that stands for a file today. */
  readonly today: (file: string) => Reading | undefined;
}

/** One repository, and what was read of its past: each subject of each commit once. */
export class Archive {
  readonly #repository: Repository;
  readonly #files: PastFiles;
  readonly #renames: Renames;
  readonly #contractsOf: ContractsOf;
  readonly #today: (file: string) => Reading | undefined;
  readonly #pasts: Map<string, Promise<Past | undefined>>;
  #used = new Set<string>();
  #state: string | undefined;
  #history: Promise<History> | undefined;

  /** @param like the same repository with another commit checked out: what was read of its past is shared */
  constructor(repository: Repository, { contractsOf, today }: ArchiveOptions, like?: Archive) {
    this.#repository = repository;
    this.#files = like ? like.#files : new PastFiles(repository, today);
    this.#renames = like ? like.#renames : new Renames(this.#files);
    this.#pasts = like ? like.#pasts : new Map();
    this.#contractsOf = contractsOf;
    this.#today = today;
  }

  /** Sees whether the repository changed. Rejects where it can no longer be read. */
  async refresh(): Promise<void> {
    const state = await this.#repository.state();
    if (state !== this.#state) this.#history = undefined;
    this.#state = state;
  }

  history(): Promise<History> {
    const known = this.#history ?? History.read(this.#repository);
    this.#history = known;
    known.catch(() => {
      if (this.#history === known) this.#history = undefined;
    });
    return known;
  }

  /**
   * A subject as it was at a commit, wherever it stood; undefined where it was not there.
   *
   * @param search whether to look for it under other paths too, which takes longer
   */
  async past(commit: string, subject: Subject, search: boolean): Promise<Past | undefined> {
    const here = await this.#at(commit, subject.file, subject);
    if (!search) return here && this.#isOf(subject, here) ? here : undefined;
    if (subject.kind === 'manifest') return this.#manifest(commit, subject, here);
    return here ?? this.#spec(commit, subject);
  }

  /** Frees what was not asked for since the last call. */
  prune(): void {
    for (const key of this.#pasts.keys()) if (!this.#used.has(key)) this.#pasts.delete(key);
    this.#used = new Set();
    this.#files.prune();
    this.#renames.prune();
  }

  /** The service of that name, wherever it stood; else what stood here, unless that is another service today. */
  async #manifest(commit: string, subject: Subject, here: Past | undefined): Promise<Past | undefined> {
    const { service, today } = subject;
    if (service === undefined || (here && nameIn(here) === service)) return here;
    const moved = await this.#renames.manifestOf(commit, service, today);
    if (moved !== undefined) return this.#at(commit, moved, subject);
    return here && this.#isOf(subject, here) ? here : undefined;
  }

  async #spec(commit: string, subject: Subject): Promise<Past | undefined> {
    const text = this.#today(subject.file)?.text;
    const moved =
      text === undefined ? undefined : await this.#renames.specOf(commit, subject.file, text, subject.today);
    return moved === undefined ? undefined : this.#at(commit, moved, subject);
  }

  #isOf({ service, names }: Subject, past: Past): boolean {
    const then = nameIn(past);
    return then === undefined || then === service || !names.has(then);
  }

  async #at(commit: string, file: string, { today, kind, file: like }: Subject): Promise<Past | undefined> {
    const key = [commit, today.root, file].join('\0');
    const known = this.#pasts.get(key) ?? this.#read(commit, file, like, today);
    this.#pasts.set(key, known);
    this.#used.add(key);
    // What failed is tried again.
    known.catch(() => this.#pasts.delete(key));
    const past = await known;
    return past?.snapshot.files.get(file)?.facts?.kind === kind ? past : undefined;
  }

  async #read(commit: string, file: string, like: string, today: Snapshot): Promise<Past | undefined> {
    const snapshot = await readPast(this.#files, commit, file, like, today);
    return snapshot && { file, snapshot, keys: this.#contractsOf(snapshot).filter((key) => key.file === file) };
  }
}

function nameIn({ file, snapshot }: Past): string | undefined {
  const facts = snapshot.files.get(file)?.facts;
  return facts?.kind === 'manifest' ? facts.name : undefined;
}
