import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import type { SpecFacts } from './facts';
import { openapiReader } from './openapi';

const read = (text: string, language: 'yaml' | 'json' = 'yaml') =>
  openapiReader.read(parse(text, language), '/shop/api.yaml') as SpecFacts;

describe('the format and version', () => {
  it('are as written', () => {
    const { type, format, version } = read('openapi: 3.0.3\ninfo: { version: 1.10 }');
    expect([type, format, version]).toEqual(['openapi', '3.0.3', '1.10']);
  });

  it('are empty for a fragment', () => {
    expect(read('type: object')).toMatchObject({ type: 'fragment', format: '', doc: { type: 'object' } });
  });
});

describe('the content', () => {
  it('is free of what no rule reads', () => {
    const doc = read(`
openapi: 3.1.0
info: { title: Orders, description: "" }
components:
  examples: { one: { value: 1 } }
  schemas:
    Order:
      description: |
        What a customer
        asks for.
      example: { id: 1 }
      examples: [1]
`).doc;
    expect(doc).toEqual({
      openapi: '3.1.0',
      info: { title: '…', description: '' },
      components: { schemas: { Order: { description: '…' } } },
    });
  });

  it('keeps fields that are called like what is dropped', () => {
    const schema = {
      properties: {
        description: { type: 'string' },
        example: { type: 'string' },
        $ref: { type: 'string' },
        properties: { title: '…', properties: { title: { type: 'string' } } },
      },
      required: ['description'],
      enum: [{ example: 'kept', $ref: '#/nowhere' }],
      default: { description: 'kept' },
    };
    const facts = read(JSON.stringify(schema), 'json');
    expect(facts.doc).toEqual(schema);
    expect(facts.refs).toEqual([]);
  });

  it('is the same whatever is typed in a description', () => {
    expect(read('info: { description: A }')).toEqual(read('\n\ninfo: { description: Another one and a longer one }'));
  });

  it('takes a key of any name', () => {
    const { doc } = read(
      '{"properties": {"__proto__": {"type": "string"}, "constructor": {"type": "string"}}}',
      'json',
    );
    const { properties } = doc as { properties: object };
    expect(Object.keys(properties)).toEqual(['__proto__', 'constructor']);
  });

  it('is cut short where aliases unfold it without end', () => {
    const lines = ['a0: &a0 [x, x]'];
    for (let i = 1; i < 30; i++) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
    const facts = read(lines.join('\n'));
    expect(facts.complete).toBe(false);
    expect(facts.incomplete[0]).toEqual([]);
  });
});

describe('references', () => {
  const facts = read(`
openapi: 3.1.0
paths:
  /orders:
    $ref: ./paths/orders.yaml
    get:
      responses:
        '200': { $ref: 'common.yaml#/Ok' }
        '404': { $ref: 'common.yaml#/NotFound' }
        '500': { $ref: 'https://example.com/errors.yaml' }
  x-draft: { $ref: '#/none' }
components:
  schemas:
    A:
      default: { $ref: '#/none' }
      example: { $ref: '#/none' }
      x-more: { $ref: '#/none' }
      discriminator: { propertyName: kind, mapping: { $ref: '#/none' } }
      allOf: [{ $ref: '#B' }]
    Moved:
      $id: https://example.com/schemas/moved
      properties: { a: { $ref: 'other.yaml' } }
`);

  it('are those that mean one, in order', () => {
    expect(facts.refs.map(({ written, file }) => [written, file])).toEqual([
      ['./paths/orders.yaml', '/shop/paths/orders.yaml'],
      ['common.yaml#/Ok', '/shop/common.yaml'],
      ['common.yaml#/NotFound', '/shop/common.yaml'],
      ['https://example.com/errors.yaml', undefined],
      ['#B', '/shop/api.yaml'],
      ['other.yaml', undefined],
    ]);
    expect(facts.refs[1]!.path).toEqual(['paths', '/orders', 'get', 'responses', '200', '$ref']);
  });

  it('ask for each other file once', () => {
    expect(facts.asks).toEqual([
      { ask: 'exists', path: '/shop/paths/orders.yaml', bases: ['folder'] },
      { ask: 'read', path: '/shop/paths/orders.yaml' },
      { ask: 'exists', path: '/shop/common.yaml', bases: ['folder'] },
      { ask: 'read', path: '/shop/common.yaml' },
    ]);
  });
});

it('follows the references of what is only called like a value or an extension', () => {
  const facts = read(
    'properties: { default: { $ref: "#/a" }, x-id: { $ref: "#/b" } }\ndefinitions: { enum: { $ref: "#/c" } }',
  );
  expect(facts.refs.map(({ written }) => written)).toEqual(['#/a', '#/b', '#/c']);
});

it('knows which parts do not parse', () => {
  const facts = read('{"openapi": "3.0.0", "info": {"version": "1"}, "paths": {"/a": {"get": {"x": }}}}', 'json');
  expect(facts.complete).toBe(false);
  expect(facts.incomplete).toEqual([[], ['paths'], ['paths', '/a'], ['paths', '/a', 'get']]);
  expect(facts.version).toBe('1');
});

it('knows the rules that are switched off, and where', () => {
  const facts = read(
    'paths: { /a: { x-servicelint-disable: scale/unbounded-list, get: { x-servicelint-disable: [a/b, c/d] } } }',
  );
  expect(facts.disables).toEqual([
    { path: ['paths', '/a'], rules: ['scale/unbounded-list'] },
    { path: ['paths', '/a', 'get'], rules: ['a/b', 'c/d'] },
  ]);
});
