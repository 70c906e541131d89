import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { NodeGit } from '../../src/platform/node/git';
import type { Repository } from '../../src/platform/ports';
import { commit, folder, git, remove, repository } from './repository';

const top = folder();
let root: string;
let node: NodeGit;
let count = 0;

beforeEach(() => {
  root = `${top}/r${count++}`;
  node = new NodeGit();
});
afterEach(() => node.dispose());
afterAll(() => remove(top));

async function open(at = root): Promise<Repository> {
  const found = await node.repository(at);
  if (typeof found !== 'object') throw new Error(`${at}: ${found}`);
  return found;
}

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

test('reads the files of a commit', async () => {
  const first = repository(root, { 'a.yaml': 'one\n', 'b/c.yaml': 'two\n' });
  const second = commit(root, { 'a.yaml': 'other\n' });
  const found = await open();
  expect(found.root).toBe(root);
  expect(text((await found.readAt(first, 'a.yaml'))?.bytes)).toBe('one\n');
  expect(text((await found.readAt(second, 'a.yaml'))?.bytes)).toBe('other\n');
  expect(await found.readAt(first, 'none.yaml')).toBeUndefined();
  expect(await found.readAt(first, 'b')).toBeUndefined();
  expect(await found.readAt('HEAD', 'a.yaml')).toBeUndefined();
  const files = await found.files(first);
  expect([...files.keys()].sort()).toEqual(['a.yaml', 'b/c.yaml']);
  expect(text(await found.read(files.get('b/c.yaml')!))).toBe('two\n');
  expect(await found.read('0'.repeat(40))).toBeUndefined();
});

test('answers many requests at once, each with its own', async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`f${i}`, `${i}\n`.repeat(i * 7)]));
  const id = repository(root, files);
  const found = await open();
  const read = await Promise.all(Object.keys(files).map((path) => found.readAt(id, path)));
  expect(read.map((blob) => text(blob?.bytes))).toEqual(Object.values(files));
});

test('odd names', async () => {
  const names = [
    'größe/ü.yaml',
    'a b"c\'.yaml',
    'tab\there',
    '-n',
    ':(top)x',
    '日本.yaml',
    'x^{commit}',
    'y~1',
    'a missing',
  ];
  if (process.platform !== 'win32') names.push('line\nbreak.yaml', 'return\r.yaml');
  const id = repository(root, Object.fromEntries(names.map((name) => [name, `${name}!`])));
  const found = await open();
  expect([...(await found.files(id)).keys()].sort()).toEqual([...names].sort());
  for (const name of names) expect(text((await found.readAt(id, name))?.bytes), name).toBe(`${name}!`);
});

test('a link is followed within its commit, and leads nowhere else', async () => {
  repository(root, { 'specs/a.yaml': 'a\n' });
  symlinkSync('../specs/a.yaml', `${root}/specs/link.yaml`);
  symlinkSync('/etc/passwd', `${root}/out.yaml`);
  symlinkSync('nowhere', `${root}/dangling.yaml`);
  symlinkSync('loop.yaml', `${root}/loop.yaml`);
  symlinkSync('a.yaml/x', `${root}/specs/notdir.yaml`);
  const id = commit(root);
  const found = await open();
  const names = ['out.yaml', 'dangling.yaml', 'loop.yaml', 'specs/notdir.yaml', 'specs/link.yaml', 'specs/a.yaml'];
  const read = await Promise.all(names.map((name) => found.readAt(id, name)));
  expect(read.map((blob) => text(blob?.bytes))).toEqual([undefined, undefined, undefined, undefined, 'a\n', 'a\n']);
  expect([...(await found.files(id)).keys()]).toEqual(['specs/a.yaml']);
});

test('what is larger than 10 MB is not read, and what comes after it is', async () => {
  const id = repository(root, { big: 'x'.repeat(10 * 1024 * 1024 + 1), small: 's' });
  const found = await open();
  const [big, small] = await Promise.all([found.readAt(id, 'big'), found.readAt(id, 'small')]);
  expect([big, text(small?.bytes)]).toEqual([undefined, 's']);
});

test('tags: light, annotated, of tags, reachable ones alone', async () => {
  const first = repository(root);
  git(root, 'tag', 'v1.0.0');
  git(root, 'tag', '-a', 'v1.0.1', '-m', 'x');
  git(root, 'tag', '-a', 'v1.0.2', '-m', 'x', 'v1.0.1');
  git(root, 'tag', '-a', 'v1.0.3', '-m', 'x', 'v1.0.2');
  git(root, 'tag', 'tree', 'HEAD^{tree}');
  git(root, 'tag', 'größe/v1');
  git(root, 'checkout', '--quiet', '-b', 'other');
  commit(root);
  git(root, 'tag', 'v2.0.0');
  git(root, 'checkout', '--quiet', 'main');
  const tags = await (await open()).tags();
  expect(new Map(tags.map(({ name, commit }) => [name, commit]))).toEqual(
    new Map(['größe/v1', 'v1.0.0', 'v1.0.1', 'v1.0.2', 'v1.0.3'].map((name) => [name, first])),
  );
  for (const { date } of tags) expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('revisions, merge bases, the base branch', async () => {
  const first = repository(root);
  const second = commit(root);
  git(root, 'checkout', '--quiet', '-b', 'work', first);
  const third = commit(root, { 'w.txt': 'w' });
  const found = await open();
  expect(await found.commit('main')).toBe(second);
  expect(await found.commit('HEAD')).toBe(third);
  expect(await found.commit(first.slice(0, 8))).toBe(first);
  for (const none of ['nothing', '', '--all', '-h', 'main..work', '^main', 'HEAD:w.txt', 'a\nb', 'HEAD^{tree}'])
    expect(await found.commit(none), none).toBeUndefined();
  expect(await found.mergeBase(second, third)).toBe(first);
  expect(await found.mergeBase('--help', third)).toBeUndefined();
  expect(await found.baseBranch()).toBe('main');
  git(root, 'checkout', '--quiet', '--orphan', 'alone');
  const alone = commit(root);
  expect(await found.mergeBase(alone, third)).toBeUndefined();
});

test('the base branch of a clone is that of its origin', async () => {
  repository(`${root}/origin`);
  git(`${root}/origin`, 'branch', '-m', 'trunk');
  git(root, 'clone', '--quiet', `${root}/origin`, 'clone');
  expect(await (await open(`${root}/clone`)).baseBranch()).toBe('origin/trunk');
  git(`${root}/clone`, 'remote', 'set-head', 'origin', '-d');
  expect(await (await open(`${root}/clone`)).baseBranch()).toBeUndefined();
});

test('the state changes with a commit, a checkout, a tag, a fetch, and with nothing else', async () => {
  repository(root);
  const found = await open();
  const seen = [await found.state()];
  expect(await found.state()).toBe(seen[0]);
  writeFileSync(`${root}/new.txt`, 'n');
  git(root, 'add', 'new.txt');
  expect(await found.state()).toBe(seen[0]);
  const steps = [
    () => commit(root),
    () => git(root, 'tag', 'v1'),
    () => git(root, 'checkout', '--quiet', '-b', 'work'),
    () => git(root, 'checkout', '--quiet', '--detach'),
    () => git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD'),
  ];
  for (const step of steps) {
    step();
    const state = await found.state();
    expect(seen).not.toContain(state);
    seen.push(state);
  }
  git(root, 'pack-refs', '--all');
  expect(await found.state()).toBe(seen.at(-1));
});

test('a shallow clone says so, until it has its history', async () => {
  repository(`${root}/origin`);
  git(`${root}/origin`, 'tag', 'v1');
  commit(`${root}/origin`);
  git(root, 'clone', '--quiet', '--depth=1', '--no-tags', `file://${root}/origin`, 'clone');
  const found = await open(`${root}/clone`);
  const state = await found.state();
  expect([await found.shallow(), await found.tags()]).toEqual([true, []]);
  git(`${root}/clone`, 'fetch', '--quiet', '--unshallow', '--tags');
  expect(await found.state()).not.toBe(state);
  expect(await found.shallow()).toBe(false);
  expect((await found.tags()).map(({ name }) => name)).toEqual(['v1']);
});

test('before the first commit there is a repository with nothing in it', async () => {
  mkdirSync(root);
  git(root, 'init', '--quiet');
  const found = await open();
  expect(await found.commit('HEAD')).toBeUndefined();
  expect(await found.tags()).toEqual([]);
  expect(await found.baseBranch()).toBeUndefined();
  expect(await found.shallow()).toBe(false);
  const state = await found.state();
  commit(root);
  expect(await found.state()).not.toBe(state);
});

test('a work tree of its own, a submodule, a bare repository, a folder below, no repository', async () => {
  const id = repository(root, { 'a.txt': 'main\n' });
  git(root, 'worktree', 'add', '--quiet', '-b', 'w', `${root}-w`);
  const inWorktree = commit(`${root}-w`, { 'a.txt': 'work\n' });
  const worktree = await open(`${root}-w`);
  expect(worktree.root).toBe(`${root}-w`);
  expect(await worktree.commit('HEAD')).toBe(inWorktree);
  expect(text((await worktree.readAt(inWorktree, 'a.txt'))?.bytes)).toBe('work\n');
  expect(await (await open()).commit('HEAD')).toBe(id);

  const sub = repository(`${root}-sub`, { 's.txt': 's\n' });
  git(root, 'submodule', 'add', '--quiet', `${root}-sub`, 'sub');
  const withSub = commit(root);
  expect((await open(`${root}/sub`)).root).toBe(`${root}/sub`);
  expect(await (await open(`${root}/sub`)).commit('HEAD')).toBe(sub);
  expect([...(await (await open()).files(withSub)).keys()]).toEqual(['.gitmodules', 'a.txt']);

  git(top, 'clone', '--quiet', '--bare', root, `${root}-bare`);
  expect(await node.repository(`${root}-bare`)).toBeUndefined();
  mkdirSync(`${root}/deep/er`, { recursive: true });
  expect((await open(`${root}/deep/er`)).root).toBe(root);
  mkdirSync(`${root}-none`);
  expect(await node.repository(`${root}-none`)).toBeUndefined();
});

test('sparse work trees and repositories with SHA-256', async () => {
  const id = repository(root, { 'in/a.txt': 'a', 'out/b.txt': 'b' });
  git(root, 'sparse-checkout', 'set', 'in');
  expect(text((await (await open()).readAt(id, 'out/b.txt'))?.bytes)).toBe('b');

  mkdirSync(`${root}-256`);
  git(`${root}-256`, 'init', '--quiet', '--object-format=sha256');
  const long = commit(`${root}-256`, { 'a.txt': 'a' });
  const found = await open(`${root}-256`);
  expect(long).toHaveLength(64);
  git(`${root}-256`, 'tag', 'v1');
  expect(await found.tags()).toMatchObject([{ name: 'v1', commit: long }]);
  expect(text((await found.readAt(long, 'a.txt'))?.bytes)).toBe('a');
  expect(await found.mergeBase(long, long)).toBe(long);
});

test('tells its watcher of a commit and a tag, not of the index, and not after it ended', async () => {
  repository(root);
  const found = await open();
  let heard = 0;
  const end = found.watch!(() => heard++);
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 600));
  const told = async () => {
    for (let i = 0; i < 60 && heard === 0; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    await quiet();
    const was = heard;
    heard = 0;
    return was > 0;
  };
  await quiet();
  commit(root);
  expect(await told()).toBe(true);
  git(root, 'tag', 'v1.0.0');
  expect(await told()).toBe(true);
  git(root, 'checkout', '--quiet', '-b', 'work');
  expect(await told()).toBe(true);
  writeFileSync(`${root}/a.txt`, 'changed');
  git(root, 'add', 'a.txt');
  await quiet();
  expect(heard).toBe(0);
  end();
  commit(root);
  await quiet();
  expect(heard).toBe(0);
});
