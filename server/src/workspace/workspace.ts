import type { CodeCount } from '../readers/facts';
import { languageOf } from '../readers/index';
import type { FileState, Released, Snapshot } from '../readers/snapshot';
import { CodeCounter, type CodeJob } from './code';
import { Contents } from './contents';
import { Discovery, type Skipped } from './discovery';
import { Existence } from './existence';
import { landscapeRootOf, type Missing } from './gather';
import type { PastOptions, UpdateOptions, WorkspaceOptions } from './options';
import { forEach } from './pool';
import type { Reading } from './reading';
import { Releases } from './releases';
import { snapshotOf } from './snapshots';
import { Survey, type Surveyed } from './survey';
import { folderOf } from './within';

export interface FileEvent {
  /** A file or a folder. */
  readonly file: string;
  readonly change: 'created' | 'changed' | 'deleted';
}

/**
 * The files of a workspace, on disk and open in an editor, as snapshots. Changes are told at once and cost nothing;
 * {@link update} then reads what they need and makes new snapshots, the same that a fresh start would make.
 */
export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #discovery: Discovery;
  readonly #contents: Contents;
  readonly #existence: Existence;
  readonly #survey: Survey;
  readonly #counter: CodeCounter;
  readonly #releases: Releases | undefined;
  #roots: readonly string[] | undefined;
  #events: FileEvent[] = [];
  /** Open documents whose text changed since the last survey. */
  readonly #edited = new Set<string>();
  /** The last survey, as long as nothing but open texts changed. */
  #settled: Surveyed | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #counts: ReadonlyMap<string, CodeCount> = new Map();
  #released: ReadonlyMap<string, Released> = new Map();
  #surveyed: Surveyed | undefined;
  #snapshots: readonly Snapshot[] = [];

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.#discovery = new Discovery(options.files);
    const { like } = options;
    this.#contents = new Contents(options.files, like && ((file) => like.reading(file)));
    this.#existence = new Existence(options.files, this.#discovery);
    this.#survey = new Survey(this.#discovery, this.#contents, this.#existence);
    this.#counter = new CodeCounter(options.files);
    this.#releases = options.past && this.#releasesBy(options.past);
  }

  /** Reads all that stands in these folders, instead of those opened before; to be called again when folders come and go. */
  async open(roots: readonly string[], options: UpdateOptions = {}): Promise<boolean> {
    this.#roots = roots;
    this.#releases?.doubt();
    return this.update(options);
  }

  /** An editor shows this text: it counts instead of the disk's. Also for every later text of an open document. */
  setOpen(file: string, text: string): void {
    this.#contents.open(file, text);
    this.#edited.add(file);
  }

  /** The disk's text counts again. */
  setClosed(file: string): void {
    this.#contents.close(file);
    this.#settled = undefined;
  }

  /** What an open document says by its own text, however far the reading of all else is; undefined where it is not open. */
  openState(file: string): FileState | undefined {
    return this.#contents.openState(file);
  }

  /** Files or folders changed on disk. A renamed one was deleted and created. */
  filesChanged(events: readonly FileEvent[]): void {
    this.#events.push(...events);
    this.#releases?.doubt();
  }

  /** Brings the snapshots up to date. True where one of them changed. One runs after the other. */
  update(options: UpdateOptions = {}): Promise<boolean> {
    const run = this.#running.then(() => this.#update(options));
    this.#running = run.catch(() => undefined);
    return run;
  }

  /**
   * Counts the code that manifests speak for, to be called after an update when there is time. True where an answer
   * changed: then the snapshots hold it.
   */
  async count(signal?: AbortSignal): Promise<boolean> {
    if (!this.#surveyed) return false;
    this.#counts = await this.#counter.count(this.#jobs(this.#surveyed), signal);
    return this.#publish(this.#surveyed);
  }

  /**
   * Finds the last released form of each contract, to be called after an update when there is time. True where one
   * changed: then the snapshots hold it. Edits in between leave what is known. Git is only asked again where files changed
   * on disk, folders were opened, or a repository says that it changed. Rejects when the signal says so.
   */
  async compare(signal?: AbortSignal): Promise<boolean> {
    if (!this.#releases || !this.#surveyed) return false;
    this.#released = await this.#releases.find(this.#snapshots, signal);
    return this.#publish(this.#surveyed);
  }

  /** Repositories may be read otherwise than before: the next {@link compare} asks them again. */
  doubtReleases(): void {
    this.#releases?.doubt();
  }

  /** What was found of the past, for another workspace to share. */
  get releases(): Releases | undefined {
    return this.#releases;
  }

  /** Ends what watches repositories. */
  dispose(): void {
    this.#releases?.dispose();
  }

  /** One for each landscape; the same objects as long as nothing in them changed. */
  snapshots(): readonly Snapshot[] {
    return this.#snapshots;
  }

  /**
   * The landscape that a file belongs to, where its findings are reported. Another one may hold the file too, because
   * a file of it asked for it. Undefined for a file that is ignored, or that stands elsewhere and nobody asked for.
   */
  snapshotOf(file: string): Snapshot | undefined {
    const island = this.#surveyed?.islands.of(file);
    const at = this.#surveyed?.landscapes.findIndex((one) => one.island === island) ?? -1;
    return this.#snapshots[at] ?? this.#snapshots.find((snapshot) => snapshot.files.has(file));
  }

  /** A file as it was read; undefined where it was not. */
  reading(file: string): Reading | undefined {
    return this.#contents.reading(file);
  }

  /** The folders that hold `.git`, below those that were opened. */
  gitRoots(): readonly string[] {
    return this.#discovery.gitRoots();
  }

  /** Whether a file, which need not be there, belongs to the folders that were opened and is not ignored. */
  allows(file: string): boolean {
    return this.#discovery.allows(file);
  }

  /** Folders and files that should have been read and were not, and why. */
  skipped(): Skipped[] {
    return [...this.#discovery.skipped(), ...this.#contents.skipped()].sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  async #update({ signal, progress }: UpdateOptions): Promise<boolean> {
    const counter = { read: 0, total: 0, progress };
    for (;;) {
      signal?.throwIfAborted();
      await this.#catchUp(signal);
      const surveyed = this.#take();
      if (isWhole(surveyed.missing)) return this.#finish(surveyed);
      await this.#fetch(surveyed.missing, counter, signal);
    }
  }

  #take(): Surveyed {
    const edited = this.#settled && this.#survey.edited(this.#settled, this.#edited);
    const surveyed = edited ?? this.#survey.take();
    if (isWhole(surveyed.missing)) this.#edited.clear();
    this.#settled = isWhole(surveyed.missing) ? surveyed : undefined;
    return surveyed;
  }

  /** Lets discovery see what changed since it looked last. */
  async #catchUp(signal?: AbortSignal): Promise<void> {
    const roots = this.#roots;
    if (roots) {
      this.#settled = undefined;
      this.#contents.forgetDisk();
      this.#existence.forgetAll();
      await this.#discovery.open(roots, signal);
      if (this.#roots === roots) this.#roots = undefined;
    }
    while (this.#events.length > 0) {
      const events = this.#events;
      this.#events = [];
      this.#settled = undefined;
      this.#forget(events);
      const structural = events.filter((event) => isStructural(event, this.#discovery)).map(({ file }) => file);
      await this.#discovery.refresh(structural);
    }
  }

  #forget(events: readonly FileEvent[]): void {
    const paths = new Set(events.map(({ file }) => file));
    for (const path of paths) this.#contents.forget(path);
    const folders = [...paths].filter((path) => this.#discovery.hasFolder(path) || !languageOf(path));
    if (folders.length > 0) this.#contents.forgetIn(new Set(folders));
    this.#existence.forget(paths);
    this.#counter.doubt(paths);
  }

  async #fetch({ kinds, texts, paths }: Missing, counter: Counter, signal?: AbortSignal): Promise<void> {
    await forEach([...kinds], (file) => this.#contents.lookAt(file), { signal });
    await forEach([...paths], (path) => this.#existence.lookAt(path), { signal });
    counter.total += texts.size;
    const load = async (file: string) => {
      await this.#contents.load(file);
      counter.read++;
      counter.progress?.(counter.read, counter.total);
    };
    await forEach([...texts], load, { signal });
  }

  #finish(surveyed: Surveyed): boolean {
    this.#contents.prune((file) => surveyed.landscapes.some(({ gathered }) => gathered.wanted.has(file)));
    return this.#publish(surveyed);
  }

  #publish(surveyed: Surveyed): boolean {
    const old = this.#snapshots;
    const known = this.#options.like?.snapshots() ?? old;
    const extras = {
      roots: this.#discovery.roots,
      config: this.#options.config,
      counts: this.#counts,
      today: this.#options.clock.today(),
      released: this.#released,
    };
    this.#snapshots = surveyed.landscapes.map(({ island, gathered }) =>
      snapshotOf(
        island,
        gathered,
        extras,
        known.find(({ root }) => root === island.root),
      ),
    );
    this.#surveyed = surveyed;
    return old.length !== this.#snapshots.length || old.some((snapshot, index) => snapshot !== this.#snapshots[index]);
  }

  #releasesBy(past: PastOptions): Releases {
    const today = (file: string) => this.reading(file);
    const like = this.#options.like?.releases;
    return new Releases({ ...past, today, like, gitRootOf: (folder) => this.#gitRootOf(folder) });
  }

  async #gitRootOf(folder: string): Promise<string | undefined> {
    for (;;) {
      const found = this.#existence.gitRootOf(folder);
      if (!('unknown' in found)) return found.root;
      await this.#existence.lookAt(found.unknown);
    }
  }

  #jobs({ landscapes }: Surveyed): CodeJob[] {
    return landscapes.flatMap(({ island, gathered }) => {
      const others = [...gathered.code.keys()].map(folderOf);
      return [...gathered.code].map(([manifest, ask]) => {
        const git = this.#existence.gitRootOf(folderOf(manifest));
        const top = landscapeRootOf(manifest, island, this.#discovery.roots);
        const fallbacks = 'root' in git && git.root !== undefined ? [top, git.root] : [top];
        return { manifest, ask, paths: island.paths, others, fallbacks };
      });
    });
  }
}

interface Counter {
  read: number;
  total: number;
  readonly progress: UpdateOptions['progress'];
}

const isWhole = ({ kinds, texts, paths }: Missing): boolean => kinds.size + texts.size + paths.size === 0;

/** Whether the list of files may have changed, or what is ignored. */
function isStructural({ file, change }: FileEvent, discovery: Discovery): boolean {
  return change !== 'changed' || !discovery.has(file) || /\/\.git(ignore|\/info\/exclude)?$/.test(file);
}
