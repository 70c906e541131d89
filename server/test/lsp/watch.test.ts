import { renameSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { uriOf } from './client';
import { folderOf, serve, temporary, write } from './folders';

const spec = (operation: string) =>
  `openapi: 3.0.3\ninfo: { title: A, version: 1.0.0 }\npaths:\n  /a:\n    get:\n      operationId: ${operation}\n      responses: { '200': { description: It. } }\n`;
const PROVIDER =
  'name: a\nowner: team-a\nprovides:\n  - { api: a, spec: ./openapi.yaml, versions: [{ version: 1.0.0 }] }\n';
const CONSUMER =
  'name: b\nowner: team-b\nconsumes:\n  - { api: a, service: a, version: 1, uses: [getA], via: http, timeout: 1s, critical: false, fallback: none }\n';
const LANDSCAPE = {
  'a/microservice.yaml': PROVIDER,
  'a/openapi.yaml': spec('getA'),
  'b/microservice.yaml': CONSUMER,
  '.servicelint.yaml': 'landscape: closed\n',
};

describe('files that change on disk', () => {
  it('are watched by the server, unless it is our client, which watches by itself', async () => {
    const ours = await serve(folderOf(LANDSCAPE));
    await ours.settled();
    expect(ours.asked.map(({ method }) => method)).not.toContain('client/registerCapability');
    const other = await serve(folderOf(LANDSCAPE), { init: {} });
    await other.until('registered', () => other.asked.some(({ method }) => method === 'client/registerCapability'));
    expect(JSON.stringify(other.asked)).toContain('workspace/didChangeWatchedFiles');
  });

  it('count: changed, created, renamed, deleted, with its folder too', async () => {
    const folder = folderOf(LANDSCAPE);
    const client = await serve(folder);
    const [a, b, api] = ['a/microservice.yaml', 'b/microservice.yaml', 'a/openapi.yaml'].map(
      (name) => `${folder}/${name}`,
    ) as [string, string, string];
    const before = await client.rules(b);
    expect(before).not.toContain('consumers/unknown-operation');
    write(folder, { 'a/openapi.yaml': spec('getB') });
    await client.changed([api, 2]);
    expect(await client.rules(b)).toContain('consumers/unknown-operation');
    renameSync(api, `${folder}/a/renamed.yaml`);
    await client.changed([api, 3], [`${folder}/a/renamed.yaml`, 1]);
    expect(await client.rules(a)).toContain('manifest/missing-file');
    write(folder, { 'a/openapi.yaml': spec('getA') });
    await client.changed([api, 1]);
    expect(await client.rules(a)).not.toContain('manifest/missing-file');
    expect(await client.rules(b)).toEqual(before);
    rmSync(`${folder}/a`, { recursive: true });
    await client.changed([`${folder}/a`, 3]);
    expect(await client.rules(b)).toContain('consumers/unknown-service');
    expect(await client.rules(a)).toEqual([]);
    write(folder, { 'a/microservice.yaml': PROVIDER, 'a/openapi.yaml': spec('getA') });
    await client.changed([`${folder}/a`, 1]);
    expect(await client.rules(b)).toEqual(before);
  });

  it('go and come with .gitignore', async () => {
    const folder = folderOf(LANDSCAPE);
    const client = await serve(folder);
    const b = `${folder}/b/microservice.yaml`;
    const before = await client.rules(b);
    write(folder, { '.gitignore': 'a/\n' });
    await client.changed([`${folder}/.gitignore`, 1]);
    expect(await client.rules(b)).toContain('consumers/unknown-service');
    write(folder, { '.gitignore': '# nothing\n' });
    await client.changed([`${folder}/.gitignore`, 2]);
    expect(await client.rules(b)).toEqual(before);
  });

  it('do not count while a document shows another text', async () => {
    const folder = folderOf(LANDSCAPE);
    const client = await serve(folder);
    const api = `${folder}/a/openapi.yaml`;
    const b = `${folder}/b/microservice.yaml`;
    await client.open(api);
    await client.edit(api, spec('getB'));
    expect(await client.rules(b)).toContain('consumers/unknown-operation');
    await client.changed([api, 2]);
    expect(await client.rules(b)).toContain('consumers/unknown-operation');
    await client.close(api);
    expect(await client.rules(b)).not.toContain('consumers/unknown-operation');
  });
});

describe('several folders', () => {
  it('make one landscape, until one of them is removed', async () => {
    const one = folderOf({ 'microservice.yaml': PROVIDER, 'openapi.yaml': spec('getA') });
    const two = folderOf({ 'microservice.yaml': CONSUMER, '.servicelint.yaml': 'landscape: closed\n' });
    const client = await serve([one, two]);
    const file = `${two}/microservice.yaml`;
    expect(await client.rules(file)).not.toContain('consumers/unknown-service');
    const event = { added: [], removed: [{ uri: uriOf(one), name: 'one' }] };
    await client.notify('workspace/didChangeWorkspaceFolders', { event });
    expect(await client.rules(file)).toContain('consumers/unknown-service');
    await client.settled();
    expect(client.statuses.at(-1)).toMatchObject({ services: 1, roots: [uriOf(two)], reading: false });
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: event.removed, removed: [] } });
    expect(await client.rules(file)).not.toContain('consumers/unknown-service');
  });

  it('may be none at all', async () => {
    const folder = folderOf({ 'microservice.yaml': 'name: a\nownr: b\n' });
    const client = await serve([]);
    await client.open(`${folder}/microservice.yaml`);
    expect(await client.rules(`${folder}/microservice.yaml`)).toContain('manifest/unknown-field');
  });
});

describe('configuration', () => {
  it('goes for its folder, and counts while it is typed', async () => {
    const folder = folderOf({
      'a/microservice.yaml': 'name: a\nowner: t\nfoo: 1\n',
      'b/microservice.yaml': 'name: b\nowner: t\nfoo: 1\n',
      'b/.servicelint.yaml': 'rules:\n  manifest/unknown-field: info\n',
    });
    const client = await serve(folder);
    const severity = async (name: string) =>
      (await client.diagnostics(`${folder}/${name}/microservice.yaml`)).find(
        ({ code }) => code === 'manifest/unknown-field',
      )?.severity;
    expect([await severity('a'), await severity('b')]).toEqual([2, 3]);
    const config = `${folder}/b/.servicelint.yaml`;
    await client.open(config);
    await client.edit(config, 'rules:\n  manifest/unknown-field: off\n');
    expect([await severity('a'), await severity('b')]).toEqual([2, undefined]);
    await client.open(`${folder}/a/.servicelint.yaml`, 'rules:\n  manifest/unknown-field: error\n');
    expect([await severity('a'), await severity('b')]).toEqual([1, undefined]);
    await client.close(config);
    expect([await severity('a'), await severity('b')]).toEqual([1, 3]);
  });

  it('leaves syntax to an extension that reports it already, in open documents', async () => {
    const folder = folderOf({ 'microservice.yaml': 'name: a\nowner: [\n' });
    const file = `${folder}/microservice.yaml`;
    const client = await serve(folder, { init: { trusted: true, syntaxReportedElsewhere: ['yaml'] } });
    expect(await client.rules(file)).toContain('manifest/syntax');
    await client.open(file);
    expect(await client.rules(file)).not.toContain('manifest/syntax');
    await client.notify('servicelint/host', { trusted: true, syntaxReportedElsewhere: [] });
    expect(await client.rules(file)).toContain('manifest/syntax');
  });
});

it('tells what it looked for where it found nothing', async () => {
  const folder = temporary();
  const client = await serve(folder);
  await client.settled();
  expect(client.statuses[0]).toMatchObject({ reading: true });
  expect(client.statuses.at(-1)).toMatchObject({
    services: 0,
    contracts: 0,
    files: 0,
    reading: false,
    roots: [uriOf(folder)],
  });
  expect(client.statuses.at(-1)?.lookedFor).toContain('microservice.yaml');
});
