import { describe, expect, it } from 'vitest';
import { expectFix } from '../../../test/fixture';
import { saidBy, serviceWith, withRule } from '../../../test/one-rule';

const RULE = 'versioning/closed-response';
const CLOSED = 'type: object, additionalProperties: false, properties: { id: { type: string } }';
const body = (schema: string) => `content: { application/json: { schema: { ${schema} } } }`;
const spec = (text: string, schemas = '') =>
  serviceWith(`paths:\n${text}components:\n  schemas:\n    Nothing: {}\n${schemas}`);
const answering = (path: string, schema: string, status = '200') =>
  `  ${path}: { get: { responses: { "${status}": { description: It., ${body(schema)} } } } }\n`;

describe(RULE, () => {
  it('speaks of an object that many answer with once', async () => {
    const shared = '$ref: "#/components/schemas/Order"';
    const text = spec(answering('/a', shared) + answering('/b', `items: { ${shared} }`), `    Order: { ${CLOSED} }\n`);
    const found = await saidBy(RULE, text);
    expect(found).toMatchObject([{ severity: 'info', subject: 'orders/orders@1' }]);
    expect(found[0]?.message).toContain('Order, which GET /a answers with, is closed (additionalProperties: false)');
    expect(found[0]?.at.path).toEqual(['components', 'schemas', 'Order', 'additionalProperties']);
  });

  it.each([
    [
      'any depth',
      `type: object, properties: { lines: { type: array, items: { ${CLOSED} } } }`,
      'lines[] of the body, which GET /a',
    ],
    ['what is put together', `allOf: [{ ${CLOSED} }]`, 'The body, which'],
    ['unevaluatedProperties', 'type: object, unevaluatedProperties: false', 'unevaluatedProperties: false'],
  ])('speaks of %s', async (_, schema, words) => {
    const [found] = await saidBy(RULE, spec(answering('/a', schema)));
    expect(found?.message).toContain(words);
  });

  it('speaks of errors too', async () => {
    expect(await saidBy(RULE, spec(answering('/a', CLOSED, 'default')))).toHaveLength(1);
  });

  it('speaks of an alternative that elsewhere is more than that', async () => {
    const schemas = `    A: { ${CLOSED} }\n`;
    const one = answering('/a', 'oneOf: [{ $ref: "#/components/schemas/A" }]');
    expect(await saidBy(RULE, spec(one, schemas))).toEqual([]);
    expect(await saidBy(RULE, spec(one + answering('/b', '$ref: "#/components/schemas/A"'), schemas))).toHaveLength(1);
  });

  it.each([
    ['what is asked for', `  /a: { post: { requestBody: { ${body(CLOSED)} }, responses: {} } }\n`],
    ['alternatives', answering('/a', `oneOf: [{ ${CLOSED} }, { ${CLOSED} }]`)],
    ['parts of alternatives', answering('/a', `oneOf: [{ allOf: [{ ${CLOSED} }] }]`)],
    ['an open object', answering('/a', 'type: object, additionalProperties: true')],
    ['a map', answering('/a', 'type: object, additionalProperties: { type: string }')],
    ['conditions', answering('/a', `not: { ${CLOSED} }`)],
    [
      'a property of that name',
      answering('/a', 'type: object, properties: { additionalProperties: { type: string } }'),
    ],
  ])('is silent about %s', async (_, text) => {
    expect(await saidBy(RULE, spec(text))).toEqual([]);
  });

  it('opens the answer', async () => {
    const after = await expectFix(
      withRule(RULE, spec(answering('/a', CLOSED))),
      RULE,
      'Remove additionalProperties: false',
    );
    expect(after['openapi.yaml']).toContain('schema: { type: object, properties: { id: { type: string } } }');
  });
});
