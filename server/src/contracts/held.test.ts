import { expect, it } from 'vitest';
import type { SpecFacts } from '../readers/facts';
import { read } from '../readers/index';
import { parse } from '../syntax/parse';
import { heldIn } from './held';
import type { Lookup } from './references';

/** What the body of a fixture holds: how each schema is called, `?` after an alternative, and where it stands. */
function heldBy(schema: string, schemas = '') {
  const text = `openapi: 3.1.0\ninfo: {}\npaths: {}\nx: { schema: { ${schema} } }\ncomponents: { schemas: { ${schemas} } }\n`;
  const facts = read(parse(text, 'yaml'), 'a.yaml') as SpecFacts;
  const lookup: Lookup = { spec: (file) => (file === 'a.yaml' ? facts : undefined) };
  const doc = facts.doc as { x: { schema: object } };
  const root = { name: 'body', file: 'a.yaml', path: ['x', 'schema'], schema: doc.x.schema as never };
  return [...heldIn(lookup, [root, root])].map((held) => ({
    called: `${held.called}${held.isAlternative ? '?' : ''}`,
    path: held.path.join('/'),
  }));
}

const calledBy = (schema: string, schemas = '') => heldBy(schema, schemas).map(({ called }) => called);

it('names what it finds by the way to it', () => {
  expect(
    calledBy('properties: { items: { items: { properties: { a: {} } } }, map: { additionalProperties: {} } }'),
  ).toEqual(['body', 'body.items', 'body.items[]', 'body.items[].a', 'body.map', 'body.map.*']);
});

it('follows references, and names by what they lead to', () => {
  const found = heldBy('items: { $ref: "#/components/schemas/A" }', 'A: { properties: { b: {} } }');
  expect(found.slice(2)).toEqual([
    { called: 'A', path: 'components/schemas/A' },
    { called: 'A.b', path: 'components/schemas/A/properties/b' },
  ]);
});

it('comes to an end in a circle, and tells each schema once', () => {
  const schemas =
    'A: { properties: { a: { $ref: "#/components/schemas/A" }, b: { $ref: "#/components/schemas/B" } } }, B: {}';
  expect(calledBy('$ref: "#/components/schemas/A"', schemas)).toEqual(['body', 'A', 'A.a', 'A.b', 'B']);
});

it('tells alternatives, by reference too, and what is more than that again', () => {
  const schemas = 'A: { properties: { c: {} } }';
  const both =
    'properties: { one: { oneOf: [{ $ref: "#/components/schemas/A" }] }, any: { $ref: "#/components/schemas/A" } }';
  expect(calledBy(both, schemas)).toEqual(['body', 'body.one', 'body.one?', 'A?', 'A.c', 'body.any', 'A']);
});

it('leaves conditions aside, and passes over what is no schema', () => {
  expect(
    calledBy('not: { type: string }, if: {}, then: { type: object }, allOf: 3, properties: [], items: true'),
  ).toEqual(['body', 'body']);
});
