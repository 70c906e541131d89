import { expect, test } from 'vitest';
import { MemoryRepository } from '../platform/memory-git';
import { History, WORDS } from './candidates';

/** `main` with three commits, the first two of them released, and a branch that leaves it after the second. */
function repository() {
  const made = new MemoryRepository('/r');
  const commits = [made.add({ a: '1' }), made.add({ a: '2' })];
  made.tag('v1.0.0', commits[0]);
  made.tag('v1.1.0', commits[1]);
  return { made, commits };
}

const told = async (made: MemoryRepository, service?: string, base?: string) => {
  const { list, why } = await (await History.read(made)).candidates(service, base);
  return { list: list.map(({ name, how }) => `${how} ${name}`), why };
};

test('tags, then where the branch left the base branch, then the last commit', async () => {
  const { made } = repository();
  const base = made.add({ a: '3' });
  made.checkout('work');
  const head = made.add({ a: '4' });
  made.checkout('main');
  made.add({ a: '5' });
  made.tag('v9.0.0');
  made.checkout('work');
  const { list } = await (await History.read(made)).candidates('a', undefined);
  expect(list).toEqual([
    { how: 'tag', name: 'v1.1.0', commit: expect.any(String) },
    { how: 'tag', name: 'v1.0.0', commit: expect.any(String) },
    { how: 'merge-base', name: 'main', commit: base },
    { how: 'head', name: head.slice(0, 7), commit: head },
  ]);
});

test('on the base branch itself the merge base is the last commit', async () => {
  const { made } = repository();
  expect((await told(made, 'a', 'auto')).list).toEqual(['tag v1.1.0', 'tag v1.0.0', 'merge-base main']);
});

test('of many tags the highest 64 are looked at', async () => {
  const { made } = repository();
  for (let i = 0; i < 200; i++) {
    made.add({ a: `${i}` });
    made.tag(`v2.${i}.0`);
  }
  const { list } = await told(made);
  expect(list).toHaveLength(65);
  expect([list[0], list[63]]).toEqual(['tag v2.199.0', 'tag v2.136.0']);
});

test('what is named: a branch where this one left it, a tag, a commit, a pattern', async () => {
  const { made, commits } = repository();
  made.checkout('work');
  made.add({ a: 'w' });
  made.checkout('main');
  made.add({ a: '3' });
  made.checkout('work');
  const history = await History.read(made);
  const commit = async (base: string) => (await history.candidates('a', base)).list.map((one) => one.commit);
  expect(await commit('main')).toEqual([commits[1]]);
  expect(await commit('v1.0.0')).toEqual([commits[0]]);
  expect(await commit(commits[0]!)).toEqual([commits[0]]);
  expect(await commit('v1.*')).toEqual([commits[1], commits[0]]);
  expect((await told(made, 'a', commits[0]!)).list).toEqual([`given ${commits[0]!.slice(0, 7)}`]);
});

test('what is named and missing is said, and nothing else is taken instead', async () => {
  const { made } = repository();
  expect(await told(made, 'a', 'gone')).toEqual({ list: [], why: WORDS.noRevision('gone') });
  expect(await told(made, 'a', 'rel-*')).toEqual({ list: [], why: WORDS.noTag('rel-*') });
  made.isShallow = true;
  expect((await told(made, 'a', 'gone')).why).toBe(WORDS.shallow);
});

test('a shallow clone has nothing but its last commit', async () => {
  const made = new MemoryRepository('/r');
  expect(await told(made)).toEqual({ list: [], why: WORDS.noCommit });
  expect(await told(made, 'a', 'main')).toEqual({ list: [], why: WORDS.noCommit });
  made.add({ a: '1' });
  expect(await told(made)).toMatchObject({ list: ['merge-base main'], why: undefined });
  made.isShallow = true;
  expect(await told(made)).toMatchObject({ list: ['merge-base main'], why: WORDS.shallow });
  made.tag('v1.0.0');
  expect((await told(made)).why).toBeUndefined();
});
