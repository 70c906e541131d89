import { describe, expect, it } from 'vitest';
import type { CompletionItem, Diagnostic, DocumentLink, DocumentSymbol, Hover } from 'vscode-languageserver/node';
import { type Client, uriOf } from './client';
import { folderOf, serve, shop } from './folders';

/** Where a text first stands in another, `by` characters on. */
function positionOf(text: string, part: string, by = 0): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(part) + by).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const ORDERS = `name: orders
owner: team-checkout
lifecycle: production
provides:
  - api: orders
    spec: ./openapi.yaml
    versions: [{ version: 1.2.0 }]
consumes:
  - api: payments
    service: payments
    version: 1
    uses: [createCharge]
    via: http
    timeout: 1s
# servicelint-disable-next-line failure/no-timeout -- nothing to disable here
data: []
`;
const PAYMENTS = `name: payments
owner: team-money
description: Takes money.
provides:
  - api: payments
    spec: ./openapi.yaml
    versions: [{ version: 1.0.0, deprecated: 2026-01-01 }]
`;
const spec = (title: string, operation: string): string => `openapi: 3.0.3
info: { title: ${title}, version: 1.0.0 }
paths:
  /charges:
    post:
      operationId: ${operation}
      responses: { '201': { $ref: './shared.yaml#/Created' } }
`;
const FILES = {
  'orders/microservice.yaml': ORDERS,
  'orders/openapi.yaml': spec('Orders', 'createOrder'),
  'orders/shared.yaml': 'Created: { description: Done. }\n',
  'payments/microservice.yaml': PAYMENTS,
  'payments/openapi.yaml': spec('Payments', 'createCharge'),
  'payments/shared.yaml': 'Created: { description: Done. }\n',
  '.servicelint.yaml': 'teams: { team-checkout: [], team-money: [] }\nrules:\n  failure/no-timeout: error\n',
};

async function hoverOn(client: Client, file: string, part: string, text: string, by = 1): Promise<string> {
  const params = { textDocument: { uri: uriOf(file) }, position: positionOf(text, part, by) };
  const hover = await client.request<Hover | null>('textDocument/hover', params);
  return hover ? (hover.contents as { value: string }).value : '';
}

/** What is offered where `^` stands in a text that takes the place of a document's. */
async function offered(client: Client, file: string, marked: string): Promise<CompletionItem[]> {
  await client.edit(file, marked.replace('^', ''));
  const position = positionOf(marked, '^');
  return client.request('textDocument/completion', { textDocument: { uri: uriOf(file) }, position });
}

describe('a diagnostic', () => {
  it('carries its rule, its page, its tag and what stands elsewhere', async () => {
    const folder = folderOf(FILES);
    const client = await serve(folder);
    const diagnostics = await client.diagnostics(`${folder}/orders/microservice.yaml`);
    const deprecated = diagnostics.find(({ code }) => code === 'consumers/uses-deprecated');
    expect(deprecated).toMatchObject<Partial<Diagnostic>>({
      source: 'servicelint',
      tags: [2],
      codeDescription: { href: expect.stringMatching(/^https:.*consumers\/uses-deprecated\.md$/) },
      range: { start: positionOf(ORDERS, '1\n    uses'), end: positionOf(ORDERS, '1\n    uses', 1) },
      data: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(deprecated?.relatedInformation).toMatchObject([
      { location: { uri: uriOf(`${folder}/payments/microservice.yaml`) }, message: expect.stringMatching(/\w/) },
    ]);
    const unused = diagnostics.find(({ code }) => code === 'manifest/unused-disable');
    expect(unused).toMatchObject({ tags: [1] });
  });

  it('leads to the spec where the other end stands in one', async () => {
    const folder = shop();
    const client = await serve(folder);
    const diagnostics = await client.diagnostics(`${folder}/services/orders/microservice.yaml`);
    const retried = diagnostics.find(({ code }) => code === 'failure/retry-not-idempotent');
    expect(retried?.relatedInformation?.[0]?.location.uri).toBe(uriOf(`${folder}/services/payments/openapi.yaml`));
  });
});

describe('a hover', () => {
  it('tells what a field, a value, a service, an api and a rule are', async () => {
    const folder = folderOf(FILES);
    const client = await serve(folder);
    const file = `${folder}/orders/microservice.yaml`;
    expect(await hoverOn(client, file, 'lifecycle', ORDERS)).toMatch(/lifecycle|Lifecycle/);
    expect(await hoverOn(client, file, 'production', ORDERS)).toContain('**`production`**');
    const service = await hoverOn(client, file, 'payments\n    version', ORDERS);
    expect(service).toContain('Takes money.');
    expect(service).toContain('team-money');
    expect(service).toContain('Consumed by: orders');
    expect(await hoverOn(client, file, 'payments\n    service', ORDERS)).toContain('Provided by payments');
    const rule = await hoverOn(client, file, 'failure/no-timeout', ORDERS, 3);
    expect(rule).toMatch(/\*\*failure\/no-timeout\*\*.*\(https:/s);
    const config = `${folder}/.servicelint.yaml`;
    expect(await hoverOn(client, config, 'failure/no-timeout', FILES['.servicelint.yaml'], 3)).toContain(
      '**failure/no-timeout**',
    );
    expect(await hoverOn(client, file, 'orders\nowner', ORDERS)).toContain('Pick-up time: about');
  });

  it('tells the principle behind a finding', async () => {
    const folder = folderOf(FILES);
    const client = await serve(folder);
    const text = await hoverOn(client, `${folder}/orders/microservice.yaml`, '1\n    uses', ORDERS, 0);
    expect(text).toContain('**Principle.**');
    expect(text).toMatch(/guide\/.*\.md/);
  });
});

describe('completion', () => {
  const head = 'name: orders\nowner: team-checkout\n';

  it.each([
    ['keys', `${head}lifec^\n`, 'lifecycle'],
    ['values', `${head}lifecycle: ^\n`, 'experimental'],
    ['services', `${head}consumes:\n  - api: payments\n    service: ^\n`, 'payments'],
    ['apis', `${head}consumes:\n  - api: ^\n`, 'payments'],
    ['operations', `${head}consumes:\n  - api: payments\n    version: 1\n    uses: [^]\n`, 'createCharge'],
    [
      'operations in a list',
      `${head}consumes:\n  - api: payments\n    version: 1\n    uses:\n      - c^\n`,
      'createCharge',
    ],
    ['versions', `${head}consumes:\n  - api: payments\n    version: ^\n`, '1'],
    ['teams', `name: orders\nowner: ^\n`, 'team-money'],
    ['paths', `${head}provides:\n  - api: orders\n    spec: ^\n`, './openapi.yaml'],
  ])('offers %s', async (_, marked, label) => {
    const folder = folderOf(FILES);
    const client = await serve(folder);
    const file = `${folder}/orders/microservice.yaml`;
    await client.open(file);
    const items = await offered(client, file, marked);
    expect(items.map((item) => item.label)).toContain(label);
    for (const { textEdit } of items) expect(textEdit).toBeDefined();
  });

  it('fills in what a list or map needs, with a place for the cursor, and fits quotes that are there', async () => {
    const folder = folderOf(FILES);
    const client = await serve(folder);
    const file = `${folder}/orders/microservice.yaml`;
    await client.open(file);
    const keys = await offered(client, file, `${head}^\n`);
    expect(keys.find(({ label }) => label === 'consumes')).toMatchObject({
      insertTextFormat: 2,
      textEdit: { newText: 'consumes:\n  - $0' },
    });
    const quoted = await offered(client, file, `${head}consumes:\n  - { api: payments, version: "^" }\n`);
    expect(quoted.find(({ label }) => label === '1')).toMatchObject({
      filterText: '"1"',
      textEdit: { newText: '"1"' },
    });
    const bare = await offered(client, file, `${head}consumes:\n  - api: payments\n    version: ^\n`);
    expect(bare.find(({ label }) => label === '1')).toMatchObject({ filterText: '1', textEdit: { newText: '"1"' } });
  });
});

describe('links and symbols', () => {
  it('lead from a manifest to its spec, from a spec to its parts, from a comment to the rule', async () => {
    const folder = folderOf(FILES);
    const client = await serve(folder);
    const links = (name: string) =>
      client.request<DocumentLink[]>('textDocument/documentLink', {
        textDocument: { uri: uriOf(`${folder}/${name}`) },
      });
    const manifest = await links('orders/microservice.yaml');
    const toSpec = manifest.find(({ target }) => target === uriOf(`${folder}/orders/openapi.yaml`));
    expect(toSpec?.range.start).toEqual(positionOf(ORDERS, './openapi.yaml'));
    expect(manifest.map(({ target }) => target)).toContainEqual(expect.stringMatching(/failure\/no-timeout\.md$/));
    const text = FILES['orders/openapi.yaml'];
    const [toPart] = await links('orders/openapi.yaml');
    expect(toPart?.target).toBe(uriOf(`${folder}/orders/shared.yaml`));
    const start = positionOf(text, './shared.yaml');
    expect(toPart?.range.start.line).toBe(start.line);
    expect(start.character - (toPart?.range.start.character ?? 0)).toBeLessThanOrEqual(1);
  });

  it('outline a manifest and a spec', async () => {
    const folder = folderOf(FILES);
    const client = await serve(folder);
    const symbols = (name: string) =>
      client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument: { uri: uriOf(`${folder}/${name}`) },
      });
    const manifest = await symbols('orders/microservice.yaml');
    const provides = manifest.find(({ name }) => name === 'provides');
    expect(provides?.children?.map(({ name }) => name)).toEqual(['orders']);
    const all = JSON.stringify(await symbols('orders/openapi.yaml'));
    expect(all).toContain('createOrder');
    for (const { range, selectionRange } of manifest) {
      expect(range.start.line).toBeLessThanOrEqual(selectionRange.start.line);
      expect(range.end.line).toBeGreaterThanOrEqual(selectionRange.end.line);
    }
  });
});
