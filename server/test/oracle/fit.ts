import { isValues, listOf, mapOf, type Value, type Values } from './random';
import type { Model } from './schemas';
import { mapBelow } from './spelling';

/** Whether nothing in a model contradicts itself, so that what is said of it can be proved by a value. */
export function isFit(model: Model): boolean {
  return (
    !isEndless(model) &&
    schemasIn(model).every((schema) => isOpen(schema, model.defs) && isPlainUnion(schema, model.defs) && isFree(schema))
  );
}

/** Members of `allOf` that take only what they name themselves, or name the same, refuse each other's properties. */
function isOpen(schema: Values, defs: Values): boolean {
  const members = listOf(schema.allOf).map((one) => resolved(mapOf(one), defs));
  if (members.length === 0) return true;
  const all = [schema, ...members];
  const names = all.flatMap(({ properties }) => Object.keys(mapOf(properties)));
  const isClosed = all.some((one) => one.additionalProperties === false || isValues(one.additionalProperties));
  if (isClosed || new Set(names).size < names.length) return false;
  return members.every((one) => isA(one, 'object') && one.allOf === undefined);
}

/** Alternatives are told apart by their types; such within alternatives, and one that takes anything, are left out. */
function isPlainUnion({ oneOf, anyOf }: Values, defs: Values): boolean {
  const all = [...listOf(oneOf), ...listOf(anyOf)].map((one) => resolved(mapOf(one), defs));
  const types = all
    .flatMap((one) => (one.allOf ? ['object'] : typesOf(one)))
    .map((type) => (type === 'integer' ? 'number' : type));
  const isNested = all.some((one) => one.oneOf !== undefined || one.anyOf !== undefined);
  return (
    !isNested &&
    (all.length === 0 || types.some((type) => type !== 'null')) &&
    types.length >= all.length &&
    new Set(types).size === types.length
  );
}

/** What, written side by side, often leaves no value or says nothing more, so that nothing could be proved. */
const BESIDE: readonly (readonly [string, readonly string[]])[] = [
  ['maximum', ['exclusiveMaximum']],
  ['minimum', ['exclusiveMinimum']],
  ['maxItems', ['prefixItems']],
  ['pattern', ['minLength', 'maxLength', 'enum', 'const']],
  ['multipleOf', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'not', 'enum']],
  ['patternProperties', ['additionalProperties']],
];

function isFree(schema: Values): boolean {
  if (Array.isArray(schema.enum) && schema.enum.every((one) => one === null)) return false;
  const isNull = Array.isArray(schema.type) && schema.type.includes('null');
  if (isNull && Array.isArray(schema.enum) && !schema.enum.includes(null)) return false;
  if (isNull && schema.allOf !== undefined) return false;
  return BESIDE.every(([key, others]) => schema[key] === undefined || others.every((other) => isUnsaid(schema[other])));
}

const isUnsaid = (value: Value | undefined): boolean =>
  value === undefined || value === true || (Array.isArray(value) && value.length === 0);

function resolved(schema: Values, defs: Values): Values {
  return typeof schema.$ref === 'string' ? mapOf(defs[schema.$ref.replace('#/$defs/', '')]) : schema;
}

/** Whether a schema is said to be what it is itself: no value can ever be held against that. */
function isEndless({ defs }: Model): boolean {
  const leadsBack = (schema: Values, passed: readonly Value[]): boolean => {
    if (passed.includes(schema)) return true;
    const { $ref, allOf, anyOf, oneOf, not } = schema;
    const below = [...listOf(allOf), ...listOf(anyOf), ...listOf(oneOf), ...(not ? [not] : [])];
    if (typeof $ref === 'string') below.push(defs[$ref.replace('#/$defs/', '')] ?? {});
    return below.some((one) => leadsBack(mapOf(one), [...passed, schema]));
  };
  return Object.values(defs).some((one) => leadsBack(mapOf(one), []));
}

/** All schemas of a model that its root leads to. */
export function schemasIn({ root, defs }: Model): Values[] {
  const found = new Set<Values>();
  const visit = (schema: Values): Values => {
    if (found.has(schema)) return schema;
    found.add(schema);
    if (typeof schema.$ref === 'string') visit(mapOf(defs[schema.$ref.replace('#/$defs/', '')]));
    mapBelow(schema, (below, keyword) => (keyword === 'not' ? below : visit(below)));
    return schema;
  };
  visit(root);
  return [...found];
}

export const typesOf = ({ type }: Values): Value[] => (type === undefined ? [] : Array.isArray(type) ? type : [type]);
export const isA = (schema: Values, type: string): boolean =>
  typesOf(schema).some((one) => one === type || (type === 'number' && one === 'integer'));
