import { expect, test } from 'vitest';
import { MemoryFileSystem } from '../platform/memory';
import type { ListEntry } from '../platform/ports';
import { Discovery } from './discovery';

async function found(files: Readonly<Record<string, string>>, ...roots: string[]): Promise<readonly string[]> {
  const discovery = new Discovery(new MemoryFileSystem(files));
  await discovery.open(roots.length > 0 ? roots : ['/r']);
  return discovery.paths();
}

test('finds all files, sorted, without folders of tools and hidden ones', async () => {
  const files = {
    '/r/b.yaml': '',
    '/r/a/x.yaml': '',
    '/r/.github/workflows/ci.yml': '',
    '/r/.vscode/settings.json': '',
    '/r/node_modules/m/openapi.yaml': '',
    '/r/a/dist/openapi.yaml': '',
    '/r/.servicelint.yaml': '',
  };
  const paths = ['/r/.github/workflows/ci.yml', '/r/.servicelint.yaml', '/r/a/x.yaml', '/r/b.yaml'];
  expect(await found(files)).toEqual(paths);
});

test('.gitignore counts at every level, the deepest first', async () => {
  const files = {
    '/r/.gitignore': '*.log\n/gen/\nlocal.yaml\n',
    '/r/a/.gitignore': '!local.yaml\nsecret/\n',
    '/r/a/local.yaml': '',
    '/r/a/secret/x.yaml': '',
    '/r/a/gen/x.yaml': '',
    '/r/gen/x.yaml': '',
    '/r/local.yaml': '',
    '/r/x.log': '',
  };
  expect(await found(files)).toEqual(['/r/.gitignore', '/r/a/.gitignore', '/r/a/gen/x.yaml', '/r/a/local.yaml']);
});

test('a deeper file can bring a whole folder back', async () => {
  const files = { '/r/.gitignore': 'gen/\n', '/r/a/.gitignore': '!gen/\n', '/r/a/gen/x.yaml': '', '/r/gen/y.yaml': '' };
  expect(await found(files)).toContain('/r/a/gen/x.yaml');
  expect(await found(files)).not.toContain('/r/gen/y.yaml');
});

test('a root deep in a repository obeys the rules above it, and a repository within starts anew', async () => {
  const files = {
    '/r/.git/HEAD': '',
    '/r/.git/info/exclude': 'mine.yaml\n',
    '/r/.gitignore': 'x.yaml\n',
    '/r/a/b/x.yaml': '',
    '/r/a/b/mine.yaml': '',
    '/r/a/b/y.yaml': '',
    '/r/a/b/sub/.git/HEAD': '',
    '/r/a/b/sub/x.yaml': '',
    '/.gitignore': '*\n',
  };
  expect(await found(files, '/r/a/b')).toEqual(['/r/a/b/sub/x.yaml', '/r/a/b/y.yaml']);
});

test('a root within another one is walked once', async () => {
  expect(await found({ '/r/a/x': '', '/r/b/y': '', '/s/z': '' }, '/r/a', '/r', '/s', '/s')).toEqual([
    '/r/a/x',
    '/r/b/y',
    '/s/z',
  ]);
});

test('the walk ends at the cap and says so', async () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`/r/${i % 5}/${i}.yaml`, '']));
  const discovery = new Discovery(new MemoryFileSystem(files), 12);
  await discovery.open(['/r']);
  expect(discovery.paths()).toHaveLength(6);
  expect(discovery.skipped()).toEqual([
    { file: '/r', why: 'More than 12 files and folders: the rest is not looked at.' },
  ]);
});

test('a folder that cannot be read is told, and the rest is found', async () => {
  class Locked extends MemoryFileSystem {
    override async list(folder: string): Promise<readonly ListEntry[]> {
      if (folder === '/r/b') throw new Error('permission denied');
      return super.list(folder);
    }
  }
  const discovery = new Discovery(new Locked({ '/r/a/x': '', '/r/b/y': '' }));
  await discovery.open(['/r']);
  expect(discovery.paths()).toEqual(['/r/a/x']);
  expect(discovery.skipped()).toEqual([{ file: '/r/b', why: 'The folder cannot be read: permission denied' }]);
});

test('only the folders in which something changed are listed again', async () => {
  const listed: string[] = [];
  class Counting extends MemoryFileSystem {
    override async list(folder: string): Promise<readonly ListEntry[]> {
      listed.push(folder);
      return super.list(folder);
    }
  }
  const disk = new Counting({ '/r/a/x': '', '/r/b/y': '', '/r/c/z': '' });
  const discovery = new Discovery(disk);
  await discovery.open(['/r']);
  listed.length = 0;
  disk.write('/r/b/new/w', '');
  await discovery.refresh(['/r/b/new/w']);
  expect(discovery.has('/r/b/new/w')).toBe(true);
  expect(listed.sort()).toEqual(['/r/b', '/r/b/new']);
});

test('a folder that becomes a repository no longer obeys the rules above it', async () => {
  const disk = new MemoryFileSystem({ '/r/.gitignore': '*.yaml\n', '/r/a/x.yaml': '', '/r/a/y': '' });
  const discovery = new Discovery(disk);
  await discovery.open(['/r']);
  expect(discovery.has('/r/a/x.yaml')).toBe(false);
  disk.write('/r/a/.git/HEAD', '');
  await discovery.refresh(['/r/a/.git/HEAD']);
  expect(discovery.has('/r/a/x.yaml')).toBe(true);
  expect(discovery.gitRootOf('/r/a')).toBe('/r/a');
});

test('a file that is not saved yet is judged by the rules of the folder it would stand in', async () => {
  const discovery = new Discovery(new MemoryFileSystem({ '/r/.gitignore': 'gen/\n*.tmp\n', '/r/a/x': '' }));
  await discovery.open(['/r']);
  const allowed = ['/r/a/new.yaml', '/r/a/b/c/new.yaml', '/r/gen/new.yaml', '/r/a/x.tmp', '/r/dist/x', '/s/x'];
  expect(allowed.map((file) => discovery.allows(file))).toEqual([true, true, false, false, false, false]);
});

test('what a software template makes projects of is left out, and a folder that is only called so is not', async () => {
  const files = {
    '/r/new-service/template.yaml': '',
    '/r/new-service/skeleton/catalog-info.yaml': '',
    '/r/skeleton/catalog-info.yaml': '',
    '/r/{{cookiecutter.name}}/microservice.yaml': '',
  };
  expect(await found(files)).toEqual(['/r/new-service/template.yaml', '/r/skeleton/catalog-info.yaml']);
  const discovery = new Discovery(new MemoryFileSystem(files));
  await discovery.open(['/r']);
  expect(discovery.allows('/r/new-service/skeleton/catalog-info.yaml')).toBe(false);
  expect(discovery.allows('/r/skeleton/new.yaml')).toBe(true);
});
