import { type Candidate, History, WORDS } from '../../history/candidates';
import type { Git, Repository } from '../../platform/ports';
import { isWithin, relativeTo } from '../../workspace/within';
import { UsageError } from '../usage';

/** What one repository is compared with. */
export interface Base {
  readonly repository: Repository;
  /** Undefined for a submodule that was not there then. */
  readonly commit: string | undefined;
  /** `abc1234 (merge base with main)`. */
  readonly words: string;
}

/**
 * Where the change began in each repository that a landscape stands in. What a submodule was then, the repository around
 * it says; of repositories that know nothing of each other each has its own.
 *
 * @param folders the landscape's roots, and all folders in them that hold `.git`
 * @param written what the user names: a branch, a tag pattern or a revision; `auto` for the merge base, else HEAD
 * @returns outer repositories before those within them
 * @throws {UsageError} where a repository cannot be read, or has no such revision
 */
export async function basesOf(git: Git, folders: readonly string[], written: string): Promise<Base[]> {
  const bases: Base[] = [];
  for (const repository of await repositoriesOf(git, folders)) {
    const outer = bases.findLast((base) => isWithin(repository.root, base.repository.root));
    bases.push((outer && (await submodule(repository, outer))) ?? (await ownBase(repository, written)));
  }
  return bases;
}

async function repositoriesOf(git: Git, folders: readonly string[]): Promise<Repository[]> {
  const found = new Map<string, Repository>();
  for (const folder of folders) {
    const repository = await git.repository(folder);
    if (typeof repository === 'string') throw new UsageError(cannotTell(repository));
    if (repository) found.set(repository.root, repository);
  }
  return [...found.values()].sort((a, b) => a.root.length - b.root.length);
}

/** Undefined for what is no submodule of the repository around it. */
async function submodule(repository: Repository, outer: Base): Promise<Base | undefined> {
  const path = relativeTo(outer.repository.root, repository.root);
  const head = await outer.repository.commit('HEAD');
  const now = head === undefined ? undefined : (await outer.repository.submodules(head)).get(path);
  const then = outer.commit === undefined ? undefined : (await outer.repository.submodules(outer.commit)).get(path);
  if (now === undefined && then === undefined) return undefined;
  if (then !== undefined && (await repository.commit(then)) === undefined)
    throw new UsageError(
      cannotTell(
        `the submodule ${path} was at ${short(then)}, which was not fetched: run "git submodule update --init"`,
      ),
    );
  return { repository, commit: then, words: then === undefined ? 'not there yet' : short(then) };
}

async function ownBase(repository: Repository, written: string): Promise<Base> {
  const { list, why } = await (await History.read(repository)).began(written);
  const [began] = list;
  if (!began) throw new UsageError(cannotTell(why ?? WORDS.noCommit));
  return { repository, commit: began.commit, words: await wordsFor(began, repository) };
}

async function wordsFor({ name, commit, how }: Candidate, repository: Repository): Promise<string> {
  if (commit === (await repository.commit('HEAD'))) return `${short(commit)} (HEAD: what is not committed)`;
  if (name === short(commit)) return name;
  const isThere = how !== 'merge-base' && (await repository.commit(name)) === commit;
  return `${short(commit)} (${isThere ? name : `merge base with ${name}`})`;
}

const short = (commit: string): string => commit.slice(0, 7);

/** A sentence that says why nothing can be compared. */
export const cannotTell = (why: string): string => `What changed cannot be told: ${why.replace(/\.$/, '')}.`;
