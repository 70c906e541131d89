import { expect, test } from 'vitest';
import { contractKeys } from '../landscape/keys';
import { MemoryFileSystem } from '../platform/memory';
import { MemoryGit, MemoryRepository } from '../platform/memory-git';
import { releaseKey, type Snapshot } from '../readers/snapshot';
import { Workspace } from './workspace';

const clock = { today: () => '2026-01-01' };
const contractsOf = contractKeys();

const manifest = (name: string, more = 'spec: ./openapi.yaml') =>
  `name: ${name}\nowner: a\nprovides:\n  - { api: ${name}, ${more} }\n`;
const spec = (version: string, path = '/a') =>
  `openapi: 3.0.3\ninfo: { title: A, version: ${version} }\npaths:\n  ${path}: { get: { responses: {} } }\n  /kept: { get: { responses: {} } }\n`;

/** How often a repository was asked for something. */
class Counted extends MemoryRepository {
  asked = 0;
  states = 0;
  override async state() {
    this.states++;
    return super.state();
  }
  override async readAt(commit: string, path: string) {
    this.asked++;
    return super.readAt(commit, path);
  }
  override async files(commit: string) {
    this.asked++;
    return super.files(commit);
  }
  override async tags() {
    this.asked++;
    return super.tags();
  }
}

/** A workspace on what a repository's last commit has, with some files changed since. */
class Bench {
  readonly repository = new Counted('/r');
  readonly disk = new MemoryFileSystem({ '/r/.git/HEAD': '' });
  workspace!: Workspace;
  #base: string | undefined;
  heard = 0;

  static of(base?: string): Bench {
    const bench = new Bench();
    bench.#base = base;
    return bench;
  }

  /** Commits files that are written to the disk too. */
  commit(files: Readonly<Record<string, string | undefined>>, ...tags: string[]): this {
    const commit = this.repository.add(files);
    for (const tag of tags) this.repository.tag(tag, commit);
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    return this;
  }

  write(path: string, text: string | undefined): this {
    if (text === undefined) this.disk.remove(`/r/${path}`);
    else this.disk.write(`/r/${path}`, text);
    return this;
  }

  async open(git = new MemoryGit([this.repository])): Promise<this> {
    const past = { git, base: this.#base, contractsOf, changed: () => this.heard++ };
    this.workspace = new Workspace({ files: this.disk, clock, past });
    await this.workspace.open(['/r']);
    await this.workspace.compare();
    return this;
  }

  get snapshot(): Snapshot {
    return this.workspace.snapshots()[0]!;
  }

  release(file: string, api: string, major: string) {
    return this.snapshot.released?.contracts.get(releaseKey({ file: `/r/${file}`, api, major }));
  }

  /** Which revision a contract is compared with. */
  name(file: string, api: string, major: string): string | undefined {
    return this.release(file, api, major)?.name;
  }

  missing(file: string): string | undefined {
    return this.snapshot.released?.missing.get(`/r/${file}`);
  }
}

const both = (name: string, version: string) => ({
  [`${name}/microservice.yaml`]: manifest(name),
  [`${name}/openapi.yaml`]: spec(version),
});

test('a contract is held against the highest release tag with its major', async () => {
  const bench = Bench.of();
  bench
    .commit(both('a', '1.9.0'), 'v1.9.0')
    .commit(both('a', '1.10.0'), 'v1.10.0')
    .commit(both('a', '2.0.0'), 'v2.0.0');
  bench.write('a/openapi.yaml', spec('2.1.0', '/b'));
  await bench.open();
  expect(bench.name('a/microservice.yaml', 'a', '2')).toBe('v2.0.0');
  const { snapshot, how, file } = bench.release('a/microservice.yaml', 'a', '2')!;
  expect([how, file]).toEqual(['tag', '/r/a/microservice.yaml']);
  expect([...snapshot.files.keys()]).toEqual(['/r/a/microservice.yaml', '/r/a/openapi.yaml']);
  expect(snapshot.files.get('/r/a/openapi.yaml')?.tree.text).toBe(spec('2.0.0'));
  expect(snapshot.released).toBeUndefined();
});

test('what is the same in both forms is the same object', async () => {
  const bench = Bench.of().commit(both('a', '1.0.0'), 'v1.0.0').write('a/openapi.yaml', spec('1.1.0', '/b'));
  await bench.open();
  const then = bench.release('a/microservice.yaml', 'a', '1')!.snapshot.files;
  const now = bench.snapshot.files;
  expect(then.get('/r/a/microservice.yaml')!.facts).toBe(now.get('/r/a/microservice.yaml')!.facts);
  const kept = (files: Snapshot['files']) =>
    (files.get('/r/a/openapi.yaml')!.facts as unknown as { doc: { paths: Record<string, unknown> } }).doc.paths[
      '/kept'
    ];
  expect(kept(then)).toBe(kept(now));
  expect(kept(then)).toBeDefined();
});

test('a new major is new; the service was there all the same', async () => {
  const bench = Bench.of().commit(both('a', '1.0.0'), 'v1.0.0').write('a/openapi.yaml', spec('2.0.0'));
  await bench.open();
  expect(bench.release('a/microservice.yaml', 'a', '2')).toBeUndefined();
  expect(bench.snapshot.released?.services.get('/r/a/microservice.yaml')?.name).toBe('v1.0.0');
  expect(bench.snapshot.released?.missing.size).toBe(0);
});

test('an old version kept beside the new one is held against its own past, whatever its file was called', async () => {
  const versions = 'spec: ./openapi.yaml, versions: [{ version: 2.0.0 }, { version: 1.0.0, spec: ./old.yaml }]';
  const bench = Bench.of()
    .commit(both('a', '1.0.0'), 'v1.0.0')
    .commit({ 'a/openapi.yaml': spec('2.0.0') }, 'v2.0.0');
  bench.write('a/microservice.yaml', manifest('a', versions)).write('a/old.yaml', spec('1.0.0', '/b'));
  await bench.open();
  expect(bench.name('a/microservice.yaml', 'a', '1')).toBe('v1.0.0');
  expect(bench.name('a/microservice.yaml', 'a', '2')).toBe('v2.0.0');
});

test('a major that is above all of a tag is not looked for in older ones', async () => {
  const bench = Bench.of();
  for (let i = 0; i < 30; i++) bench.commit({ ...both('a', `1.${i}.0`) }, `v1.${i}.0`);
  bench.write('a/openapi.yaml', spec('2.0.0'));
  await bench.open();
  expect(bench.repository.asked).toBeLessThan(10);
});

test("a service's own tags go before those of all; a contract in no tag is held against the base branch, then HEAD", async () => {
  const bench = Bench.of();
  bench
    .commit(both('a', '1.0.0'), 'a/v1.0.0')
    .commit(both('b', '1.0.0'), 'b@1.0.0')
    .commit(both('c', '1.0.0'), 'v7.0.0');
  bench.commit(both('d', '1.0.0'));
  bench.repository.checkout('work');
  bench.commit(both('e', '1.0.0'));
  await bench.open();
  const names = [...'abcde'].map((name) => bench.name(`${name}/microservice.yaml`, name, '1'));
  expect(names.slice(0, 4)).toEqual(['a/v1.0.0', 'b@1.0.0', 'v7.0.0', 'main']);
  expect(bench.release('e/microservice.yaml', 'e', '1')).toMatchObject({
    how: 'head',
    name: expect.stringMatching(/^[0-9a-f]{6}c$/),
  });
});

test('a moved manifest is found by its service', async () => {
  const bench = Bench.of().commit({ ...both('a', '1.0.0'), ...both('b', '1.0.0') }, 'v1.0.0');
  const gone = { 'a/microservice.yaml': undefined, 'a/openapi.yaml': undefined };
  bench.commit({ ...gone, 'services/a/microservice.yml': manifest('a'), 'services/a/openapi.yaml': spec('1.1.0') });
  await bench.open();
  const release = bench.release('services/a/microservice.yml', 'a', '1');
  expect(release).toMatchObject({ name: 'v1.0.0', file: '/r/a/microservice.yaml' });
  expect([...release!.snapshot.files.keys()]).toEqual(['/r/a/microservice.yaml', '/r/a/openapi.yaml']);
});

test('folders that were swapped are told apart by their services; a renamed service stands where it stood', async () => {
  const bench = Bench.of().commit({ ...both('a', '1.0.0'), ...both('b', '1.0.0'), ...both('c', '1.0.0') }, 'v1.0.0');
  bench.write('a/microservice.yaml', manifest('b')).write('b/microservice.yaml', manifest('a'));
  bench.write('c/microservice.yaml', 'name: d\nowner: a\nprovides: [{ api: c, spec: ./openapi.yaml }]\n');
  await bench.open();
  expect(bench.release('a/microservice.yaml', 'b', '1')?.file).toBe('/r/b/microservice.yaml');
  expect(bench.release('b/microservice.yaml', 'a', '1')?.file).toBe('/r/a/microservice.yaml');
  expect(bench.release('c/microservice.yaml', 'c', '1')?.file).toBe('/r/c/microservice.yaml');
});

test('a service in the place of one that moved away has no past', async () => {
  const bench = Bench.of().commit(both('a', '1.0.0'), 'v1.0.0');
  bench.write('new/microservice.yaml', manifest('a')).write('new/openapi.yaml', spec('1.0.0'));
  bench.write('a/microservice.yaml', 'name: z\nowner: a\nprovides: [{ api: a, spec: ./openapi.yaml }]\n');
  await bench.open();
  expect(bench.release('new/microservice.yaml', 'a', '1')?.file).toBe('/r/a/microservice.yaml');
  expect(bench.snapshot.released?.services.has('/r/a/microservice.yaml')).toBe(false);
});

test('a loose spec is held against its own past, also where it has another name now', async () => {
  const bench = Bench.of().commit(
    { 'x.yaml': spec('1.0.0'), 'old.yaml': spec('1.0.0', '/old'), 'p/y.yaml': spec('1.0.0', '/y') },
    'v1',
  );
  bench.write('x.yaml', spec('1.1.0'));
  bench.write('old.yaml', undefined).write('new.yaml', spec('1.0.0', '/old'));
  bench.write('p/y.yaml', undefined).write('q/y.yaml', spec('1.2.0', '/z'));
  bench.write('fresh.yaml', spec('1.0.0', '/fresh'));
  await bench.open();
  const file = (path: string) => bench.release(path, '', '1')?.file;
  expect([file('x.yaml'), file('new.yaml'), file('q/y.yaml')]).toEqual(['/r/x.yaml', '/r/old.yaml', '/r/p/y.yaml']);
  expect(file('fresh.yaml')).toBeUndefined();
  expect(bench.snapshot.released?.services.size).toBe(0);
});

test('what a spec refers to, and what a pattern matched, is read as it was', async () => {
  const parts = `${spec('1.0.0')}  /b: { $ref: "./parts/b.yaml#/b" }\n`;
  const bench = Bench.of().commit(
    {
      'a/microservice.yaml': manifest('a', 'spec: "./api/*.yaml"'),
      'a/api/openapi.yaml': parts,
      'a/api/parts/b.yaml': 'b: { $ref: "./b.yaml#/c" }\nc: {}\n',
    },
    'v1.0.0',
  );
  bench
    .write('a/api/openapi.yaml', undefined)
    .write('a/api/parts/b.yaml', undefined)
    .write('a/api/renamed.yaml', parts);
  await bench.open();
  const { snapshot } = bench.release('a/microservice.yaml', 'a', '1')!;
  expect([...snapshot.files.keys()]).toEqual([
    '/r/a/api/openapi.yaml',
    '/r/a/api/parts/b.yaml',
    '/r/a/microservice.yaml',
  ]);
  expect([...snapshot.globs]).toEqual([['/r/a/api/*.yaml', ['/r/a/api/openapi.yaml']]]);
});

test('the configuration, and before it the user, names another base', async () => {
  const history = (base?: string) =>
    Bench.of(base).commit(both('a', '1.0.0'), 'v1.0.0').commit(both('a', '1.1.0'), 'v1.1.0').commit(both('a', '1.2.0'));
  const config = (base: string) => ({ '.servicelint.yaml': `base: "${base}"\n` });
  const name = async (bench: Bench) => (await bench.open()).name('a/microservice.yaml', 'a', '1');
  expect(await name(history())).toBe('v1.1.0');
  expect(await name(history().commit(config('v1.0.*')))).toBe('v1.0.0');
  expect(await name(history().commit(config('main')))).toBe('main');
  expect(await name(history('v1.0.0').commit(config('main')))).toBe('v1.0.0');
  const nearer = history().commit({
    ...config('main'),
    'a/.servicelint.yaml': 'extends: ../b.yaml\n',
    'b.yaml': 'base: auto\n',
  });
  expect(await name(nearer)).toBe('v1.1.0');
  const bad = await history().commit(config('--upload-pack=x')).open();
  expect(bad.missing('a/microservice.yaml')).toMatch('--upload-pack=x');
});

test('where there is nothing to compare with, it is said why', async () => {
  const unborn = Bench.of().write('a/microservice.yaml', manifest('a'));
  expect((await unborn.open()).missing('a/microservice.yaml')).toBe('no commit yet');
  const none = await Bench.of().write('a/microservice.yaml', manifest('a')).write('.git', undefined).open();
  expect(none.missing('a/microservice.yaml')).toBe('not in a Git repository');
  const why = 'Git is not installed.';
  const broken = await Bench.of()
    .write('a/microservice.yaml', manifest('a'))
    .open(new MemoryGit([{ root: '/r', why }]));
  expect(broken.missing('a/microservice.yaml')).toBe(why);
  const shallow = Bench.of().commit(both('a', '1.0.0'));
  shallow.repository.isShallow = true;
  await shallow.open();
  expect(shallow.missing('a/microservice.yaml')).toMatch('git fetch --unshallow --tags');
  shallow.repository.checkout('work');
  shallow.repository.add({});
  await shallow.workspace.compare();
  expect(shallow.missing('a/microservice.yaml')).toBeUndefined();
});

test('without Git nothing is said of what was released', async () => {
  const workspace = new Workspace({ files: new MemoryFileSystem({ '/r/x/microservice.yaml': manifest('x') }), clock });
  await workspace.open(['/r']);
  expect(await workspace.compare()).toBe(false);
  expect(workspace.snapshots()[0]!.released).toBeUndefined();
});

test('an edit asks Git for nothing; a commit does', async () => {
  const bench = await Bench.of()
    .commit({ ...both('a', '1.0.0'), ...both('new', '1.0.0') }, 'v1.0.0')
    .open();
  bench.workspace.setOpen('/r/later/microservice.yaml', manifest('later'));
  await bench.workspace.update();
  await bench.workspace.compare();
  const { asked, states } = bench.repository;
  const { released } = bench.snapshot;
  bench.workspace.setOpen('/r/a/openapi.yaml', spec('1.0.1', '/typed'));
  await bench.workspace.update();
  expect(bench.snapshot.released).toBe(released);
  expect(await bench.workspace.compare()).toBe(false);
  expect([bench.repository.asked, bench.repository.states]).toEqual([asked, states]);
  expect(bench.snapshot.released).toBe(released);

  bench.commit(both('a', '1.5.0'), 'v1.5.0');
  expect(bench.heard).toBeGreaterThan(0);
  await bench.workspace.compare();
  expect(bench.name('a/microservice.yaml', 'a', '1')).toBe('v1.5.0');
  bench.workspace.dispose();
  const { heard } = bench;
  bench.repository.tag('v9');
  expect(bench.heard).toBe(heard);
});

test('an edit of a version, a name or the configuration is looked up anew', async () => {
  const bench = Bench.of().commit(both('a', '1.0.0'), 'v1.0.0').commit(both('a', '2.0.0'), 'v2.0.0');
  await bench.commit({ '.servicelint.yaml': 'rules: {}\n' }).open();
  const edit = async (path: string, text: string) => {
    bench.workspace.setOpen(`/r/${path}`, text);
    await bench.workspace.update();
    return bench.workspace.compare();
  };
  expect(bench.name('a/microservice.yaml', 'a', '2')).toBe('v2.0.0');
  expect(await edit('a/openapi.yaml', spec('1.3.0'))).toBe(true);
  expect(bench.name('a/microservice.yaml', 'a', '1')).toBe('v1.0.0');
  expect(await edit('.servicelint.yaml', 'base: main\n')).toBe(true);
  expect(bench.release('a/microservice.yaml', 'a', '1')).toBeUndefined();
  expect(bench.snapshot.released?.services.get('/r/a/microservice.yaml')?.name).toBe('main');
});

test('a file event lets the repository be looked at again', async () => {
  const bench = await Bench.of().commit(both('a', '1.0.0'), 'v1.0.0').open();
  const { states, asked } = bench.repository;
  bench.workspace.filesChanged([{ file: '/r/.git/HEAD', change: 'changed' }]);
  await bench.workspace.update();
  expect(await bench.workspace.compare()).toBe(false);
  expect(bench.repository.states).toBe(states + 1);
  expect(bench.repository.asked).toBe(asked);
});

test('what fails is said, keeps nothing from the others, and is tried again', async () => {
  const bench = Bench.of().commit({ ...both('a', '1.0.0'), ...both('b', '1.0.0') }, 'v1.0.0');
  let broken = true;
  const read = bench.repository.readAt.bind(bench.repository);
  bench.repository.readAt = async (commit, path) => {
    if (broken && path.startsWith('a/')) throw new Error('The pack is corrupt.');
    return read(commit, path);
  };
  await bench.open();
  expect(bench.missing('a/microservice.yaml')).toBe('The pack is corrupt.');
  expect(bench.name('b/microservice.yaml', 'b', '1')).toBe('v1.0.0');
  broken = false;
  expect(await bench.workspace.compare()).toBe(true);
  expect(bench.name('a/microservice.yaml', 'a', '1')).toBe('v1.0.0');
  expect(bench.missing('a/microservice.yaml')).toBeUndefined();
});

test('it can be cancelled', async () => {
  const bench = await Bench.of().commit(both('a', '1.0.0'), 'v1.0.0').open();
  await expect(bench.workspace.compare(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  expect(await bench.workspace.compare()).toBe(false);
});
