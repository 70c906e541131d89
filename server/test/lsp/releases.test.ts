import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodeLens, Hover } from 'vscode-languageserver/node';
import type { ComparisonAnswer, ComparisonPage } from '../../src/protocol';
import { type Client, type ClientOptions, uriOf } from './client';
import { folderOf, serve } from './folders';

const spec = (total: string) => `openapi: 3.0.3
info: { title: Orders, version: 1.4.0 }
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema:
                type: object
                required: [total]
                properties:
                  total: { type: ${total} }
`;

const FILES = {
  'orders/microservice.yaml': 'name: orders\nowner: team-a\nprovides:\n  - { api: orders, spec: ./openapi.yaml }\n',
  'orders/openapi.yaml': spec('integer'),
  'billing/microservice.yaml':
    'name: billing\nowner: team-b\nconsumes:\n  - { api: orders, version: 1, uses: ["getOrder#total"], timeout: 1s }\n',
  'notes/secret.yaml': 'nobody: asks for this\n',
};

/** A folder whose files were committed and released as v1.4.0. */
function released(): { folder: string; commit: string } {
  const folder = folderOf(FILES);
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).trim();
  git('-c', 'init.defaultBranch=main', 'init');
  git('add', '.');
  git('commit', '-m', 'As released');
  git('-c', 'tag.gpgsign=false', 'tag', 'v1.4.0');
  return { folder, commit: git('rev-parse', 'HEAD') };
}

interface Open {
  readonly client: Client;
  readonly folder: string;
  readonly file: string;
  readonly commit: string;
}

/** A server on such a folder, in which the type of `total` is another one now, when it has compared. */
async function changed(options?: ClientOptions): Promise<Open> {
  const { folder, commit } = released();
  const file = `${folder}/orders/openapi.yaml`;
  writeFileSync(file, spec('string'));
  const client = await serve(folder, options);
  for (let tries = 0; !(await client.rules(file)).includes('versioning/breaking-change'); tries++) {
    if (tries > 200) throw new Error('The release is not found.');
    await new Promise((done) => setTimeout(done, 50));
  }
  return { client, folder, file, commit };
}

/** Those that tell what has changed. */
async function lensesIn(client: Client, file: string): Promise<CodeLens[]> {
  const params = { textDocument: { uri: uriOf(file) } };
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', params);
  return lenses.filter(({ command }) => command?.command === 'servicelint.compare');
}

const compared = (client: Client, file: string): Promise<ComparisonAnswer> =>
  client.request('servicelint/comparison', { uri: uriOf(file) });

const textAt = (client: Client, uri: string): Promise<string | null> =>
  client.request('servicelint/releaseText', { uri });

describe('what was released', () => {
  it('is told in a lens, which is asked for anew when it says something else', async () => {
    const { client, file } = await changed();
    const [lens] = await lensesIn(client, file);
    expect(lens).toEqual({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
      command: {
        title: '1 breaking since v1.4.0 · 1 consumer hit',
        command: 'servicelint.compare',
        arguments: [uriOf(file)],
      },
    });
    await client.open(file, spec('integer'));
    await client.until('new lenses', () => client.asked.some(({ method }) => method === 'workspace/codeLens/refresh'));
    expect((await lensesIn(client, file)).map(({ command }) => command?.title)).toEqual(['no change since v1.4.0']);
    await client.notify('servicelint/host', { trusted: true, codeLens: false });
    expect(await lensesIn(client, file)).toEqual([]);
  });

  it('is compared on a page whose links lead to the texts', async () => {
    const { client, folder, file, commit } = await changed();
    const page = (await compared(client, file)) as ComparisonPage;
    const old = `servicelint-release:///${commit}${uriOf(file).slice('file://'.length)}`;
    expect(page.title).toBe('orders 1.4.0 since v1.4.0');
    expect(page.markdown).toContain(`[v1.4.0](${old}#L17) · [now](${uriOf(file)}#L17)`);
    expect(page.markdown).toContain(`[its manifest](${uriOf(`${folder}/billing/microservice.yaml`)}#L4)`);
    expect(page.pairs).toEqual([{ title: 'openapi.yaml (v1.4.0 ↔ now)', base: old, revision: uriOf(file) }]);
    expect(await textAt(client, old)).toBe(spec('integer'));
  });

  it('is handed out as text only where a release that is known holds it', async () => {
    const { client, folder, file, commit } = await changed();
    const at = (path: string, id = commit) => `servicelint-release:///${id}${path}`;
    const path = uriOf(file).slice('file://'.length);
    expect(await textAt(client, at(path))).not.toBeNull();
    const root = uriOf(folder).slice('file://'.length);
    for (const uri of [
      at(`${root}/notes/secret.yaml`),
      at(path, '0'.repeat(40)),
      at(path, 'HEAD'),
      at(`${root}/notes/../orders/openapi.yaml?x`).replace('orders', '%2e%2e/etc'),
      uriOf(file),
      'servicelint-release:',
      '',
    ]) {
      expect(await textAt(client, uri), uri).toBeNull();
    }
  });

  it('is a related place for our client, and in its hover', async () => {
    const { client, file, commit } = await changed();
    const finding = (await client.diagnostics(file)).find(({ code }) => code === 'versioning/breaking-change');
    const uris = finding?.relatedInformation?.map(({ location }) => location.uri);
    expect(uris?.[0]).toContain(`servicelint-release:///${commit}/`);
    const position = finding!.range.start;
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri: uriOf(file) }, position });
    expect(JSON.stringify(hover.contents)).toContain('command:servicelint.compare?');
  });

  it('is told to other clients without what only ours can open', async () => {
    const { client, file } = await changed({ init: null });
    expect(client.capabilities.codeLensProvider).toBeUndefined();
    const finding = (await client.diagnostics(file)).find(({ code }) => code === 'versioning/breaking-change');
    expect(finding?.message).toContain('v1.4.0');
    expect(JSON.stringify(finding?.relatedInformation)).not.toContain('servicelint-release');
    const position = finding!.range.start;
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri: uriOf(file) }, position });
    expect(JSON.stringify(hover.contents)).toContain('total: { type: integer }');
    expect(JSON.stringify(hover.contents)).not.toContain('command:');
  });
});

describe('where nothing is compared', () => {
  it('says why in the status, and when it is asked', async () => {
    const folder = folderOf(FILES);
    const client = await serve(folder);
    await client.until('the reason', () => client.statuses.some(({ missing }) => missing !== undefined));
    expect(client.statuses.at(-1)?.missing).toBe('not in a Git repository');
    expect(await compared(client, `${folder}/orders/openapi.yaml`)).toEqual({
      missing: 'There is nothing to compare with: not in a Git repository.',
    });
    expect(await compared(client, `${folder}/billing/microservice.yaml`)).toEqual({
      missing: expect.stringContaining('provides no API'),
    });
    expect(await compared(client, `${folder}/nothing.yaml`)).toEqual({
      missing: expect.stringContaining('neither a service manifest nor an API spec'),
    });
  });

  it('says so of what no release has', async () => {
    const { folder } = released();
    const client = await serve(folder);
    const file = `${folder}/orders/openapi.yaml`;
    await client.open(file, spec('string').replace('1.4.0', '2.0.0'));
    await client.counted();
    expect(await compared(client, file)).toEqual({ missing: expect.stringMatching(/no release has this yet/) });
  });
});
