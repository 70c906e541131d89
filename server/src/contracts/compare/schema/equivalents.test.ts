import { describe, expect, it } from 'vitest';
import { changesOf, type Setting } from '../../../../test/schema-pairs';

const COMPONENTS = `
  Base: { type: object, required: [id], properties: { id: { type: string } } }
  Same: { type: object, required: [id], properties: { id: { type: string } } }
  Colour: { type: string, enum: [red] }
  Orders: { type: array, items: { $ref: '#/components/schemas/Base' } }
  Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' } } }
  Knot: { type: object, properties: { next: { $ref: '#/components/schemas/Knot' } } }`;
const ref = (name: string) => `{ $ref: '#/components/schemas/${name}' }`;

const UP: Setting = { components: COMPONENTS, dialects: ['3.0', '3.1'] };
const UP_FROM_2: Setting = { components: COMPONENTS, dialects: ['2.0', '3.0'] };
const SAME: Setting = { components: COMPONENTS };

/** Each means the same as the other, both ways. */
const PAIRS: readonly (readonly [what: string, one: string, other: string, setting: Setting])[] = [
  ['a moved-out schema', ref('Base'), '{ type: object, required: [id], properties: { id: { type: string } } }', SAME],
  ['a renamed component', ref('Base'), ref('Same'), SAME],
  ['a renamed circle', ref('Node'), ref('Knot'), SAME],
  ['an unrolled circle', ref('Node'), `{ type: object, properties: { next: ${ref('Node')} } }`, SAME],
  ['a renamed component below a list', ref('Orders'), `{ type: array, items: ${ref('Same')} }`, SAME],
  ['allOf of one', `{ allOf: [${ref('Base')}] }`, ref('Base'), SAME],
  ['oneOf of one', `{ oneOf: [${ref('Base')}] }`, ref('Base'), SAME],
  [
    'allOf merged',
    `{ allOf: [${ref('Base')}, { type: object, required: [b], properties: { b: { type: integer, minimum: 1 } } }] }`,
    '{ type: object, required: [b, id], properties: { b: { type: integer, minimum: 1 }, id: { type: string } } }',
    SAME,
  ],
  [
    'a property in two members',
    '{ allOf: [{ properties: { a: { type: string, minLength: 2 } } }, { properties: { a: { maxLength: 5, minLength: 1 } } }] }',
    '{ type: object, properties: { a: { type: string, minLength: 2, maxLength: 5 } } }',
    SAME,
  ],
  [
    'types in two members',
    '{ allOf: [{ type: [string, number] }, { type: [integer, boolean] }] }',
    '{ type: integer }',
    SAME,
  ],
  ['values in two members', '{ allOf: [{ enum: [a, b] }, { enum: [b, c] }] }', '{ type: string, enum: [b] }', SAME],
  ['order', '{ type: [string, "null"], enum: [a, b, null] }', '{ enum: [null, b, a], type: ["null", string] }', SAME],
  ['const', '{ const: a }', '{ type: string, enum: [a] }', SAME],
  ['siblings of $ref', `{ $ref: '#/components/schemas/Base', description: A }`, ref('Base'), SAME],
  [
    'siblings of $ref count',
    `{ $ref: '#/components/schemas/Base', required: [b] }`,
    `{ allOf: [${ref('Base')}], required: [b] }`,
    SAME,
  ],
  ['siblings of $ref do not count before', `{ $ref: '#/components/schemas/Base', required: [b] }`, ref('Base'), UP],
  ['nullable', '{ type: string, nullable: true }', '{ type: [string, "null"] }', UP],
  ['nullable by anyOf', '{ type: string, nullable: true }', '{ anyOf: [{ type: string }, { type: "null" }] }', UP],
  [
    'nullable of a list of values',
    '{ type: string, nullable: true, enum: [a] }',
    '{ type: [string, "null"], enum: [a, null] }',
    UP,
  ],
  ['nullable values, null among them', '{ type: string, nullable: true, enum: [a, null] }', '{ enum: [a, null] }', UP],
  [
    'nullable beside allOf',
    `{ nullable: true, allOf: [${ref('Base')}] }`,
    `{ oneOf: [${ref('Base')}, { type: "null" }] }`,
    UP,
  ],
  [
    'nullable values beside allOf',
    `{ nullable: true, allOf: [${ref('Colour')}] }`,
    `{ anyOf: [${ref('Colour')}, { type: "null" }] }`,
    UP,
  ],
  [
    'nullable of several',
    `{ nullable: true, oneOf: [${ref('Base')}, ${ref('Colour')}] }`,
    `{ oneOf: [${ref('Base')}, ${ref('Colour')}, { type: "null" }] }`,
    UP,
  ],
  ['nullable of 2.0', '{ type: string, x-nullable: true }', '{ type: string, nullable: true }', UP_FROM_2],
  ['exclusive', '{ type: number, minimum: 0, exclusiveMinimum: true }', '{ type: number, exclusiveMinimum: 0 }', UP],
  ['not exclusive', '{ type: number, maximum: 0, exclusiveMaximum: false }', '{ type: number, maximum: 0 }', UP],
  [
    'above 0 of an integer',
    '{ type: integer, minimum: 0, exclusiveMinimum: true }',
    '{ type: integer, minimum: 1 }',
    SAME,
  ],
  ['bytes', '{ type: string, format: byte }', '{ type: string, contentEncoding: base64 }', UP],
  ['raw bytes', '{ type: string, format: binary }', '{ type: string, contentMediaType: application/octet-stream }', UP],
  ['raw bytes without a schema', '{ type: string, format: binary }', 'true', UP],
  ['a file', '{ type: file }', '{ type: string, format: binary }', UP_FROM_2],
  [
    'a parameter of 2.0',
    '{ in: query, name: a, required: true, type: string, enum: [a] }',
    '{ type: string, enum: [a] }',
    UP_FROM_2,
  ],
  ['additional properties', '{ type: object }', '{ type: object, additionalProperties: true }', SAME],
  ['additional properties of any form', '{ type: object }', '{ type: object, additionalProperties: {} }', SAME],
  ['closed', '{ type: object, additionalProperties: false }', '{ type: object, unevaluatedProperties: false }', SAME],
  ['a dynamic reference', "{ $dynamicRef: '#/components/schemas/Base' }", ref('Base'), SAME],
  ['own definitions', '{ type: string, $defs: { A: { type: string } } }', '{ type: string, definitions: {} }', SAME],
  ['whole numbers', '{ type: number, multipleOf: 1 }', '{ type: integer }', SAME],
  ['several types', '{ oneOf: [{ type: string }, { type: integer }] }', '{ type: [integer, string] }', SAME],
  ['an object without its type', '{ properties: { a: {} } }', '{ type: object, properties: { a: {} } }', SAME],
  ['a list without its type', '{ items: { type: string } }', '{ type: array, items: { type: string } }', SAME],
  ['a map with true', '{ type: object, properties: { a: true } }', '{ type: object, properties: { a: {} } }', SAME],
  [
    'the type beside alternatives',
    `{ type: object, oneOf: [${ref('Base')}, ${ref('Node')}] }`,
    `{ oneOf: [${ref('Node')}, ${ref('Base')}] }`,
    SAME,
  ],
  ['unquoted texts', '{ type: string, enum: [1, 2] }', '{ type: string, enum: ["1", "2"] }', SAME],
  ['a pattern of everything', '{ type: string, pattern: .* }', '{ type: string }', SAME],
  ['contains anything', '{ type: array, minContains: 1 }', '{ type: array }', SAME],
];

describe('what means the same is no change', () => {
  it.each(PAIRS)('%s', (_, one, other, setting) => {
    expect(changesOf(one, other, setting)).toEqual(['', '']);
    const dialects = setting.dialects && ([setting.dialects[1], setting.dialects[0]] as const);
    expect(changesOf(other, one, { ...setting, dialects })).toEqual(['', '']);
    expect(changesOf(one, one, { components: COMPONENTS })).toEqual(['', '']);
  });
});
