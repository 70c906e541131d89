import { describe, expect, it } from 'vitest';
import { specs } from '../../test/specs';
import { isMadeOf, listShape, pagingParameters } from './lists';
import { readContract } from './openapi';

const REST = ['total', 'count', 'next', 'has_more', 'url', 'object', 'page', 'links'];

function only(schema: string, parameters = '[]') {
  const lookup = specs({
    '/api.yaml': `
openapi: 3.0.0
paths: { /a: { get: { parameters: ${parameters}, responses: { '200': { content: { a/b: { schema: ${schema} } } } } } } }
components: { schemas: { List: { type: array, maxItems: 50, items: {} } } }
`,
  });
  return { lookup, operation: readContract(lookup.spec('/api.yaml')!, lookup).operations[0]! };
}

function shape(schema: string) {
  const { lookup, operation } = only(schema);
  const found = listShape(lookup, operation, REST);
  return found && [found.array.path.at(-1), found.maxItems];
}

describe('the list of an answer', () => {
  it.each([
    ['{ type: array, items: {} }', ['schema', undefined]],
    ["{ $ref: '#/components/schemas/List' }", ['List', 50]],
    ['{ properties: { data: { type: array } } }', ['data', undefined]],
    ["{ properties: { data: { $ref: '#/components/schemas/List' }, total_count: {}, nextPage: {} } }", ['List', 50]],
    [
      '{ allOf: [{ properties: { has_more: {} } }, { properties: { data: { type: array, maxItems: 9 } } }] }',
      ['data', 9],
    ],
    ['{ properties: { data: { type: array }, name: {} } }', undefined],
    ['{ properties: { data: { type: array }, links: { type: array } } }', undefined],
    ['{ properties: { total: {} } }', undefined],
    ['{ oneOf: [{ properties: { data: { type: array } } }, { properties: { total: {} } }] }', undefined],
    ["{ properties: { data: { type: array } }, allOf: [{ $ref: 'https://example.com' }] }", undefined],
    ['{ type: object }', undefined],
  ])('%s', (schema, expected) => expect(shape(schema)).toEqual(expected));
});

it('paging parameters go by the words of their names', () => {
  const names = ['limit', 'page[size]', 'pageSize', '$top', 'starting_after', 'first_name', 'created_after', 'q'];
  const { operation } = only(
    '{}',
    `[${names.map((name) => `{ in: query, name: '${name}' }`).join(', ')}, { in: path, name: limit }]`,
  );
  const found = pagingParameters(operation, ['limit', 'page', 'size', 'top', 'first', 'starting_after', 'after']);
  expect(found.map(({ name }) => name)).toEqual(['limit', 'page[size]', 'pageSize', '$top', 'starting_after']);
});

it('a name without letters is made of no words', () => expect(isMadeOf('_', ['a'])).toBe(false));
