import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, messagesIn } from '../../../test/fixture';
import {
  BREAKING,
  consumer,
  FIELDS,
  ORDERS,
  type Shop,
  said,
  shop,
  spec,
  WITHOUT_TOTAL,
} from '../../../test/released-shop';

describe('versioning/breaking-change', () => {
  it('says nothing while nothing changes but order, words and comments', async () => {
    const lines = FIELDS.split('\n');
    expect(await said({ after: [lines[2], lines[1]].join('\n') })).toEqual([]);
  });

  it('names who is hit, and tells those who say nothing of their use apart', async () => {
    const more = [
      consumer('billing', '"getOrder#total"'),
      consumer('audit', ''),
      consumer('mail', '"getOrder#status"'),
    ];
    const found = await findingsIn(shop({ after: WITHOUT_TOTAL, more: more.join('\n') }));
    expect(found.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      '/shop/audit/microservice.yaml info',
      '/shop/billing/microservice.yaml info',
      '/shop/orders/openapi.yaml error',
    ]);
    const [, , change] = found;
    expect(change?.message).toContain('it meets audit (which does not say what it uses) and billing (getOrder#total)');
  });

  it('is an error where a consumer names the very field of a risky change', async () => {
    const setting = {
      after: FIELDS.replace('open, paid', 'open, paid, lost'),
      more: consumer('billing', '"getOrder#status"'),
    };
    expect((await said(setting))[1]).toMatch(/^orders error: .*`status`.*billing \(getOrder#status\)/);
    expect((await said({ ...setting, more: consumer('billing', 'getOrder') }))[1]).toMatch(/^orders warning: /);
  });

  it('takes an added value for breaking where enums are closed', async () => {
    const closed = shop({ after: FIELDS.replace('open, paid', 'open, paid, lost') }).replace(
      'rules: {',
      `rules: { ${BREAKING}: { level: error, closedEnums: true },`,
    );
    expect((await findingsIn(closed)).map(({ severity }) => severity)).toEqual(['error']);
    const marked = closed.replaceAll('type: string, enum', 'type: string, x-extensible-enum: true, enum');
    expect((await findingsIn(marked)).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('shows the released text and the consumers as related places', async () => {
    const more = consumer('billing', '"getOrder#total"');
    const found = await findingsIn(shop({ after: WITHOUT_TOTAL, required: 'id, total', more }));
    const change = found.find(({ severity }) => severity === 'error');
    expect(change?.related.map(({ file, release, message }) => [file, release?.name, message])).toEqual([
      ['/shop/orders/openapi.yaml', 'v2.3.0', 'So it was in v2.3.0.'],
      ['/shop/billing/microservice.yaml', undefined, 'billing uses getOrder#total.'],
    ]);
  });

  it('warns only where nobody can be hit', async () => {
    const closed = (setting: Shop) => shop(setting).replace('rules:', 'landscape: closed\nrules:');
    const severities = async (text: string) =>
      (await findingsIn(text)).filter(({ rule }) => rule === BREAKING).map(({ severity }) => severity);
    const gone = { after: WITHOUT_TOTAL, required: 'id, total' };
    expect(await severities(shop(gone))).toEqual(['error']);
    expect(await severities(closed(gone))).toEqual(['warning']);
    expect(await severities(closed({ ...gone, more: consumer('billing', 'getOrder') }))).toEqual(['info', 'error']);
    const open = ORDERS.replace('versions:', 'audience: partner, versions:');
    expect(await severities(closed({ ...gone, manifest: open }))).toContain('error');
  });

  it('names as broken only those who go the way in which it breaks', async () => {
    const both = (text: string) =>
      text
        .replaceAll('getOrder', 'putOrder')
        .replaceAll('get:', 'put:')
        .replaceAll(
          'responses:',
          `requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
      responses:`,
        );
    const more = consumer('billing', '"putOrder(total)"');
    const text = both(shop({ after: WITHOUT_TOTAL, required: 'id, total', more }));
    const told = async (fixture: string) =>
      (await findingsIn(fixture))
        .filter(({ file }) => file.includes('openapi'))
        .map(({ severity, message }) => `${severity}: ${message}`);
    expect((await told(text))[0]).toMatch(/^error: .* no longer sends `total`.* whoever was built on it/);
    expect((await told(text.replace('rules:', 'landscape: closed\nrules:')))[0]).toMatch(
      /^error: .* no longer knows `total`.* and it meets billing \(putOrder\(total\)\)/,
    );
  });

  it('warns of a spec that no manifest names', async () => {
    const [found] = await expectMarks(`
//- openapi.yaml
${spec(WITHOUT_TOTAL, 'id, total').replace('properties:', 'properties:\n      # ^ versioning/breaking-change')}
//- v2.0.0:openapi.yaml
${spec(FIELDS, 'id, total')}`);
    expect(found?.severity).toBe('warning');
  });

  it('compares with nothing where the major is another one', async () => {
    const manifest = ORDERS.replace('2.3.0', '3.0.0');
    expect(await said({ after: WITHOUT_TOTAL, manifest, released: ORDERS })).not.toContain(BREAKING);
  });

  it('concludes nothing from a spec that is half typed', async () => {
    const half = shop({}).replace('      properties:\n          id: { type: string }', '      properties: {');
    const found = (await messagesIn(half)).map((message) => message.slice(0, 120));
    expect(found.join('\n')).toContain('manifest/syntax');
    expect(found.filter((message) => message.startsWith(BREAKING))).toEqual([]);
  });

  it('may be disabled where it stands, and such a comment is not idle while nothing was released', async () => {
    const comment = `# servicelint-disable-next-line ${BREAKING} -- agreed with all`;
    const disabled = shop({ after: WITHOUT_TOTAL, required: 'id, total' }).replace(
      '      properties:\n',
      `      ${comment}\n      properties:\n`,
    );
    expect(await messagesIn(disabled)).toEqual([]);
    expect(await messagesIn(disabled.replace(/\/\/- v2\.3\.0:[\s\S]*/, ''))).toEqual([]);
    const idle = shop({}).replace('      properties:\n', `      ${comment}\n      properties:\n`);
    expect((await messagesIn(idle))[0]).toMatch(/^manifest\/unused-disable/);
  });
});

describe('what is said of a change', () => {
  const both = (fields: string) => `openapi: 3.0.3
info: { title: Orders, version: 2.3.0 }
paths:
  /orders:
    put: { operationId: putOrder, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }, responses: { "204": { description: Taken. } } }
  /orders/{id}:
    get: { operationId: getOrder, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: The order., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } } }
components:
  schemas:
    Order: { type: object, properties: { id: { type: string }${fields} } }`;
  const text = (more: string) => `
//- orders/microservice.yaml
${ORDERS}
//- orders/openapi.yaml
${both('')}
${more}
//- v2.3.0:orders/openapi.yaml
${both(', note: { type: string }')}`;

  it('is what those meet who are hit, in their words', async () => {
    const reads = await findingsIn(text(consumer('web', '"getOrder#note"')));
    expect(reads.map(({ message }) => message.split('.')[0])).toEqual([
      'GET /orders/{id} no longer sends `note`, which was optional',
      'A change of orders that is not released yet will hit this: GET /orders/{id} no longer sends `note`, which was optional',
    ]);
    const sends = await findingsIn(text(consumer('web', 'putOrder(note)')));
    expect(sends[0]?.message).toMatch(/^PUT \/orders no longer knows `note`/);
  });

  it('says of a change of the whole interface that it hits all uses', async () => {
    const moved = (server: string) =>
      both('').replace('paths:', `servers: [{ url: https://shop.example/${server} }]\npaths:`);
    const found = await findingsIn(`
//- orders/microservice.yaml
${ORDERS}
//- orders/openapi.yaml
${moved('new')}
${consumer('web', 'getOrder')}
//- v2.3.0:orders/openapi.yaml
${moved('old')}`);
    expect(found[0]?.message).toContain('breaks web (in all that it uses)');
  });
});

describe('a message that is a JSON Schema', () => {
  const message = (fields: string) => `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "required": ["id", "total"],
  "properties": { "id": { "type": "string" }${fields} }
}`;
  const placed = (fields: string, uses: string) => `
//- orders/microservice.yaml
name: orders
owner: team-checkout
provides: [{ api: order-placed, spec: ./order-placed.schema.json, versions: [{ version: 1.0.0 }] }]
//- orders/order-placed.schema.json
${message(fields)}
//- web/microservice.yaml
name: web
owner: team-web
consumes: [{ api: order-placed, version: 1, via: event, deadLetter: lost${uses} }]
//- v1.0.0:orders/order-placed.schema.json
${message(', "total": { "type": "number" }')}`;

  it('breaks whoever reads what is gone, by whatever name the message is called', async () => {
    const found = await messagesIn(placed('', ', uses: ["OrderPlaced#total"]'));
    expect(found.join('\n')).toContain('it breaks web (OrderPlaced#total)');
    expect(found).toHaveLength(2);
    expect(await messagesIn(placed(', "total": { "type": "number" }', ', uses: [OrderPlaced]'))).toEqual([]);
  });
});

describe('a contract that is gone', () => {
  const GONE = 'name: orders\nowner: team-checkout\nprovides: []';

  it('breaks, and is listed again', async () => {
    const more = consumer('billing', '');
    const text = shop({ manifest: GONE, released: ORDERS, more });
    const [first] = (await findingsIn(text)).filter(({ rule }) => rule === BREAKING);
    expect(first?.message).toBe(
      'orders no longer provides orders 2.3.0, which v2.3.0 did. That breaks billing. List it again, and let it end on a ' +
        'sunset that its consumers know.',
    );
    const texts = await expectFix(shop({ manifest: GONE, released: ORDERS }), BREAKING);
    expect(texts['orders/microservice.yaml']).toContain(
      '{ api: orders, spec: ./openapi.yaml, versions: [{ version: 2.3.0 }] }',
    );
  });

  it('does not break after its sunset, nor where another service provides it now', async () => {
    const ended = ORDERS.replace('2.3.0', '2.3.0, deprecated: 2025-01-01, sunset: 2026-01-01');
    expect(await said({ manifest: GONE, released: ended })).toEqual([]);
    const deprecated = ORDERS.replace('2.3.0', '2.3.0, deprecated: 2025-01-01');
    expect((await said({ manifest: GONE, released: deprecated }))[0]).toMatch(/^orders warning: /);
    const asking = await said({ manifest: GONE, released: deprecated, more: consumer('billing', '') });
    expect(asking.join()).toContain('orders error: ');
    const moved = `//- shipping/microservice.yaml\nname: shipping\nowner: team-x\nprovides: [{ api: orders, versions: [{ version: 2.3.0 }] }]`;
    expect(await said({ manifest: GONE, released: ORDERS, more: moved })).toEqual([]);
  });

  it('breaks when an older version goes before its time', async () => {
    const two = ORDERS.replace('{ version: 2.3.0 }', '{ version: 2.3.0 }, { version: 1.0.0 }');
    expect((await said({ released: two }))[0]).toContain('orders no longer provides orders 1.0.0');
    const texts = await expectFix(shop({ released: two }), BREAKING, 'List orders 1.0.0 again as it was in v2.3.0');
    expect(texts['orders/microservice.yaml']).toBe(two);
  });
});
