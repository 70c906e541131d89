import { describe, expect, it } from 'vitest';
import { specs } from '../../test/specs';
import { resolve, resolveReference } from './references';

const lookup = specs({
  '/api.yaml': `
openapi: 3.1.0
paths:
  /orders: { get: { parameters: [{ name: limit }] } }
components:
  examples: { one: 1 }
  schemas:
    Order: { type: object, properties: { total: { type: number } } }
    Alias: { $ref: '#/components/schemas/Order' }
    Round: { $ref: '#/components/schemas/About' }
    About: { $ref: '#/components/schemas/Round' }
    Self: { $ref: '#/components/schemas/Self/properties/a' }
    Far: { $ref: 'common.yaml#/Error' }
    Begun: { $ref: }
    Named: { $anchor: named, type: string }
    constructor: true
`,
  '/common.yaml': `
Error: { $ref: 'deep/error.yaml' }
`,
  '/deep/error.yaml': 'type: object\nback: { $ref: "../api.yaml#/components/schemas/Alias" }\n',
  '/typing.json': '{"a": {"x": 1}, "b": {"c": }}',
});

describe('a reference', () => {
  it.each([
    ['#/components/schemas/Order', '/api.yaml', 'components.schemas.Order'],
    ['#/components/schemas/Alias', '/api.yaml', 'components.schemas.Order'],
    ['#/components/schemas/Alias/properties/total', '/api.yaml', 'components.schemas.Order.properties.total'],
    ['#/paths/~1orders/get/parameters/0', '/api.yaml', 'paths./orders.get.parameters.0'],
    ['#/components/schemas/Far', '/deep/error.yaml', ''],
    ['deep/error.yaml#/back', '/api.yaml', 'components.schemas.Order'],
    ['#named', '/api.yaml', 'components.schemas.Named'],
    ['', '/api.yaml', ''],
  ])('%s leads to %s %s', (written, file, path) => {
    const found = resolve(lookup, '/api.yaml', written);
    expect(typeof found === 'string' ? found : [found.file, found.path.join('.')]).toEqual([file, path]);
  });

  it.each([
    ['#/components/schemas/Nothing', 'missing'],
    ['#/components/schemas/toString', 'missing'],
    ['#/paths/~1orders/get/parameters/1', 'missing'],
    ['#nobody', 'missing'],
    ['#/components/schemas/Round', 'missing'],
    ['#/components/schemas/Self', 'missing'],
    ['https://example.com/a.yaml#/b', 'remote'],
    ['unread.yaml', 'unknown'],
    ['#/components/examples/one', 'unknown'],
    ['#/components/schemas/Begun', 'unknown'],
    ['typing.json#/b/d', 'unknown'],
    ['typing.json#/z', 'unknown'],
    ['typing.json#/a/y', 'missing'],
  ])('%s is %s', (written, expected) => expect(resolve(lookup, '/api.yaml', written)).toBe(expected));

  it('of many detours ends', () => {
    const schemas = Array.from({ length: 60 }, (_, i) => `S${i}: { $ref: '#/S${i + 1}/p/p' }`);
    const many = specs({ '/many.yaml': [...schemas, 'S60: { p: { $ref: "#/S59" } }'].join('\n') });
    expect(resolve(many, '/many.yaml', '#/S0')).toBe('missing');
  });

  it('can be one that was read', () => {
    const found = lookup.spec('/api.yaml')!.refs.map((reference) => resolveReference(lookup, reference));
    expect(found.map((one) => (typeof one === 'string' ? one : one.file))).toEqual([
      '/api.yaml',
      'missing',
      'missing',
      'missing',
      '/deep/error.yaml',
    ]);
  });
});
