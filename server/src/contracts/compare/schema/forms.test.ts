import { describe, expect, it } from 'vitest';
import { changesOf, metIn, pairOf, pointer } from '../../../../test/schema-pairs';

const COMPONENTS = `
  Cat: { type: object, required: [claws], properties: { claws: { type: integer } } }
  Dog: { type: object, required: [bark], properties: { bark: { type: string } } }
  Bird: { type: object, required: [wing], properties: { wing: { type: number } } }
  Kitty: { type: object, required: [claws], properties: { claws: { type: integer } } }`;
const setting = { components: COMPONENTS };
const ref = (name: string) => `{ $ref: '#/components/schemas/${name}' }`;
const of = (keyword: string, ...names: string[]) => `${keyword}: [${names.map(ref).join(', ')}]`;
const oneOf = (...names: string[]) => `{ ${of('oneOf', ...names)} }`;
const anyOf = (...names: string[]) => `{ ${of('anyOf', ...names)} }`;
const told = (property: string, mapping: string, ...names: string[]) =>
  `{ ${of('oneOf', ...names)}, discriminator: { propertyName: ${property}, mapping: { ${mapping} } } }`;

const TEXT = '{ type: string, maxLength: 5 }';
const COUNT = '{ type: integer, minimum: 1 }';
const LONGER = '{ type: string, maxLength: 9 }';
const CAT_OR_TEXT = `{ oneOf: [${ref('Cat')}, ${TEXT}] }`;

describe('alternatives', () => {
  it.each([
    [
      'removed',
      oneOf('Cat', 'Dog', 'Bird'),
      oneOf('Cat', 'Dog'),
      'breaking . alternative.removed',
      'safe . alternative.removed',
    ],
    [
      'added',
      anyOf('Cat', 'Dog'),
      anyOf('Cat', 'Dog', 'Bird'),
      'safe . alternative.added',
      'breaking . alternative.added',
    ],
    [
      'replaced',
      oneOf('Cat', 'Dog'),
      oneOf('Cat', 'Bird'),
      'breaking . alternative.removed, safe . alternative.added',
      'breaking . alternative.added, safe . alternative.removed',
    ],
    ['renamed', oneOf('Cat', 'Dog'), oneOf('Dog', 'Kitty'), '', ''],
    [
      'changed below',
      `{ oneOf: [${TEXT}, ${COUNT}] }`,
      `{ oneOf: [${COUNT}, ${LONGER}] }`,
      'safe . bound.loosened',
      'breaking . bound.loosened',
    ],
    [
      'paired by a constant',
      '{ oneOf: [{ properties: { kind: { const: a }, x: {} } }, { properties: { kind: { const: b }, y: {} } }] }',
      '{ oneOf: [{ properties: { kind: { const: b }, y: {} } }, { properties: { kind: { const: a } } }] }',
      'risky x property.removed',
      'risky x property.removed.optional',
    ],
    [
      'added within another',
      `{ anyOf: [${LONGER}, ${ref('Cat')}] }`,
      `{ anyOf: [${LONGER}, ${TEXT}, ${ref('Cat')}] }`,
      'safe . alternative.added',
      'safe . alternative.added.covered',
    ],
    [
      'removed, another includes it',
      `{ anyOf: [${LONGER}, ${TEXT}, ${ref('Cat')}] }`,
      `{ anyOf: [${LONGER}, ${ref('Cat')}] }`,
      'safe . alternative.removed.covered',
      'safe . alternative.removed',
    ],
    [
      'anyOf to oneOf',
      anyOf('Cat', 'Dog'),
      oneOf('Cat', 'Dog'),
      'risky . alternatives.exclusive',
      'safe . alternatives.exclusive',
    ],
    [
      'oneOf to anyOf',
      oneOf('Cat', 'Dog'),
      anyOf('Cat', 'Dog'),
      'safe . alternatives.inclusive',
      'risky . alternatives.inclusive',
    ],
    [
      'one to several',
      ref('Cat'),
      oneOf('Cat', 'Dog'),
      'safe . alternatives.introduced.wider',
      'breaking . alternatives.introduced',
    ],
    [
      'one to several others',
      ref('Bird'),
      oneOf('Cat', 'Dog'),
      'breaking . alternatives.introduced',
      'breaking . alternatives.introduced',
    ],
    [
      'one to several that both accept it',
      '{ type: integer }',
      '{ oneOf: [{ type: integer }, { type: number }] }',
      'breaking . alternatives.introduced',
      'breaking . alternatives.introduced',
    ],
    [
      'one to several within it',
      '{ type: string }',
      '{ anyOf: [{ type: string, maxLength: 1 }, { type: string, minLength: 3 }] }',
      'breaking . alternatives.introduced',
      'safe . alternatives.introduced.narrower',
    ],
    [
      'several to one that is one of them',
      oneOf('Cat', 'Dog'),
      ref('Cat'),
      'breaking . alternative.removed',
      'safe . alternative.removed',
    ],
    [
      'several to one that includes them',
      `{ anyOf: [${TEXT}, { type: string, minLength: 3 }] }`,
      '{ type: string }',
      'safe . alternatives.dissolved.wider',
      'breaking . alternatives.dissolved',
    ],
    [
      'one or null to several or null',
      `{ oneOf: [${ref('Cat')}, { type: "null" }] }`,
      `{ oneOf: [${ref('Cat')}, ${TEXT}, { type: "null" }] }`,
      'safe . alternatives.introduced.wider',
      'breaking . alternatives.introduced',
    ],
    [
      'null added to several',
      CAT_OR_TEXT,
      `{ oneOf: [${ref('Cat')}, ${TEXT}, { type: "null" }] }`,
      'safe . nullable.added',
      'breaking . nullable.added',
    ],
    [
      'demands beside properties',
      '{ properties: { a: {}, b: {} } }',
      '{ properties: { a: {}, b: {} }, anyOf: [{ required: [a] }, { required: [b] }] }',
      'breaking . condition.added',
      'safe . condition.added',
    ],
    [
      'such demands dropped',
      '{ properties: { a: {}, b: {} }, anyOf: [{ required: [a] }, { required: [b] }] }',
      '{ properties: { a: {}, b: {} } }',
      'safe . condition.removed',
      'breaking . condition.removed',
    ],
  ])('%s', (_, base, revision, request, response) => {
    expect(changesOf(base, revision, setting)).toEqual([request, response]);
  });

  it('says where', () => {
    const [{ change } = expect.fail()] = metIn(
      pairOf(oneOf('Cat', 'Dog'), oneOf('Dog', 'Cat', 'Bird'), setting),
      'response',
    );
    expect([pointer(change.base), pointer(change.near), change.args.name]).toEqual([
      undefined,
      '/schema/oneOf/2',
      '`Bird`',
    ]);
  });
});

describe('discriminators', () => {
  it.each([
    [
      'another property',
      told('kind', '', 'Cat', 'Dog'),
      told('type', '', 'Cat', 'Dog'),
      'breaking . discriminator.renamed',
      'breaking . discriminator.renamed',
    ],
    [
      'added',
      oneOf('Cat', 'Dog'),
      told('kind', '', 'Cat', 'Dog'),
      'risky . discriminator.added',
      'risky . discriminator.added',
    ],
    [
      'removed',
      told('kind', '', 'Cat', 'Dog'),
      oneOf('Cat', 'Dog'),
      'risky . discriminator.removed',
      'risky . discriminator.removed',
    ],
    [
      'a name made explicit',
      told('kind', '', 'Cat', 'Dog'),
      told('kind', "Cat: '#/components/schemas/Cat', Dog: Dog", 'Cat', 'Dog'),
      '',
      '',
    ],
    [
      'a value removed',
      told('kind', 'cat: Cat, kitten: Cat, dog: Dog', 'Cat', 'Dog'),
      told('kind', 'cat: Cat, dog: Dog', 'Cat', 'Dog'),
      'breaking . alternative.removed',
      'safe . alternative.removed',
    ],
    [
      'a value added',
      told('kind', 'cat: Cat, dog: Dog', 'Cat', 'Dog'),
      told('kind', 'cat: Cat, dog: Dog, bird: Bird', 'Cat', 'Dog', 'Bird'),
      'safe . alternative.added',
      'breaking . alternative.added',
    ],
    [
      'another target',
      told('kind', 'cat: Cat, dog: Dog', 'Cat', 'Dog'),
      told('kind', 'cat: Kitty, dog: Dog', 'Kitty', 'Dog'),
      '',
      '',
    ],
    [
      'a value of a base class removed',
      '{ type: object, discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }',
      '{ type: object, discriminator: { propertyName: kind, mapping: { cat: Cat } } }',
      'breaking . alternative.removed',
      'safe . alternative.removed',
    ],
  ])('%s', (_, base, revision, request, response) => {
    expect(changesOf(base, revision, setting)).toEqual([request, response]);
  });

  it('compares what the value of a base class leads to', () => {
    const base = '{ type: object, discriminator: { propertyName: kind, mapping: { cat: Cat } } }';
    const after = COMPONENTS.replace('claws: { type: integer }', 'claws: { type: string }');
    expect(changesOf(base, base, { before: COMPONENTS, after })[1]).toBe('breaking claws type.changed');
  });
});

describe('conditions', () => {
  const IF = '{ if: { properties: { a: { const: 1 } } }, then: { required: [b] } }';
  it.each([
    ['if added', 'true', IF, 'breaking . condition.added', 'safe . condition.added'],
    ['if removed', IF, 'true', 'safe . condition.removed', 'breaking . condition.removed'],
    [
      'if changed',
      IF,
      IF.replace('const: 1', 'const: 2'),
      'breaking . condition.changed',
      'breaking . condition.changed',
    ],
    [
      'then changed',
      IF,
      IF.replace('[b]', '[b, c]'),
      'breaking c property.added.required',
      'safe c property.added.required',
    ],
    [
      'contains added',
      '{ type: array }',
      '{ type: array, contains: { const: 1 } }',
      'breaking . condition.added',
      'safe . condition.added',
    ],
    [
      'contains widened',
      '{ type: array, contains: { type: integer } }',
      '{ type: array, contains: { type: number } }',
      'safe [] type.widened',
      'breaking [] type.widened',
    ],
    [
      'dependent required added',
      '{ type: object, dependentRequired: { a: [b] } }',
      '{ type: object, dependentRequired: { a: [b, c] } }',
      'breaking . condition.added',
      'safe . condition.added',
    ],
    [
      'dependent schema narrowed',
      '{ type: object, dependentSchemas: { a: { properties: { b: { type: number } } } } }',
      '{ type: object, dependentSchemas: { a: { properties: { b: { type: integer } } } } }',
      'breaking b type.narrowed',
      'safe b type.narrowed',
    ],
    [
      'a pattern of names removed',
      '{ type: object, patternProperties: { ^x-: { type: string } } }',
      '{ type: object }',
      'safe . condition.removed',
      'breaking . condition.removed',
    ],
    [
      'values of a pattern of names',
      '{ type: object, patternProperties: { ^x-: { type: string } } }',
      '{ type: object, patternProperties: { ^x-: { type: integer } } }',
      'breaking * type.changed',
      'breaking * type.changed',
    ],
    [
      'names widened',
      '{ type: object, propertyNames: { maxLength: 3 } }',
      '{ type: object, propertyNames: { maxLength: 5 } }',
      'safe . condition.widened',
      'breaking . condition.widened',
    ],
    [
      'not added',
      '{ type: string }',
      '{ type: string, not: { const: a } }',
      'breaking . condition.added',
      'safe . condition.added',
    ],
    [
      'not refusing more',
      '{ type: string, not: { enum: [a] } }',
      '{ type: string, not: { enum: [a, b] } }',
      'breaking . condition.narrowed',
      'safe . condition.narrowed',
    ],
    [
      'not refusing less',
      '{ type: string, not: { maxLength: 9 } }',
      '{ type: string, not: { maxLength: 5 } }',
      'safe . condition.widened',
      'breaking . condition.widened',
    ],
    [
      'an unmergeable member of allOf',
      '{ allOf: [{ not: { const: a } }] }',
      '{ allOf: [{ not: { const: a } }, { not: { const: b } }] }',
      'breaking . condition.added',
      'safe . condition.added',
    ],
  ])('%s', (_, base, revision, request, response) => {
    expect(changesOf(base, revision)).toEqual([request, response]);
  });
});

describe('items', () => {
  it.each([
    [
      'changed',
      '{ items: { type: string } }',
      '{ items: { type: integer } }',
      'breaking [] type.changed',
      'breaking [] type.changed',
    ],
    [
      'told',
      '{ type: array }',
      '{ type: array, items: { type: string } }',
      'breaking [] type.narrowed',
      'safe [] type.narrowed',
    ],
    [
      'by position',
      '{ type: array, prefixItems: [{ type: string }, { type: integer }] }',
      '{ type: array, prefixItems: [{ type: string }, { type: number }] }',
      'safe [] type.widened',
      'breaking [] type.widened',
    ],
    [
      'a missing position is as the rest',
      '{ type: array, prefixItems: [{ type: string }], items: { type: integer } }',
      '{ type: array, items: { type: integer } }',
      'breaking [] type.changed',
      'breaking [] type.changed',
    ],
    [
      'a list in older words',
      '{ type: array, items: [{ type: string }], additionalItems: false }',
      '{ type: array, prefixItems: [{ type: string }], items: false }',
      '',
      '',
    ],
    [
      'no more',
      '{ type: array, prefixItems: [{ type: string }] }',
      '{ type: array, prefixItems: [{ type: string }], items: false }',
      'breaking [] type.narrowed',
      'safe [] type.narrowed',
    ],
  ])('%s', (_, base, revision, request, response) => {
    expect(changesOf(base, revision)).toEqual([request, response]);
  });
});
