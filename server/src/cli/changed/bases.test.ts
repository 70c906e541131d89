import { expect, it } from 'vitest';
import { MemoryGit, MemoryRepository } from '../../platform/memory-git';
import { basesOf } from './bases';

const git = (...repositories: MemoryRepository[]) => new MemoryGit(repositories);
const words = async (repository: MemoryRepository, written: string) =>
  (await basesOf(git(repository), [repository.root], written)).map((base) => base.words);

function branched(): { repository: MemoryRepository; first: string; second: string } {
  const repository = new MemoryRepository('/r');
  const first = repository.add({ a: '1' });
  repository.checkout('work');
  return { repository, first, second: repository.add({ a: '2' }) };
}

it('begins where the branch left the base branch, or at what is named', async () => {
  const { repository, first, second } = branched();
  repository.add({ a: '3' });
  repository.tag('v1', first);
  const short = first.slice(0, 7);
  expect(await words(repository, 'auto')).toEqual([`${short} (merge base with main)`]);
  expect(await words(repository, 'main')).toEqual([`${short} (main)`]);
  expect(await words(repository, 'v1')).toEqual([`${short} (v1)`]);
  expect(await words(repository, second)).toEqual([second.slice(0, 7)]);
  repository.checkout('main');
  expect(await words(repository, 'auto')).toEqual([`${short} (HEAD: what is not committed)`]);
});

it('is HEAD without a base branch, unless that may have been cut off', async () => {
  const repository = new MemoryRepository('/r');
  repository.checkout('work');
  const head = repository.add({ a: '1' });
  expect(await words(repository, 'auto')).toEqual([`${head.slice(0, 7)} (HEAD: what is not committed)`]);
  repository.isShallow = true;
  await expect(words(repository, 'auto')).rejects.toThrow('What changed cannot be told: shallow clone: fetch the tags');
});

it('is not HEAD in a clone that has no main branch, of which all that is committed may have left it', async () => {
  const repository = new MemoryRepository('/r');
  repository.checkout('work');
  const head = repository.add({ a: '1' });
  repository.isClone = true;
  await expect(words(repository, 'auto')).rejects.toThrow('there is no main branch here that this commit could have');
  expect(await words(repository, 'HEAD')).toEqual([`${head.slice(0, 7)} (HEAD: what is not committed)`]);
});

it('says what keeps it from telling', async () => {
  const { repository } = branched();
  await expect(words(repository, 'nope')).rejects.toThrow('there is no revision nope in this repository');
  await expect(words(repository, 'v*')).rejects.toThrow('matches v*');
  await expect(words(new MemoryRepository('/e'), 'auto')).rejects.toThrow('no commit yet');
  const broken = new MemoryGit([{ root: '/b', why: 'Git is not installed.' }]);
  await expect(basesOf(broken, ['/b'], 'auto')).rejects.toThrow('What changed cannot be told: Git is not installed.');
});

it('says that the commit of a submodule was not fetched', async () => {
  const [outer, sub] = [new MemoryRepository('/r'), new MemoryRepository('/r/sub')];
  sub.add({ a: '1' });
  outer.add({ a: '1' });
  outer.link('sub', 'f'.repeat(40));
  await expect(basesOf(git(outer, sub), ['/r', '/r/sub'], 'auto')).rejects.toThrow('the submodule sub was at fffffff');
});
