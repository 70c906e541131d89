import { describe, expect, it } from 'vitest';
import { changes, comparison, kinds, operation } from '../../../test/changes';

const spec = (paths: string, more = '') => `openapi: 3.1.0\n${more}\npaths: { ${paths} }\n`;

describe('operations', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['one is added', '/a: { get: {} }', '/a: { get: {}, put: {} }', ['safe operation.added']],
    ['one is removed', '/a: { get: {}, put: {} }', '/a: { get: {} }', ['breaking operation.removed']],
    [
      'a deprecated one is removed',
      '/a: { get: {}, put: { deprecated: true } }',
      '/a: { get: {} }',
      ['risky operation.removed.deprecated'],
    ],
    [
      'one is removed after its sunset',
      '/a: { get: {}, put: { deprecated: true, x-sunset: 2026-11-23 } }',
      '/a: { get: {} }',
      ['safe operation.removed.sunset'],
    ],
    [
      'one is removed before its sunset',
      '/a: { get: {}, put: { deprecated: true, x-sunset: 2026-11-24 } }',
      '/a: { get: {} }',
      ['breaking operation.removed'],
    ],
    [
      'a path with two of them is removed',
      '/a: { get: {}, put: { deprecated: true } }',
      '',
      ['breaking operation.removed'],
    ],
    ['the parameters of a path are called otherwise', '/a/{id}/: { get: {} }', '/a/{key}: { get: {} }', []],
    [
      'its id changes',
      '/a: { get: { operationId: x } }',
      '/a: { get: { operationId: y } }',
      ['risky operation.id.changed'],
    ],
    ['its id is removed', '/a: { get: { operationId: x } }', '/a: { get: {} }', ['risky operation.id.removed']],
    [
      'it is deprecated',
      '/a: { get: {} }',
      '/a: { get: { deprecated: true } }',
      ['risky operation.deprecated.without-sunset'],
    ],
    [
      'it is deprecated with a sunset',
      '/a: { get: {} }',
      '/a: { get: { deprecated: true, x-sunset: 2027-01-01T00:00:00Z } }',
      ['safe operation.deprecated'],
    ],
    [
      'its sunset is brought forward',
      '/a: { get: { deprecated: true, x-sunset: 2027-02-01 } }',
      '/a: { get: { deprecated: true, x-sunset: 2027-01-01 } }',
      ['breaking operation.sunset.earlier'],
    ],
    [
      'its sunset is taken back',
      '/a: { get: { deprecated: true, x-sunset: 2027-02-01 } }',
      '/a: { get: { deprecated: true } }',
      ['breaking operation.sunset.removed'],
    ],
    ['it is deprecated no longer', '/a: { get: { deprecated: true, x-sunset: 2027-02-01 } }', '/a: { get: {} }', []],
    [
      'only texts change',
      '/a: { get: { summary: x, tags: [a], responses: { 200: { description: a, links: { l: {} } } } } }',
      '/a: { get: { responses: { 200: { description: b } } } }',
      [],
    ],
  ])('%s', (_, base, revision, expected) => expect(kinds(spec(base), spec(revision))).toEqual(expected));

  it('of a path that is gone as a whole are one change, with a site for each', () => {
    const [change] = changes(spec('/a: { get: {}, put: { deprecated: true } }, /b: {}'), spec('/b: {}'));
    expect(change).toMatchObject({ base: { path: ['paths', '/a'] }, near: { path: ['paths'] } });
    expect(change!.sites.map(({ kind, operation: { method } }) => [method, kind])).toEqual([
      ['GET', 'operation.removed'],
      ['PUT', 'operation.removed.deprecated'],
    ]);
  });

  it('are told where they stood and where they would stand', () => {
    const [change] = changes(spec('/a: { get: {}, put: {} }'), spec('/a: { get: {} }'));
    expect(change).toMatchObject({ base: { path: ['paths', '/a', 'put'] }, near: { path: ['paths', '/a'] } });
  });
});

describe('JSON Schema', () => {
  const schema = (text: string) => `$schema: https://json-schema.org/draft/2020-12/schema\ntype: object\n${text}`;

  it('may go either way, and the worse counts', () => {
    const found = changes(
      schema('properties: { a: { type: integer } }'),
      schema('properties: { a: { type: number } }'),
      '/order.yaml',
    );
    expect(found).toMatchObject([{ level: 'breaking', kind: 'response.type.widened' }]);
    expect(found[0]!.sites.map(({ travel }) => travel)).toEqual(['response', 'request']);
    expect(kinds('type: object\nrequired: [a]', 'type: object', '/order.schema.yaml').length).toBeGreaterThan(0);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a path', spec('/a: { get: {} }, /b: { get: {} }'), spec('/a: { get: {} }, /b: { $ref: "unread.yaml" }')],
    [
      'a path that is just being moved',
      spec('/a: { get: {} }, /b: { get: {} }'),
      spec('/a: { get: {} }, /b: { $ref: }'),
    ],
    ['all paths', spec('/a: { get: {} }'), 'openapi: 3.1.0'],
    [
      'a parameter',
      spec('/a: { get: { parameters: [{ name: p, in: query }] } }'),
      spec('/a: { get: { parameters: [{ $ref: "unread.yaml" }] } }'),
    ],
    ['a body', spec('/a: { get: { requestBody: {} } }'), spec('/a: { get: { requestBody: { $ref: "unread.yaml" } } }')],
    [
      'a response',
      operation('responses: { 200: { headers: { A: {} }, content: { a/b: {} } } }'),
      operation('responses: { 200: { $ref: "unread.yaml" } }'),
    ],
    [
      'a callback',
      spec('/a: { get: { callbacks: { c: { /x: { post: {} } } } } }'),
      spec('/a: { get: { callbacks: { $ref: "unread.yaml" } } }'),
    ],
  ])('is not missed: %s', (_, base, revision) => {
    expect(comparison(base, revision)).toMatchObject({ changes: [], complete: false });
    expect(comparison(revision, base)).toMatchObject({ changes: [], complete: false });
  });
});

it('concludes nothing from a reference to a whole file that is no schema', () => {
  const spec = (ref: string) => ({
    '/api.yaml': operation(
      `responses: { 200: { description: d, content: { application/json: { schema: { $ref: "${ref}" } } } } }`,
    ),
    '/order.yaml': 'Order: { type: object, required: [id], properties: { id: { type: string } } }',
  });
  expect(kinds(spec('./order.yaml#/Order'), spec('./order.yaml'))).toEqual([]);
});
