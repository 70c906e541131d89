import { describe, expect, it } from 'vitest';
import { LSPErrorCodes, type WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver/node';
import { FULL } from './capabilities';
import { uriOf } from './client';
import { serve, shop } from './folders';

const itemsOf = (report: WorkspaceDocumentDiagnosticReport) => ('items' in report ? report.items : undefined);

/** The last result id by URI. */
const idsOf = (reports: readonly WorkspaceDocumentDiagnosticReport[]): Record<string, string> =>
  Object.fromEntries(reports.map(({ uri, resultId }) => [uri, resultId ?? '']));

describe('a document pull', () => {
  it('answers in full, and "unchanged" to who knows that already', async () => {
    const folder = shop();
    const client = await serve(folder);
    const file = `${folder}/services/orders/microservice.yaml`;
    await client.open(file);
    const first = await client.pull(file);
    expect(first.kind).toBe('full');
    expect('items' in first && first.items.length).toBeGreaterThan(0);
    expect(await client.pull(file, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.edit(file, 'name: orders\n');
    const second = await client.pull(file, first.resultId);
    expect(second.kind).toBe('full');
    expect(second.resultId).not.toBe(first.resultId);
  });

  it('knows after a restart what it said before', async () => {
    const folder = shop();
    const file = `${folder}/services/orders/microservice.yaml`;
    const before = await (await serve(folder)).pull(file);
    expect(await (await serve(folder)).pull(file, before.resultId)).toMatchObject({ kind: 'unchanged' });
  });

  it('asks a client that pulls documents alone to ask again when another file changed them', async () => {
    const folder = shop();
    const client = await serve(folder);
    const provider = `${folder}/services/payments/microservice.yaml`;
    const consumer = `${folder}/services/orders/microservice.yaml`;
    await client.open(consumer);
    const before = await client.rules(consumer);
    await client.open(provider);
    await client.edit(provider, 'name: payments\nowner: team-payments\nprovides: []\n');
    await client.until('asked to refresh', () =>
      client.asked.some(({ method }) => method === 'workspace/diagnostic/refresh'),
    );
    expect(await client.rules(consumer)).not.toEqual(before);
  });

  it('says nothing of a document that is on no disk', async () => {
    const client = await serve(shop());
    for (const uri of ['untitled:Untitled-1', 'git:/a/microservice.yaml?HEAD', 'file:///%zz', 'nonsense']) {
      expect(await client.request('textDocument/diagnostic', { textDocument: { uri } })).toMatchObject({ items: [] });
    }
  });
});

describe('a workspace pull', () => {
  it('stays open, and after an edit hands over what changed alone', async () => {
    const folder = shop();
    const client = await serve(folder);
    const pull = client.pullWorkspace();
    await client.until('the first reports', () => pull.reports.length > 5);
    await client.settled();
    const first = pull.reports.length;
    expect(pull.reports.every((report) => (itemsOf(report)?.length ?? 0) > 0)).toBe(true);
    expect(new Set(pull.reports.map(({ uri }) => uri)).size).toBeGreaterThan(5);
    const file = `${folder}/services/payments/microservice.yaml`;
    await client.open(file);
    const version = await client.edit(file, 'name: payments\nowner: team-payments\nunknown: 1\n');
    await client.until('more reports', () => pull.reports.length > first);
    await client.settled();
    const more = pull.reports.slice(first);
    expect(more.length).toBeLessThan(first);
    expect(more.find(({ uri }) => uri === uriOf(file))?.version).toBe(version);
    expect(more.map(({ uri }) => uri)).toContain(uriOf(`${folder}/services/orders/microservice.yaml`));
    pull.cancel();
    await expect(pull.answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it('costs nothing for files that the client knows', async () => {
    const folder = shop();
    const client = await serve(folder);
    const first = client.pullWorkspace();
    await client.until('the first reports', () => first.reports.length > 5);
    await client.counted();
    const second = client.pullWorkspace(idsOf(first.reports));
    expect(await first.answer).toEqual({ items: [] });
    await client.settled();
    expect(second.reports).toEqual([]);
    const gone = uriOf(`${folder}/services/none/microservice.yaml`);
    const third = client.pullWorkspace({ ...idsOf(first.reports), [gone]: 'of old' });
    await client.until('the file that is gone', () => third.reports.length > 0);
    expect(third.reports).toMatchObject([{ uri: gone, items: [] }]);
  });

  it('releases the first of two that both wait for the reading to end', async () => {
    const client = await serve(shop());
    const first = client.pullWorkspace();
    const second = client.pullWorkspace();
    expect(await first.answer).toEqual({ items: [] });
    await client.until('the reports', () => second.reports.length > 5);
  });

  it('answers a client that takes no parts with all that changed', async () => {
    const folder = shop();
    const client = await serve(folder);
    await client.counted();
    const first = await client.pullWorkspace({}, false).answer;
    expect(first.items.length).toBeGreaterThan(5);
    const counted = client.pullWorkspace(idsOf(first.items), false);
    await client.settled();
    const file = `${folder}/services/payments/microservice.yaml`;
    await client.open(file);
    await client.edit(file, 'name: payments\nowner: team-payments\nunknown: 1\n');
    const { items } = await counted.answer;
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(first.items.length);
  });

  it('is never joined by pushed diagnostics', async () => {
    const client = await serve(shop(), { capabilities: FULL });
    const pull = client.pullWorkspace();
    await client.until('the reports', () => pull.reports.length > 5);
    await client.settled();
    expect(client.published).toEqual([]);
  });
});

it('answers what it was asked before the end, and ends with 0', async () => {
  const client = await serve(shop());
  const pull = client.pullWorkspace();
  await client.until('the reports', () => pull.reports.length > 5);
  expect(await client.stop()).toBe(0);
  await pull.answer;
});
