import { expect, test } from 'vitest';
import { MemoryFileSystem } from './memory';

test('folders are there as long as files are in them', async () => {
  const disk = new MemoryFileSystem({ '/r/a/x.yaml': 'x', '/r/b.yaml': 'b' });
  expect(await disk.list('/r')).toEqual([
    { name: 'a', kind: 'folder' },
    { name: 'b.yaml', kind: 'file' },
  ]);
  expect(await disk.stat('/r/a')).toMatchObject({ kind: 'folder' });
  disk.remove('/r/a');
  expect(await disk.stat('/r/a')).toBeUndefined();
  await expect(disk.list('/r/a')).rejects.toThrow('/r/a');
  await expect(disk.read('/r/a/x.yaml')).rejects.toThrow('/r/a/x.yaml');
});

test('a file that was written is another one, a renamed one the same', async () => {
  const disk = new MemoryFileSystem({ '/r/a/x.yaml': 'x' });
  const first = await disk.stat('/r/a/x.yaml');
  disk.rename('/r/a', '/r/b');
  expect(disk.files()).toEqual(['/r/b/x.yaml']);
  expect(await disk.stat('/r/b/x.yaml')).toEqual(first);
  disk.write('/r/b/x.yaml', 'y');
  expect((await disk.stat('/r/b/x.yaml'))?.modified).not.toBe(first?.modified);
  expect(new TextDecoder().decode(await disk.read('/r/b/x.yaml', 1))).toBe('y');
});
