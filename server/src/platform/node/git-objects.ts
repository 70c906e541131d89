import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { type Blob, largestBlob } from '../ports';
import { BatchParser } from './git-batch';

/** Milliseconds without a request after which the process is ended: it holds the repository's files open. */
const idle = 30_000;
/** Milliseconds without a byte after which it is taken for dead. */
const patience = 30_000;
/** How often it may die without an answer before it is given up. */
const mostDeaths = 4;

interface Request {
  readonly name: string;
  readonly resolve: (blob: Blob | undefined) => void;
  readonly reject: (error: unknown) => void;
  /** How often the process died over it. */
  deaths: number;
}

/** What Git says where it would have to fetch an object and may not; of several lines, not all may have arrived. */
const NOT_FETCHED = /promisor|lazy|transport '[^']*' not allowed/;

/**
 * Reads objects through one `git cat-file --batch` that is started when first needed, again where it died, and ended
 * when nothing was asked for a while. Requests are written at once and answered in their order.
 */
export class GitObjects {
  readonly #start: () => ChildProcessWithoutNullStreams;
  #child: ChildProcessWithoutNullStreams | undefined;
  #queue: Request[] = [];
  #timer: NodeJS.Timeout | undefined;
  /** Since the last answer. */
  #deaths = 0;
  #disposed = false;

  constructor(start: () => ChildProcessWithoutNullStreams) {
    this.#start = start;
  }

  /**
   * @param name what `git cat-file` takes for one: an id, or `<commit>:<path>`; a name with a line break is none
   * @returns undefined for what is no file, is missing, or is larger than {@link largestBlob}
   */
  read(name: string): Promise<Blob | undefined> {
    if (this.#disposed) return Promise.reject(new Error('Git is no longer asked.'));
    if (/[\n\r\0]/.test(name)) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      const request = { name, resolve, reject, deaths: 0 };
      this.#write([request]);
      this.#queue.push(request);
      this.#wind();
    });
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
    for (const { reject } of this.#queue.splice(0)) reject(new Error('Git is no longer asked.'));
  }

  #write(requests: readonly Request[]): void {
    this.#child ??= this.#started();
    hold(this.#child, true);
    this.#child.stdin.write(requests.map(({ name }) => `${name}\n`).join(''));
  }

  #started(): ChildProcessWithoutNullStreams {
    const child = this.#start();
    let complaint = '';
    // First of all: where no pipes could be made, what follows fails.
    child.on('error', (error) => this.#died(child, error.message));
    const parser = new BatchParser(largestBlob, (blob) => this.#answered(child, blob));
    child.stdout.on('data', (piece: Buffer) => {
      if (this.#child !== child) return;
      if (!parser.take(piece)) child.kill('SIGKILL');
      this.#wind();
    });
    child.stderr.on('data', (piece: Buffer) => {
      complaint = (complaint + piece.toString()).slice(-1000);
    });
    child.stdin.on('error', () => undefined);
    child.on('close', () => this.#died(child, complaint.trim()));
    return child;
  }

  #answered(child: ChildProcessWithoutNullStreams, blob: Blob | undefined): void {
    if (this.#child !== child) return;
    this.#deaths = 0;
    this.#queue.shift()?.resolve(blob);
  }

  /** What was asked is asked again, once: the one it died over may be to blame. */
  #died(child: ChildProcessWithoutNullStreams, why: string): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    clearTimeout(this.#timer);
    const [first] = this.#queue;
    if (first && ++first.deaths > 1) this.#blame(first, why);
    if (this.#queue.length > 0) this.#again();
  }

  #again(): void {
    try {
      this.#write(this.#queue);
      this.#wind();
    } catch (error) {
      for (const { reject } of this.#queue.splice(0)) reject(error);
    }
  }

  #blame(request: Request, why: string): void {
    this.#queue.shift();
    // What a partial clone leaves out is missing, not wrong.
    if (NOT_FETCHED.test(why)) request.resolve(undefined);
    else this.#reject(request, new Error(`Git cannot read ${request.name}: ${why || 'it ended'}.`));
  }

  #reject(request: Request, error: Error): void {
    request.reject(error);
    this.#deaths += request.deaths;
    if (this.#deaths >= mostDeaths) for (const { reject } of this.#queue.splice(0)) reject(error);
  }

  /** Starts waiting anew: for an answer, or for nothing more to come. */
  #wind(): void {
    clearTimeout(this.#timer);
    const child = this.#child;
    if (!child) return;
    const isIdle = this.#queue.length === 0;
    hold(child, !isIdle);
    this.#timer = setTimeout(() => this.#end(child), isIdle ? idle : patience);
    if (isIdle) this.#timer.unref();
  }

  /** Waits for no end of it: what it started may hold on to its output. */
  #end(child: ChildProcessWithoutNullStreams): void {
    child.kill('SIGKILL');
    this.#died(child, `it has not answered for ${patience / 1000} s`);
  }
}

/** Whether this process waits for the other one before it ends. */
function hold(child: ChildProcessWithoutNullStreams, held: boolean): void {
  for (const one of [child, child.stdin, child.stdout, child.stderr] as unknown as Holdable[]) {
    if (held) one.ref?.();
    else one.unref?.();
  }
}

/** Pipes are sockets, which the types do not tell. */
interface Holdable {
  ref?(): void;
  unref?(): void;
}
