import type { Result } from '../engine';
import { Engines } from '../engines';
import type { Clock, FileSystem, Log } from '../platform/ports';
import type { Finding } from '../rules/finding';
import type { Rule } from '../rules/rule';
import { type FileEvent, Workspace } from '../workspace/workspace';

/** What a check came to, over all landscapes of the workspace. */
export interface Checked {
  readonly results: readonly Result[];
  /** The landscape in which a file's findings are reported. */
  resultFor(file: string): Result | undefined;
  findings(file: string): readonly Finding[];
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
  #roots: readonly string[] | undefined;
  #stale = true;
  #running: Promise<void> | undefined;
  #counting = false;
  #checked: Checked = { results: [], resultFor: () => undefined, findings: () => [], files: new Set() };

  constructor(
    files: FileSystem,
    clock: Clock,
    rules: readonly Rule[],
    readonly events: SessionEvents,
    readonly log: Log,
  ) {
    this.#workspace = new Workspace({ files, clock });
    this.#engines = new Engines(rules);
  }

  /** The folders that are open now, instead of those before. */
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
    this.#workspace.filesChanged(events);
    this.#changed();
  }

  /** Hands out anew what is known, for listeners that now see it otherwise. */
  refresh(): void {
    this.#changed();
  }

  /** Resolves with what holds for all that was told before the call. Rejects where the session ends first. */
  async current(): Promise<Checked> {
    while (this.#stale || this.#running) await this.#run();
    this.#stop.signal.throwIfAborted();
    return this.#checked;
  }

  /** Ends all that is under way. */
  dispose(): void {
    this.#stop.abort(new Error('The server is stopping.'));
  }

  #changed(): void {
    this.#stale = true;
    // Lets all messages that have already arrived be read first: of a burst of edits only the last is checked.
    setImmediate(() => this.current().catch((error: unknown) => this.#failed(error)));
  }

  #run(): Promise<void> {
    this.#running ??= this.#pass().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #pass(): Promise<void> {
    const options = { signal: this.#stop.signal, progress: this.events.reading };
    while (this.#stale) {
      this.#stale = false;
      const roots = this.#roots;
      this.#roots = undefined;
      if (roots) await this.#workspace.open(roots, options);
      else await this.#workspace.update(options);
    }
    this.#check();
    if (!this.#counting) void this.#count();
  }

  #check(): void {
    const results = this.#engines.check(this.#workspace.snapshots());
    const bySnapshot = new Map(results.map((result) => [result.snapshot, result] as const));
    const resultFor = (file: string) => {
      const snapshot = this.#workspace.snapshotOf(file);
      return snapshot && bySnapshot.get(snapshot);
    };
    const files = new Set(results.flatMap((result) => [...result.snapshot.files.keys()]));
    const findings = (file: string) => resultFor(file)?.findings.get(file) ?? [];
    this.#checked = { results, resultFor, findings, files };
    this.events.checked(this.#checked);
  }

  /** Counts code while nothing else is to be done; what it changes is checked again. */
  async #count(): Promise<void> {
    this.#counting = true;
    try {
      if (await this.#workspace.count(this.#stop.signal)) this.#changed();
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#counting = false;
    }
  }

  #failed(error: unknown): void {
    if (!this.#stop.signal.aborted) this.log.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
