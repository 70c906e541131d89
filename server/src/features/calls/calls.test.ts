import { describe, expect, it } from 'vitest';
import { atCursor } from '../../../test/cursor';
import { ROOT } from '../../../test/fixture';
import { incomingCalls } from './incoming';
import type { CallItem } from './item';
import { outgoingCalls } from './outgoing';
import { prepareCalls } from './prepare';

const spec = (name: string, ...operations: string[]) => `openapi: 3.0.3
info: { title: ${name}, version: 1.0.0 }
paths:
${operations.map((id) => `  /${id}:\n    post: { operationId: ${id}, responses: { '200': { description: Done. } } }`).join('\n')}
`;

const FILES = {
  'orders/microservice.yaml': `name: orders
owner: team-checkout
provides:
  - { api: orders, spec: ./openapi.yaml, versions: [{ version: 1.0.0 }] }
consumes:
  - api: payments
    version: 1
    uses: [createCharge, "createCharge#id", refund]
    for: [createOrder]
  - { api: mail, for: [] }
  - { api: cards, service: stripe, external: true }
`,
  'orders/openapi.yaml': spec('Orders', 'createOrder', 'getOrder'),
  'payments/microservice.yaml': `name: payments
owner: team-money
provides:
  - api: payments
    spec: ./openapi.yaml
    versions: [{ version: 1.0.0 }]
    consumers:
      - { service: ledger, version: 1, uses: [refund] }
`,
  'payments/openapi.yaml': spec('Payments', 'createCharge', 'refund', 'audit'),
  'reports/microservice.yaml': `name: reports
owner: team-data
consumes:
  - { api: payments, version: 1 }
  - { api: cards, service: stripe, external: true }
`,
};

type File = keyof typeof FILES;

const at = (file: File, marked: string) => {
  const files = { ...FILES, [file]: FILES[file].replace(marked.replace('<|>', ''), marked) };
  return atCursor(
    Object.entries(files)
      .map(([name, text]) => `//- ${name}\n${text}`)
      .join(''),
  );
};

async function itemAt(
  file: File,
  marked: string,
): Promise<CallItem & { joined: Awaited<ReturnType<typeof at>>['result'] }> {
  const asked = await at(file, marked);
  const [item, ...others] = prepareCalls(asked);
  if (!item || others.length > 0) throw new Error('There is no one item.');
  return { ...item, joined: asked.result };
}

async function around(file: File, marked: string, direction: 'in' | 'out'): Promise<string[]> {
  const { id, joined, ...from } = await itemAt(file, marked);
  const calls = direction === 'in' ? incomingCalls(joined, id) : outgoingCalls(joined, id);
  return calls.map(({ item, ranges }) => {
    const caller = direction === 'in' ? item.file : from.file;
    const lines = joined.snapshot.files.get(caller)?.tree.text.split('\n') ?? [];
    const texts = ranges.map(({ start, end }) => lines[start.line]?.slice(start.character, end.character));
    return `${item.name} (${item.detail}): ${texts.join(', ')}`;
  });
}

describe('call hierarchy', () => {
  it.each([
    ['orders/microservice.yaml', 'name: or<|>ders', 'orders', 'service · team-checkout'],
    ['orders/microservice.yaml', 'own<|>er', 'orders', 'service · team-checkout'],
    ['orders/microservice.yaml', 'api: ord<|>ers', 'orders', 'api of orders'],
    ['orders/microservice.yaml', 'api: paym<|>ents', 'payments', 'api of payments'],
    ['orders/microservice.yaml', 'ref<|>und', 'refund', 'payments · POST /refund'],
    ['orders/microservice.yaml', 'api: ma<|>il', 'mail', 'not found in this landscape'],
    ['orders/microservice.yaml', 'api: car<|>ds', 'stripe', 'not of this landscape'],
    ['payments/microservice.yaml', 'service: led<|>ger', 'ledger', 'named by the provider'],
    ['payments/openapi.yaml', 'operationId: ref<|>und', 'refund', 'payments · POST /refund'],
  ] as const)('in %s at %s begins with %s', async (file, marked, name, detail) => {
    const { id, joined, ...item } = await itemAt(file, marked);
    expect(item).toMatchObject({ name, detail });
    expect(item.selection.start.line).toBeGreaterThanOrEqual(item.range.start.line);
    expect(item.selection.end.line).toBeLessThanOrEqual(item.range.end.line);
  });

  it('has nothing in a spec outside of its operations', async () => {
    expect(prepareCalls(await at('payments/openapi.yaml', 'title: Pay<|>ments'))).toEqual([]);
  });

  it('tells who consumes a service, an api, an operation', async () => {
    const all = ['ledger (named by the provider): ledger', 'orders (service · team-checkout): payments'];
    const reports = 'reports (service · team-data): payments';
    expect(await around('payments/microservice.yaml', 'name: pay<|>ments', 'in')).toEqual([...all, reports]);
    expect(await around('payments/microservice.yaml', 'api: pay<|>ments', 'in')).toEqual([...all, reports]);
    expect(await around('payments/openapi.yaml', 'Id: creat<|>eCharge', 'in')).toEqual([
      'orders (service · team-checkout): createCharge, "createCharge#id"',
      reports,
    ]);
    expect(await around('payments/openapi.yaml', 'Id: aud<|>it', 'in')).toEqual([reports]);
    expect(await around('orders/microservice.yaml', 'api: car<|>ds', 'in')).toEqual([
      'orders (service · team-checkout): cards',
      'reports (service · team-data): cards',
    ]);
  });

  it('tells what a service depends on, by operation where it names them', async () => {
    expect(await around('orders/microservice.yaml', 'name: or<|>ders', 'out')).toEqual([
      'createCharge (payments · POST /createCharge): createCharge, "createCharge#id"',
      'refund (payments · POST /refund): refund',
      'mail (not found in this landscape): mail',
      'stripe (not of this landscape): cards',
    ]);
    expect(await around('reports/microservice.yaml', 'name: rep<|>orts', 'out')).toEqual([
      'payments (service · team-money): payments',
      'stripe (not of this landscape): cards',
    ]);
  });

  it('goes by what a service says it needs a dependency for', async () => {
    const names = async (file: File, marked: string) =>
      (await around(file, marked, 'out')).map((text) => text.split(' ')[0]);
    expect(await names('orders/openapi.yaml', 'Id: create<|>Order')).toEqual(['createCharge', 'refund', 'stripe']);
    expect(await names('orders/openapi.yaml', 'Id: get<|>Order')).toEqual(['stripe']);
    expect(await names('orders/microservice.yaml', 'api: ord<|>ers')).toEqual(['createCharge', 'refund', 'stripe']);
  });

  it('answers nothing about what is gone', async () => {
    const { joined } = await itemAt('orders/microservice.yaml', 'name: or<|>ders');
    for (const id of [
      { kind: 'service', file: `${ROOT}/x`, name: 'x' },
      { kind: 'api', file: `${ROOT}/x`, service: 'x', api: '__proto__' },
      { kind: 'operation', file: `${ROOT}/x`, path: [] },
      { kind: 'outside', name: 'constructor' },
    ] as const) {
      expect([...incomingCalls(joined, id), ...outgoingCalls(joined, id)]).toEqual([]);
    }
  });
});

describe('call hierarchy of a catalogue and of configuration', () => {
  const entity = (name: string, spec: string) =>
    `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: ${name} }\nspec: { type: service, lifecycle: production, owner: t, ${spec} }\n`;
  const files = (marked: (text: string) => string) => `//- catalog-info.yaml
${marked(`${entity('shop', 'consumesApis: [stock]')}---\n${entity('stock', 'providesApis: [stock]')}`)}
//- compose.yaml
services:
  shop:
    image: shop
    environment: { PRICES: "http://prices:80" }
  prices: { image: prices }
//- prices/microservice.yaml
name: prices
owner: team-a
`;
  const calls = async (marked: string, direction: 'in' | 'out') => {
    const asked = await atCursor(files((text) => text.replace(marked.replace('<|>', ''), marked)));
    const [item] = prepareCalls(asked);
    if (!item) throw new Error('There is no item.');
    const found = direction === 'in' ? incomingCalls(asked.result, item.id) : outgoingCalls(asked.result, item.id);
    return [item.name, ...found.map((call) => `${call.item.name} in ${call.item.file.slice(ROOT.length + 1)}`)];
  };

  it('knows entities by their document, and what only an address tells', async () => {
    expect(await calls('name: sh<|>op', 'out')).toEqual([
      'shop',
      'stock in catalog-info.yaml',
      'prices in prices/microservice.yaml',
    ]);
    expect(await calls('consumesApis: [st<|>ock]', 'in')).toEqual(['stock', 'shop in catalog-info.yaml']);
    expect(await calls('providesApis: [st<|>ock]', 'in')).toEqual(['stock', 'shop in catalog-info.yaml']);
    const asked = await atCursor(files((text) => text).replace('name: prices', 'name: pri<|>ces'));
    const [prices] = prepareCalls(asked);
    const [call] = prices ? incomingCalls(asked.result, prices.id) : [];
    expect(call?.item).toMatchObject({ name: 'shop', file: `${ROOT}/compose.yaml`, id: { kind: 'service' } });
    expect(call?.ranges[0]?.start.line).toBe(3);
    expect(outgoingCalls(asked.result, call!.item.id).map(({ item }) => item.name)).toEqual(['stock', 'prices']);
  });

  it.each([
    ['a workload', 'image: sh<|>op', 'shop'],
    ['the key of one', '  pri<|>ces: {', 'prices'],
    ['an address', 'http://pri<|>ces:80', 'prices'],
  ])('begins at %s', async (_, marked, name) => {
    const asked = await atCursor(files((text) => text).replace(marked.replace('<|>', ''), marked));
    expect(prepareCalls(asked).map((item) => item.name)).toEqual([name]);
  });

  it('begins at a reference to a component', async () => {
    const named = (text: string) => text.replace('consumesApis: [stock]', 'dependsOn: ["component:sto<|>ck"]');
    expect(prepareCalls(await atCursor(files(named))).map((item) => item.name)).toEqual(['stock']);
  });
});
