import { describe, expect, it } from 'vitest';
import { changesOf, pairOf, pointer } from '../../../../test/schema-pairs';

const map = (more: string) => `{ type: object, additionalProperties: ${more} }`;
const FORM = '{ type: object, properties: { a: {} } }';

describe('what values prove', () => {
  it.each<[string, string, string, string, string]>([
    [
      'a property comes to be described that a map had otherwise',
      map('{ type: integer }'),
      map('{ type: integer }, properties: { a: { type: boolean } }'),
      'breaking a type.changed, safe a property.added',
      'breaking a type.changed, safe a property.added',
    ],
    [
      'a property is described no longer, and the map refuses it',
      map('{ type: integer }, properties: { a: { type: boolean } }'),
      map('{ type: integer }'),
      'breaking a type.changed, risky a property.removed',
      'breaking a type.changed, risky a property.removed.optional',
    ],
    [
      'a property is described as the map had it',
      map('{ type: integer }'),
      map('{ type: integer }, properties: { a: { type: integer } }'),
      'safe a property.added',
      'safe a property.added',
    ],
    [
      'a pattern lets names into a closed object',
      map('false'),
      map('false, patternProperties: { ^x: { type: string } }'),
      'safe . condition.widened',
      'breaking . condition.widened',
    ],
    [
      'a closed object loses a pattern',
      map('false, patternProperties: { ^x: { type: string } }'),
      map('false'),
      'breaking . condition.narrowed',
      'safe . condition.narrowed',
    ],
    [
      'listed values keep the limit that they replace',
      '{ type: string, minLength: 2 }',
      '{ type: string, enum: [abc] }',
      'breaking . enum.introduced',
      'safe . enum.introduced',
    ],
    [
      'a listed value does not keep the limit',
      '{ type: integer, maximum: 5 }',
      '{ type: integer, enum: [1, 6] }',
      'breaking . enum.introduced, safe . bound.lifted',
      'breaking . bound.lifted, safe . enum.introduced',
    ],
    [
      'listed values are multiples of the step that they replace',
      '{ type: integer, multipleOf: 2 }',
      '{ type: integer, enum: [2, 6] }',
      'breaking . enum.introduced',
      'safe . enum.introduced',
    ],
    ['whole numbers are listed', '{ type: number, enum: [1, 2] }', '{ type: integer, enum: [1, 2] }', '', ''],
    [
      'one of the forms still takes null',
      "{ type: [string, 'null'] }",
      `{ anyOf: [{ type: [string, 'null'] }, ${FORM}] }`,
      'safe . alternatives.introduced.wider',
      'breaking . alternatives.introduced',
    ],
    [
      'none of the forms takes null',
      "{ type: [string, 'null'] }",
      `{ anyOf: [{ type: string }, ${FORM}] }`,
      'breaking . nullable.removed, safe . alternatives.introduced.wider',
      'breaking . alternatives.introduced, safe . nullable.removed',
    ],
    [
      'a text would be two forms at once',
      '{ type: string }',
      '{ oneOf: [{ type: string, pattern: a }, { type: string }] }',
      'breaking . alternatives.introduced',
      'safe . alternatives.introduced.narrower',
    ],
    [
      'a form is added to bare types',
      '{ anyOf: [{ type: string }, { type: integer }] }',
      `{ anyOf: [{ type: string }, { type: integer }, ${FORM}] }`,
      'safe . alternatives.introduced.wider',
      'breaking . alternatives.introduced',
    ],
    [
      'bare types are left of several forms',
      `{ anyOf: [{ type: string }, { type: integer }, ${FORM}] }`,
      '{ type: [string, integer] }',
      'breaking . alternatives.dissolved',
      'safe . alternatives.dissolved.narrower',
    ],
  ])('%s', (_, base, revision, request, response) => expect(changesOf(base, revision)).toEqual([request, response]));

  it('null that comes has a place, though only a form says it', () => {
    const pair = pairOf(
      '{ type: string, enum: [a] }',
      '{ oneOf: [{ type: integer }, { type: string, nullable: true, enum: [a] }] }',
      { dialects: ['3.0', '3.0'] },
    );
    const found = pair.changes.find(({ kind }) => kind === 'nullable.added');
    expect(pointer(found?.revision)).toBe('/schema');
  });
});
