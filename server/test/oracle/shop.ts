import type { Values } from './random';

const ref = (kind: string, name: string): Values => ({ $ref: `#/components/${kind}/${name}` });
const schema = (name: string): Values => ref('schemas', name);
const json = (of: Values): Values => ({ content: { 'application/json': { schema: of } } });
const answer = (of: Values): Values => ({ description: 'done', ...json(of) });
const list = (of: Values): Values => ({ type: 'array', items: of });

const SCHEMAS: Values = {
  Money: {
    type: 'object',
    required: ['amount', 'currency'],
    properties: {
      amount: { type: 'integer', format: 'int64', minimum: 0 },
      currency: { type: 'string', minLength: 3, maxLength: 3 },
    },
  },
  Address: {
    type: 'object',
    required: ['street', 'city'],
    properties: {
      street: { type: 'string' },
      city: { type: 'string' },
      zip: { type: 'string', pattern: '^[0-9]{5}$', nullable: true },
    },
    additionalProperties: false,
  },
  Item: {
    type: 'object',
    required: ['sku', 'count'],
    properties: {
      sku: { type: 'string' },
      count: { type: 'integer', minimum: 0, exclusiveMinimum: true },
      price: schema('Money'),
      parts: list(schema('Item')),
    },
  },
  Order: {
    type: 'object',
    required: ['id', 'items', 'state'],
    properties: {
      id: { type: 'string', format: 'uuid', readOnly: true },
      state: { type: 'string', enum: ['open', 'paid', 'sent'] },
      items: { ...list(schema('Item')), minItems: 1 },
      total: schema('Money'),
      payment: schema('Payment'),
      deliverTo: { allOf: [schema('Address')], nullable: true },
      notes: { type: 'object', additionalProperties: { type: 'string', maxLength: 80 } },
    },
  },
  Payment: {
    oneOf: [schema('Card'), schema('Transfer')],
    discriminator: {
      propertyName: 'kind',
      mapping: { card: '#/components/schemas/Card', transfer: '#/components/schemas/Transfer' },
    },
  },
  Card: {
    type: 'object',
    required: ['kind', 'number'],
    properties: {
      kind: { type: 'string' },
      number: { type: 'string', writeOnly: true },
      expires: { type: 'string', format: 'date' },
    },
  },
  Transfer: {
    type: 'object',
    required: ['kind', 'iban'],
    properties: { kind: { type: 'string' }, iban: { type: 'string' } },
  },
  Tracked: {
    allOf: [
      schema('Order'),
      { type: 'object', required: ['at'], properties: { at: { type: 'string', format: 'date-time' } } },
    ],
  },
  Problem: {
    type: 'object',
    properties: { title: { type: 'string' }, status: { type: 'integer' } },
  },
};

const COMPONENTS: Values = {
  schemas: SCHEMAS,
  parameters: {
    Limit: { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
    Order: { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
  },
  headers: { Next: { required: true, schema: { type: 'string' } } },
  responses: {
    Problem: { description: 'failed', content: { 'application/problem+json': { schema: schema('Problem') } } },
  },
  requestBodies: { Order: { required: true, ...json(schema('Order')) } },
  securitySchemes: {
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    login: {
      type: 'oauth2',
      flows: { clientCredentials: { tokenUrl: 'https://login.example/token', scopes: { read: '', write: '' } } },
    },
  },
};

const ORDERS: Values = {
  get: {
    operationId: 'listOrders',
    tags: ['orders', 'public'],
    parameters: [
      ref('parameters', 'Limit'),
      { name: 'state', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
      { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
    ],
    responses: {
      200: { ...answer(list(schema('Order'))), headers: { 'X-Next': ref('headers', 'Next') } },
      default: ref('responses', 'Problem'),
    },
  },
  post: {
    operationId: 'placeOrder',
    security: [{ login: ['read', 'write'] }, { key: [] }],
    requestBody: ref('requestBodies', 'Order'),
    responses: { 201: answer(schema('Order')), 409: ref('responses', 'Problem') },
    callbacks: {
      shipped: {
        '{$request.body#/url}': {
          post: { requestBody: json(schema('Tracked')), responses: { 204: { description: 'heard' } } },
        },
      },
    },
  },
};

const ORDER: Values = {
  parameters: [ref('parameters', 'Order')],
  get: {
    operationId: 'getOrder',
    responses: { 200: answer(schema('Tracked')), 404: ref('responses', 'Problem') },
  },
  delete: {
    operationId: 'cancelOrder',
    deprecated: true,
    responses: { 204: { description: 'gone' } },
  },
};

/** A contract as a team writes it, in OpenAPI 3.0. */
export const SHOP: Values = {
  openapi: '3.0.3',
  info: { title: 'Orders', version: '2.3.0' },
  servers: [{ url: 'https://api.shop.example/v2' }],
  security: [{ key: [] }],
  tags: [{ name: 'orders' }, { name: 'public' }],
  paths: { '/orders': ORDERS, '/orders/{id}': ORDER },
  components: COMPONENTS,
};
