import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, relative } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { NodeGit } from '../../src/platform/node/git';
import { findProgram } from '../../src/platform/node/program';
import type { Repository } from '../../src/platform/ports';
import { commit, folder, git, remove, repository } from './repository';

const top = folder();
const isWindows = process.platform === 'win32';
let root: string;
let nodes: NodeGit[] = [];
let count = 0;

beforeEach(() => {
  root = `${top}/r${count++}`;
});
afterEach(() => {
  for (const node of nodes) node.dispose();
  nodes = [];
});
afterAll(() => remove(top));

async function answer(env?: NodeJS.ProcessEnv, at = root): Promise<Repository | string | undefined> {
  const node = new NodeGit(env ? { env } : {});
  nodes.push(node);
  return node.repository(at);
}

async function open(env?: NodeJS.ProcessEnv, at = root): Promise<Repository> {
  const found = await answer(env, at);
  if (typeof found !== 'object') throw new Error(String(found));
  return found;
}

/** Asks for everything there is to ask for. */
async function useAll(found: Repository, commits: readonly string[], path: string): Promise<void> {
  await found.state();
  await found.shallow();
  await found.tags();
  await found.baseBranch();
  await found.mergeBase(commits[0]!, commits.at(-1)!);
  for (const id of commits) {
    for (const blob of (await found.files(id)).values()) await found.read(blob).catch(() => undefined);
    await found.readAt(id, path).catch(() => undefined);
  }
}

/** A program that leaves a mark. */
function trap(name: string): { readonly program: string; readonly mark: string } {
  const [program, mark] = [`${root}-${name}.sh`, `${root}-${name}.mark`];
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\ncat\n`);
  chmodSync(program, 0o755);
  return { program, mark };
}

test.skipIf(isWindows)('nothing that a repository names is run', async () => {
  const commits = [
    repository(root, { 'a.yaml': 'a\n', '.gitattributes': '*.yaml filter=evil diff=evil merge=evil\n' }),
  ];
  commits.push(commit(root, { 'a.yaml': 'b\n' }));
  git(root, 'tag', '-a', 'v1', '-m', 'x');
  const traps = new Map<string, { program: string; mark: string }>();
  const set = (key: string) => {
    const one = trap(key.replaceAll('.', '-'));
    traps.set(key, one);
    git(root, 'config', key, one.program);
  };
  for (const key of ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.editor', 'core.askPass', 'diff.external'])
    set(key);
  for (const key of ['filter.evil.smudge', 'filter.evil.clean', 'filter.evil.process', 'diff.evil.textconv']) set(key);
  for (const key of ['diff.evil.command', 'credential.helper', 'gpg.program', 'core.alternateRefsCommand', 'pager.tag'])
    set(key);
  for (const name of ['rev-parse', 'cat-file', 'for-each-ref', 'ls-tree', 'merge-base']) {
    const one = trap(`alias-${name}`);
    traps.set(`alias.${name}`, one);
    git(root, 'config', `alias.${name}`, `!${one.program}`);
  }
  const hook = trap('hook');
  traps.set('hooks', hook);
  mkdirSync(`${root}/.git/hooks`, { recursive: true });
  for (const name of [
    'post-checkout',
    'post-index-change',
    'reference-transaction',
    'fsmonitor-watchman',
    'pre-auto-gc',
  ]) {
    writeFileSync(`${root}/.git/hooks/${name}`, `#!/bin/sh\nexec ${hook.program}\n`);
    chmodSync(`${root}/.git/hooks/${name}`, 0o755);
  }
  // The traps work where nobody guards against them.
  spawnSync('git', ['log', '-p', '--ext-diff'], { cwd: root });
  spawnSync('git', ['cat-file', '--textconv', 'HEAD:a.yaml'], { cwd: root });
  expect(existsSync(traps.get('diff.evil.textconv')!.mark)).toBe(true);
  for (const { mark } of traps.values()) rmSync(mark, { force: true });

  await useAll(await open(), commits, 'a.yaml');
  expect([...traps].filter(([, { mark }]) => existsSync(mark)).map(([key]) => key)).toEqual([]);
});

test.skipIf(isWindows)('what a partial clone lacks is missing, and is not fetched', async () => {
  repository(`${root}/origin`, { 'a.yaml': 'a\n' });
  const last = commit(`${root}/origin`, { 'a.yaml': 'b\n', 'b.yaml': 'b\n' });
  git(`${root}/origin`, 'config', 'uploadpack.allowFilter', 'true');
  const options = ['--quiet', '--filter=blob:none', '--no-checkout'];
  git(root, 'clone', ...options, `file://${root}/origin`, 'clone');
  const clone = `${root}/clone`;
  const { program, mark } = trap('fetch');
  const real = await findProgram('git', process.env);
  // Before 2.44 there was no other way to say that nothing is to be fetched.
  const older = withScript(`unset GIT_NO_LAZY_FETCH; exec '${real}' "$@"`);
  for (const url of [`ext::${program}`, 'ssh://host.invalid/x', `file://${root}/origin`]) {
    git(clone, 'config', 'remote.origin.url', url);
    git(clone, 'config', 'core.sshCommand', program);
    git(clone, 'config', 'remote.origin.uploadpack', program);
    for (const protocol of ['ext', 'ssh', 'file']) git(clone, 'config', `protocol.${protocol}.allow`, 'always');
    for (const env of [process.env, older]) {
      const found = await open(env, clone);
      expect([...(await found.files(last)).keys()]).toEqual(['a.yaml', 'b.yaml']);
      const read = await Promise.all([found.readAt(last, 'a.yaml'), found.readAt(last, 'b.yaml')]);
      expect(read).toEqual([undefined, undefined]);
      expect(existsSync(mark), url).toBe(false);
    }
  }
});

test("the caller's variables lead to no other repository", async () => {
  const here = repository(root, { 'a.txt': 'here' });
  repository(`${root}-other`, { 'a.txt': 'there' });
  const env = { ...process.env, GIT_DIR: `${root}-other/.git`, GIT_WORK_TREE: `${root}-other`, GIT_NAMESPACE: 'x' };
  const found = await open({ ...env, GIT_OBJECT_DIRECTORY: `${root}-other/.git/objects`, LC_ALL: 'de_DE.UTF-8' });
  expect(found.root).toBe(root);
  expect(await found.commit('HEAD')).toBe(here);
});

test('where there is no git, it says so; a program in the folder one works in is none', async () => {
  repository(root);
  expect(await answer({ PATH: `${top}/nothing` })).toMatch(/not installed/);
  expect(await answer({})).toMatch(/not installed/);
  const name = isWindows ? 'git.exe' : 'git';
  writeFileSync(`${root}/${name}`, '');
  chmodSync(`${root}/${name}`, 0o755);
  expect(await findProgram('git', { PATH: ['', '.', relative(process.cwd(), root)].join(delimiter) })).toBeUndefined();
  expect(await findProgram('git', { PATH: root })).toBe(`${root}/${name}`);
});

/** A PATH on which git is a script. */
function withScript(script: string): NodeJS.ProcessEnv {
  mkdirSync(`${root}-bin`, { recursive: true });
  writeFileSync(`${root}-bin/git`, `#!/bin/sh\n${script}\n`);
  chmodSync(`${root}-bin/git`, 0o755);
  return { ...process.env, PATH: `${root}-bin${delimiter}${process.env.PATH}` };
}

test.skipIf(isWindows)('a repository of another user is not read, and it says what to do', async () => {
  repository(root);
  const real = await findProgram('git', process.env);
  const found = await answer(withScript(`GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"`));
  expect(found).toBe(
    `The repository ${root} belongs to another user, so Git does not read it. If you trust it, run: git config --global --add safe.directory ${root}`,
  );
});

test('a repository that is broken is no other one further up, and says what is wrong', async () => {
  repository(root);
  mkdirSync(`${root}/sub`);
  writeFileSync(`${root}/sub/.git`, 'gitdir: ../nowhere\n');
  expect(await answer(undefined, `${root}/sub`)).toMatch(/^Git cannot read the repository of .*nowhere/);
  writeFileSync(`${root}/.git/config`, '[core\n');
  expect(await answer()).toMatch(/^Git cannot read the repository of .*bad config/);
  expect(await answer(undefined, `${root}/none`)).toMatch(/^Git cannot read the repository of .*none/);
});

test('an object that is damaged is said to be so, and the next one is read', async () => {
  const id = repository(root, { 'a.txt': 'a', 'b.txt': 'b' });
  const found = await open();
  const blob = (await found.files(id)).get('a.txt')!;
  const file = `${root}/.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`;
  chmodSync(file, 0o644);
  writeFileSync(file, 'nothing that was compressed');
  await found.read(blob).then(
    (bytes) => expect(bytes).toBeUndefined(),
    (error: Error) => expect(error.message).toMatch('Git cannot read'),
  );
  expect((await found.readAt(id, 'b.txt'))?.bytes).toEqual(Uint8Array.of(98));
});

test.skipIf(isWindows)('cat-file is started again where it was killed under way', async () => {
  const id = repository(root, { 'a.txt': 'a' });
  const real = await findProgram('git', process.env);
  const once = `${root}.died`;
  // The first one reads a request and dies over it.
  const found = await open(
    withScript(`case "$*" in *cat-file*) if [ ! -e '${once}' ]; then touch '${once}'; read x; kill -9 $$; fi;; esac
exec '${real}' "$@"`),
  );
  const read = await Promise.all(Array.from({ length: 20 }, () => found.readAt(id, 'a.txt')));
  expect(existsSync(once)).toBe(true);
  expect(read.map((blob) => blob?.bytes)).toEqual(Array.from({ length: 20 }, () => Uint8Array.of(97)));
});

test.skipIf(isWindows)('one that always dies is given up, with its words', async () => {
  const id = repository(root);
  const starts = `${root}.starts`;
  const real = await findProgram('git', process.env);
  const found = await open(
    withScript(`case "$*" in *cat-file*) echo x >> '${starts}'; read x; echo 'it hurts' >&2; exit 3;; esac
exec '${real}' "$@"`),
  );
  const read = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => found.readAt(id, `f${i}`)));
  expect(read.every(({ status }) => status === 'rejected')).toBe(true);
  expect((read[0] as PromiseRejectedResult).reason.message).toMatch('it hurts');
  expect(spawnSync('wc', ['-l', starts]).stdout.toString()).toMatch(/^\s*[2-6] /);
});

test('a repository that went away rejects, and nothing hangs after dispose', async () => {
  const id = repository(root);
  const found = await open();
  await found.readAt(id, 'a.txt');
  renameSync(`${root}/.git`, `${root}/gone`);
  await expect(found.state()).rejects.toThrow(/git/);
  renameSync(`${root}/gone`, `${root}/.git`);
  expect(await found.state()).not.toBe('');
  const pending = [found.readAt(id, 'a.txt'), found.state(), found.files(id)].map((one) => one.catch(() => 'rejected'));
  for (const node of nodes) node.dispose();
  await Promise.all(pending);
  await expect(found.state()).rejects.toThrow('no longer');
  await expect(found.readAt(id, 'a.txt')).rejects.toThrow('no longer');
  await expect(nodes[0]!.repository(root)).rejects.toThrow('no longer');
});

test('a repository is left as it was', async () => {
  const id = repository(root, { 'a.yaml': 'a\n' });
  writeFileSync(`${root}/a.yaml`, 'b\n');
  const listed = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const before = listed();
  await useAll(await open(), [id], 'a.yaml');
  expect(listed()).toEqual(before);
});
