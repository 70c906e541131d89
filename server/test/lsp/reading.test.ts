import { describe, expect, it } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import { PUSH_ONLY } from './capabilities';
import { type Client, uriOf } from './client';
import { many, serve } from './folders';

/** Two files each. */
const SERVICES = 500;

/** In the middle of the reading: some files are read, and not all. */
const reading = (client: Client) =>
  client.until('reading', () => client.progress.some(({ kind }) => kind === 'report'));
const isDone = (client: Client) => client.progress.some(({ kind }) => kind === 'end');

describe('while 1,000 files are read', () => {
  it('progress is shown, and rises', async () => {
    const client = await serve(many(SERVICES));
    await client.settled();
    const { progress } = client;
    expect(client.asked.map(({ method }) => method)).toContain('window/workDoneProgress/create');
    expect(progress[0]).toMatchObject({ kind: 'begin', title: 'Reading services' });
    await client.until('the end', () => isDone(client));
    expect(progress.filter(({ kind }) => kind !== 'report').map(({ kind }) => kind)).toEqual(['begin', 'end']);
    const shown = progress.flatMap(({ percentage }) => percentage ?? []);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(client.statuses[0]).toMatchObject({ reading: true });
    expect(client.statuses.at(-1)).toMatchObject({
      services: SERVICES,
      contracts: SERVICES,
      files: 2 * SERVICES,
      reading: false,
    });
  });

  it('a cancelled pull ends at once, and what comes later is for the newest text alone', async () => {
    const folder = many(SERVICES);
    const client = await serve(folder);
    const file = `${folder}/s7/microservice.yaml`;
    await client.open(file, 'name: service-7\nfirst: 1\n');
    const pull = client.pullWorkspace();
    await reading(client);
    pull.cancel();
    await expect(pull.answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(isDone(client)).toBe(false);
    expect(pull.reports).toEqual([]);
    await client.edit(file, 'name: service-7\nsecond: 1\n');
    const version = await client.edit(file, 'name: service-7\nthird: 1\n');
    const next = client.pullWorkspace();
    await client.until('the reports', () => next.reports.some(({ uri }) => uri === uriOf(file)));
    await client.settled();
    expect(pull.reports).toEqual([]);
    const about = next.reports.filter(({ uri }) => uri === uriOf(file));
    expect(about.every((report) => report.version === version)).toBe(true);
    expect(JSON.stringify(about)).toContain('third');
    expect(JSON.stringify(about)).not.toMatch(/first|second/);
  });

  it('nothing outdated is pushed', async () => {
    const folder = many(SERVICES);
    const client = await serve(folder, { capabilities: PUSH_ONLY });
    const file = `${folder}/s7/microservice.yaml`;
    await client.open(file, 'name: service-7\nfirst: 1\n');
    await reading(client);
    const version = await client.edit(file, 'name: service-7\nsecond: 1\n');
    expect(client.published).toEqual([]);
    await client.settled();
    const about = client.published.filter(({ uri }) => uri === uriOf(file));
    expect(about.length).toBeGreaterThan(0);
    expect(about.every((one) => one.version === version)).toBe(true);
    expect(JSON.stringify(about)).not.toContain('first');
  });

  it.each([
    ['hovers', 'textDocument/hover', { position: { line: 0, character: 1 } }],
    ['diagnostics', 'textDocument/diagnostic', {}],
  ])('%s can be cancelled too', async (_, method, more) => {
    const folder = many(SERVICES);
    const client = await serve(folder);
    await reading(client);
    const params = { textDocument: { uri: uriOf(`${folder}/s1/microservice.yaml`) }, ...more };
    const { answer, cancel } = client.cancellable(method, params);
    cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(isDone(client)).toBe(false);
  });

  it('what the text of an open document tells is there at once', async () => {
    const folder = many(SERVICES);
    const client = await serve(folder);
    const file = `${folder}/s7/microservice.yaml`;
    await client.open(file, 'name: service-7\ncontact:\n  chat: "#seven"\n');
    await reading(client);
    const textDocument = { uri: uriOf(file) };
    const positions = [{ line: 0, character: 8 }];
    expect(await client.request('textDocument/foldingRange', { textDocument })).toEqual([{ startLine: 1, endLine: 2 }]);
    expect(await client.request('textDocument/documentSymbol', { textDocument })).toHaveLength(2);
    expect(await client.request('textDocument/selectionRange', { textDocument, positions })).toHaveLength(1);
    expect(isDone(client)).toBe(false);
  });

  it('the server ends when it is told to', async () => {
    const client = await serve(many(SERVICES));
    client.pullWorkspace();
    await reading(client);
    expect(await client.stop()).toBe(0);
    expect(isDone(client)).toBe(false);
  });
});
