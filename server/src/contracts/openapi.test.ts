import { describe, expect, it } from 'vitest';
import { specs } from '../../test/specs';
import type { Contract } from './contract';
import { readContract } from './openapi';
import { operationName } from './uses';

function contract(texts: Record<string, string> | string): Contract {
  const lookup = specs(typeof texts === 'string' ? { '/api.yaml': texts } : texts);
  return readContract(lookup.spec('/api.yaml')!, lookup);
}

describe('OpenAPI 3', () => {
  const found = contract({
    '/api.yaml': `
openapi: 3.0.3
info: { version: 2.10 }
servers:
  - { url: 'https://{region}.shop.example/{base}/{x}', variables: { region: { default: eu }, base: { default: v2 } } }
security: [{ key: [] }]
paths:
  /orders/{id}:
    parameters:
      - { name: id, in: path, required: true }
      - { name: trace, in: header }
    get:
      operationId: getOrder
      summary: Finds an order.
      deprecated: true
      x-sunset: 2027-01-01
      security: []
      parameters:
        - { name: trace, in: header, required: true }
        - $ref: '#/components/parameters/Fields'
      responses:
        '200':
          content:
            application/json: { schema: { $ref: '#/components/schemas/Order' } }
            text/csv: {}
        default: { $ref: '#/components/responses/Error' }
    put:
      requestBody: { $ref: '#/components/requestBodies/Order' }
      responses: { '204': { description: Done } }
  /items: { $ref: 'items.yaml#/item' }
  x-hidden: { get: {} }
webhooks:
  placed: { post: { operationId: placed } }
components:
  parameters: { Fields: { name: fields, in: query } }
  schemas: { Order: { type: object } }
  requestBodies: { Order: { content: { application/json: { schema: { type: object } } } } }
  responses: { Error: { description: Wrong, content: { application/problem+json: { schema: { type: string } } } } }
`,
    '/items.yaml': `
item:
  get: { operationId: listItems, responses: { '200': { content: { application/json: { schema: { $ref: '#/list' } } } } } }
list: { type: array }
`,
  });

  it('has its operations in the order of the file, and where they stand', () => {
    expect(found).toMatchObject({ format: '3.0.3', version: '2.10', complete: true, security: [{ key: [] }] });
    expect(found.operations.map((one) => [operationName(one), one.file, one.path.join('.')])).toEqual([
      ['getOrder', '/api.yaml', 'paths./orders/{id}.get'],
      ['PUT /orders/{id}', '/api.yaml', 'paths./orders/{id}.put'],
      ['listItems', '/items.yaml', 'item.get'],
    ]);
  });

  it('fills in the variables of its servers', () => {
    expect(found.servers).toEqual([{ url: 'https://eu.shop.example/v2/{x}', path: ['servers', 0, 'url'] }]);
  });

  it('says all of an operation', () => {
    const get = found.operations[0]!;
    expect(get).toMatchObject({ method: 'GET', address: '/orders/{id}', deprecated: true, sunset: '2027-01-01' });
    expect(get).toMatchObject({ security: [], hasSummary: true, complete: true });
    expect(get.parameters).toMatchObject([
      { name: 'id', in: 'path', required: true, list: false, parts: [] },
      { name: 'trace', in: 'header', required: true, list: false, parts: [] },
      { name: 'fields', in: 'query', required: false, list: false, parts: [] },
    ]);
    expect(get.responses).toMatchObject([
      {
        status: '200',
        bodies: [{ mediaType: 'application/json' }, { mediaType: 'text/csv', schema: { schema: true } }],
      },
      { status: 'default', bodies: [{ schema: { path: expect.arrayContaining(['components', 'Error']) } }] },
    ]);
  });

  it('reads bodies where they stand', () => {
    const put = found.operations[1]!;
    expect(put.request.map(({ schema }) => schema.path.join('.'))).toEqual([
      'components.requestBodies.Order.content.application/json.schema',
    ]);
    expect([put.hasSummary, put.security]).toEqual([false, undefined]);
    expect(put.responses).toMatchObject([{ status: '204', bodies: [] }]);
    expect(found.operations[2]!.responses[0]!.bodies[0]!.schema).toMatchObject({
      file: '/items.yaml',
      schema: { $ref: '#/list' },
    });
  });
});

describe('OpenAPI 2.0', () => {
  const found = contract(`
swagger: "2.0"
host: api.shop.example
basePath: /v1
schemes: [https, http]
consumes: [application/json]
produces: [application/json]
paths:
  /orders:
    post:
      parameters:
        - { name: body, in: body, required: true, schema: { $ref: '#/definitions/Order' } }
        - { name: dry, in: query, type: boolean }
      responses: { '201': { schema: { type: object } }, '204': { description: Nothing } }
  /upload:
    post:
      produces: [text/plain]
      parameters:
        - { name: file, in: formData, type: file, required: true }
        - { name: note, in: formData, type: string }
      responses: { '200': { schema: { type: string } } }
definitions: { Order: { type: object } }
`);

  it('puts its addresses together', () => {
    expect(found.servers).toEqual([
      { url: 'https://api.shop.example/v1', path: ['schemes', 0] },
      { url: 'http://api.shop.example/v1', path: ['schemes', 1] },
    ]);
    expect(contract('swagger: "2.0"\nbasePath: /v1').servers).toEqual([{ url: '/v1', path: ['basePath'] }]);
  });

  it('has bodies for body and form parameters', () => {
    const [order, upload] = found.operations;
    expect(order!.request).toMatchObject([
      { mediaType: 'application/json', schema: { schema: { $ref: '#/definitions/Order' } } },
    ]);
    expect(order!.parameters).toMatchObject([{ name: 'dry', in: 'query', required: false, list: false, parts: [] }]);
    expect(order!.responses.map(({ bodies }) => bodies.length)).toEqual([1, 0]);
    expect(upload!.request).toMatchObject([
      {
        mediaType: 'multipart/form-data',
        schema: {
          path: ['paths', '/upload', 'post', 'parameters'],
          schema: {
            type: 'object',
            properties: { file: { $ref: '#/paths/~1upload/post/parameters/0' }, note: {} },
            required: ['file'],
          },
        },
      },
    ]);
    expect(upload!.responses[0]!.bodies[0]!.mediaType).toBe('text/plain');
  });
});

it('parameters say how they are written, what they stand for, and where they are listed', () => {
  const { operations } = contract(`
openapi: 3.0.0
paths:
  /a:
    get:
      parameters:
        - $ref: '#/components/parameters/Ids'
        - { name: at, in: path, style: label, explode: true, schema: { type: string } }
        - { name: filter, in: query, content: { application/json: { schema: { type: object } } } }
        - { name: bare, in: query }
components:
  parameters:
    Ids: { name: ids, in: query, deprecated: true, x-sunset: 2027-01-01, schema: { $ref: '#/components/schemas/Ids' } }
  schemas: { Ids: { type: array, default: [1] } }
`);
  expect(operations[0]!.parameters).toMatchObject([
    {
      path: ['components', 'parameters', 'Ids'],
      listed: { path: ['paths', '/a', 'get', 'parameters', 0] },
      style: 'form',
      explode: true,
      compound: true,
      list: true,
      deprecated: true,
      sunset: '2027-01-01',
      default: { path: ['components', 'schemas', 'Ids', 'default'], value: [1] },
    },
    { style: 'label', explode: true, compound: false, required: true, schema: { schema: { type: 'string' } } },
    { mediaType: 'application/json', schema: { path: expect.arrayContaining(['content', 'schema']) } },
    { schema: { schema: true }, compound: false },
  ]);
});

it('collection formats of OpenAPI 2.0 are styles', () => {
  const at = (format: string) => `{ name: ${format}, in: query, type: array, collectionFormat: ${format} }`;
  const { operations } = contract(
    `swagger: "2.0"\npaths: { /a: { get: { parameters: [${['csv', 'multi', 'ssv', 'tsv', 'pipes'].map(at)}] } } }`,
  );
  expect(operations[0]!.parameters.map(({ style, explode }) => [style, explode])).toEqual([
    ['form', false],
    ['form', true],
    ['spaceDelimited', false],
    ['tabDelimited', false],
    ['pipeDelimited', false],
  ]);
});

it('responses have their headers, security its schemes, and operations their servers', () => {
  const found = contract(`
openapi: 3.0.0
paths:
  /a:
    servers: [{ url: /x }]
    get: { responses: { 200: { headers: { X-A: { $ref: '#/components/headers/A' } } } } }
    put: { servers: [{ url: /y }] }
components:
  headers: { A: { required: true, schema: { type: string } } }
  securitySchemes: { key: { $ref: '#/components/securitySchemes/other' }, other: { type: http } }
`);
  expect(found.operations.map(({ servers }) => servers)).toEqual([['/x'], ['/y']]);
  expect(found.operations[0]!.responses[0]!.headers).toMatchObject([
    {
      name: 'X-A',
      required: true,
      path: ['components', 'headers', 'A'],
      listed: { path: expect.arrayContaining(['X-A']) },
    },
  ]);
  expect(found.schemes.get('key')).toMatchObject({ path: ['components', 'securitySchemes', 'other'] });
});

it('a JSON Schema is one payload, which may go either way', () => {
  const lookup = specs({ '/order.schema.yaml': 'type: object' });
  const found = readContract(lookup.spec('/order.schema.yaml')!, lookup);
  expect(found).toMatchObject({ type: 'jsonschema', format: '', operations: [], complete: true });
  const body = { mediaType: 'application/json', schema: { path: [], schema: { type: 'object' } } };
  expect(found.payloads).toMatchObject([
    { address: 'order.schema.yaml', request: [body], responses: [{ bodies: [body] }] },
  ]);
});

it('OpenAPI 2.0 without media types may answer in any', () => {
  const text = 'swagger: "2.0"\npaths: { /a: { get: { responses: { 200: { schema: {} }, x-more: {} } } } }';
  expect(contract(text).operations[0]!.responses).toMatchObject([{ status: '200', bodies: [{ mediaType: '*/*' }] }]);
});

it('operations beside the reference of a path item count too', () => {
  const text = 'openapi: 3.1.0\npaths: { /a: { $ref: "#/x/a", put: {} } }\nx: { a: { get: {} } }';
  expect(contract(text).operations.map(({ method }) => method)).toEqual(['PUT', 'GET']);
});

it('OpenAPI 3.2 has methods of its own', () => {
  const found = contract(`
openapi: 3.2.0
paths: { /orders: { query: {}, additionalOperations: { LINK: { operationId: link } } } }
`);
  expect(found.operations.map(({ method, path }) => [method, path.at(-2)])).toEqual([
    ['QUERY', '/orders'],
    ['LINK', 'additionalOperations'],
  ]);
});

describe('what cannot be read', () => {
  it.each([
    ['paths: { /a: { $ref: "https://example.com/a.yaml" } }', false],
    ['paths: { /a: { $ref: "unread.yaml" } }', false],
    ['paths: { /a: { $ref: "#/nowhere" } }', false],
    ['paths: {}', true],
    ['info: {}', false],
    ['paths:', false],
  ])('%s: complete is %s', (text, complete) => expect(contract(`openapi: 3.0.0\n${text}`).complete).toBe(complete));

  it('is no more than unknown while a text is being typed', () => {
    const lookup = specs({ '/api.json': '{"openapi": "3.0.0", "paths": {"/a": {"get": {"x": }}, "/b": {"get": {}}}}' });
    const found = readContract(lookup.spec('/api.json')!, lookup);
    expect(found.complete).toBe(false);
    expect(found.operations.map(({ address, complete }) => [address, complete])).toEqual([
      ['/a', false],
      ['/b', true],
    ]);
  });

  it('leaves an operation incomplete where a parameter, a body or a response is out of sight', () => {
    const { operations } = contract(`
openapi: 3.0.0
paths:
  /a: { get: { parameters: [{ $ref: 'https://example.com' }] } }
  /b: { get: { requestBody: { $ref: 'https://example.com' } } }
  /c: { get: { responses: { '200': { $ref: 'https://example.com' } } } }
  /d: { get: { responses: { '200': { content: { application/json: { schema: { $ref: 'https://example.com' } } } } } } }
`);
    expect(operations.map(({ complete }) => complete)).toEqual([false, false, false, true]);
    expect(operations[2]!.responses).toMatchObject([{ status: '200', bodies: [], complete: false }]);
  });

  it('of any form is no reason to fail', () => {
    const odd =
      'openapi: 3.0.0\nservers: 1\nsecurity: x\npaths: { /a: 1, /b: { get: [], post: { parameters: x, responses: 3, requestBody: [1] } } }';
    expect(contract(odd).operations).toMatchObject([{ method: 'POST', parameters: [], responses: [], request: [] }]);
    expect(contract('[]').operations).toEqual([]);
  });
});
