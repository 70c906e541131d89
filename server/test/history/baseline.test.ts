import { renameSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { contractKeys } from '../../src/landscape/keys';
import { nodeClock } from '../../src/platform/node/clock';
import { NodeFileSystem } from '../../src/platform/node/files';
import { NodeGit } from '../../src/platform/node/git';
import { releaseKey } from '../../src/readers/snapshot';
import { Workspace } from '../../src/workspace/workspace';
import { commit, folder, git, remove, repository, write } from './repository';

const top = folder();
let root: string;
let ends: (() => void)[] = [];
let count = 0;

beforeEach(() => {
  root = `${top}/r${count++}`;
});
afterEach(() => {
  for (const end of ends) end();
  ends = [];
});
afterAll(() => remove(top));

const both = (name: string, version: string, folder = name) => ({
  [`${folder}/microservice.yaml`]: `name: ${name}\nowner: a\nprovides: [{ api: ${name}, spec: ./openapi.yaml }]\n`,
  [`${folder}/openapi.yaml`]: `openapi: 3.0.3\ninfo: { title: A, version: ${version} }\npaths: {}\n`,
});

async function open(at = root, base?: string, changed?: () => void): Promise<Workspace> {
  const node = new NodeGit();
  const past = { git: node, base, contractsOf: contractKeys(), changed };
  const workspace = new Workspace({ files: new NodeFileSystem([at]), clock: nodeClock(), past });
  ends.push(() => {
    workspace.dispose();
    node.dispose();
  });
  await workspace.open([at]);
  await workspace.compare();
  return workspace;
}

/** What the contract of a service is compared with, and why it is not. */
function told(workspace: Workspace, folder: string, api = folder, major = '1') {
  const { root: at, released } = workspace.snapshots()[0]!;
  const file = `${at}/${folder}/microservice.yaml`;
  const release = released?.contracts.get(releaseKey({ file, api, major }));
  return { name: release?.name, how: release?.how, why: released?.missing.get(file) };
}

test('tags of services and of all, annotated and light, unreachable ones left out', async () => {
  repository(root, { ...both('a', '1.9.0'), ...both('b', '1.9.0') });
  git(root, 'tag', 'a/v1.9.0');
  git(root, 'tag', '-a', 'v3.0.0', '-m', 'x');
  commit(root, both('a', '1.10.0'));
  git(root, 'tag', '-a', 'a/v1.10.0', '-m', 'x');
  git(root, 'checkout', '--quiet', '-b', 'other');
  commit(root, both('a', '1.11.0'));
  git(root, 'tag', 'a/v1.11.0');
  git(root, 'checkout', '--quiet', 'main');
  const workspace = await open();
  expect(told(workspace, 'a')).toEqual({ name: 'a/v1.10.0', how: 'tag', why: undefined });
  expect(told(workspace, 'b')).toEqual({ name: 'v3.0.0', how: 'tag', why: undefined });
});

test('without a tag: where the branch left the base branch, or what is named', async () => {
  const first = repository(root, both('a', '1.0.0'));
  git(root, 'checkout', '--quiet', '-b', 'work');
  commit(root, both('a', '1.1.0'));
  expect(told(await open(), 'a')).toMatchObject({ name: 'main', how: 'merge-base' });
  expect(told(await open(root, 'HEAD'), 'a')).toMatchObject({ name: 'HEAD', how: 'given' });
  expect(told(await open(root, first), 'a')).toMatchObject({ name: first.slice(0, 7), how: 'given' });
  expect(told(await open(root, '--output=x'), 'a').why).toMatch('no revision --output=x');
});

test('a moved manifest, and the landscape in a folder of its repository', async () => {
  repository(root, both('a', '1.0.0', 'land/old'));
  git(root, 'tag', 'v1.0.0');
  renameSync(`${root}/land/old`, `${root}/land/new`);
  const workspace = await open(`${root}/land`);
  expect(told(workspace, 'new', 'a')).toMatchObject({ name: 'v1.0.0' });
});

test('a shallow clone is told so, a submodule has its own history', async () => {
  repository(`${root}/origin`, both('a', '1.0.0'));
  git(`${root}/origin`, 'tag', 'v1.0.0');
  commit(`${root}/origin`, both('a', '1.1.0'));
  git(root, 'clone', '--quiet', '--depth=1', '--no-tags', `file://${root}/origin`, 'clone');
  expect(told(await open(`${root}/clone`), 'a').why).toMatch('shallow clone');
  repository(`${root}/outer`, both('b', '1.0.0'));
  git(`${root}/outer`, 'submodule', 'add', '--quiet', `${root}/origin`, 'sub');
  const workspace = await open(`${root}/outer`);
  expect(told(workspace, 'sub/a', 'a')).toMatchObject({ name: 'v1.0.0' });
  expect(told(workspace, 'b')).toMatchObject({ name: 'main' });
});

test('a tag that comes while the workspace is open is heard of', async () => {
  repository(root, both('a', '1.0.0'));
  let heard: () => void = () => undefined;
  const change = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const workspace = await open(root, undefined, () => heard());
  expect(told(workspace, 'a').how).toBe('merge-base');
  // A watcher may need a moment before it hears.
  await new Promise((resolve) => setTimeout(resolve, 300));
  git(root, 'tag', 'v1.0.0');
  await change;
  expect(await workspace.compare()).toBe(true);
  expect(told(workspace, 'a')).toMatchObject({ name: 'v1.0.0', how: 'tag' });
});

test('line ends that Git changes are no difference', async () => {
  repository(root, { ...both('a', '1.0.0'), 'a/x.yaml': 'x: 1\n' });
  git(root, 'tag', 'v1.0.0');
  write(
    root,
    Object.fromEntries(Object.entries(both('a', '1.0.0')).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])),
  );
  const [snapshot] = (await open()).snapshots();
  const file = `${root}/a/openapi.yaml`;
  const release = [...snapshot!.released!.contracts.values()][0]!;
  expect(release.snapshot.files.get(file)?.facts).toBe(snapshot!.files.get(file)?.facts);
});
