import { describe, expect, it } from 'vitest';
import { saidBy, serviceWith } from '../../../test/one-rule';

const RULE = 'versioning/opaque-payload';
const body = (schema: string, type = 'application/json') =>
  `content: { "${type}": {${schema && ` schema: { ${schema} } `}} }`;
const taking = (path: string, text: string) => `  ${path}: { post: { requestBody: { ${text} }, responses: {} } }\n`;
const answering = (path: string, text: string) =>
  `  ${path}: { get: { responses: { "200": { description: It., ${text} } } } }\n`;
const KNOWN = 'type: object, properties: { id: { type: string } }';
const of = (paths: string, more = '') => saidBy(RULE, serviceWith(`paths:\n${paths}${more}`));

describe(RULE, () => {
  it.each([
    ['no schema', body('')],
    ['an empty schema', body('description: All.')],
    ['an object without properties', body('type: object')],
    ['an object that may hold anything', body('type: object, additionalProperties: true')],
    ['free text', body('type: string')],
    ['plain text', body('type: string', 'text/plain')],
    ['any of what says nothing', body('anyOf: [{ type: object }, { type: string }]')],
    ['a reference to nothing that is said', body('$ref: "#/components/schemas/Free"')],
  ])('speaks of %s', async (_, text) => {
    const free = 'components: { schemas: { Free: { type: object } } }\n';
    const [found, ...more] = await of(taking('/orders', text), free);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 'info', subject: 'orders/orders@1' });
    expect(found?.message).toContain('POST /orders of orders exchanges free text, an object without properties or');
    expect(found?.at.path).toEqual(['paths', '/orders', 'post']);
  });

  it('says it once of several, where they are more than half', async () => {
    const free = taking('/a', body('')) + answering('/b', body('type: string'));
    const [found] = await of(free + taking('/c', body(KNOWN)));
    expect(found?.message).toContain('2 of the 3 operations of orders that exchange anything');
    expect(found?.message).toContain('(POST /a and GET /b)');
    expect(found?.related).toHaveLength(2);
    expect(await of(free + taking('/c', body(KNOWN)) + taking('/d', body(KNOWN)))).toEqual([]);
  });

  it.each([
    ['properties', body(KNOWN)],
    ['a described map', body('type: object, additionalProperties: { type: number }')],
    ['a format', body('type: string, format: uuid')],
    ['a pattern', body('type: string, pattern: "^[a-z]+$"')],
    ['few texts', body('type: string, enum: [a, b]')],
    ['a list', body('type: array, items: {}')],
    ['a number', body('type: number')],
    ['one of two that are known', body(`oneOf: [{ ${KNOWN} }, { type: object }]`)],
    ['a format of its own', body('type: string', 'text/csv')],
    ['bytes', body('type: string', 'application/octet-stream')],
    ['what is out of sight', body('$ref: "https://example.com/order.json"')],
    ['what may be out of sight', body('allOf: [{ $ref: "https://example.com/order.json" }]')],
  ])('is silent about %s', async (_, text) => {
    expect(await of(taking('/orders', text))).toEqual([]);
  });

  it('says nothing of an operation whose answer is out of sight', async () => {
    const out = 'responses: { "200": { $ref: "https://example.com/answers.yaml" } }';
    expect(await of(`  /a: { post: { requestBody: { ${body('')} }, ${out} } }\n`)).toEqual([]);
  });

  it('passes over health and what exchanges nothing', async () => {
    expect(await of(answering('/healthz', body('type: string')))).toEqual([]);
    expect(await of('  /a: { delete: { responses: { "204": { description: Gone. } } } }\n')).toEqual([]);
  });

  it('takes an answer that is known for enough', async () => {
    const both = `  /a: { post: { requestBody: { ${body('')} }, responses: { "200": { description: It., ${body(KNOWN)} } } } }\n`;
    expect(await of(both)).toEqual([]);
  });

  it.each([
    ['type: object', 1],
    ['title: Order', 1],
    ['type: object\nproperties: { id: { type: string } }', 0],
    ['$defs: { Order: { type: object } }', 0],
  ])('reads the JSON Schema %s', async (schema, count) => {
    const found = await saidBy(
      RULE,
      `//- microservice.yaml
name: orders
owner: team-checkout
provides: [{ api: orders, spec: ./order.schema.yaml }]
//- order.schema.yaml
$schema: https://json-schema.org/draft/2020-12/schema
${schema}
`,
    );
    expect(found).toHaveLength(count);
    if (found[0]) expect(found[0].message).toContain('order.schema.yaml, the schema of orders, allows anything');
  });
});
