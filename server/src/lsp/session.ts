import type { Result } from '../engine';
import { Engines } from '../engines';
import { contractKeys } from '../landscape/keys';
import type { Clock, FileSystem, Git, Log } from '../platform/ports';
import type { Snapshot } from '../readers/snapshot';
import type { Finding } from '../rules/finding';
import type { Rule } from '../rules/rule';
import type { Suppressed } from '../rules/suppressed';
import { type FileEvent, Workspace } from '../workspace/workspace';
import { LoggedOnce } from './log';

/** What a check came to, over all landscapes of the workspace. */
export interface Checked {
  readonly results: readonly Result[];
  /** The landscape in which a file's findings are reported. */
  resultFor(file: string): Result | undefined;
  findings(file: string): readonly Finding[];
  /** Those that a list of old findings holds, which are not among `findings`. */
  suppressed(file: string): readonly Suppressed[];
  /** All files that findings can stand in. */
  readonly files: ReadonlySet<string>;
}

export interface SessionEvents {
  /** Files are being read: how many of how many so far. */
  reading(read: number, total: number): void;
  checked(checked: Checked): void;
}

/**
 * The workspace and what was found in it, kept up to date. Changes are told at once; whoever asks for what is current
 * waits until all that was told before is read and checked. What is outdated by then is never handed out.
 */
export class Session {
  readonly #workspace: Workspace;
  readonly #engines: Engines;
  readonly #stop = new AbortController();
  readonly #log: LoggedOnce;
  #roots: readonly string[] | undefined;
  #stale = true;
  #running: Promise<void> | undefined;
  #following = false;
  #toFollow = false;
  /** Why the last pass came to nothing. */
  #failure: { readonly error: unknown } | undefined;
  #checked: Checked = {
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
    const joined = (snapshot: Snapshot) => this.#checked.results.find((one) => one.snapshot === snapshot)?.landscape;
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

  /**
   * Resolves with what holds for all that was told before the call. Rejects where the session ends first, or where the
   * check of what was told last failed: what it said before is outdated.
   */
  async current(): Promise<Checked> {
    while (this.#stale || this.#running) await this.#run();
    this.#stop.signal.throwIfAborted();
    if (this.#failure) throw this.#failure.error;
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
    // Lets all messages that have already arrived be read first: of a burst of edits only the last is checked.
    setImmediate(() => this.current().catch(() => undefined));
  }

  #run(): Promise<void> {
    this.#running ??= this.#pass()
      .catch((error: unknown) => {
        this.#failure = { error };
        this.#failed(error);
      })
      .finally(() => {
        this.#running = undefined;
      });
    return this.#running;
  }

  async #pass(): Promise<void> {
    const options = { signal: this.#stop.signal, progress: this.events.reading };
    this.#failure = undefined;
    while (this.#stale) {
      this.#stale = false;
      const roots = this.#roots;
      this.#roots = undefined;
      if (roots) await this.#workspace.open(roots, options);
      else await this.#workspace.update(options);
    }
    this.#check();
    this.#follow();
  }

  #check(): void {
    const results = this.#engines.check(this.#workspace.snapshots());
    this.#checked = { results, ...this.#byFile(results) };
    this.#tellFailures(results);
    this.events.checked(this.#checked);
  }

  /** Looked up here and now: the workspace may have gone on by the time somebody asks. */
  #byFile(results: readonly Result[]): Omit<Checked, 'results'> {
    const home = new Map<string, Result>();
    for (const result of results) {
      for (const file of result.snapshot.files.keys()) {
        if (results.length === 1 || this.#workspace.snapshotOf(file) === result.snapshot) home.set(file, result);
      }
    }
    const resultFor = (file: string) => home.get(file);
    const findings = (file: string) => home.get(file)?.findings.get(file) ?? [];
    const suppressed = (file: string) => home.get(file)?.suppressed.get(file) ?? [];
    return { resultFor, findings, suppressed, files: new Set(home.keys()) };
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
