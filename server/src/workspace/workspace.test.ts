import { expect, test } from 'vitest';
import { MemoryFileSystem } from '../platform/memory';
import { existsKey, type Snapshot } from '../readers/snapshot';
import { Workspace } from './workspace';

const clock = { today: () => '2026-01-01' };
const manifest = (name: string, spec = './openapi.yaml') =>
  `name: ${name}\nowner: team\nprovides:\n  - { api: ${name}, spec: "${spec}" }\n`;
const spec = (version: string, ref = '') =>
  `openapi: 3.0.3\ninfo: { title: A, version: ${version} }\npaths:\n  /a: {${ref && ` $ref: "${ref}" `}}\n`;

async function opened(files: Readonly<Record<string, string | Uint8Array>>, ...roots: string[]) {
  const disk = new MemoryFileSystem(files);
  const workspace = new Workspace({ files: disk, clock });
  await workspace.open(roots.length > 0 ? roots : ['/r']);
  return { disk, workspace };
}

const only = (workspace: Workspace): Snapshot => {
  expect(workspace.snapshots()).toHaveLength(1);
  return workspace.snapshots()[0]!;
};
const names = (workspace: Workspace): string[] => [...only(workspace).files.keys()];

test('reads manifests, specs, and what they name in turn, wherever it stands', async () => {
  const { workspace } = await opened({
    '/r/a/microservice.yaml': manifest('a', '../../protos/a.yaml'),
    '/r/a/other.yaml': 'a: 1\n',
    '/protos/a.yaml': spec('1.0.0', './deep/part.yaml#/a'),
    '/protos/deep/part.yaml': 'a: { $ref: "../last.yaml" }\n',
    '/protos/last.yaml': 'get: {}\n',
    '/protos/unused.yaml': spec('1.0.0'),
  });
  expect(names(workspace)).toEqual([
    '/protos/a.yaml',
    '/protos/deep/part.yaml',
    '/protos/last.yaml',
    '/r/a/microservice.yaml',
  ]);
});

test('a part that nobody names any more is dropped', async () => {
  const { workspace } = await opened({ '/r/openapi.yaml': spec('1.0.0', './part.yaml#/a'), '/r/part.yaml': 'a: {}\n' });
  expect(names(workspace)).toEqual(['/r/openapi.yaml', '/r/part.yaml']);
  workspace.setOpen('/r/openapi.yaml', spec('1.0.0'));
  await workspace.update();
  expect(names(workspace)).toEqual(['/r/openapi.yaml']);
});

test('answers what exists, also in folders that discovery skips, from the folder, the root and the git root', async () => {
  const text = `${manifest('a', './dist/openapi.yaml')}contact: { runbook: docs/run.md }\ndeployment: { pipeline: ci.yml }\n`;
  const { workspace, disk } = await opened(
    { '/g/.git/HEAD': '', '/g/ci.yml': '', '/g/r/docs/run.md': '', '/g/r/a/microservice.yaml': text },
    '/g/r',
  );
  const answer = (path: string) => only(workspace).exists.get(existsKey('/g/r/a/microservice.yaml', path));
  expect([answer('docs/run.md'), answer('ci.yml'), answer('/g/r/a/dist/openapi.yaml')]).toEqual([true, true, false]);
  disk.write('/g/r/a/dist/openapi.yaml', spec('1.0.0'));
  workspace.filesChanged([{ file: '/g/r/a/dist', change: 'created' }]);
  await workspace.update();
  expect(answer('/g/r/a/dist/openapi.yaml')).toBe(true);
  expect(names(workspace)).toContain('/g/r/a/dist/openapi.yaml');
});

test('reads a pipeline that several manifests name, from wherever they name it, and follows it', async () => {
  const naming = (path: string) => `name: a\nowner: team\ndeployment: { pipeline: "${path}" }\n`;
  const { workspace, disk } = await opened({
    '/r/a/microservice.yaml': naming('.github/workflows/ci.yml'),
    '/r/b/microservice.yaml': naming('../.github/workflows/ci.yml'),
    '/r/c/microservice.yaml': naming('.github/workflows/own.yml'),
    '/r/d/microservice.yaml': naming('.github/workflows/gone.yml'),
    '/r/e/microservice.yaml': naming('.github/workflows/gone.yml'),
    '/r/f/microservice.yaml': naming('Jenkinsfile'),
    '/r/g/microservice.yaml': naming('Jenkinsfile'),
    '/r/.github/workflows/ci.yml': 'on: push\njobs: {}\n',
    '/r/.github/workflows/own.yml': 'on: push\njobs: {}\n',
    '/r/Jenkinsfile': 'pipeline {}\n',
  });
  const answers = () => [...(only(workspace).pipelines ?? [])].map(([key, pipeline]) => [key.split('\0')[0], pipeline]);
  const ci = { file: '/r/.github/workflows/ci.yml', tellsApart: false };
  expect(answers()).toEqual([
    ['/r/a/microservice.yaml', ci],
    ['/r/b/microservice.yaml', ci],
  ]);
  const before = only(workspace);
  expect([...before.files.keys()].filter((file) => file.includes('.github'))).toEqual([]);
  disk.write(ci.file, 'on: push\njobs: {}\n# Said again.\n');
  workspace.filesChanged([{ file: ci.file, change: 'changed' }]);
  await workspace.update();
  expect(only(workspace).pipelines).toBe(before.pipelines);
  workspace.setOpen(ci.file, 'on: { push: { paths: [a/**] } }\njobs: {}\n');
  await workspace.update();
  expect(answers().map(([, pipeline]) => pipeline)).toEqual([
    { ...ci, tellsApart: true },
    { ...ci, tellsApart: true },
  ]);
});

test('looks through the workflows for a service in production without a pipeline, and follows them', async () => {
  const ci = '/r/.github/workflows/ci.yml';
  const files = { [ci]: 'on: { push: { paths: ["a/**"] } }\n', '/r/.github/other.yml': 'x: a/b\n' };
  const none = await opened({ ...files, '/r/a/microservice.yaml': manifest('a') });
  expect(only(none.workspace).workflows).toEqual(new Map());
  const text = `${manifest('a')}lifecycle: production\n`;
  const { workspace, disk } = await opened({ ...files, '/r/a/microservice.yaml': text });
  expect(only(workspace).workflows).toEqual(new Map([[ci, ['a']]]));
  disk.write(ci, 'on: { push: { paths: ["b/**"] } }\n');
  workspace.filesChanged([{ file: ci, change: 'changed' }]);
  await workspace.update();
  expect(only(workspace).workflows).toEqual(new Map([[ci, ['b']]]));
});

test('a folder exists from its first file to its last', async () => {
  const text = `${manifest('a')}contact: { runbook: dist/runbooks }\n`;
  const { workspace, disk } = await opened({ '/r/microservice.yaml': text });
  const answer = () => only(workspace).exists.get(existsKey('/r/microservice.yaml', 'dist/runbooks'));
  expect(answer()).toBe(false);
  disk.write('/r/dist/runbooks/on-call.md', '');
  workspace.filesChanged([{ file: '/r/dist/runbooks/on-call.md', change: 'created' }]);
  await workspace.update();
  expect(answer()).toBe(true);
  disk.remove('/r/dist');
  workspace.filesChanged([{ file: '/r/dist', change: 'deleted' }]);
  await workspace.update();
  expect(answer()).toBe(false);
});

test('a file asked for as a spec is read as one, though a configuration extends it too', async () => {
  const { workspace } = await opened({
    '/r/.servicelint.yaml': 'extends: ./part.yaml\n',
    '/r/openapi.yaml': spec('1.0.0', './part.yaml#/a'),
    '/r/part.yaml': 'a: {}\n',
  });
  expect(only(workspace).files.get('/r/part.yaml')?.facts?.kind).toBe('spec');
});

test('answers patterns with the files that match, sorted, and reads them', async () => {
  const { workspace } = await opened({
    '/r/[a]/microservice.yaml': manifest('a', './v*/*.yaml'),
    '/r/[a]/v2/y.yaml': 'y: 1\n',
    '/r/[a]/v1/x.yaml': 'x: 1\n',
    '/r/[a]/w/z.yaml': 'z: 1\n',
  });
  expect([...only(workspace).globs]).toEqual([['/r/[a]/v*/*.yaml', ['/r/[a]/v1/x.yaml', '/r/[a]/v2/y.yaml']]]);
  expect(names(workspace)).toEqual(['/r/[a]/microservice.yaml', '/r/[a]/v1/x.yaml', '/r/[a]/v2/y.yaml']);
});

test('a blank line at the top keeps the facts, and what did not change keeps everything', async () => {
  const { workspace } = await opened({
    '/r/a/microservice.yaml': manifest('a'),
    '/r/b/microservice.yaml': manifest('b'),
  });
  const before = only(workspace);
  workspace.setOpen('/r/a/microservice.yaml', `\n${manifest('a')}`);
  expect(await workspace.update()).toBe(true);
  const after = only(workspace);
  const at = (snapshot: Snapshot, name: string) => snapshot.files.get(`/r/${name}/microservice.yaml`)!;
  expect(at(after, 'a').tree).not.toBe(at(before, 'a').tree);
  expect(at(after, 'a').facts).toBe(at(before, 'a').facts);
  expect(at(after, 'b')).toBe(at(before, 'b'));
  expect([after.exists, after.paths]).toEqual([before.exists, before.paths]);
  expect(after.exists).toBe(before.exists);
  expect(await workspace.update()).toBe(false);
  expect(only(workspace)).toBe(after);
});

test('while an open text does not parse, the landscape goes by the last one that did', async () => {
  const file = '/r/a/microservice.yaml';
  const { workspace, disk } = await opened({ [file]: manifest('a'), '/r/a/openapi.yaml': spec('1.0.0') });
  const sound = only(workspace).files.get(file)!.facts;
  const typing = async (text: string) => {
    workspace.setOpen(file, text);
    await workspace.update();
    return only(workspace).files.get(file)!;
  };
  const broken = await typing('name: [\n');
  expect(broken.settled).toBe(sound);
  expect(broken.facts).not.toEqual(sound);
  expect(names(workspace)).toContain('/r/a/openapi.yaml');
  disk.write(file, 'name: [\n');
  workspace.filesChanged([{ file, change: 'changed' }]);
  expect((await typing('name: [ x\n')).settled).toBe(sound);
  expect((await typing(manifest('a'))).facts).toBe(sound);
  workspace.setClosed(file);
  await workspace.update();
  const closed = only(workspace).files.get(file)!;
  expect(closed.tree.text).toBe('name: [\n');
  expect(closed.settled).toBe(closed.facts);
});

test('a document that was open and broken from the start goes by the text on disk', async () => {
  const file = '/r/microservice.yaml';
  const workspace = new Workspace({ files: new MemoryFileSystem({ [file]: manifest('a') }), clock });
  workspace.setOpen(file, 'name: [\n');
  await workspace.open(['/r']);
  const { facts, settled } = only(workspace).files.get(file)!;
  expect(settled).toMatchObject({ kind: 'manifest', name: 'a' });
  expect(facts).not.toEqual(settled);
});

test('a closed document is read from the disk anew, whether or not its change was told', async () => {
  const file = '/r/microservice.yaml';
  const { workspace, disk } = await opened({ [file]: manifest('a') });
  workspace.setOpen(file, manifest('b'));
  await workspace.update();
  disk.write(file, manifest('c'));
  workspace.setClosed(file);
  await workspace.update();
  expect(only(workspace).files.get(file)?.facts).toMatchObject({ name: 'c' });
});

test('a configuration that is being typed has its effect at once', async () => {
  const { workspace } = await opened({ '/r/.servicelint.yaml': '', '/r/old/openapi.yaml': spec('1.0.0') });
  workspace.setOpen('/r/.servicelint.yaml', 'ignore: []\n');
  await workspace.update();
  workspace.setOpen('/r/.servicelint.yaml', 'ignore: [old]\n');
  await workspace.update();
  expect(names(workspace)).toEqual(['/r/.servicelint.yaml']);
});

test('a new document counts before it is saved, an ignored one never', async () => {
  const { workspace } = await opened({ '/r/.gitignore': 'gen/\n', '/r/x': '' });
  workspace.setOpen('/r/a/microservice.yaml', manifest('a'));
  workspace.setOpen('/r/gen/microservice.yaml', manifest('b'));
  await workspace.update();
  expect(names(workspace)).toEqual(['/r/a/microservice.yaml']);
  expect(workspace.snapshotOf('/r/a/microservice.yaml')).toBe(only(workspace));
});

test('a document opened without its folder makes a landscape with its open neighbours', async () => {
  const { workspace } = await opened({ '/s/openapi.yaml': spec('1.0.0'), '/s/microservice.yaml': manifest('s') });
  workspace.setOpen('/s/openapi.yaml', spec('2.0.0'));
  workspace.setOpen('/s/notes.yaml', 'a: 1\n');
  await workspace.update();
  expect(workspace.snapshots().map(({ root }) => root)).toEqual(['/r', '/s']);
  expect([...workspace.snapshotOf('/s/openapi.yaml')!.files.keys()]).toEqual(['/s/openapi.yaml']);
  expect(workspace.snapshotOf('/s/microservice.yaml')).toBeUndefined();
});

test('`root: true` bounds a landscape of its own, `ignore` leaves files out', async () => {
  const { workspace } = await opened({
    '/r/.servicelint.yaml': 'ignore: ["**/generated/**", old]\n',
    '/r/a/microservice.yaml': manifest('a'),
    '/r/a/generated/openapi.yaml': spec('1.0.0'),
    '/r/old/microservice.yaml': manifest('old'),
    '/r/examples/shop/.servicelint.yaml': 'root: true\n',
    '/r/examples/shop/b/microservice.yaml': manifest('b'),
    '/r/examples/shop/generated/openapi.yaml': spec('1.0.0'),
  });
  const inner = workspace.snapshotOf('/r/examples/shop/b/microservice.yaml')!;
  expect(inner.root).toBe('/r/examples/shop');
  expect(inner.paths).toContain('/r/examples/shop/generated/openapi.yaml');
  const outer = workspace.snapshotOf('/r/a/microservice.yaml')!;
  expect(outer.paths).toEqual(['/r/.servicelint.yaml', '/r/a/microservice.yaml']);
  expect(workspace.snapshots()).toHaveLength(2);
});

test('several folders are one landscape; a configuration that is extended is read as one', async () => {
  const { workspace } = await opened(
    {
      '/w/a/.servicelint.yaml': 'extends: ../lint.yaml\n',
      '/w/lint.yaml': 'external: [stripe]\n',
      '/w/a/microservice.yaml': `${manifest('a')}contact: { runbook: run.md }\n`,
      '/w/a/run.md': '',
      '/w/b/microservice.yaml': `${manifest('b')}contact: { runbook: run.md }\n`,
    },
    '/w/a',
    '/w/b',
  );
  const { root, files, exists } = only(workspace);
  expect(root).toBe('/w');
  expect(files.get('/w/lint.yaml')?.facts).toMatchObject({ kind: 'config', external: ['stripe'] });
  expect(exists.get(existsKey('/w/a/microservice.yaml', 'run.md'))).toBe(true);
  expect(exists.get(existsKey('/w/b/microservice.yaml', 'run.md'))).toBe(false);
});

test('what cannot be read is told, with the reason', async () => {
  const { workspace } = await opened({
    '/r/a/microservice.yaml': Uint8Array.of(0x61, 0xff),
    '/r/b/microservice.yaml': manifest('b'),
    '/r/b/openapi.yaml': new Uint8Array(10 * 1024 * 1024 + 1).fill(0x20),
  });
  expect(names(workspace)).toEqual(['/r/b/microservice.yaml']);
  expect(workspace.skipped()).toEqual([
    { file: '/r/a/microservice.yaml', why: 'It is not text: its bytes are no valid UTF-8.' },
    { file: '/r/b/openapi.yaml', why: 'It is larger than 10 MB.' },
  ]);
  workspace.setOpen('/r/b/microservice.yaml', 'name: b\n');
  await workspace.update();
  expect(workspace.skipped().map(({ file }) => file)).toEqual(['/r/a/microservice.yaml']);
});

test('code is counted when asked, and again after it changed', async () => {
  const { workspace, disk } = await opened({ '/r/a/microservice.yaml': manifest('a'), '/r/a/main.ts': 'a();\n' });
  const count = () => only(workspace).code.get('/r/a/microservice.yaml');
  expect(count()).toBeUndefined();
  expect(await workspace.count()).toBe(true);
  expect(count()).toEqual({ lines: 1, files: 1, readme: false });
  expect(await workspace.count()).toBe(false);
  disk.write('/r/a/main.ts', 'a();\nb();\n');
  workspace.filesChanged([{ file: '/r/a/main.ts', change: 'changed' }]);
  await workspace.update();
  expect(await workspace.count()).toBe(true);
  expect(count()?.lines).toBe(2);
});

test('a change reads the changed file alone', async () => {
  const read: string[] = [];
  class Recording extends MemoryFileSystem {
    override async read(file: string, limit?: number): Promise<Uint8Array> {
      read.push(file);
      return super.read(file, limit);
    }
  }
  const disk = new Recording({ '/r/a/microservice.yaml': manifest('a'), '/r/b/openapi.yaml': spec('1.0.0') });
  const workspace = new Workspace({ files: disk, clock });
  await workspace.open(['/r']);
  read.length = 0;
  disk.write('/r/a/microservice.yaml', manifest('b'));
  workspace.filesChanged([{ file: '/r/a/microservice.yaml', change: 'changed' }]);
  await workspace.update();
  expect(read).toEqual(['/r/a/microservice.yaml']);
});

test('reading tells its progress, stops when cancelled, and goes on from there', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [`/r/s${i}/microservice.yaml`, `name: s${i}\n`]),
  );
  const workspace = new Workspace({ files: new MemoryFileSystem(files), clock });
  const stop = new AbortController();
  let read = 0;
  const progress = (done: number, total: number) => {
    read++;
    if (done === 100) stop.abort(new Error('enough'));
    expect(done).toBeLessThanOrEqual(total);
  };
  await expect(workspace.open(['/r'], { signal: stop.signal, progress })).rejects.toThrow('enough');
  expect(workspace.snapshots()).toEqual([]);
  expect(read).toBeLessThan(200);
  await workspace.update({ progress });
  expect(only(workspace).files.size).toBe(300);
  expect(read).toBe(300);
});
