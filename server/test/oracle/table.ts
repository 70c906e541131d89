import type { ChangeLevel } from '../../src/contracts/compare/change';
import type { Values } from './random';

/** One row of the table of what breaks an interface, as far as it is about schemas. */
export interface Row {
  readonly name: string;
  readonly before: Values;
  readonly after: Values;
  readonly request: ChangeLevel;
  readonly response: ChangeLevel;
}

const [breaking, risky, safe] = ['breaking', 'risky', 'safe'] as const;

const text = (more: Values = {}): Values => ({ type: 'string', ...more });
const whole = (more: Values = {}): Values => ({ type: 'integer', ...more });
const list = (more: Values = {}): Values => ({ type: 'array', items: { type: 'string' }, ...more });
const object = (properties: Values, more: Values = {}): Values => ({ type: 'object', properties, ...more });
const A = { a: { type: 'string' } };
const AB = { ...A, b: { type: 'integer' } };

type Short = readonly [string, Values, Values, ChangeLevel, ChangeLevel];

/** A row, and what it is the other way round. */
function bothWays(name: string, before: Values, after: Values, there: Levels, back: Levels): Short[] {
  return [
    [name, before, after, ...there],
    [`${name}, undone`, after, before, ...back],
  ];
}

type Levels = readonly [request: ChangeLevel, response: ChangeLevel];

const VALUES: readonly Short[] = [
  ['another type', text(), whole(), breaking, breaking],
  ['a list for one', text(), list(), breaking, breaking],
  ['a value for an object', object(A), text(), breaking, breaking],
  ...bothWays('integer to number', whole(), { type: 'number' }, [safe, breaking], [breaking, safe]),
  ...bothWays('null too', text(), { type: ['string', 'null'] }, [safe, breaking], [breaking, safe]),
  ...bothWays(
    'null for a listed value',
    text({ enum: ['x', 'y'] }),
    { type: ['string', 'null'], enum: ['x', 'y', null] },
    [safe, breaking],
    [breaking, safe],
  ),
  ...bothWays(
    'one more listed value',
    text({ enum: ['x'] }),
    text({ enum: ['x', 'y'] }),
    [safe, risky],
    [breaking, safe],
  ),
  ...bothWays('values listed', text(), text({ enum: ['x', 'y'] }), [breaking, safe], [safe, breaking]),
  ['date to date-time', text({ format: 'date' }), text({ format: 'date-time' }), breaking, breaking],
  ...bothWays(
    'int32 to int64',
    whole({ format: 'int32' }),
    whole({ format: 'int64' }),
    [safe, breaking],
    [breaking, safe],
  ),
  ...bothWays('a format', text(), text({ format: 'uuid' }), [risky, safe], [safe, risky]),
  ...bothWays('a pattern', text(), text({ pattern: '^a' }), [breaking, safe], [safe, risky]),
  ['another pattern', text({ pattern: '^a' }), text({ pattern: '^b' }), risky, risky],
  ...bothWays('no item twice', list(), list({ uniqueItems: true }), [breaking, safe], [safe, risky]),
];

const LIMITS: readonly (readonly [Values, string, number, number])[] = [
  [whole(), 'minimum', 1, 5],
  [whole(), 'maximum', 9, 5],
  [{ type: 'number' }, 'exclusiveMinimum', 1, 5],
  [{ type: 'number' }, 'exclusiveMaximum', 9, 5],
  [text(), 'minLength', 1, 5],
  [text(), 'maxLength', 9, 5],
  [list(), 'minItems', 1, 5],
  [list(), 'maxItems', 9, 5],
  [object(A), 'minProperties', 1, 2],
  [object(A), 'maxProperties', 9, 5],
  [whole(), 'multipleOf', 2, 6],
];

const LIMITED = LIMITS.flatMap(([schema, keyword, loose, tight]): Short[] => [
  ...bothWays(
    `${keyword} tightened`,
    { ...schema, [keyword]: loose },
    { ...schema, [keyword]: tight },
    [breaking, safe],
    [safe, breaking],
  ),
  ...bothWays(`${keyword} introduced`, schema, { ...schema, [keyword]: loose }, [risky, safe], [safe, breaking]),
]);

const OBJECTS: readonly Short[] = [
  ...bothWays('an optional property', object(A), object(AB), [safe, safe], [risky, risky]),
  ...bothWays('a required property', object(A), object(AB, { required: ['b'] }), [breaking, safe], [risky, breaking]),
  [
    'a required property with a default',
    object(A),
    object({ ...A, b: whole({ default: 1 }) }, { required: ['b'] }),
    breaking,
    safe,
  ],
  ...bothWays(
    'a property is demanded',
    object(AB),
    object(AB, { required: ['a'] }),
    [breaking, safe],
    [safe, breaking],
  ),
  ['a property renamed', object(A), object({ c: A.a }), risky, risky],
  [
    'a required property renamed',
    object(A, { required: ['a'] }),
    object({ c: A.a }, { required: ['c'] }),
    breaking,
    breaking,
  ],
  ...bothWays('nothing else', object(A), object(A, { additionalProperties: false }), [breaking, safe], [safe, risky]),
  [
    'a property where nothing else is',
    object(A, { additionalProperties: false }),
    object(AB, { additionalProperties: false }),
    safe,
    risky,
  ],
  [
    'a property gone where nothing else is',
    object(AB, { additionalProperties: false }),
    object(A, { additionalProperties: false }),
    breaking,
    risky,
  ],
  ...bothWays(
    'other values of a map',
    { type: 'object', additionalProperties: whole() },
    { type: 'object', additionalProperties: { type: 'number' } },
    [safe, breaking],
    [breaking, safe],
  ),
  ...bothWays(
    'anything, said or not',
    object(A),
    object(A, { additionalProperties: true }),
    [safe, safe],
    [safe, safe],
  ),
  ['read-only', object(AB), object({ ...A, b: whole({ readOnly: true }) }), risky, safe],
  ['write-only', object(AB), object({ ...A, b: whole({ writeOnly: true }) }), safe, risky],
  [
    'read-only and required',
    object(AB, { required: ['b'] }),
    object({ ...A, b: whole({ readOnly: true }) }, { required: ['b'] }),
    risky,
    safe,
  ],
  [
    'no longer read-only and required',
    object({ ...A, b: whole({ readOnly: true }) }, { required: ['b'] }),
    object(AB, { required: ['b'] }),
    breaking,
    safe,
  ],
  ['a default', object(A), object({ a: text({ default: 'x' }) }), safe, safe],
  ['another default', object({ a: text({ default: 'x' }) }), object({ a: text({ default: 'y' }) }), risky, risky],
  ['no default', object({ a: text({ default: 'x' }) }), object(A), risky, safe],
];

const REMARKS: readonly Short[] = [
  ['a description', text(), text({ description: 'what it is' }), safe, safe],
  ['a title and an example', object(A), object(A, { title: 'A', example: { a: 'x' } }), safe, safe],
  [
    'the order',
    object(AB, { required: ['a', 'b'] }),
    object({ b: AB.b, a: AB.a }, { required: ['b', 'a'] }),
    safe,
    safe,
  ],
  ['allOf of one', object(A), { allOf: [object(A)] }, safe, safe],
  [
    'allOf of two',
    object(AB, { required: ['a', 'b'] }),
    { allOf: [object(A, { required: ['a'] }), object({ b: AB.b }, { required: ['b'] })] },
    safe,
    safe,
  ],
];

const FORMS: readonly Short[] = [
  ['oneOf of one', object(A), { oneOf: [object(A)] }, safe, safe],
  ...bothWays(
    'one more form',
    { oneOf: [text(), whole()] },
    { oneOf: [text(), whole(), { type: 'boolean' }] },
    [safe, breaking],
    [breaking, safe],
  ),
  ['one of several', text(), { oneOf: [text(), whole()] }, safe, breaking],
  ...bothWays(
    'anyOf to oneOf',
    { anyOf: [text(), object(A)] },
    { oneOf: [text(), object(A)] },
    [risky, safe],
    [safe, risky],
  ),
  ...bothWays('a form refused', text(), text({ not: { enum: ['x'] } }), [breaking, safe], [safe, breaking]),
];

/** The rows, in the spelling of JSON Schema 2020-12. */
export const ROWS: readonly Row[] = [...VALUES, ...LIMITED, ...OBJECTS, ...REMARKS, ...FORMS].map(
  ([name, before, after, request, response]) => ({ name, before, after, request, response }),
);
