import type { FileSystem } from '../platform/ports';
import type { CodeCount } from '../readers/facts';
import { join } from '../readers/paths';
import { countLines, isOwnCode } from './code-lines';
import { decode } from './decode';
import type { CodeAsk } from './gather';
import { matcher } from './islands';
import { forEach } from './pool';
import { foldersAbove, isWithin, relativeTo } from './within';

/** Bytes above which a file of code is taken for generated. */
const largestCode = 1024 * 1024;

interface Counted {
  readonly size: number;
  readonly modified: number;
  readonly lines: number;
  /** True after the file changed: size and time tell whether it has to be read again. */
  readonly doubtful: boolean;
}

interface Answered {
  readonly jobs: readonly CodeJob[];
  readonly changes: number;
  readonly answers: ReadonlyMap<string, CodeCount>;
}

/** What is to be counted for one manifest. */
export interface CodeJob {
  readonly manifest: string;
  readonly ask: CodeAsk;
  /** All files of the landscape, sorted. */
  readonly paths: readonly string[];
  /** Folders of other services. */
  readonly others: readonly string[];
  /** Folders in which patterns are looked up where they match nothing from the manifest's folder, in this order. */
  readonly fallbacks: readonly string[];
}

/** Counts lines of code, each file once as long as it does not change. */
export class CodeCounter {
  readonly #files: FileSystem;
  readonly #counted = new Map<string, Counted>();
  /** How often something changed: what was read meanwhile may be what stood there before. */
  #changes = 0;
  #last: Answered | undefined;

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** These files, and all that stands in them if they are folders, may have changed. */
  doubt(paths: ReadonlySet<string>): void {
    this.#changes++;
    for (const [file, counted] of this.#counted) {
      const isDoubtful = paths.has(file) || foldersAbove(file).some((folder) => paths.has(folder));
      if (isDoubtful && !counted.doubtful) this.#counted.set(file, { ...counted, doubtful: true });
    }
  }

  /** The answers to all jobs, by manifest: the last ones where nothing changed that they depend on. Rejects when the signal says so; what was counted is kept. */
  async count(jobs: readonly CodeJob[], signal?: AbortSignal): Promise<ReadonlyMap<string, CodeCount>> {
    const last = this.#last;
    if (last?.changes === this.#changes && areSame(last.jobs, jobs)) return last.answers;
    const changes = this.#changes;
    const sources = new Map(jobs.map((job) => [job, sourcesOf(job)]));
    const files = [...new Set([...sources.values()].flat())];
    await forEach(files, (file) => this.#countFile(file), { signal });
    this.#forgetAllBut(new Set(files));
    const answers = new Map(jobs.map((job) => [job.manifest, this.#answer(job, sources.get(job)!)]));
    this.#last = { jobs, changes, answers };
    return answers;
  }

  #answer(job: CodeJob, sources: readonly string[]): CodeCount {
    const counts = sources.map((file) => this.#counted.get(file)?.lines ?? 0).filter((lines) => lines > 0);
    const lines = counts.reduce((sum, count) => sum + count, 0);
    return { lines, files: counts.length, readme: hasReadme(job) };
  }

  async #countFile(file: string): Promise<void> {
    const known = this.#counted.get(file);
    if (known && !known.doubtful) return;
    const changes = this.#changes;
    const stat = await this.#files.stat(file);
    if (!stat) return void this.#counted.delete(file);
    const { size, modified } = stat;
    const isSame = known?.size === size && known.modified === modified;
    const lines = isSame ? known.lines : size > largestCode ? 0 : await this.#linesOf(file);
    this.#counted.set(file, { size, modified, lines, doubtful: changes !== this.#changes });
  }

  async #linesOf(file: string): Promise<number> {
    const bytes = await this.#files.read(file).catch(() => undefined);
    // Of a commit's files sizes are not known beforehand.
    const decoded = bytes && bytes.length <= largestCode ? decode(bytes) : undefined;
    return decoded && 'text' in decoded ? countLines(file, decoded.text) : 0;
  }

  #forgetAllBut(files: ReadonlySet<string>): void {
    for (const file of this.#counted.keys()) if (!files.has(file)) this.#counted.delete(file);
  }
}

/** Other services need no look: they are manifests of the same jobs. */
const areSame = (a: readonly CodeJob[], b: readonly CodeJob[]): boolean =>
  a.length === b.length &&
  a.every((job, i) => {
    const other = b[i]!;
    const isSame = job.manifest === other.manifest && job.ask === other.ask && job.paths === other.paths;
    return isSame && job.fallbacks.join() === other.fallbacks.join();
  });

/** Files whose code is the service's: its folder without other services in it, or what its patterns match. */
function sourcesOf({ ask, paths, others, fallbacks }: CodeJob): readonly string[] {
  const { folder, patterns } = ask;
  if (patterns.length === 0) {
    const nested = new Set(others.filter((other) => other !== folder && isWithin(other, folder)));
    const own = within(paths, folder).filter((file) => !foldersAbove(file).some((above) => nested.has(above)));
    return own.filter((file) => isOwnCode(relativeTo(folder, file)));
  }
  const written = patterns.map((pattern) => ({ pattern, files: find(pattern, paths, [folder, ...fallbacks]) }));
  const excluded = new Set(written.filter(({ pattern }) => pattern.startsWith('!')).flatMap(({ files }) => files));
  const included = written.filter(({ pattern }) => !pattern.startsWith('!')).flatMap(({ files }) => files);
  return [...new Set(included)].filter((file) => !excluded.has(file));
}

/** What a pattern matches from the first of these folders in which it matches anything. `!` in front is left out. */
function find(pattern: string, paths: readonly string[], bases: readonly string[]): readonly string[] {
  const [, up = '', plain = ''] = /^!?(?:\.\/)*((?:\.\.\/)*)(.*)$/.exec(pattern) ?? [];
  const matches = matcher(plain);
  for (const base of bases) {
    const from = join(base, up);
    const found = within(paths, from).filter((file) => matches(relativeTo(from, file)));
    if (found.length > 0) return found.filter((file) => isOwnCode(relativeTo(from, file)));
  }
  return [];
}

function hasReadme({ ask, paths }: CodeJob): boolean {
  return within(paths, ask.folder).some((file) => /^readme(\.\w+)?$/i.test(relativeTo(ask.folder, file)));
}

/** The part of sorted paths that stands in a folder. */
function within(paths: readonly string[], folder: string): readonly string[] {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return paths.slice(firstAtLeast(paths, start), firstAtLeast(paths, `${start}\uffff`));
}

function firstAtLeast(paths: readonly string[], path: string): number {
  let [low, high] = [0, paths.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paths[middle]! < path) low = middle + 1;
    else high = middle;
  }
  return low;
}
