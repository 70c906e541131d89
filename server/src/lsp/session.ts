import type { Result } from '../engine';
import { Engines } from '../engines';
import { contractKeys } from '../landscape/keys';
import type { Clock, FileSystem, Git, Log } from '../platform/ports';
import type { FileState, Snapshot } from '../readers/snapshot';
import type { Rule } from '../rules/rule';
import { type FileEvent, Workspace } from '../workspace/workspace';
import { type Checked, homesOf, type Landscapes, lookUp } from './checked';
import { LoggedOnce } from './log';

export type { Checked, Landscapes } from './checked';

export interface SessionEvents {
  /** Files are being read: how many of how many so far. */
  reading(read: number, total: number): void;
  checked(checked: Checked): void;
}

/**
 * The workspace and what was found in it, kept up to date. Changes are told at once; whoever asks waits for all that was
 * told before, but for no more of the work on it than they need:
 *
 * - `parsed`: the text of one document. There at once.
 * - `joined`: all files are read, their facts joined.
 * - `current`: the rules were run.
 *
 * What is outdated by then is never handed out.
 */
export class Session {
  readonly #workspace: Workspace;
  readonly #engines: Engines;
  readonly #stop = new AbortController();
  readonly #log: LoggedOnce;
  #roots: readonly string[] | undefined;
  /** Something was told that is not read yet. */
  #stale = true;
  /** Something was told that is not checked yet. */
  #unchecked = true;
  #reading: Promise<void> | undefined;
  #checking: Promise<void> | undefined;
  #following = false;
  #toFollow = false;
  /** Why the last reading or the last check came to nothing. */
  #failures: { reading?: { readonly error: unknown }; checking?: { readonly error: unknown } } = {};
  #homes: ReadonlyMap<string, number> = new Map();
  #joined: Landscapes = { landscapes: [], landscapeOf: () => undefined };
  #checked: Checked = {
    ...this.#joined,
    results: [],
    resultFor: () => undefined,
    findings: () => [],
    suppressed: () => [],
    files: new Set(),
  };

  constructor(
    files: FileSystem,
    clock: Clock,
    rules: readonly Rule[],
    readonly events: SessionEvents,
    log: Log,
    git?: Git,
  ) {
    const joined = (snapshot: Snapshot) => this.#joined.landscapes.find((one) => one.snapshot === snapshot)?.landscape;
    const past = git && { git, contractsOf: contractKeys(joined), changed: () => this.#follow() };
    this.#workspace = new Workspace({ files, clock, ...(past && { past }) });
    this.#engines = new Engines(rules);
    this.#log = new LoggedOnce(log);
  }

  /** The folders that are open now, instead of those before. All that stands in them is read anew. */
  setFolders(folders: readonly string[]): void {
    this.#roots = folders;
    this.#changed();
  }

  opened(file: string, text: string): void {
    this.#workspace.setOpen(file, text);
    this.#changed();
  }

  closed(file: string): void {
    this.#workspace.setClosed(file);
    this.#changed();
  }

  filesChanged(events: readonly FileEvent[]): void {
    if (events.length === 0) return;
    this.#workspace.filesChanged(events);
    this.#changed();
  }

  /** Hands out anew what is known, for listeners that now see it otherwise. */
  refresh(): void {
    this.#changed();
  }

  /** A document as it stands in the editor, by its own text alone; undefined where it is not open. */
  parsed(file: string): FileState | undefined {
    return this.#workspace.openState(file);
  }

  /**
   * Resolves with the landscapes of all that was told before the call, before any rule is run on it. Rejects where the
   * session ends first, or where the files could not be read.
   */
  async joined(): Promise<Landscapes> {
    while (this.#stale || this.#reading) await this.#read();
    this.#stop.signal.throwIfAborted();
    if (this.#failures.reading) throw this.#failures.reading.error;
    return this.#joined;
  }

  /**
   * Resolves with what holds for all that was told before the call. Rejects where the session ends first, or where the
   * check of what was told last failed: what it said before is outdated.
   */
  async current(): Promise<Checked> {
    while (this.#unchecked || this.#checking) await this.#check();
    this.#stop.signal.throwIfAborted();
    const failure = this.#failures.reading ?? this.#failures.checking;
    if (failure) throw failure.error;
    return this.#checked;
  }

  /** Repositories may be read now that could not be before, or the other way. */
  trustChanged(): void {
    this.#workspace.doubtReleases();
    this.#changed();
  }

  /** Ends all that is under way. */
  dispose(): void {
    this.#workspace.dispose();
    this.#stop.abort(new Error('The server is stopping.'));
  }

  #changed(): void {
    this.#stale = true;
    this.#unchecked = true;
    // Lets all messages that have already arrived be read first: of a burst of edits only the last is checked.
    setImmediate(() => this.current().catch(() => undefined));
  }

  #read(): Promise<void> {
    this.#reading ??= this.#readAll()
      .catch((error: unknown) => {
        this.#failures.reading = { error };
        this.#failed(error);
      })
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }

  async #readAll(): Promise<void> {
    const options = { signal: this.#stop.signal, progress: this.events.reading };
    this.#failures = {};
    while (this.#stale) {
      this.#stale = false;
      const roots = this.#roots;
      this.#roots = undefined;
      if (roots) await this.#workspace.open(roots, options);
      else await this.#workspace.update(options);
    }
    this.#join();
  }

  #join(): void {
    const snapshots = this.#workspace.snapshots();
    const landscapes = this.#engines.join(snapshots);
    this.#homes = homesOf(snapshots, this.#workspace);
    this.#joined = { landscapes, landscapeOf: lookUp(this.#homes, landscapes) };
  }

  #check(): Promise<void> {
    this.#checking ??= this.#checkOnce()
      .catch((error: unknown) => {
        this.#failures.checking = { error };
        this.#failed(error);
      })
      .finally(() => {
        this.#checking = undefined;
      });
    return this.#checking;
  }

  async #checkOnce(): Promise<void> {
    await this.#read();
    // Whoever waits for the landscape alone is answered before the rules take their time.
    await new Promise((next) => setImmediate(next));
    if (this.#stale || this.#reading) return;
    this.#unchecked = false;
    if (this.#failures.reading) return;
    const results = this.#engines.check(this.#joined.landscapes.map(({ snapshot }) => snapshot));
    const homes = this.#homes;
    const resultFor = lookUp(homes, results);
    const findings = (file: string) => resultFor(file)?.findings.get(file) ?? [];
    const suppressed = (file: string) => resultFor(file)?.suppressed.get(file) ?? [];
    this.#checked = { ...this.#joined, results, resultFor, findings, suppressed, files: new Set(homes.keys()) };
    this.#tellFailures(results);
    this.events.checked(this.#checked);
    this.#follow();
  }

  /**
   * Looks for the last releases and counts code while nothing else is to be done; what that changes is checked again.
   * What changes meanwhile is followed up once more.
   */
  #follow(): void {
    this.#toFollow = true;
    if (!this.#following) void this.#followUp();
  }

  async #followUp(): Promise<void> {
    this.#following = true;
    try {
      while (this.#toFollow) {
        this.#toFollow = false;
        const { signal } = this.#stop;
        if (await this.#workspace.compare(signal)) this.#changed();
        if (await this.#workspace.count(signal)) this.#changed();
      }
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#following = false;
    }
  }

  #tellFailures(results: readonly Result[]): void {
    for (const { file, why } of this.#workspace.skipped()) this.#log.info(`${file} is not checked. ${why}`);
    for (const { what, file, error } of results.flatMap(({ failures }) => failures)) {
      this.#log.warn(`${what} failed on ${file} and was left out there. ${textOf(error)}`);
    }
  }

  #failed(error: unknown): void {
    if (!this.#stop.signal.aborted) this.#log.warn(textOf(error));
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
