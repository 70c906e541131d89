import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../test/one-rule';

const RULE = 'consumers/unused-operation';
const consumer = (name: string, uses: string, more = '') => `//- ${name}/microservice.yaml
name: ${name}
owner: team-a
consumes: [{ api: orders, version: 1, via: http${uses && `, uses: [${uses}]`} }${more}]
`;
const orders = (provided = '', more = '', spec = '') => `//- orders/microservice.yaml
name: orders
owner: team-checkout
${more}
provides: [{ api: orders, spec: ./openapi.yaml${provided} }]
//- orders/openapi.yaml
openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders: { get: { operationId: list, responses: {} }, post: { operationId: create, responses: {} } }
  /orders/{id}: { get: { responses: {} } }
  /healthz: { get: { operationId: health, responses: {} } }
${spec}`;
const of = (text: string, landscape = 'closed') => saidBy(RULE, text, '', `landscape: ${landscape}\n`);
const BOTH = consumer('billing', 'list') + consumer('web', '"GET /orders/{number}", "list#items[].id"');

describe(RULE, () => {
  it('fades what nobody uses', async () => {
    const found = await of(BOTH + orders());
    expect(found).toMatchObject([{ severity: 'info', subject: 'orders/orders@1#create', tag: 'unnecessary' }]);
    expect(found[0]?.message).toContain(
      'Nobody uses create: all who consume orders say what they use of it (billing and web)',
    );
    expect(found[0]?.at).toMatchObject({ path: ['paths', '/orders', 'post'], part: 'key' });
  });

  it('goes by what is declared where an address tells the same', async () => {
    const compose = `//- compose.yaml
services:
  orders: { image: shop/orders }
  billing: { image: shop/billing, environment: { ORDERS: "http://orders:8080" } }
`;
    expect(await of(BOTH + orders() + compose)).toHaveLength(1);
  });

  it('goes by those outside whom the provider lists, too', async () => {
    const list = (uses: string) => orders(`, consumers: [{ service: till, version: 1${uses} }]`);
    expect((await of(BOTH + list(', uses: [create]'))).map(({ subject }) => subject)).toEqual([]);
    expect(await of(BOTH + list(', uses: [list]'))).toHaveLength(1);
    expect(await of(BOTH + list(''))).toEqual([]);
  });

  it.each([
    ['an open landscape', BOTH + orders(), 'open'],
    ['an api that nobody consumes', orders()],
    [
      'one that reaches it by an address alone',
      `${BOTH}${orders()}//- till/microservice.yaml
name: till
owner: team-a
//- compose.yaml
services:
  orders: { image: shop/orders }
  till: { image: shop/till, environment: { ORDERS: "http://orders:8080" } }
`,
    ],
    ['a consumer that does not say', BOTH + consumer('till', '') + orders()],
    ['a use that leads nowhere', BOTH + consumer('till', 'creat') + orders()],
    ['a partner’s contract', BOTH + orders(', audience: partner')],
    ['a gateway', BOTH + orders('', 'kind: gateway')],
    ['a website', BOTH + orders('', 'kind: website')],
    ['half a manifest elsewhere', `${BOTH}//- till/microservice.yaml\nname: till\nconsumes: [{\n${orders()}`],
    ['an operation out of sight', BOTH + orders('', '', '  /more: { $ref: "https://example.com/more.yaml" }\n')],
    [
      'a version whose form is not known',
      BOTH + orders(', versions: [{ version: 1.0.0 }, { version: 2.0.0, spec: "https://example.com/a.yaml" }]'),
    ],
    ['an api that may be misspelt', BOTH + consumer('till', 'list').replace('api: orders', 'api: order') + orders()],
    [
      'an api that two provide',
      `${BOTH.replaceAll('api: orders', 'service: orders, api: orders')}${consumer('till', 'list')}${orders()}//- copy/microservice.yaml\nname: copy\nowner: team-a\nprovides: [{ api: orders }]\n`,
    ],
  ])('is silent about %s', async (_, text, landscape = 'closed') => {
    expect(await of(text, landscape)).toEqual([]);
  });
});
