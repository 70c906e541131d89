import { expect, test } from 'vitest';
import { MemoryFileSystem } from '../platform/memory';
import { CodeCounter, type CodeJob } from './code';

const code = (lines: number) => 'run();\n'.repeat(lines);

function job(disk: MemoryFileSystem, folder: string, patterns: readonly string[] = [], others: string[] = []): CodeJob {
  const ask = { ask: 'code', folder, patterns } as const;
  return { manifest: `${folder}/microservice.yaml`, ask, paths: disk.files(), others, fallbacks: ['/r', '/'] };
}

async function count(disk: MemoryFileSystem, one: CodeJob) {
  return (await new CodeCounter(disk).count([one])).get(one.manifest);
}

test('without patterns the code of the folder counts, not that of services nested in it', async () => {
  const disk = new MemoryFileSystem({
    '/r/a/main.ts': code(10),
    '/r/a/README': '',
    '/r/a/tests/x.ts': code(5),
    '/r/a/inner/main.ts': code(7),
    '/r/ab/main.ts': code(3),
  });
  expect(await count(disk, job(disk, '/r/a', [], ['/r/a', '/r/a/inner']))).toEqual({
    lines: 10,
    files: 1,
    readme: true,
  });
});

test('a folder in a tests folder still has its own code', async () => {
  const disk = new MemoryFileSystem({ '/r/tests/fake/main.ts': code(4) });
  expect(await count(disk, job(disk, '/r/tests/fake'))).toEqual({ lines: 4, files: 1, readme: false });
});

test('patterns count what they match, without what a `!` leaves out', async () => {
  const disk = new MemoryFileSystem({
    '/r/a/src/x.ts': code(1),
    '/r/a/src/deep/y.ts': code(2),
    '/r/a/src/gen/z.ts': code(4),
    '/r/a/other.ts': code(8),
    '/r/lib/l.ts': code(16),
  });
  expect((await count(disk, job(disk, '/r/a', ['src', '!src/gen/**'])))?.lines).toBe(3);
  expect((await count(disk, job(disk, '/r/a', ['./*.ts', '../lib/**'])))?.lines).toBe(24);
});

test('a pattern that matches nothing in the folder is looked up from the landscape, then from git', async () => {
  const disk = new MemoryFileSystem({ '/r/a/microservice.yaml': '', '/r/src/x.ts': code(3), '/top/x.ts': code(5) });
  expect((await count(disk, job(disk, '/r/a', ['src/**'])))?.lines).toBe(3);
  expect((await count(disk, job(disk, '/r/a', ['top/**'])))?.lines).toBe(5);
});

test('a file is read again only after it changed', async () => {
  const read: string[] = [];
  class Reading extends MemoryFileSystem {
    override async read(file: string, limit?: number): Promise<Uint8Array> {
      read.push(file);
      return super.read(file, limit);
    }
  }
  const disk = new Reading({ '/r/a/x.ts': code(3), '/r/a/y.ts': code(3) });
  const counter = new CodeCounter(disk);
  await counter.count([job(disk, '/r/a')]);
  disk.write('/r/a/x.ts', code(9));
  counter.doubt(new Set(['/r/a']));
  read.length = 0;
  const counts = await counter.count([job(disk, '/r/a')]);
  expect(counts.get('/r/a/microservice.yaml')?.lines).toBe(12);
  expect(read).toEqual(['/r/a/x.ts']);
});
