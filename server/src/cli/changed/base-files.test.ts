import { expect, it } from 'vitest';
import { MemoryFileSystem } from '../../platform/memory';
import { MemoryGit, MemoryRepository } from '../../platform/memory-git';
import { BaseFiles } from './base-files';
import { basesOf } from './bases';

/** A repository with a submodule that moved on, and one that was not there, below a folder that belongs to none. */
function shop() {
  const [outer, sub, added] = [
    new MemoryRepository('/w/r'),
    new MemoryRepository('/w/r/lib/sub'),
    new MemoryRepository('/w/r/new'),
  ];
  const then = sub.add({ 'a.yaml': 'a: 1' });
  const now = sub.add({ 'a.yaml': 'a: 2', 'b.yaml': 'b: 2' });
  const first = added.add({ 'c.yaml': 'c: 1' });
  outer.add({ 'x.yaml': 'x: 1', 'gone/y.yaml': 'y: 1' });
  outer.link('lib/sub', then);
  outer.tag('base');
  outer.add({ 'x.yaml': 'x: 2', 'gone/y.yaml': undefined });
  outer.link('lib/sub', now);
  outer.link('new', first);
  return new MemoryGit([outer, sub, added]);
}

const DISK = new MemoryFileSystem({
  '/w/r/x.yaml': 'x: 3',
  '/w/r/z.yaml': 'z: 3',
  '/w/r/out/made.yaml': 'made: 3',
  '/w/r/lib/sub/b.yaml': 'b: 3',
  '/w/r/new/c.yaml': 'c: 3',
  '/w/beside.yaml': 'beside: 3',
});
const FOLDERS = ['/w', '/w/r', '/w/r/lib/sub', '/w/r/new'];
const isKept = (file: string) => !file.startsWith('/w/r/out');
const open = async () => BaseFiles.of(await basesOf(shop(), FOLDERS, 'base'), DISK, isKept);
const names = async (files: BaseFiles, folder: string) => (await files.list(folder)).map(({ name }) => name).sort();

it('has the files of each repository as they were', async () => {
  const files = await open();
  const text = async (file: string) => new TextDecoder().decode(await files.read(file));
  expect(await text('/w/r/x.yaml')).toBe('x: 1');
  expect(await text('/w/r/gone/y.yaml')).toBe('y: 1');
  expect(await text('/w/r/lib/sub/a.yaml')).toBe('a: 1');
  expect(await names(files, '/w/r')).toEqual(['.git', 'gone', 'lib', 'x.yaml']);
  expect(await names(files, '/w/r/lib')).toEqual(['sub']);
  expect(await names(files, '/w/r/lib/sub')).toEqual(['.git', 'a.yaml']);
});

it('has nothing of what came later', async () => {
  const files = await open();
  for (const path of ['/w/r/z.yaml', '/w/r/lib/sub/b.yaml', '/w/r/new', '/w/r/new/c.yaml'])
    expect(await files.stat(path)).toBeUndefined();
  await expect(files.read('/w/r/z.yaml')).rejects.toThrow('no such file then');
  await expect(files.list('/w/r/new')).rejects.toThrow('no such folder then');
  expect(files.missing).toEqual([]);
});

it('takes what Git does not keep as it is', async () => {
  const files = await open();
  for (const path of ['/w/r/out/made.yaml', '/w/beside.yaml'])
    expect(new TextDecoder().decode(await files.read(path))).toMatch(/3$/);
  expect(await files.stat('/w/r/out/made.yaml')).toMatchObject({ kind: 'file' });
  expect(await names(files, '/w')).toEqual(['beside.yaml', 'r']);
});

it('says which files were there and could not be read', async () => {
  const bases = await basesOf(shop(), FOLDERS, 'base');
  for (const { repository } of bases) repository.read = async () => undefined;
  const files = await BaseFiles.of(bases, DISK, isKept);
  await expect(files.read('/w/r/x.yaml')).rejects.toThrow('was not fetched');
  expect(files.missing).toEqual(['/w/r/x.yaml']);
});
