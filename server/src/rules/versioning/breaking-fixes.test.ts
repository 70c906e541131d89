import { describe, expect, it } from 'vitest';
import { expectFix, offersFor } from '../../../test/fixture';
import { BREAKING, consumer, FIELDS, ORDERS, shop, spec, WITHOUT_TOTAL } from '../../../test/released-shop';
import { snapshotWith } from '../../fixes/preview';

describe('taking a change back', () => {
  const taking = (request: string) => `openapi: 3.1.0
info: { title: Orders, version: 2.3.0 }
paths:
  /orders:
    post:
      operationId: createOrder
${request}
      responses: { "201": { description: It was taken. }, default: { description: What went wrong. } }
`;
  const pair = (before: string, after: string) =>
    `//- orders/microservice.yaml\n${ORDERS}\n//- orders/openapi.yaml\n${after}//- v2.3.0:orders/openapi.yaml\n${before}`;
  const body = (schema: string) => `      requestBody: { content: { application/json: { schema: ${schema} } } }`;
  const LIMIT = '        - { name: limit, in: query, schema: { type: integer } } # at most 50';
  const PAGE = '        - { name: page, in: query, schema: { type: integer } }';
  const hook = (name: string) => `  ${name}:\n    post: { responses: { "200": { description: Taken. } } } # once\n`;

  it.each([
    [
      'Restore limit as it was in v2.3.0',
      taking(`      parameters:\n${LIMIT}\n${PAGE}`),
      taking(`      parameters:\n${PAGE}`),
    ],
    ['Restore limit as it was in v2.3.0', taking(`      parameters:\n${LIMIT}`), taking('')],
    [
      'Restore paid as it was in v2.3.0',
      `${taking('')}webhooks:\n${hook('paid')}${hook('sent')}`,
      `${taking('')}webhooks:\n${hook('sent')}`,
    ],
    ['Restore b as it was in v2.3.0', taking(body('{ enum: [a, b] }')), taking(body('{ enum: [a] }'))],
    [
      'Take limit out again',
      taking(`      parameters:\n${PAGE}`),
      taking(`      parameters:\n${PAGE}\n${LIMIT.replace('schema', 'required: true, schema')}`),
    ],
    [
      'Take b out again',
      taking(body('{ required: [a], properties: { a: {} } }')),
      taking(body('{ required: [a, b], properties: { a: {}, b: {} } }')),
    ],
    [
      'Let the body be left out',
      taking(body('{ type: object }').replace('{ content', '{ required: false, content')),
      taking(body('{ type: object }').replace('{ content', '{ required: true, content')),
    ],
  ])('%s', async (title, before, after) => {
    const texts = await expectFix(pair(before, after), BREAKING, title);
    expect(texts['orders/openapi.yaml']?.replaceAll(/\n+/g, '\n').trim()).toBe(before.replaceAll(/\n+/g, '\n').trim());
  });

  it('opens one operation again, not the whole contract', async () => {
    const open = (more: string) => `security: [{ oauth: [] }]\n${taking(more)}`;
    const before = open('      security: []');
    const texts = await expectFix(pair(before, open('')), BREAKING, 'Restore security as it was in v2.3.0');
    expect(texts['orders/openapi.yaml']?.replaceAll(/\n+/g, '\n')).toContain(
      'security: [{ oauth: [] }]\nopenapi: 3.1.0',
    );
    expect(texts['orders/openapi.yaml']).toContain('security: []');
  });

  it('brings no type back without what was in it', async () => {
    const text = pair(taking(body('{ type: array, items: { type: string } }')), taking(body('{ type: string }')));
    const { offers } = await offersFor(text, BREAKING);
    expect(offers.filter(({ title }) => title.startsWith('Leave'))).toEqual([]);
    const plain = pair(taking(body('{ type: integer }')), taking(body('{ type: string }')));
    await expectFix(plain, BREAKING, 'Leave type as it was in v2.3.0');
  });

  it('puts nothing of an error into what other operations answer', async () => {
    const content = 'content: { application/json: { schema: { type: object } } }';
    const spec = (more: string) =>
      `${taking('').replace('default: {', `${more}default: { $ref: "#/components/responses/Problem" }, x-was: {`)}components:
  responses:
    Problem: { description: What went wrong., ${content} }
    Busy: { description: Too many., headers: { Retry-After: { schema: { type: integer } } }, ${content} }
`;
    const text = pair(spec('"429": { $ref: "#/components/responses/Busy" }, '), spec(''));
    const { offers } = await offersFor(text, BREAKING);
    expect(offers.map(({ title }) => title)).toEqual([
      'Release as 3.0.0 and keep 2.3.0 beside it',
      'Release as 3.0.0 in place of 2.3.0',
    ]);
  });

  const sending = (schema: string) =>
    taking('').replace('was taken. }', `was taken., content: { application/json: { schema: ${schema} } } }`);

  it('requires a field again that was always sent', async () => {
    const before = sending('{ type: object, required: [a, b], properties: { a: {}, b: {} } }');
    const title = 'Require b again as it was in v2.3.0';
    const one = pair(before, sending('{ type: object, required: [a], properties: { a: {}, b: {} } }'));
    expect((await expectFix(one, BREAKING, title))['orders/openapi.yaml']?.trim()).toBe(before.trim());
    const none = pair(before, sending('{ type: object, properties: { a: {}, b: {} } }'));
    expect((await offersFor(none, BREAKING)).offers[0]).toMatchObject({
      title: title.replace('b', 'a'),
      preferred: true,
    });
  });
});

describe('asking for nothing new', () => {
  it('lets a new field be left out', async () => {
    const order = (required: string) => `openapi: 3.0.3
info: { title: Orders, version: 2.3.0 }
paths:
  /orders:
    post:
      operationId: placeOrder
      requestBody:
        required: true
        content: { application/json: { schema: { type: object${required}, properties: { id: { type: string }, note: { type: string } } } } }
      responses: { "204": { description: Taken. }, default: { description: What went wrong. } }
`;
    const text = (now: string, then: string) => `
//- orders/microservice.yaml
${ORDERS}
//- orders/openapi.yaml
${now}
//- v2.3.0:orders/openapi.yaml
${then}`;
    const title = 'Let note be left out';
    const one = await expectFix(text(order(', required: [note]'), order('')), BREAKING, title);
    expect(one['orders/openapi.yaml']?.trim()).toBe(order('').trim());
    const two = await expectFix(text(order(', required: [id, note]'), order(', required: [id]')), BREAKING, title);
    expect(two['orders/openapi.yaml']?.trim()).toBe(order(', required: [id]').trim());
    const added = order(', required: [id, note]');
    const fresh = added.replace(', note: { type: string }', '').replace('[id, note]', '[id]');
    const three = await expectFix(text(added, fresh), BREAKING, title);
    expect(three['orders/openapi.yaml']).toContain('required: [id],');
  });

  it('lets a new parameter be left out', async () => {
    const list = (parameters: string) => `openapi: 3.0.3
info: { title: Orders, version: 2.3.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      parameters: [${parameters}]
      responses: { "204": { description: None. }, default: { description: What went wrong. } }
`;
    const texts = await expectFix(
      `
//- orders/microservice.yaml
${ORDERS}
//- orders/openapi.yaml
${list('{ name: shop, in: query, required: true, schema: { type: string } }')}
//- v2.3.0:orders/openapi.yaml
${list('')}`,
      BREAKING,
      'Let shop be left out',
    );
    expect(texts['orders/openapi.yaml']).toContain('required: false');
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
