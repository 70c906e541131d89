import type { Repository } from '../platform/ports';
import type { Release, TaggedVersion } from '../readers/snapshot';
import { ReleaseTags } from './release-tags';

/** A revision at which a released form may be found. */
export type Candidate = Pick<Release, 'name' | 'commit' | 'how'>;

/** Where to look, in this order. */
export interface Candidates {
  readonly list: readonly Candidate[];
  /** Why there is nothing to compare with, or not all that there should be, and what to do; undefined where all is well. */
  readonly why?: string;
}

export const WORDS = {
  noRepository: 'not in a Git repository',
  noCommit: 'no commit yet',
  shallow: 'shallow clone: fetch the tags and history (git fetch --unshallow --tags)',
  noBaseBranch:
    'there is no main branch here that this commit could have left: fetch it and name it (--changed=origin/main), or ' +
    'write --changed=HEAD for what is not committed',
  noTag: (pattern: string) => `no tag that leads to this commit matches ${pattern}: fetch the tags (git fetch --tags)`,
  noRevision: (base: string) => `there is no revision ${base} in this repository: fetch it, or name another base`,
} as const;

/** Tags of one service after which no more are looked at: nobody compares with what is that old. */
const mostTags = 64;

/** What a repository knows of releases, as it was at one state. Everything is asked once. */
export class History {
  readonly #repository: Repository;
  readonly #tags: ReleaseTags;
  /** Undefined before the first commit. */
  readonly #head: string | undefined;
  readonly #shallow: boolean;
  readonly #mergeBase: Candidate | undefined;
  readonly #known = new Map<string, Promise<Candidates>>();

  static async read(repository: Repository): Promise<History> {
    const head = await repository.commit('HEAD');
    if (head === undefined) return new History(repository, new ReleaseTags([]), undefined, false, undefined);
    const [tags, shallow, branch] = await Promise.all([
      repository.tags(),
      repository.shallow(),
      repository.baseBranch(),
    ]);
    const commit = branch === undefined ? undefined : await mergeBaseWith(repository, branch, head);
    const mergeBase = commit && branch ? ({ name: branch, commit, how: 'merge-base' } as const) : undefined;
    return new History(repository, new ReleaseTags(tags), head, shallow, mergeBase);
  }

  private constructor(
    repository: Repository,
    tags: ReleaseTags,
    head: string | undefined,
    shallow: boolean,
    mergeBase: Candidate | undefined,
  ) {
    this.#repository = repository;
    this.#tags = tags;
    this.#head = head;
    this.#shallow = shallow;
    this.#mergeBase = mergeBase;
  }

  /**
   * Where a change began, the first candidate: at what `base` names, as for {@link candidates}; for `auto` where this
   * commit left the base branch, else at this commit, so that only what is not committed counts. In a clone without that
   * branch this would be silence about all that was committed since.
   */
  async began(base: string): Promise<Candidates> {
    if (base !== 'auto') return this.candidates(undefined, base);
    if (this.#head === undefined) return { list: [], why: WORDS.noCommit };
    if (this.#mergeBase) return { list: [this.#mergeBase] };
    if (this.#shallow) return { list: [], why: WORDS.shallow };
    if (await this.#repository.hasRemote()) return { list: [], why: WORDS.noBaseBranch };
    return { list: [headCandidate(this.#head)] };
  }

  /**
   * @param service undefined for a spec that no manifest names
   * @param base what the user or the configuration names: a branch, a tag pattern with `*`, or a revision; undefined or
   * `auto` for the tags of the service, the merge base with the base branch, HEAD
   */
  candidates(service: string | undefined, base: string | undefined): Promise<Candidates> {
    const given = base === undefined || base === 'auto' ? undefined : base;
    const key = given === undefined ? `auto\0${service ?? ''}` : `given\0${given}`;
    const known = this.#known.get(key);
    if (known) return known;
    const found = given === undefined ? this.#auto(service) : this.#given(given);
    this.#known.set(key, found);
    // What failed is asked again.
    found.catch(() => this.#known.delete(key));
    return found;
  }

  /** The versions of a service that tags are named after, with their days. */
  tagged(service: string | undefined): readonly TaggedVersion[] {
    return this.#tags.dated(service).slice(0, mostTags);
  }

  async #auto(service: string | undefined): Promise<Candidates> {
    if (this.#head === undefined) return { list: [], why: WORDS.noCommit };
    const tags = this.#tags.of(service).slice(0, mostTags);
    const head = headCandidate(this.#head);
    const released = onceEach(tags.map((tag) => ({ ...tag, how: 'tag' }) as const));
    const list = [...released, ...onceEach(this.#mergeBase ? [this.#mergeBase, head] : [head])];
    return list.length === 1 && this.#shallow ? { list, why: WORDS.shallow } : { list };
  }

  async #given(base: string): Promise<Candidates> {
    if (this.#head === undefined) return { list: [], why: WORDS.noCommit };
    if (base.includes('*')) {
      const tags = this.#tags.matching(base).slice(0, mostTags);
      const list = onceEach(tags.map((tag) => ({ ...tag, how: 'given' }) as const));
      return list.length > 0 ? { list } : { list, why: this.#cutOff(WORDS.noTag(base)) };
    }
    const commit = await this.#named(base, this.#head);
    if (commit === undefined) return { list: [], why: this.#cutOff(WORDS.noRevision(base)) };
    return { list: [{ name: nameOf(base), commit, how: 'given' }] };
  }

  /** What is missing in a shallow clone was cut off. */
  #cutOff(why: string): string {
    return this.#shallow ? WORDS.shallow : why;
  }

  /** A tag or commit as it is; of a branch where this one left it: what came to it since was not taken away here. */
  async #named(base: string, head: string): Promise<string | undefined> {
    const tag = await this.#repository.commit(`refs/tags/${base}`);
    return tag ?? (await mergeBaseWith(this.#repository, base, head)) ?? (await this.#repository.commit(base));
  }
}

/** Where this commit left a branch, which may be there only as the remote has it; undefined where there is no such branch. */
async function mergeBaseWith(repository: Repository, branch: string, head: string): Promise<string | undefined> {
  for (const folder of ['heads', 'remotes', 'remotes/origin']) {
    const tip = await repository.commit(`refs/${folder}/${branch}`);
    if (tip !== undefined) return repository.mergeBase(tip, head);
  }
  return undefined;
}

const headCandidate = (commit: string): Candidate => ({ name: commit.slice(0, 7), commit, how: 'head' });

function onceEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ commit }) => !seen.has(commit) && seen.add(commit));
}

const nameOf = (base: string): string => (/^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 7) : base);
