import { expect, it } from 'vitest';
import { MemoryGit, MemoryRepository } from '../platform/memory-git';
import { History } from './candidates';
import { CheckedOutGit } from './checked-out';

it('finds what was released as it was then', async () => {
  const real = new MemoryRepository('/r');
  const first = real.add({ a: '1' });
  real.tag('v1');
  const second = real.add({ a: '2' });
  real.add({ a: '3' });
  real.tag('v2');
  const git = new CheckedOutGit(new MemoryGit([real]), new Map([['/r', second]]));
  const repository = await git.repository('/r/sub');
  if (!repository || typeof repository === 'string') throw new Error('no repository');
  const history = await History.read(repository);
  const { list } = await history.candidates(undefined, undefined);
  expect(list.map(({ name, commit }) => [name, commit])).toEqual([
    ['v1', first],
    ['main', second],
  ]);
  expect(await repository.state()).not.toBe(await real.state());
});

it('leaves other repositories, and what is none, as they are', async () => {
  const real = new MemoryRepository('/r');
  const git = new CheckedOutGit(new MemoryGit([real, { root: '/b', why: 'broken' }]), new Map([['/other', 'x']]));
  expect(await git.repository('/r')).toBe(real);
  expect([await git.repository('/b'), await git.repository('/none')]).toEqual(['broken', undefined]);
});
