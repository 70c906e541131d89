import { describe, expect, it } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { type Client, uriOf } from './client';
import { folderOf, serve } from './folders';

const FILES = {
  'orders/microservice.yaml': `name: orders
owner: team-a
provides:
  - { api: orders, spec: ./openapi.yaml, versions: [{ version: 1.0.0 }], objectives: { availability: 99.9 } }
consumes:
  - { api: payments, external: true }
`,
  'orders/openapi.yaml': `openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: getOrder
      responses: { '200': { description: It. } }
`,
  'billing/microservice.yaml': `name: billing
owner: team-b
consumes:
  - { api: orders, version: 1, uses: [getOrder] }
`,
};

const at = (file: string, line: number, character: number) => ({
  textDocument: { uri: uriOf(file) },
  position: { line, character },
});

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

const lensesIn = async (client: Client, file: string) => {
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uriOf(file) } });
  return lenses.flatMap(({ command }) => command ?? []);
};

const hintsIn = async (client: Client, file: string) => {
  const params = { textDocument: { uri: uriOf(file) }, range: WHOLE };
  return (await client.request<InlayHint[]>('textDocument/inlayHint', params)).map(({ label }) => label);
};

async function served(options?: Parameters<typeof serve>[1]) {
  const folder = folderOf(FILES);
  const client = await serve(folder, options);
  const [orders, spec, billing] = Object.keys(FILES).map((name) => `${folder}/${name}`) as [string, string, string];
  return { client, orders, spec, billing };
}

describe('walking a landscape', () => {
  it('leads up and down the calls, item by item', async () => {
    const { client, spec, billing, orders } = await served();
    const [operation] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at(spec, 5, 22));
    expect(operation).toMatchObject({ name: 'getOrder', uri: uriOf(spec), selectionRange: { start: { line: 4 } } });
    const incoming = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
      item: operation,
    });
    expect(incoming).toMatchObject([
      { from: { name: 'billing', uri: uriOf(billing) }, fromRanges: [{ start: { line: 3, character: 38 } }] },
    ]);
    const down = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item: incoming[0]?.from,
    });
    expect(down).toMatchObject([{ to: { name: 'getOrder', uri: uriOf(spec) } }]);
    const [service] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at(orders, 0, 8));
    const outside = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: service });
    expect(outside).toMatchObject([{ to: { name: 'payments', detail: 'not of this landscape', uri: uriOf(orders) } }]);
    expect(await client.request('callHierarchy/outgoingCalls', { item: outside[0]?.to })).toEqual([]);
  });

  it('has nothing for what is no place of a landscape, nor for items of others', async () => {
    const { client, spec, orders } = await served();
    expect(await client.request('textDocument/prepareCallHierarchy', at(spec, 1, 8))).toBeNull();
    expect(await client.request('textDocument/prepareCallHierarchy', at(`${orders}.txt`, 0, 0))).toBeNull();
    for (const data of [undefined, null, 'x', {}, { kind: 'operation', file: orders }, { kind: 'service', file: 1 }]) {
      const item = { name: 'x', kind: 2, uri: uriOf(orders), range: WHOLE, selectionRange: WHOLE, data };
      expect(await client.request('callHierarchy/incomingCalls', { item })).toBeNull();
    }
  });

  it('finds names in all of it', async () => {
    const { client, spec } = await served();
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'getord' });
    expect(found).toMatchObject([
      { name: 'getOrder', containerName: 'orders', location: { uri: uriOf(spec), range: { start: { line: 4 } } } },
    ]);
  });
});

describe('the text of a document', () => {
  it('folds, and lets a selection grow', async () => {
    const { client, spec } = await served();
    const textDocument = { uri: uriOf(spec) };
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [2, 6],
      [3, 6],
      [4, 6],
    ]);
    const positions = [at(spec, 5, 22).position, at(spec, 0, 2).position];
    const grown = await client.request<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions });
    expect(grown.map(({ range }) => [range.start.line, range.start.character, range.end.character])).toEqual([
      [5, 19, 27],
      [0, 0, 7],
    ]);
    expect(grown[0]?.parent?.range.start).toEqual({ line: 5, character: 6 });
  });

  it('is left to the editor where it is none of ours', async () => {
    const folder = folderOf({ ...FILES, 'notes.yaml': 'a:\n  b: 1\n' });
    const client = await serve(folder);
    await client.open(`${folder}/notes.yaml`);
    const textDocument = { uri: uriOf(`${folder}/notes.yaml`) };
    expect(await client.request('textDocument/foldingRange', { textDocument })).toBeNull();
    const positions = [{ line: 0, character: 0 }];
    expect(await client.request('textDocument/selectionRange', { textDocument, positions })).toBeNull();
  });
});

describe('words in the text', () => {
  it('are lenses that list what they count', async () => {
    const { client, orders, billing } = await served();
    const lenses = await lensesIn(client, orders);
    expect(lenses.map(({ title }) => title)).toEqual(expect.arrayContaining(['1 consumer', '1 dependency']));
    const [consumers] = lenses;
    expect(consumers).toMatchObject({
      command: 'servicelint.showReferences',
      arguments: [uriOf(orders), { line: 0 }, [{ uri: uriOf(billing), range: { start: { line: 3, character: 11 } } }]],
    });
  });

  it('are asked for anew where another file changes them', async () => {
    const { client, orders, billing } = await served();
    await client.counted();
    await lensesIn(client, orders);
    expect(await hintsIn(client, billing)).toEqual(['orders promises 99.9 %']);
    await client.open(orders, FILES['orders/microservice.yaml'].replace('99.9', '99.5'));
    const isAsked = (method: string) => client.asked.some((one) => one.method === method);
    await client.until('new hints', () => isAsked('workspace/inlayHint/refresh'));
    expect(await hintsIn(client, billing)).toEqual(['orders promises 99.5 %']);
    expect(isAsked('workspace/codeLens/refresh')).toBe(false);
    await client.open(billing, FILES['billing/microservice.yaml'].replace('orders', 'other'));
    await client.until('new lenses', () => isAsked('workspace/codeLens/refresh'));
    expect((await lensesIn(client, orders)).map(({ title }) => title)).toContain('no known consumers');
  });

  it('are of the kinds that the editor wants', async () => {
    const { client, orders, billing } = await served();
    await client.counted();
    const wants = (codeLens: unknown, inlayHints: unknown) =>
      client.notify('servicelint/host', { trusted: true, codeLens, inlayHints });
    await wants({ consumers: false, pickUpTime: false }, { promises: false });
    expect((await lensesIn(client, orders)).map(({ title }) => title)).toEqual(['1 dependency']);
    expect([await hintsIn(client, orders), await hintsIn(client, billing)]).toEqual([['43 min a month'], []]);
    await wants(false, false);
    expect([...(await lensesIn(client, orders)), ...(await hintsIn(client, orders))]).toEqual([]);
  });

  it('have the commands that another editor says it has, and else nothing to click', async () => {
    const { client, orders } = await served({ init: { commands: ['servicelint.showReferences'] } });
    // Nobody tells it that the code is counted.
    let lenses = await lensesIn(client, orders);
    for (let tries = 0; lenses.length < 3 && tries < 200; tries++) {
      await new Promise((done) => setTimeout(done, 50));
      lenses = await lensesIn(client, orders);
    }
    expect(lenses.map(({ title, command }) => [title, command])).toEqual([
      ['1 consumer', 'servicelint.showReferences'],
      ['1 dependency', 'servicelint.showReferences'],
      [expect.stringContaining('to pick up'), ''],
    ]);
  });
});
