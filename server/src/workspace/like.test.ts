import { expect, test } from 'vitest';
import { contractKeys } from '../landscape/keys';
import { MemoryFileSystem } from '../platform/memory';
import { MemoryGit, MemoryRepository } from '../platform/memory-git';
import { Workspace } from './workspace';

const FILES = {
  'a/microservice.yaml': 'name: a\nowner: t\nprovides: [{ api: a, spec: ./openapi.yaml }]\n',
  'a/openapi.yaml': 'openapi: 3.0.3\ninfo: { title: A, version: 1.0.0 }\npaths: {}\n',
  'a/main.ts': 'one();\n',
  'b/microservice.yaml': 'name: b\nowner: t\n',
};

const repository = new MemoryRepository('/r');
repository.add(FILES);
const past = { git: new MemoryGit([repository]), contractsOf: contractKeys() };

async function open(changes: Readonly<Record<string, string>>, like?: Workspace): Promise<Workspace> {
  const paths = Object.entries({ ...FILES, '.git/HEAD': '', ...changes });
  const files = new MemoryFileSystem(Object.fromEntries(paths.map(([path, text]) => [`/r/${path}`, text])));
  const workspace = new Workspace({ files, clock: { today: () => '2026-01-01' }, past, like });
  await workspace.open(['/r']);
  await workspace.count();
  await workspace.compare();
  return workspace;
}

const snapshotOf = async (workspace: Promise<Workspace>) => (await workspace).snapshots()[0]!;

test('of two times at which all was the same, the parts are the same', async () => {
  const now = await open({});
  const [one, other] = [now.snapshots()[0]!, await snapshotOf(open({}, now))];
  expect(one.released?.contracts.size).toBe(1);
  for (const part of ['folders', 'exists', 'globs', 'code', 'paths'] as const) expect(other[part]).toBe(one[part]);
  for (const [file, { facts, tree }] of one.files) {
    expect(other.files.get(file)?.facts).toBe(facts);
    expect(other.files.get(file)?.tree).toBe(tree);
  }
  for (const [key, release] of one.released!.contracts) expect(other.released?.contracts.get(key)).toBe(release);
});

test('what differs is what a workspace by itself would have', async () => {
  const changes = { 'b/microservice.yaml': 'name: b\nowner: u\n', 'b/main.ts': 'two();\n' };
  const other = await snapshotOf(open(changes, await open({})));
  expect(other).toEqual(await snapshotOf(open(changes)));
});
