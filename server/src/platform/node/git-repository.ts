import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blob, Repository, Tag } from '../ports';
import { BoundedCache } from './bounded-cache';
import { GitObjects } from './git-objects';
import { type Ended, ended } from './git-process';
import { TreeParser } from './git-tree';
import { watchState } from './git-watch';

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Bytes of contents that are kept. */
const keptBytes = 16 * 1024 * 1024;
/** Files in the lists that are kept. */
const keptFiles = 400_000;

/** Where a repository stands on this machine. */
export interface GitPlaces {
  readonly root: string;
  /** The folder of this work tree: its HEAD stands there. */
  readonly gitDir: string;
  /** The folder that all work trees share. */
  readonly commonDir: string;
}

/** What a commit holds. */
type Listed = Pick<TreeParser, 'files' | 'links' | 'submodules'>;

/** A repository, read by the program `git`. */
export class NodeRepository implements Repository {
  readonly root: string;
  readonly #places: GitPlaces;
  readonly #start: (args: readonly string[]) => ChildProcessWithoutNullStreams;
  readonly #stop = new AbortController();
  readonly #objects: GitObjects;
  readonly #contents = new BoundedCache<Uint8Array>(keptBytes, (bytes) => bytes.length);
  readonly #lists = new BoundedCache<Listed>(keptFiles, ({ files }) => files.size);
  readonly #listing = new Map<string, Promise<Listed>>();
  readonly #watches = new Set<() => void>();

  constructor(places: GitPlaces, start: (args: readonly string[]) => ChildProcessWithoutNullStreams) {
    this.root = places.root;
    this.#places = places;
    this.#start = start;
    this.#objects = new GitObjects(() => start(['cat-file', '--batch', '--follow-symlinks']));
  }

  async state(): Promise<string> {
    const [refs, head, shallow] = await Promise.all([
      this.#lines(['for-each-ref', '--format=%(objectname) %(refname) %(symref)']),
      this.#headState(),
      stat(join(this.#places.commonDir, 'shallow')).catch(() => undefined),
    ]);
    const parts = [head, shallow ? `${shallow.mtimeMs} ${shallow.size}` : '', ...refs];
    return createHash('sha256').update(parts.join('\n')).digest('hex');
  }

  async shallow(): Promise<boolean> {
    return (await this.#lines(['rev-parse', '--is-shallow-repository']))[0] === 'true';
  }

  async tags(commit?: string): Promise<readonly Tag[]> {
    const head = commit ?? (await this.commit('HEAD'));
    if (head === undefined) return [];
    const format = '--format=%(refname) %(creatordate:unix) %(objecttype) %(objectname) %(*objecttype) %(*objectname)';
    const lines = await this.#lines(['for-each-ref', `--merged=${head}`, format, 'refs/tags']);
    const tags = await Promise.all(lines.map((line) => this.#tag(line)));
    return tags.filter((tag) => tag !== undefined);
  }

  async commit(revision: string): Promise<string | undefined> {
    if (revision === '' || revision.startsWith('-') || /[\0\r\n]/.test(revision)) return undefined;
    const { code, output } = await this.#run(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    const id = output.toString().trim();
    return code === 0 && ID.test(id) ? id : undefined;
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    if (!ID.test(a) || !ID.test(b)) return undefined;
    const answer = await this.#run(['merge-base', a, b]);
    if (answer.code !== 0 && answer.code !== 1) throw failure('merge-base', answer);
    const id = answer.output.toString().trim();
    return ID.test(id) ? id : undefined;
  }

  async baseBranch(): Promise<string | undefined> {
    const refs = ['main', 'master'].flatMap((name) => [`refs/heads/${name}`, `refs/remotes/origin/${name}`]);
    const pointed = 'refs/remotes/origin/HEAD';
    const lines = await this.#lines(['for-each-ref', '--format=%(refname) %(symref)', pointed, ...refs]);
    const found = new Map(lines.map((line) => line.split(' ') as [string, string]));
    const ref = found.get(pointed) || refs.find((name) => found.has(name));
    return ref?.replace(/^refs\/(?:heads|remotes)\//, '');
  }

  async hasRemote(): Promise<boolean> {
    return (await this.#lines(['remote'])).length > 0;
  }

  async files(commit: string): Promise<ReadonlyMap<string, string>> {
    return (await this.#listed(commit)).files;
  }

  async links(commit: string): Promise<readonly string[]> {
    return (await this.#listed(commit)).links;
  }

  async submodules(commit: string): Promise<ReadonlyMap<string, string>> {
    return (await this.#listed(commit)).submodules;
  }

  async readAt(commit: string, path: string): Promise<Blob | undefined> {
    if (!ID.test(commit) || path === '') return undefined;
    if (/[\r\n]/.test(path)) return this.#readListed(commit, path);
    const blob = await this.#objects.read(`${commit}:${path}`);
    if (blob) this.#contents.set(blob.id, blob.bytes);
    return blob;
  }

  async read(id: string): Promise<Uint8Array | undefined> {
    const known = this.#contents.get(id);
    if (known || !ID.test(id)) return known;
    const blob = await this.#objects.read(id);
    if (blob) this.#contents.set(id, blob.bytes);
    return blob?.bytes;
  }

  watch(changed: () => void): () => void {
    const end = watchState(this.#places.gitDir, this.#places.commonDir, changed);
    this.#watches.add(end);
    return () => {
      this.#watches.delete(end);
      end();
    };
  }

  dispose(): void {
    this.#stop.abort(new Error('Git is no longer asked.'));
    this.#objects.dispose();
    for (const end of this.#watches) end();
    this.#watches.clear();
  }

  /** What HEAD leads to: a commit, or a branch. Where references are kept in a table, the file does not tell. */
  async #headState(): Promise<string> {
    const text = await readFile(join(this.#places.gitDir, 'HEAD'), 'utf8').catch(() => '');
    return text === '' || text.includes('.invalid') ? `${await this.commit('HEAD')}` : text;
  }

  /** Names with a line break cannot be asked for by name. */
  async #readListed(commit: string, path: string): Promise<Blob | undefined> {
    const id = (await this.files(commit)).get(path);
    const bytes = id === undefined ? undefined : await this.read(id);
    return id !== undefined && bytes ? { id, bytes } : undefined;
  }

  async #listed(commit: string): Promise<Listed> {
    const known = this.#lists.get(commit) ?? this.#listing.get(commit);
    if (known) return known;
    const listing = this.#list(commit).finally(() => this.#listing.delete(commit));
    this.#listing.set(commit, listing);
    return listing;
  }

  async #list(commit: string): Promise<Listed> {
    if (!ID.test(commit)) return new TreeParser();
    const parser = new TreeParser();
    const answer = await this.#run(['ls-tree', '-r', '-z', '--full-tree', commit], (piece) => parser.take(piece));
    if (answer.code !== 0) throw failure('ls-tree', answer);
    this.#lists.set(commit, parser);
    return parser;
  }

  /** A tag of a commit, or of a tag of one; undefined for one of anything else. */
  async #tag(line: string): Promise<Tag | undefined> {
    const [ref = '', seconds = '', type, id, peeledType, peeled] = line.split(' ');
    const date = dayOf(seconds);
    const named = { name: ref.slice('refs/tags/'.length), ...(date !== undefined && { date }) };
    if (type === 'commit' && id !== undefined) return { ...named, commit: id };
    if (peeledType === 'commit' && peeled !== undefined) return { ...named, commit: peeled };
    const commit = peeledType === 'tag' ? await this.commit(ref) : undefined;
    return commit === undefined ? undefined : { ...named, commit };
  }

  async #lines(args: readonly string[]): Promise<string[]> {
    const answer = await this.#run(args);
    if (answer.code !== 0) throw failure(args[0] ?? '', answer);
    return answer.output.toString().split('\n').filter(Boolean);
  }

  #run(args: readonly string[], take?: (piece: Buffer) => void): Promise<Ended> {
    if (this.#stop.signal.aborted) return Promise.reject(this.#stop.signal.reason);
    return ended(this.#start(args), this.#stop.signal, take);
  }
}

/** YYYY-MM-DD of seconds since 1970; undefined for what is no such number, or beyond all calendars. */
function dayOf(seconds: string): string | undefined {
  const date = new Date(Number(seconds || 'none') * 1000);
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return /^\d{4}-/.test(text) ? text : undefined;
}

function failure(command: string, { code, complaint }: Ended): Error {
  return new Error(`git ${command} failed${code === undefined ? '' : ` with ${code}`}: ${complaint.trim()}`);
}
