import { describe, expect, it } from 'vitest';
import { changes, operation } from '../../../../test/changes';
import { changesOf, type Setting } from '../../../../test/schema-pairs';

const OLD: Setting = { dialects: ['3.0', '3.0'] };

/** In both directions the same kind, at the schema itself. */
const both = (kind: string, request: string, response: string) => [`${request} . ${kind}`, `${response} . ${kind}`];

describe('types', () => {
  it.each([
    ['integer to number', '{ type: integer }', '{ type: number }', both('type.widened', 'safe', 'breaking')],
    ['number to integer', '{ type: number }', '{ type: integer }', both('type.narrowed', 'breaking', 'safe')],
    ['T to T or U', '{ type: string }', '{ type: [string, integer] }', both('type.widened', 'safe', 'breaking')],
    ['T to U', '{ type: string }', '{ type: integer }', both('type.changed', 'breaking', 'breaking')],
    [
      'object to list',
      '{ properties: { a: {} } }',
      '{ items: { type: string } }',
      both('type.changed', 'breaking', 'breaking'),
    ],
    ['T to anything', '{ type: string }', '{}', both('type.widened', 'safe', 'breaking')],
    ['anything to T', 'true', '{ type: string }', both('type.narrowed', 'breaking', 'safe')],
    ['T to nothing', '{ type: string }', 'false', both('type.narrowed', 'breaking', 'safe')],
    ['nothing to T', 'false', '{ type: string }', both('type.widened', 'safe', 'breaking')],
    ['null let in', '{ type: string }', '{ type: [string, "null"] }', both('nullable.added', 'safe', 'breaking')],
    ['null kept out', '{ type: [string, "null"] }', '{ type: string }', both('nullable.removed', 'breaking', 'safe')],
    [
      'null by anyOf',
      '{ type: string }',
      '{ anyOf: [{ type: string }, { type: "null" }] }',
      both('nullable.added', 'safe', 'breaking'),
    ],
  ])('%s', (_, base, revision, expected) => {
    expect(changesOf(base, revision)).toEqual(expected);
  });

  it('reads nullable of 3.0', () => {
    const added = both('nullable.added', 'safe', 'breaking');
    expect(changesOf('{ type: string }', '{ type: string, nullable: true }', OLD)).toEqual(added);
    expect(changesOf('{ type: string, enum: [a] }', '{ type: string, enum: [a], nullable: true }', OLD)).toEqual(added);
    const inAllOf = '{ allOf: [{ $ref: "#/components/schemas/T" }], nullable: true }';
    const setting = { ...OLD, components: '{ T: { type: object } }' };
    expect(changesOf('{ $ref: "#/components/schemas/T" }', inAllOf, setting)).toEqual(added);
  });

  it('does not look below what has nothing in common any more', () => {
    expect(
      changesOf('{ properties: { a: { type: string } }, required: [a] }', '{ type: string, maxLength: 3 }'),
    ).toEqual(both('type.changed', 'breaking', 'breaking'));
  });
});

describe('formats', () => {
  const text = (format: string) => `{ type: string${format && `, format: ${format}`} }`;
  const number = (type: string, format: string) => `{ type: ${type}, format: ${format} }`;
  it.each([
    ['date to date-time', text('date'), text('date-time'), both('format.changed', 'breaking', 'breaking')],
    [
      'int64 to int32',
      number('integer', 'int64'),
      number('integer', 'int32'),
      both('format.narrowed', 'breaking', 'safe'),
    ],
    [
      'int32 to int64',
      number('integer', 'int32'),
      number('integer', 'int64'),
      both('format.widened', 'safe', 'breaking'),
    ],
    [
      'float to double',
      number('number', 'float'),
      number('number', 'double'),
      both('format.widened', 'safe', 'breaking'),
    ],
    ['added', text(''), text('email'), both('format.added', 'risky', 'safe')],
    ['removed', text('email'), text(''), both('format.removed', 'safe', 'risky')],
    ['a hint for whoever shows it', text(''), text('password'), ['', '']],
    ['unknown', text('constructor'), text('toString'), both('format.changed', 'breaking', 'breaking')],
  ])('%s', (_, base, revision, expected) => {
    expect(changesOf(base, revision)).toEqual(expected);
  });
});

describe('lists of values', () => {
  it.each([
    ['removed', '{ enum: [a, b] }', '{ enum: [a] }', both('enum.value.removed', 'breaking', 'safe')],
    ['added', '{ enum: [a] }', '{ enum: [a, b] }', both('enum.value.added', 'safe', 'risky')],
    ['introduced', '{ type: string }', '{ type: string, enum: [a] }', both('enum.introduced', 'breaking', 'safe')],
    ['dropped', '{ type: string, enum: [a] }', '{ type: string }', both('enum.dropped', 'safe', 'breaking')],
    ['const introduced', '{ type: string }', '{ type: string, const: a }', both('enum.introduced', 'breaking', 'safe')],
    ['const dropped', '{ type: string, const: a }', '{ type: string }', both('enum.dropped', 'safe', 'breaking')],
    [
      'none left',
      '{ type: string, enum: [a] }',
      '{ type: string, enum: [] }',
      both('enum.value.removed', 'breaking', 'safe'),
    ],
    ['const changed', '{ const: a }', '{ const: b }', both('enum.replaced', 'breaking', 'breaking')],
    [
      'added to what may grow',
      '{ type: string, x-extensible-enum: [a] }',
      '{ type: string, x-extensible-enum: [a, b] }',
      ['safe . enum.value.added', 'safe . enum.value.added.extensible'],
    ],
    ['a growing list introduced', '{ type: string }', '{ type: string, x-extensible-enum: [a] }', ['', '']],
  ])('%s', (_, base, revision, expected) => {
    expect(changesOf(base, revision)).toEqual(expected);
  });

  it('tells an added value that was announced apart', () => {
    expect(changesOf('{ enum: [a] }', '{ enum: [a, b] }')[1]).toBe('risky . enum.value.added');
    const marked = changesOf('{ enum: [a] }', '{ enum: [a, b], x-extensible-enum: true }');
    expect(marked[1]).toBe('risky . enum.value.added.marked');
  });
});

describe('limits', () => {
  it('are told by the keyword that excludes them, at the flag where the number stays', () => {
    const limited = (limit: string) =>
      operation(`parameters: [{ name: a, in: query, schema: { type: number, ${limit} } }], responses: {}`);
    const at = (base: string, revision: string) =>
      changes(limited(base), limited(revision)).map((one) => [
        one.args,
        one.base?.path.at(-1),
        one.revision?.path.at(-1),
      ]);
    const flag = 'minimum: 0, exclusiveMinimum: true';
    const args = { keyword: 'minimum', before: '`exclusiveMinimum` 0', after: '0' };
    expect(at(flag, 'minimum: 0')).toEqual([[args, 'exclusiveMinimum', 'minimum']]);
    expect(at(flag, flag.replace('0', '5'))).toEqual([
      [{ keyword: 'exclusiveMinimum', before: '0', after: '5' }, 'minimum', 'minimum'],
    ]);
  });

  const LIMITS: readonly (readonly [type: string, keyword: string, tighter: number, looser: number])[] = [
    ['integer', 'minimum', 5, 1],
    ['number', 'maximum', 1, 5],
    ['number', 'exclusiveMinimum', 5, 1],
    ['number', 'exclusiveMaximum', 1, 5],
    ['string', 'minLength', 5, 1],
    ['string', 'maxLength', 1, 5],
    ['array', 'minItems', 5, 1],
    ['array', 'maxItems', 1, 5],
    ['object', 'minProperties', 5, 1],
    ['object', 'maxProperties', 1, 5],
    ['integer', 'multipleOf', 10, 5],
    ['number', 'multipleOf', 0.2, 0.1],
  ];
  it.each(LIMITS)('of %s: %s', (type, keyword, tighter, looser) => {
    const none = `{ type: ${type} }`;
    const limited = (limit: number) => `{ type: ${type}, ${keyword}: ${limit} }`;
    const compare = (one: string, other: string) => changesOf(one, other);
    expect(compare(limited(looser), limited(tighter))).toEqual(both('bound.tightened', 'breaking', 'safe'));
    expect(compare(limited(tighter), limited(looser))).toEqual(both('bound.loosened', 'safe', 'breaking'));
    expect(compare(limited(looser), none)).toEqual(both('bound.lifted', 'safe', 'breaking'));
    expect(compare(none, limited(looser))).toEqual(both('bound.introduced', 'risky', 'safe'));
  });

  it.each([
    [
      'a step that is neither',
      '{ type: integer, multipleOf: 4 }',
      '{ type: integer, multipleOf: 6 }',
      both('bound.changed', 'breaking', 'breaking'),
    ],
    [
      'the limit itself left out',
      '{ type: number, minimum: 1 }',
      '{ type: number, exclusiveMinimum: 1 }',
      both('bound.tightened', 'breaking', 'safe'),
    ],
    ['a least length of none', '{ type: string }', '{ type: string, minLength: 0 }', ['', '']],
    ['a limit of another type', '{ type: string }', '{ type: string, minimum: 3 }', ['', '']],
    [
      'another limit of another type',
      '{ type: string, minimum: 3 }',
      '{ type: string, minimum: 4 }',
      both('bound.tightened', 'breaking', 'safe'),
    ],
    ['a limit that is no number', '{ type: string }', '{ type: string, maxLength: many }', ['', '']],
    ['a pattern added', '{ type: string }', '{ type: string, pattern: a }', both('pattern.added', 'breaking', 'safe')],
    [
      'a pattern changed',
      '{ type: string, pattern: b }',
      '{ type: string, pattern: a }',
      both('pattern.changed', 'risky', 'risky'),
    ],
    ['a pattern removed', '{ type: string, pattern: b }', '{ type: string }', both('pattern.removed', 'safe', 'risky')],
    ['items once', '{ type: array }', '{ type: array, uniqueItems: true }', both('unique.on', 'breaking', 'safe')],
    ['items twice', '{ type: array, uniqueItems: true }', '{ type: array }', both('unique.off', 'safe', 'risky')],
  ])('%s', (_, base, revision, expected) => {
    expect(changesOf(base, revision)).toEqual(expected);
  });
});

describe('what is said beside', () => {
  it.each([
    ['default added', '{ type: string }', '{ type: string, default: a }', both('default.added', 'safe', 'safe')],
    [
      'default changed',
      '{ type: string, default: b }',
      '{ type: string, default: a }',
      both('default.changed', 'risky', 'risky'),
    ],
    ['default removed', '{ type: string, default: b }', '{ type: string }', both('default.removed', 'risky', 'safe')],
    ['deprecated', '{ type: string }', '{ type: string, deprecated: true }', both('deprecated', 'risky', 'risky')],
    [
      'deprecated until',
      '{ type: string }',
      '{ type: string, deprecated: true, x-sunset: "2030-01-01" }',
      both('deprecated.sunset', 'safe', 'safe'),
    ],
    ['no longer deprecated', '{ type: string, deprecated: true }', '{ type: string }', ['', '']],
    ['texts and examples', '{ title: A, example: 1 }', '{ description: B, examples: [2] }', ['', '']],
  ])('%s', (_, base, revision, expected) => {
    expect(changesOf(base, revision)).toEqual(expected);
  });
});
