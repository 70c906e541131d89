import { describe, expect, it } from 'vitest';
import { specs } from '../../test/specs';
import { bodiesOf, type Direction, fieldsAt, findField } from './fields';
import { readContract } from './openapi';
import { findOperation } from './uses';

const lookup = specs({
  '/api.yaml': `
openapi: 3.1.0
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
        '203': { content: { application/json: { schema: { properties: { cached: { type: boolean } } } } } }
        '404': { content: { application/json: { schema: { properties: { reason: { type: string } } } } } }
    put:
      operationId: putOrder
      parameters: [{ name: dryRun, in: query }]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
      responses: { '204': { description: Done } }
    delete:
      operationId: deleteOrder
      responses: { '200': { description: Done }, default: { content: { application/json: { schema: { type: string } } } } }
    patch:
      operationId: patchOrder
      responses: { default: { content: { application/json: { schema: { properties: { total: {} } } } } } }
  /orders:
    get:
      operationId: listOrders
      responses:
        '200': { content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } } }
  /half:
    get:
      operationId: halfRead
      responses:
        '200': { content: { application/json: { schema: { properties: { a: {} } } } } }
        '202': { $ref: 'https://example.com' }
  /free:
    get:
      operationId: free
      responses: { '200': { content: { application/json: { schema: { type: object } } } } }
components:
  schemas:
    Order:
      allOf:
        - { $ref: '#/components/schemas/Base' }
        - type: object
          properties:
            items: { type: array, items: { $ref: 'common.yaml#/Item' } }
            prices: { type: object, additionalProperties: { properties: { amount: { type: number } } } }
            parent: { $ref: '#/components/schemas/Order' }
            payment: { oneOf: [{ properties: { card: {} } }, { properties: { iban: {} } }] }
            refund: { anyOf: [{ type: string }, { $ref: '#/components/schemas/Refund' }] }
            either: { properties: { a: {}, b: {} }, anyOf: [{ required: [a] }, { required: [b] }] }
            loose: { oneOf: [{ properties: { a: {} } }, { type: object }] }
            far: { $ref: 'https://example.com/far.yaml' }
            animal: { $ref: '#/components/schemas/Animal' }
            open: { properties: { a: {} }, additionalProperties: true }
            any: {}
            closed: { type: object, additionalProperties: false }
            tuple: { type: array, prefixItems: [{ properties: { x: {} } }], items: { properties: { y: {} } } }
            untyped: { type: array }
    Base: { type: object, properties: { id: { type: string } } }
    Refund: { type: object, properties: { amount: { type: number } } }
    Animal: { properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
`,
  '/common.yaml': 'Item: { properties: { sku: { type: string } } }',
});
const contract = readContract(lookup.spec('/api.yaml')!, lookup);
const operation = (id: string) => findOperation(contract, id)!;
const find = (id: string, field: string, direction: Direction = 'reads') =>
  findField(lookup, operation(id), field.split('.'), direction);

describe('a field that is read', () => {
  it.each([
    ['id', 'there'],
    ['cached', 'there'],
    ['reason', 'missing'],
    ['constructor', 'missing'],
    ['items', 'there'],
    ['items.[].sku', 'there'],
    ['items.[].price', 'missing'],
    ['items.sku', 'missing'],
    ['prices.*.amount', 'there'],
    ['prices.*.currency', 'missing'],
    ['prices.EUR', 'unknown'],
    ['parent.parent.id', 'there'],
    ['parent.parent.nothing', 'missing'],
    ['payment.card', 'there'],
    ['payment.iban', 'there'],
    ['payment.cash', 'missing'],
    ['refund.amount', 'there'],
    ['refund.reason', 'missing'],
    ['either.b', 'there'],
    ['either.c', 'missing'],
    ['loose.b', 'unknown'],
    ['far.away', 'unknown'],
    ['far', 'there'],
    ['animal.claws', 'unknown'],
    ['open.b', 'unknown'],
    ['any.thing', 'unknown'],
    ['closed.a', 'missing'],
    ['tuple.[].x', 'there'],
    ['tuple.[].y', 'there'],
    ['untyped.[].x', 'unknown'],
    ['id.x', 'missing'],
  ])('%s of an order is %s', (field, expected) => expect(find('getOrder', field)).toBe(expected));

  it.each([
    ['listOrders', '[].items.[].sku', 'there'],
    ['listOrders', 'id', 'missing'],
    ['free', 'x', 'unknown'],
    ['patchOrder', 'total', 'there'],
    ['putOrder', 'x', 'missing'],
    ['deleteOrder', 'x', 'unknown'],
    ['halfRead', 'x', 'unknown'],
    ['halfRead', 'a', 'there'],
  ])('of %s: %s is %s', (id, field, expected) => expect(find(id, field)).toBe(expected));
});

it('a field that is sent is looked for in the request and its parameters', () => {
  expect(find('putOrder', 'items.[].sku', 'sends')).toBe('there');
  expect(find('putOrder', 'dryRun', 'sends')).toBe('there');
  expect(find('putOrder', 'cached', 'sends')).toBe('missing');
  expect(find('getOrder', 'id', 'sends')).toBe('missing');
});

it('the next steps are told for completion', () => {
  const bodies = bodiesOf(operation('getOrder'), 'reads');
  expect(fieldsAt(lookup, bodies, []).slice(0, 4)).toEqual(['id', 'items', 'prices', 'parent']);
  expect(fieldsAt(lookup, bodies, ['items'])).toEqual(['[]']);
  expect(fieldsAt(lookup, bodies, ['prices'])).toEqual(['*']);
  expect(fieldsAt(lookup, bodies, ['payment'])).toEqual(['card', 'iban']);
  expect(fieldsAt(lookup, bodies, ['nothing'])).toEqual([]);
});

it('ends on schemas that go round in a circle', () => {
  const round = specs({
    '/api.yaml': `
openapi: 3.1.0
paths: { /a: { get: { responses: { '200': { content: { a/b: { schema: { $ref: '#/components/schemas/A' } } } } } } } }
components: { schemas: { A: { allOf: [{ $ref: '#/components/schemas/B' }] }, B: { anyOf: [{ $ref: '#/components/schemas/A' }] } } }
`,
  });
  const [only] = readContract(round.spec('/api.yaml')!, round).operations;
  expect(findField(round, only!, ['x', 'y'], 'reads')).not.toBe('there');
});
