import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, messagesIn, offersFor } from '../../../test/fixture';
import { snapshotWith } from '../../fixes/preview';

const BREAKING = 'versioning/breaking-change';

interface Shop {
  /** The lines of the order's properties, released and today. */
  readonly before?: string;
  readonly after?: string;
  readonly required?: string;
  readonly manifest?: string;
  readonly released?: string;
  readonly more?: string;
}

const ORDERS = `name: orders
owner: team-checkout
provides: [{ api: orders, spec: ./openapi.yaml, versions: [{ version: 2.3.0 }] }]`;
const FIELDS = `          # What is to be paid.
          total: { type: number }  # in EUR
          status: { type: string, enum: [open, paid] }`;

const spec = (fields: string, required = 'id', version = '2.3.0') => `openapi: 3.0.3
info: { title: Orders, version: ${version} }
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The order.
          content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } }
        default: { description: What went wrong. }
components:
  schemas:
    Order:
      type: object
      required: [${required}]
      properties:
          id: { type: string }
${fields}
`;

const shop = ({ before = FIELDS, after = FIELDS, required, manifest = ORDERS, released, more = '' }: Shop) => `
//- .servicelint.yaml
rules: { consumers/uses-deprecated: off }
//- orders/microservice.yaml
${manifest}
//- orders/openapi.yaml
${spec(after, required)}
${more}
//- v2.3.0:orders/openapi.yaml
${spec(before, required)}
${released === undefined ? '' : `//- v2.3.0:orders/microservice.yaml\n${released}`}`;

const consumer = (name: string, uses: string, version = '2') => `//- ${name}/microservice.yaml
name: ${name}
owner: team-${name}
consumes: [{ api: orders, version: ${version}, timeout: 1s${uses && `, uses: [${uses}]`} }]`;

const WITHOUT_TOTAL = '          status: { type: string, enum: [open, paid] }';

const said = async (setting: Shop) =>
  (await findingsIn(shop(setting)))
    .filter(({ rule }) => rule.startsWith('versioning/'))
    .map(({ file, severity, message }) => `${file.split('/')[2]} ${severity}: ${message}`);

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

describe('versioning/major-without-old', () => {
  const NEXT = ORDERS.replace('2.3.0', '3.0.0');

  it('is silent where nobody asks for the old version, or where it lives on', async () => {
    const gone = (more: string, manifest = NEXT) => said({ manifest, released: ORDERS, more });
    expect((await gone(consumer('billing', ''))).join()).toContain('and no version 2 is left: billing asks for it');
    expect((await gone(consumer('billing', '', '3'))).join()).not.toContain('is left');
    const listing = NEXT.replace('versions:', 'consumers: [{ service: partner, version: 2 }], versions:');
    expect((await gone('', listing)).join()).toContain('and no version 2 is left: partner asks for it');
    const both = NEXT.replace('{ version: 3.0.0 }', '{ version: 3.0.0 }, { version: 2.3.0 }');
    expect((await gone(consumer('billing', ''), both)).join()).not.toContain('is left');
  });

  it('serves the old version again beside the new one, with the text that was released', async () => {
    const text = shop({ manifest: NEXT, released: ORDERS, after: WITHOUT_TOTAL, more: consumer('billing', '') });
    const title = 'Serve 2.3.0 beside 3.0.0';
    const texts = await expectFix(
      text.replace(/version: 2\.3\.0/, 'version: 3.0.0'),
      'versioning/major-without-old',
      title,
    );
    expect(texts['orders/microservice.yaml']).toContain(
      '{ version: 3.0.0 }, { version: 2.3.0, spec: ./openapi.v2.yaml, deprecated: 2026-11-23, sunset: 2027-11-23 }',
    );
    expect(texts['orders/openapi.v2.yaml']?.trim()).toBe(spec(FIELDS).trim());
  });
});

describe('versioning/loosened-objective', () => {
  const promising = (objectives: string, more = '') => ORDERS.replace('versions:', `${objectives}versions:`) + more;
  const loosened = async (then: string, now: string, after = '', before = '') =>
    (await said({ manifest: promising(now, after), released: promising(then, before) })).map(
      (line) => line.split(' in v2')[0],
    );

  it.each([
    [
      'objectives: { latency: { p99: 900ms } }, ',
      'objectives: { latency: { p99: 1s } }, ',
      'Latency p99 of orders was promised as 900 ms',
    ],
    ['objectives: { rate: 100 }, ', 'objectives: { rate: 50 }, ', 'The rate of orders was promised as 100 a second'],
    ['objectives: { availability: 99.9 }, ', '', 'The availability of orders was promised as 99.9 %'],
    ['objectives: { availability: 99.90 }, ', 'objectives: { availability: 99.9 }, ', undefined],
    ['objectives: { latency: { p99: 1s } }, ', 'objectives: { latency: { p99: 1000ms } }, ', undefined],
    ['', 'objectives: { availability: 90 }, ', undefined],
  ])('of %s and %s', async (then, now, expected) => {
    expect(await loosened(then, now)).toEqual(expected === undefined ? [] : [`orders error: ${expected}`]);
  });

  it('sees a shorter support window', async () => {
    const window = '\nsupportWindow: 24 months';
    expect(await loosened('', '', '\nsupportWindow: 18 months', window)).toHaveLength(1);
    expect(await loosened('', '', '', window)).toHaveLength(1);
    expect(await loosened('', '', window)).toEqual([]);
  });

  it('says it once where two versions are served, and nothing of what cannot be read', async () => {
    const two = (text: string) => text.replace('{ version: 2.3.0 }', '{ version: 2.3.0 }, { version: 1.0.0 }');
    const [then, now] = ['objectives: { availability: 99.9 }, ', 'objectives: { availability: 99 }, '];
    expect(await said({ manifest: two(promising(now)), released: two(promising(then)) })).toHaveLength(1);
    expect(await loosened(then, 'objectives: { availability: [99] }, ')).toEqual([]);
  });

  it('writes the old promise again, with the maps around it', async () => {
    const then = promising('objectives: { latency: { p99: 900ms } }, ');
    const texts = await expectFix(shop({ manifest: ORDERS, released: then }), 'versioning/loosened-objective');
    expect(texts['orders/microservice.yaml']).toMatch(/objectives: \{ latency: \{ p99: 900ms \} \}/);
  });
});

describe('versioning/unbumped-change', () => {
  const strict = (setting: Shop) => shop(setting).replace('rules: {', 'rules: { versioning/unbumped-change: warn,');

  it('raises the version in manifest and spec', async () => {
    const text = strict({ after: `${FIELDS}\n          note: { type: string }` });
    const texts = await expectFix(text, 'versioning/unbumped-change');
    expect(texts['orders/microservice.yaml']).toContain('version: 2.4.0');
    expect(texts['orders/openapi.yaml']).toContain('version: 2.4.0');
  });

  it('leaves it to the other rule where something breaks', async () => {
    const text = strict({ after: `${WITHOUT_TOTAL}\n          note: { type: string }`, required: 'id, total' });
    expect((await findingsIn(text)).map(({ rule }) => rule)).toEqual([BREAKING]);
  });
});

describe('ways out of a breaking change', () => {
  it('restores what was removed, with its comments, where it stood', async () => {
    const text = shop({ after: WITHOUT_TOTAL, required: 'id, total' });
    const texts = await expectFix(text, BREAKING, 'Restore total as it was in v2.3.0');
    expect(texts['orders/openapi.yaml']?.trim()).toBe(spec(FIELDS, 'id, total').trim());
  });

  it('brings the demand back with the field', async () => {
    const text = shop({ after: WITHOUT_TOTAL }).replace(/(\/\/- v2\.3\.0:[\s\S]*required: )\[id\]/, '$1[id, total]');
    const texts = await expectFix(text, BREAKING, 'Restore total as it was in v2.3.0');
    expect(texts['orders/openapi.yaml']).toContain('required: [id, total]');
  });

  it('leaves a value as it was', async () => {
    const text = shop({ after: FIELDS.replace('type: number', 'type: string'), required: 'id, total' });
    const texts = await expectFix(text, BREAKING, 'Leave type as it was in v2.3.0');
    expect(texts['orders/openapi.yaml']?.trim()).toBe(spec(FIELDS, 'id, total').trim());
  });

  it('takes a new demand out again', async () => {
    const text = shop({ after: FIELDS.replace('type: number', 'type: number, maximum: 5') }).replaceAll('get:', 'put:');
    const body = text.replaceAll(
      'responses:',
      'requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }\n      responses:',
    );
    const { offers } = await offersFor(body, BREAKING);
    expect(offers.map(({ title }) => title)).toContain('Take maximum out again');
  });

  it('prefers to restore', async () => {
    const { offers } = await offersFor(shop({ after: WITHOUT_TOTAL, required: 'id, total' }), BREAKING);
    expect(offers.map(({ title, preferred, safe }) => [title, preferred, safe])[0]).toEqual([
      'Restore total as it was in v2.3.0',
      true,
      false,
    ]);
  });

  it('releases what is there as the next major and keeps the released one beside it', async () => {
    const manifest = ORDERS.replace('provides', 'supportWindow: 6 months\nprovides');
    const more = consumer('web', 'getOrder');
    const text = shop({ after: WITHOUT_TOTAL, required: 'id, total', manifest, released: manifest, more });
    const { checked } = await offersFor(text, BREAKING);
    const title = 'Release as 3.0.0 and keep 2.3.0 beside it';
    const taken = (await offersFor(text, BREAKING)).offers.find((made) => made.title.startsWith(title));
    expect(taken?.title).toBe(title);
    const after = checked.result.preview(snapshotWith(checked.result.snapshot, taken!));
    const left = [...after.findings.values()].flat();
    expect(left.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    const kept = after.snapshot.files.get('/shop/orders/openapi.v2.yaml')?.tree.text;
    expect(kept?.trim()).toBe(spec(FIELDS, 'id, total').trim());
    expect(after.snapshot.files.get('/shop/orders/openapi.yaml')?.tree.text).toContain('version: 3.0.0');
    expect(after.snapshot.files.get('/shop/orders/microservice.yaml')?.tree.text).toContain(
      'versions: [{ version: 3.0.0 }, { version: 2.3.0, spec: ./openapi.v2.yaml, deprecated: 2026-11-23, sunset: 2027-05-23 }]',
    );
  });

  it('says so where a version in place of the old one leaves consumers behind', async () => {
    const text = shop({ after: WITHOUT_TOTAL, required: 'id, total', more: consumer('web', 'getOrder') });
    const { offers } = await offersFor(text, BREAKING);
    expect(offers.map(({ title }) => title).join('; ')).toMatch(
      /Release as 3\.0\.0 in place of 2\.3\.0 \(adds \w+\/[a-z-]+/,
    );
  });
});
