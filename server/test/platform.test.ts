import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeClock } from '../src/platform/node/clock';
import { NodeFileSystem } from '../src/platform/node/files';
import { fromSystem } from '../src/platform/node/paths';
import { Workspace } from '../src/workspace/workspace';

let top: string;
let root: string;
let disk: NodeFileSystem;

async function write(path: string, text: string): Promise<void> {
  const file = join(top, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
}

beforeAll(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), 'servicelint-')));
  root = `${fromSystem(top)}/root`;
  disk = new NodeFileSystem([root]);
  await write('outside/openapi.yaml', 'openapi: 3.0.3\n');
  await write('root/orders/microservice.yaml', 'name: orders\nowner: a\n');
  await write('root/.gitignore', 'generated/\n');
  await write('root/generated/openapi.yaml', 'openapi: 3.0.3\n');
});

afterAll(() => rm(top, { recursive: true, force: true }));

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('reads a file, or its first bytes', async () => {
  const file = `${root}/orders/microservice.yaml`;
  expect(text(await disk.read(file))).toBe('name: orders\nowner: a\n');
  expect(text(await disk.read(file, 4))).toBe('name');
  expect(text(await disk.read(file, 4000))).toBe('name: orders\nowner: a\n');
  await expect(disk.read(`${root}/none`)).rejects.toThrow();
  await expect(disk.read(`${root}/orders`, 10)).rejects.toThrow();
});

test('says what there is', async () => {
  expect(await disk.stat(`${root}/orders/microservice.yaml`)).toMatchObject({ kind: 'file', size: 22 });
  expect(await disk.stat(`${root}/orders`)).toMatchObject({ kind: 'folder' });
  expect(await disk.stat(`${root}/none`)).toBeUndefined();
  await expect(disk.list(`${root}/none`)).rejects.toThrow();
});

test('a link is listed where it leads to a file within the root, and a folder is never entered by one', async (context) => {
  const folder = join(top, 'root/links');
  await mkdir(folder);
  try {
    await symlink(join(top, 'root/orders/microservice.yaml'), join(folder, 'inside.yaml'), 'file');
    await symlink(join(top, 'outside/openapi.yaml'), join(folder, 'outside.yaml'), 'file');
    await symlink(join(top, 'root/nothing.yaml'), join(folder, 'broken.yaml'), 'file');
    await symlink(join(top, 'root'), join(folder, 'circle'), 'dir');
  } catch {
    context.skip('This system lets only administrators make links.');
  }
  expect(await disk.list(`${root}/links`)).toEqual([{ name: 'inside.yaml', kind: 'file' }]);
});

test('a path of the system becomes one with `/` and no end', () => {
  expect(fromSystem(join(top, 'root', 'a', '..'))).toBe(root);
  expect(fromSystem(`${top}/root/`)).toBe(root);
});

test('the clock says a date in UTC, or the one it was set to', () => {
  expect(nodeClock().today()).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(nodeClock('2026-02-03').today()).toBe('2026-02-03');
});

test('a workspace on the disk', async () => {
  const workspace = new Workspace({ files: disk, clock: nodeClock('2026-01-01') });
  await workspace.open([root]);
  const [snapshot] = workspace.snapshots();
  expect(snapshot?.root).toBe(root);
  expect([...snapshot!.files.keys()]).toContain(`${root}/orders/microservice.yaml`);
  expect([...snapshot!.files.keys()]).not.toContain(`${root}/generated/openapi.yaml`);
  expect(snapshot?.today).toBe('2026-01-01');
});
