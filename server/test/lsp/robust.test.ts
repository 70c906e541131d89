import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Client, uriOf } from './client';
import { folderOf, serve, write } from './folders';

const SOUND = 'name: a\nownr: team-a\n';

/** The server still checks, and says of the one sound file what there is to say. */
async function expectAlive(client: Client, folder: string): Promise<void> {
  expect(await client.rules(`${folder}/sound/microservice.yaml`)).toContain('manifest/unknown-field');
}

const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
const cycle = `openapi: 3.0.3
info: { title: A, version: 1.0.0 }
paths: { /a: { get: { responses: { '200': { $ref: '#/components/responses/A' } } } } }
components:
  responses: { A: { $ref: '#/components/responses/B' }, B: { $ref: '#/components/responses/A' } }
  schemas: { S: { properties: { s: { $ref: '#/components/schemas/S' } }, allOf: [{ $ref: '#/components/schemas/S' }] } }
`;

const HOSTILE: Readonly<Record<string, string | Uint8Array>> = {
  binary: new Uint8Array(4096).map((_, i) => (i * 7919) % 256),
  'of zeros': new Uint8Array(5000),
  'of invalid UTF-8': new Uint8Array([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xff, 0xfe, 0xc3, 0x28, 0x0a]),
  'of 20 MB': `name: big\ndescription: "${'x'.repeat(20_000_000)}"\n`,
  'nested 10,000 deep': `name: ${deep('[', ']', 10_000)}\n`,
  'nested 10,000 deep in maps': `openapi: 3.0.3\npaths: ${deep('{a: ', '}', 10_000)}\n`,
  'indented 3,000 deep': Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'of references in circles': cycle,
  'of aliases in circles': 'a: &a [*a, *a]\nb: &b { c: *b }\n',
  'of aliases by the billion': `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
    .split('')
    .map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]}, `.repeat(9)}]`)
    .join('\n')}\n`,
  'half typed': 'name: a\nprovides:\n  - api: "a\n    versions: [{ version: \nconsumes: {',
  empty: '',
  'of tabs': 'name:\ta\n\towner: b\n',
  'in UTF-16': new Uint8Array(Buffer.from('\ufeffname: a\n', 'utf16le')),
};

describe('the server outlives a file', () => {
  it.each(Object.keys(HOSTILE))('%s', async (kind) => {
    const content = HOSTILE[kind] ?? '';
    const names = [
      'x/microservice.yaml',
      'x/openapi.yaml',
      'x/openapi.json',
      'x/.servicelint.yaml',
      'y/microservice.json',
    ];
    const folder = folderOf({
      'sound/microservice.yaml': SOUND,
      ...Object.fromEntries(names.map((name) => [name, content])),
    });
    const client = await serve(folder);
    await expectAlive(client, folder);
    if (typeof content !== 'string' || content.length > 1_000_000) return;
    for (const name of names) {
      const file = `${folder}/${name}`;
      await client.open(file, 'name: before\n');
      await client.edit(file, content);
      const textDocument = { uri: uriOf(file) };
      const position = { line: 1, character: 3 };
      await client.diagnostics(file);
      await client.request('textDocument/hover', { textDocument, position });
      await client.request('textDocument/completion', { textDocument, position });
      await client.request('textDocument/documentLink', { textDocument });
      await client.request('textDocument/documentSymbol', { textDocument });
    }
    await expectAlive(client, folder);
    expect(await client.stop()).toBe(0);
  });

  it('that is too large, and says in the log that it is not checked', async () => {
    const folder = folderOf({ 'sound/microservice.yaml': SOUND, 'x/microservice.yaml': HOSTILE['of 20 MB'] ?? '' });
    const client = await serve(folder);
    await expectAlive(client, folder);
    expect(client.log.join('\n')).toContain(`${folder}/x/microservice.yaml is not checked. It is larger than 10 MB.`);
  });

  it('that leads back to its folder', async () => {
    const folder = folderOf({ 'sound/microservice.yaml': SOUND });
    symlinkSync(folder, `${folder}/sound/again`);
    symlinkSync(`${folder}/none`, `${folder}/sound/openapi.yaml`);
    await expectAlive(await serve(folder), folder);
  });
});

describe('the server outlives a client', () => {
  it('that changes, saves and closes what it never opened', async () => {
    const folder = folderOf({ 'sound/microservice.yaml': SOUND });
    const client = await serve(folder);
    const file = `${folder}/sound/microservice.yaml`;
    await client.edit(file, 'name: b\n');
    await client.save(file);
    await client.close(file);
    await client.notify('textDocument/didChange', {
      textDocument: { uri: uriOf(file), version: null },
      contentChanges: [{ text: '' }],
    });
    await expectAlive(client, folder);
  });

  it('that edits outside of a text', async () => {
    const folder = folderOf({ 'sound/microservice.yaml': SOUND });
    const client = await serve(folder);
    const file = `${folder}/sound/microservice.yaml`;
    await client.open(file);
    await client.edit(file, '# end\n', { start: { line: 90, character: 7 }, end: { line: 99, character: 0 } });
    await expectAlive(client, folder);
    const textDocument = { uri: uriOf(file) };
    const position = { line: 1000, character: 1000 };
    await client.request('textDocument/hover', { textDocument, position });
    await client.request('textDocument/completion', { textDocument, position });
    await expectAlive(client, folder);
  });

  it('that asks about what is on no disk', async () => {
    const folder = folderOf({ 'sound/microservice.yaml': SOUND });
    const client = await serve(folder);
    for (const uri of [
      'untitled:Untitled-1',
      'git:/x/microservice.yaml?ref',
      `${uriOf(folder)}/none/microservice.yaml`,
      'file:///%zz',
    ]) {
      const textDocument = { uri };
      await client.notify('textDocument/didOpen', {
        textDocument: { ...textDocument, languageId: 'yaml', version: 1, text: 'name: x\n' },
      });
      const position = { line: 0, character: 0 };
      const context = { diagnostics: [], only: ['source.fixAll'] };
      await client.request('textDocument/hover', { textDocument, position });
      await client.request('textDocument/completion', { textDocument, position });
      await client.request('textDocument/codeAction', {
        textDocument,
        range: { start: position, end: position },
        context,
      });
      await client.request('textDocument/documentSymbol', { textDocument });
    }
    await client.changed(['/nowhere/at/all', 3]);
    await client.request('codeAction/resolve', { title: 'Unknown', data: { uri: 'untitled:x' } });
    await client.request('codeAction/resolve', { title: 'Without data' });
    await expectAlive(client, folder);
  });

  it('that refuses what it is asked', async () => {
    const folder = folderOf({ 'sound/microservice.yaml': SOUND });
    const client = await serve(folder, { init: {}, refuses: true });
    await expectAlive(client, folder);
    await client.until('the refusal in the log', () => client.log.some((line) => line.includes('refused')));
    write(folder, { 'other/microservice.yaml': SOUND });
    await expectAlive(client, folder);
  });
});
