import { describe, expect, it } from 'vitest';
import { PLAIN, PUSH_ONLY } from './capabilities';
import { uriOf } from './client';
import { folderOf, serve, shop, write } from './folders';

describe('a client that cannot ask for diagnostics', () => {
  it('is told of all files with findings, then of those alone that changed', async () => {
    const folder = shop();
    const client = await serve(folder, { capabilities: PUSH_ONLY });
    expect(client.capabilities.diagnosticProvider).toBeUndefined();
    await client.counted();
    const first = client.published.length;
    expect(first).toBeGreaterThan(5);
    expect(client.published.every(({ diagnostics }) => diagnostics.length > 0)).toBe(true);
    const file = `${folder}/services/payments/microservice.yaml`;
    await client.open(file);
    await client.settled();
    // Opened as it is: nothing changed but that it has a version now.
    expect(client.published.slice(first)).toMatchObject([{ uri: uriOf(file), version: 1 }]);
    const version = await client.edit(file, 'name: payments\nowner: team-checkout\nunknown: 1\n');
    await client.settled();
    const later = client.published.slice(first + 1);
    expect(later.find(({ uri }) => uri === uriOf(file))).toMatchObject({ version, uri: uriOf(file) });
    expect(later.map(({ uri }) => uri)).toContain(uriOf(`${folder}/services/orders/microservice.yaml`));
    expect(later.length).toBeLessThan(first);
  });

  it('hears that a file has none any more, once', async () => {
    const folder = folderOf({ 'a/microservice.yaml': 'name: a\nnmae: b\n' });
    const client = await serve(folder, { capabilities: PUSH_ONLY });
    const file = `${folder}/a/microservice.yaml`;
    await client.settled();
    expect(client.published).toHaveLength(1);
    await client.open(file);
    for (const text of ['name: a\nowner: team-a\n', 'name: a\nowner: team-a\n\n']) await client.edit(file, text);
    await client.close(file);
    write(folder, { 'a/microservice.yaml': 'name: a\nowner: team-a\n' });
    await client.changed([file, 2]);
    await client.settled();
    const empty = client.published.filter(({ diagnostics }) => diagnostics.length === 0);
    expect(empty.length).toBeGreaterThan(0);
    expect(client.published.at(-1)).toMatchObject({ uri: uriOf(file), diagnostics: [] });
  });
});

describe('a plain editor', () => {
  it('is asked for nothing and told of nothing that it did not announce', async () => {
    const client = await serve(shop(), { capabilities: PLAIN, init: {} });
    await client.settled();
    expect(client.published.length).toBeGreaterThan(5);
    expect(client.asked).toEqual([]);
    expect(client.statuses).toEqual([]);
    expect(client.progress).toEqual([]);
  });

  it('has the folders looked at again when it saves, for it tells of no changes on disk', async () => {
    const folder = folderOf({ 'a/microservice.yaml': 'name: a\nowner: team-a\n' });
    const client = await serve(folder, { capabilities: PLAIN, init: {} });
    await client.settled();
    expect(client.published).toEqual([]);
    write(folder, { 'b/microservice.yaml': 'name: b\nownr: team-b\n' });
    await client.open(`${folder}/a/microservice.yaml`);
    await client.save(`${folder}/a/microservice.yaml`);
    await client.settled();
    expect(client.published.map(({ uri }) => uri)).toContain(uriOf(`${folder}/b/microservice.yaml`));
  });

  it('gets edits without versions, at once, and none that would create a file', async () => {
    const folder = folderOf({ 'a/microservice.yaml': 'name: a\nownr: team-a\n' });
    const client = await serve(folder, { capabilities: PLAIN, init: {} });
    const file = `${folder}/a/microservice.yaml`;
    await client.open(file);
    await client.settled();
    const { diagnostics } = client.published.at(-1) ?? { diagnostics: [] };
    const misspelt = diagnostics.filter(({ code }) => code === 'manifest/unknown-field');
    // Handed back as a client does that keeps no data with a diagnostic.
    const sent = misspelt.map(({ data: _, ...diagnostic }) => diagnostic);
    const params = { textDocument: { uri: uriOf(file) }, range: sent[0]?.range, context: { diagnostics: sent } };
    const actions = await client.request<{ title: string; edit?: object; data?: object }[]>(
      'textDocument/codeAction',
      params,
    );
    const rename = actions.find(({ title }) => title === 'Rename to owner');
    expect(rename?.edit).toEqual({
      changes: {
        [uriOf(file)]: [
          { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } }, newText: 'owner' },
        ],
      },
    });
    expect(actions.filter(({ title }) => title.includes('.servicelint.yaml'))).toEqual([]);
    expect(actions.filter(({ title }) => title.startsWith('Explain'))).toEqual([]);
  });

  it('gets words without marks, insertions without places to fill, symbols as a list', async () => {
    const folder = folderOf({ 'a/microservice.yaml': 'name: a\nowner: team-a\n\nprovides:\n  - api: a\n' });
    const client = await serve(folder, { capabilities: PLAIN, init: {} });
    const file = `${folder}/a/microservice.yaml`;
    await client.open(file);
    const textDocument = { uri: uriOf(file) };
    const position = { line: 1, character: 2 };
    const hover = await client.request<{ contents: { kind: string; value: string } }>('textDocument/hover', {
      textDocument,
      position,
    });
    expect(hover.contents.kind).toBe('plaintext');
    expect(hover.contents.value).not.toMatch(/\*\*|`/);
    const items = await client.request<{ insertTextFormat: number; textEdit: { newText: string }; label: string }[]>(
      'textDocument/completion',
      { textDocument, position: { line: 2, character: 0 } },
    );
    expect(items.find(({ label }) => label === 'consumes')).toMatchObject({ textEdit: { newText: 'consumes:' } });
    expect(
      items.every(({ insertTextFormat, textEdit }) => insertTextFormat === 1 && !/\$\d|\n/.test(textEdit.newText)),
    ).toBe(true);
    const symbols = await client.request<{ name: string; containerName?: string }[]>('textDocument/documentSymbol', {
      textDocument,
    });
    expect(symbols).toContainEqual(
      expect.objectContaining({ name: 'a', containerName: 'provides', location: expect.anything() }),
    );
  });
});
