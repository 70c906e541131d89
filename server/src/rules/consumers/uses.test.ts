import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, offersFor } from '../../../test/fixture';
import { consumer, findingsOf as of, provider } from '../../../test/manifests';

const messagesOf = async (text: string, rule: string) => (await of(text, rule)).map(({ message }) => message);

describe('consumers/uses-deprecated', () => {
  const RULE = 'consumers/uses-deprecated';
  const text = (dates: string) =>
    provider('stock', `{ version: 2.0.0 }, { version: 1.4.0, ${dates} }`) +
    consumer('orders', 'api: stock, version: 1');

  it.each([
    ['deprecated: 2026-06-01', 'stock names no end date'],
    ['deprecated: 2026-06-01, sunset: 2026-12-03', 'it ends on 2026-12-03, in 10 days'],
    ['deprecated: 2026-11-23, sunset: 2026-11-24', 'it ends on 2026-11-24, in 1 day.'],
    ['deprecated: 2026-06-01, sunset: 2026-11-23', 'it ends today, 2026-11-23'],
    ['deprecated: 2026-06-01, sunset: 2026-11-22', 'its end date, 2026-11-22, is past'],
  ])('a version with %s', async (dates, said) => {
    const found = await of(text(dates), RULE);
    expect(found).toMatchObject([{ severity: 'warning', tag: 'deprecated' }]);
    expect(found[0]?.message).toContain(`orders uses version 1.4.0 of stock, which stock has deprecated: ${said}`);
  });

  it('is silent before the date, and about those that have moved on', async () => {
    expect(await of(text('deprecated: 2026-11-24, sunset: 2027-11-24'), RULE)).toEqual([]);
    const moved = text('deprecated: 2026-01-01, sunset: 2027-11-24')
      .replace('version: 1 ', 'version: 2 ')
      .replace('version: 1,', 'version: 2,');
    expect(await of(moved, RULE)).toEqual([]);
  });

  it('is the same finding on each day', async () => {
    const [one] = await of(text('deprecated: 2026-06-01, sunset: 2026-12-03'), RULE);
    const [other] = await of(text('deprecated: 2026-06-01, sunset: 2026-12-04'), RULE);
    expect(one?.id).toBe(other?.id);
  });

  const spec = (sunset: string) => `//- orders/microservice.yaml
name: orders
owner: team-checkout
consumes:
  - api: stock
    version: 1
    timeout: 1s
    uses: [listStock, "getStock#level"]
#                      ^ ${RULE}
//- stock/microservice.yaml
name: stock
owner: team-stock
provides:
  - { api: stock, spec: ./openapi.yaml }
//- stock/openapi.yaml
openapi: 3.0.3
info: { title: Stock, version: 1.0.0 }
paths:
  /stock:
    get: { operationId: listStock, responses: { "204": { description: Nothing. } } }
  /stock/{sku}:
    get:
      operationId: getStock
      deprecated: true
${sunset}
      parameters: [{ name: sku, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The level.
          content: { application/json: { schema: { type: object, properties: { level: { type: integer } } } } }
`;

  it.each([
    ['      x-sunset: 2027-01-01', 'it ends on 2027-01-01, in 39 days'],
    ['      x-sunset: "2026-11-23T10:00:00Z"', 'it ends today, 2026-11-23'],
    ['      x-sunset: 2026-01-01', 'is past'],
    ['      x-sunset: some day', 'stock names no end date'],
  ])('an operation with %s', async (sunset, said) => {
    const [found] = (await findingsIn(spec(sunset))).filter(({ rule }) => rule === RULE);
    expect(found?.message).toContain(`orders uses getStock of stock, which stock has deprecated: `);
    expect(found?.message).toContain(said);
  });

  it('speaks at the use', async () => {
    await expectMarks(spec('      x-sunset: 2027-01-01'));
  });

  it('speaks once of an operation, however many of its fields are used', async () => {
    const many = spec('      x-sunset: 2027-01-01').replace(
      '"getStock#level"]',
      '"getStock#level", getStock, "GET /stock/{sku}"]',
    );
    await expectMarks(many);
  });
});

describe('consumers/unknown-operation', () => {
  const RULE = 'consumers/unknown-operation';
  const stock = (
    version = '1.0.0',
    answer = 'type: object, properties: { level: { type: integer }, places: { type: array, items: { type: object, properties: { shelf: { type: string } } } } }',
  ) => `//- stock/openapi.yaml
openapi: 3.0.3
info: { title: Stock, version: ${version} }
paths:
  /stock/{sku}:
    get:
      operationId: getStock
      parameters: [{ name: sku, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: The level., content: { application/json: { schema: { ${answer} } } } }
    put:
      operationId: putStock
      parameters: [{ name: reason, in: query, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { level: { type: integer } } } } } }
      responses: { "204": { description: Stored. } }
`;
  const manifest =
    '//- stock/microservice.yaml\nname: stock\nowner: team-stock\nprovides:\n  - { api: stock, spec: ./openapi.yaml }\n';
  const orders = (...uses: string[]) =>
    consumer('orders', `api: stock, version: 1, uses: [${uses.map((use) => JSON.stringify(use)).join()}]`);
  const text = (...uses: string[]) => orders(...uses) + manifest + stock();

  it.each([
    ['getStok', 'orders is said to use getStok, which stock 1.0.0 does not have'],
    ['POST /stock/{sku}', 'use POST /stock/{sku}, which'],
    ['getStock#levels', 'orders is said to read levels of getStock, and no answer of it in stock 1.0.0 has that field'],
    ['getStock#places[].shelv', 'read places[].shelv of getStock'],
    ['getStock#places.shelf', 'read places.shelf of getStock'],
    ['putStock(lvl)', 'orders is said to send lvl to putStock, which in stock 1.0.0 takes no such field'],
  ])('%s is not there', async (use, said) => {
    const found = await of(text(use), RULE);
    expect(found).toMatchObject([{ severity: 'error' }]);
    expect(found[0]?.message).toContain(said);
  });

  it('is silent about what is there', async () => {
    const uses = [
      'getStock',
      'GET /stock/{id}',
      'getStock#level',
      'getStock#places[].shelf',
      'putStock(level)',
      'putStock(reason)',
    ];
    expect(await of(text(...uses), RULE)).toEqual([]);
  });

  it.each([
    ['getStok#places[].shelf', 'getStock#places[].shelf'],
    ['PUTT /stock/{sku}', 'PUT /stock/{sku}'],
    ['getStock#places[].shelv', 'getStock#places[].shelf'],
    ['putStock(levl)', 'putStock(level)'],
  ])('%s may be meant for %s', async (use, meant) => {
    const after = await expectFix(text(use), RULE, `Change to ${meant}`);
    expect(after['orders/microservice.yaml']).toContain(meant);
  });

  it('offers nothing where nothing is near', async () => {
    expect((await offersFor(text('launchRocket'), RULE)).offers).toEqual([]);
    expect((await offersFor(text('getStock#weather'), RULE)).offers).toEqual([]);
  });

  it.each([
    ['a map', 'type: object, additionalProperties: { type: integer }'],
    ['a free object', 'type: object'],
    ['a remote reference', '$ref: "https://example.com/stock.json"'],
  ])('is silent where %s stands in the way', async (_, answer) => {
    expect(await of(orders('getStock#levels') + manifest + stock('1.0.0', answer), RULE)).toEqual([]);
  });

  it('reads the list of the provider too', async () => {
    const list = manifest.replace(
      './openapi.yaml }',
      './openapi.yaml, consumers: [{ service: shop, version: 1, uses: [getStok] }] }',
    );
    expect((await messagesOf(list + stock(), RULE))[0]).toContain('shop is said to use getStok');
  });

  it('is silent about a version whose form is unknown, or that is not served', async () => {
    expect(await of(provider('stock') + orders('getStok'), RULE)).toEqual([]);
    expect(await of(orders('getStok').replace('version: 1', 'version: 3') + manifest + stock(), RULE)).toEqual([]);
  });

  it('takes any served version where none is asked for', async () => {
    const two = `//- stock/microservice.yaml
name: stock
owner: team-stock
provides:
  - { api: stock, spec: ./openapi.yaml, versions: [{ version: 2.0.0 }, { version: 1.0.0, spec: ./old.yaml }] }
`;
    const old = stock().replace('stock/openapi.yaml', 'stock/old.yaml').replace('getStock', 'readStock');
    const any = (use: string) => orders(use).replace('version: 1, ', '') + two + stock('2.0.0') + old;
    expect(await of(any('readStock'), RULE)).toEqual([]);
    expect(await of(any('getStock'), RULE)).toEqual([]);
    expect(await of(any('seeStock'), RULE)).toHaveLength(1);
  });

  it('is silent where one of the versions that may be meant is unknown', async () => {
    const two = manifest.replace(' }', ', versions: [{ version: 2.0.0 }, { version: 1.0.0 }] }');
    const any = orders('getStok').replace('version: 1, ', '');
    expect(await of(any + two + stock('2.0.0'), RULE)).toEqual([]);
    expect(await of(orders('getStok').replace('version: 1', 'version: 2') + two + stock('2.0.0'), RULE)).toHaveLength(
      1,
    );
  });

  it('is silent while the contract is half typed', async () => {
    expect(await of(`${text('newOperation')}  /new: { get: { operationId: newOp`, RULE)).toEqual([]);
  });

  const hooks = (...uses: string[]) =>
    orders(...uses).replaceAll('via: http', 'via: webhook') +
    `${manifest}//- stock/openapi.yaml
openapi: 3.1.0
info: { title: Stock, version: 1.0.0 }
paths:
  /watches:
    post:
      operationId: watchStock
      responses: { "201": { description: Watched. } }
      callbacks:
        levelFell:
          "{$request.body#/url}":
            post:
              operationId: onLevelFell
              requestBody: { content: { application/json: { schema: { type: object, properties: { level: {} } } } } }
              responses: { "204": { description: Taken. } }
webhooks:
  stockCounted:
    post:
      operationId: onStockCounted
      parameters: [{ name: X-Try, in: header, schema: { type: integer } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { sku: { type: string } } } } } }
      responses:
        "200": { description: Taken., content: { application/json: { schema: { properties: { ok: { type: boolean } } } } } }
  shelfMoved: { $ref: "#/components/pathItems/moved" }
components:
  pathItems: { moved: { post: { operationId: onMoved, responses: { "204": { description: Taken. } } } } }
`;

  it('knows webhooks and callbacks, by their names and by their operations', async () => {
    const uses = ['stockCounted', 'onStockCounted', 'POST stockCounted', 'shelfMoved', 'onMoved', 'levelFell'];
    expect(await of(hooks(...uses, 'onLevelFell'), RULE)).toEqual([]);
    expect(await messagesOf(hooks('onStockCountd'), RULE)).toEqual([
      expect.stringContaining('use onStockCountd, which'),
    ]);
    await expectFix(hooks('onStockCountd'), RULE, 'Change to onStockCounted');
    const remote = hooks('onAnything').replace('#/components/pathItems/moved', 'https://example.com/moved.yaml');
    expect(await of(remote, RULE)).toEqual([]);
  });

  it('reads of a webhook what is sent, and sends what is answered', async () => {
    const there = [
      'stockCounted#sku',
      'stockCounted#["X-Try"]',
      'onStockCounted(ok)',
      'levelFell#level',
      'levelFell(any)',
    ];
    expect(await of(hooks(...there, 'onMoved#anything'), RULE)).toEqual([]);
    expect(await messagesOf(hooks('stockCounted#sko', 'stockCounted(sku)'), RULE)).toEqual([
      expect.stringContaining('said to read sko of onStockCounted, which stock 1.0.0 sends without that field'),
      expect.stringContaining('said to answer onStockCounted with sku, and stock 1.0.0 takes no such field'),
    ]);
  });

  it('is silent about the messages of a contract of another kind', async () => {
    const other = '//- stock/openapi.yaml\nasyncapi: 3.0.0\ninfo: { title: Stock, version: 1.0.0 }\nchannels: {}\n';
    expect(await of(orders('stockCounted', 'onStockCounted#sku') + manifest + other, RULE)).toEqual([]);
  });
});
