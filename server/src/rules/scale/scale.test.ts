import { describe, expect, it } from 'vitest';
import { expectFix, findingsIn } from '../../../test/fixture';

const of = async (text: string, rule: string) => (await findingsIn(text)).filter((found) => found.rule === rule);

describe('scale/single-instance', () => {
  const RULE = 'scale/single-instance';
  const service = (instances: string, ...more: string[]) => `name: orders
owner: team-checkout
contact: { chat: "#checkout" }
${more.join('\n')}
scale: { instances: { ${instances} } }
`;
  const production = 'lifecycle: production';
  const promise = (availability: string) =>
    `provides: [{ api: orders, versions: [{ version: 1.0.0 }], objectives: { availability: ${availability} } }]`;

  it('speaks of a tier, or of a promise', async () => {
    const [tier] = await of(service('min: 1, max: 4', production, 'tier: 2', promise('99.9')), RULE);
    expect(tier?.message).toContain('orders is tier 2 in production and may run as 1 instance:');
    const [promised] = await of(service('min: 0', production, 'tier: 3', promise('99.90')), RULE);
    expect(promised?.message).toContain('orders promises 99.90 % for orders and may run as 0 instances in production');
  });

  it.each([
    ['two instances', service('min: 2', production, 'tier: 1')],
    ['no number written', service('x-note: one', production, 'tier: 1')],
    ['an upper bound alone', service('max: 4', production, 'tier: 1')],
    ['tier 3', service('min: 1', production, 'tier: 3')],
    ['a smaller promise', service('min: 1', production, promise('99.89'))],
    ['no production', service('min: 1', 'lifecycle: experimental', 'tier: 1')],
    ['an unknown lifecycle', service('min: 1', 'tier: 1')],
    ['what is for tests', `//- test/orders/microservice.yaml\n${service('min: 1', production, 'tier: 1')}`],
  ])('is silent about %s', async (_, text) => {
    expect(await of(text, RULE)).toEqual([]);
  });

  it('goes by its options', async () => {
    const options = (text: string) => `//- .servicelint.yaml\nrules: { ${RULE}: { ${text} } }\n//- microservice.yaml\n`;
    const text = service('min: 2, max: 2', production, 'tier: 3', promise('99.5'));
    expect((await of(options('instances: 3, tier: 3') + text, RULE))[0]?.message).toContain(
      'is tier 3 in production and may run as 2 instances, fewer than the 3',
    );
    expect((await of(options('instances: 3, promise: 99.5') + text, RULE))[0]?.message).toContain(
      'promises 99.5 % for orders and may run as 2 instances in production, fewer than the 3',
    );
    expect(await of(options('instances: 3, promise: 99.6') + text, RULE)).toEqual([]);
    const after = await expectFix(options('instances: 3, tier: 3') + text, RULE, 'Run 3 instances (min: 3, max: 3)');
    expect(after['microservice.yaml']).toContain('{ min: 3, max: 3 }');
  });

  it.each([
    ['min: 1, max: 4', 'Run at least 2 instances (min: 2)', 'min: 2, max: 4'],
    ['min: 1, max: 1', 'Run 2 instances (min: 2, max: 2)', 'min: 2, max: 2'],
    ['max: 1', 'Run 2 instances (min: 2, max: 2)', 'min: 2, max: 2'],
  ])('raises %s', async (instances, title, expected) => {
    const after = await expectFix(service(instances, production, 'tier: 1'), RULE, title);
    expect(after['microservice.yaml']).toContain(`{ ${expected} }`);
  });
});

describe('scale/unbounded-list', () => {
  const RULE = 'scale/unbounded-list';
  const spec = (path: string, schema: string, parameters = '', method = 'get') => `//- microservice.yaml
name: orders
owner: team-checkout
provides: [{ api: orders, spec: ./openapi.yaml }]
//- openapi.yaml
openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  ${path}:
    ${method}:
      operationId: listOrders
      parameters: [${parameters}]
      responses: { "200": { description: All., content: { application/json: { schema: { ${schema} } } } } }
components:
  schemas:
    Orders: { type: array, items: { type: string } }
    Few: { type: array, maxItems: 20, items: { type: string } }
    State: { type: string, enum: [open, done] }
`;
  const query = (name: string) => `{ name: "${name}", in: query, schema: { type: string } }`;
  const array = 'type: array, items: { type: string }';
  const object = (properties: string) => `type: object, properties: { ${properties} }`;

  it.each([
    ['an array', spec('/orders', array)],
    ['an array behind a reference', spec('/orders', '$ref: "#/components/schemas/Orders"')],
    ['an array that may be filtered', spec('/orders', array, '{ name: ids, in: query, schema: { type: array } }')],
    [
      'an array that asks for a token',
      spec('/orders', array, `${query('token')}, ${query('since')}, ${query('from')}`),
    ],
    ['an array with what is no paging', spec('/orders', array, `${query('status')}, ${query('customer')}`)],
    [
      'one array beside paging',
      spec('/orders', object(`data: { ${array} }, has_more: { type: boolean }, url: { type: string }`)),
    ],
    [
      'an array under a parameter',
      spec('/shops/{id}/orders', array, '{ name: id, in: path, required: true, schema: { type: string } }'),
    ],
  ])('speaks of %s', async (_, text) => {
    const found = await of(text, RULE);
    expect(found).toMatchObject([{ severity: 'warning', subject: 'orders/orders@1#listOrders' }]);
    expect(found[0]?.message).toContain('listOrders answers with a list that has no end');
  });

  it('is less sure of keys with a text beside each', async () => {
    const items = (fields: string) => spec('/brands', `type: array, items: { ${object(fields)} }`);
    const [found] = await of(items('id: { type: integer }, brand: { type: [string, "null"] }'), RULE);
    expect(found).toMatchObject({ severity: 'info', detail: 'unbounded' });
    expect(found?.message).toContain('a key and a text there are often few');
    for (const fields of [
      'id: { type: integer }, name: { type: string }, tag: { type: string }',
      'id: { type: integer }, lines: { type: array, items: { type: string } }',
      'name: { type: string }, colour: { type: string }',
      'id: { type: integer }, anything: {}',
    ]) {
      expect(await of(items(fields), RULE)).toMatchObject([{ severity: 'warning' }]);
    }
  });

  it.each([
    ...['limit', 'page', 'per_page', 'cursor', 'offset', '$top', 'pageToken', 'page[size]', 'starting_after'].map(
      (name) => [`paging by ${name}`, spec('/orders', array, query(name))] as const,
    ),
    ...['pageNumber', 'maxResults', 'count', 'pageIndex', 'perPage', 'start', 'marker', 'continuationToken'].map(
      (name) => [`paging by ${name}`, spec('/orders', array, query(name))] as const,
    ),
    [
      'a choice of few',
      spec('/orders', 'type: array, uniqueItems: true, items: { $ref: "#/components/schemas/State" }'),
    ],
    [
      'pages by links',
      spec('/orders', array).replace('All.,', 'All., headers: { link: { schema: { type: string } } },'),
    ],
    ['newline-delimited JSON', spec('/orders', array).replace('application/json', 'application/x-ndjson')],
    ['server-sent events', spec('/orders', array).replace('application/json', 'text/event-stream; charset=utf-8')],
    [
      'what is asked for by names that are described elsewhere',
      spec('/orders', array, '{ name: ids, in: query, required: true, schema: { $ref: "#/components/schemas/Few" } }'),
    ],
    ['a bounded array', spec('/orders', `${array}, maxItems: 50`)],
    ['a bounded array behind a reference', spec('/orders', '$ref: "#/components/schemas/Few"')],
    ['what is for tests', spec('/orders', array).replaceAll('//- ', '//- fixtures/')],
    ['a spec that is for tests', spec('/orders', array).replaceAll('openapi.yaml', 'test/openapi.yaml')],
    ['a choice of few', spec('/orders', 'type: array, items: { type: string, enum: [open, done] }')],
    [
      'paging by an object',
      spec('/orders', array, '{ name: pageable, in: query, schema: { properties: { page: {}, size: {} } } }'),
    ],
    ...['before', 'bookmark', 'scroll_id', 'startAt', 'since_id'].map(
      (name) => [`paging by ${name}`, spec('/orders', array, query(name))] as const,
    ),
    ['paging by a range', spec('/orders', array, '{ name: Range, in: header, schema: { type: string } }')],
    [
      'what is asked for by name',
      spec('/orders', array, '{ name: ids, in: query, required: true, schema: { type: array, items: {} } }'),
    ],
    ['two arrays', spec('/orders', object(`open: { ${array} }, done: { ${array} }`))],
    ['an array beside other things', spec('/orders', object(`lines: { ${array} }, customer: { type: string }`))],
    ['one thing', spec('/orders/{id}', array, '{ name: id, in: path, required: true, schema: { type: string } }')],
    ['what is no GET', spec('/orders', array, '', 'post')],
    ['what is out of sight', spec('/orders', '$ref: "https://example.com/orders.json"')],
    ['parameters out of sight', spec('/orders', array, '{ $ref: "https://example.com/limit.json" }')],
  ] as const)('is silent about %s', async (_, text) => {
    expect(await of(text, RULE)).toEqual([]);
  });

  it('goes by its options', async () => {
    const options = `//- .servicelint.yaml\nrules: { ${RULE}: { paging: [window], beside: [sum] } }\n`;
    expect(await of(options + spec('/orders', array, query('window')), RULE)).toEqual([]);
    expect(await of(options + spec('/orders', array, query('limit')), RULE)).toHaveLength(1);
    expect(await of(options + spec('/orders', object(`data: { ${array} }, sum: { type: number }`)), RULE)).toHaveLength(
      1,
    );
  });
});
