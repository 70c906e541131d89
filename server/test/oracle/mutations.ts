import { isA, isFit, schemasIn, typesOf } from './fit';
import { type Draw, isValues, listOf, mapOf, type Value, type Values } from './random';
import { copy, type Model, NAMES, nullable, PATTERNS, SchemaDraw, type Version } from './schemas';

/** Changes one schema in place; false where there is nothing of that kind to change. */
type Mutation = (schema: Values, by: SchemaDraw, defs: Values) => boolean;

const LIMITS: readonly (readonly [type: string, keywords: readonly string[], values: readonly number[]])[] = [
  ['number', ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'], [-2, -1, 0, 1, 5, 10, 20]],
  ['number', ['multipleOf'], [2, 3, 4, 6, 0.5]],
  ['string', ['minLength', 'maxLength'], [1, 2, 3, 5]],
  ['array', ['minItems', 'maxItems'], [1, 2, 3]],
];

const COMMON: readonly Mutation[] = [
  otherSchema,
  otherType,
  wholeOrNot,
  limit,
  limit,
  limit,
  swapLimits,
  pattern,
  listedValue,
  listedValue,
  enumToggled,
  uniqueness,
  propertyAdded,
  propertyAdded,
  propertyRemoved,
  propertyRemoved,
  demand,
  demand,
  rest,
  memberAdded,
  memberRemoved,
  inlined,
  itemsDropped,
];
const LATER: readonly Mutation[] = [
  nullToggled,
  nullToggled,
  alternative,
  alternative,
  exclusive,
  wrapped,
  unwrapped,
  refusal,
];
const LATEST: readonly Mutation[] = [tuple, byPattern, typeListed, constant];

/** A copy with one change at a place drawn at random; undefined where none could be made. */
export function mutated(model: Model, draw: Draw, version: Version): Model | undefined {
  const by = new SchemaDraw(draw, version);
  const all = [...COMMON, ...(version === '2.0' ? [] : LATER), ...(version === '3.1' ? LATEST : [])];
  for (let tries = 0; tries < 50; tries++) {
    const made = copy({ root: model.root, defs: model.defs }) as { root: Values; defs: Values };
    const schema = draw.pick(schemasIn(made));
    if (draw.pick(all)(schema, by, made.defs) && isFit(made)) return made;
  }
  return undefined;
}

function replace(schema: Values, other: Values): boolean {
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, other);
  return true;
}

function set(schema: Values, key: string, value: Value | undefined): boolean {
  if (JSON.stringify(schema[key]) === JSON.stringify(value)) return false;
  if (value === undefined) delete schema[key];
  else schema[key] = value;
  return true;
}

function otherSchema(schema: Values, by: SchemaDraw): boolean {
  return replace(schema, by.draw.chance(0.2) ? {} : by.schema(1));
}

function otherType(schema: Values, by: SchemaDraw): boolean {
  if (!['string', 'integer', 'number', 'boolean'].includes(String(schema.type))) return false;
  return replace(schema, { type: by.draw.pick(['string', 'integer', 'number', 'boolean']) });
}

function wholeOrNot(schema: Values): boolean {
  if (schema.type !== 'integer' && schema.type !== 'number') return false;
  return set(schema, 'type', schema.type === 'integer' ? 'number' : 'integer');
}

function limit(schema: Values, { draw }: SchemaDraw): boolean {
  const fitting = LIMITS.filter(([type]) => isA(schema, type));
  if (fitting.length === 0 || schema.enum) return false;
  const [, keywords, values] = draw.pick(fitting);
  const there = keywords.filter((keyword) => schema[keyword] !== undefined);
  const keyword = there.length > 0 && draw.chance(0.7) ? draw.pick(there) : draw.pick(keywords);
  return set(schema, keyword, schema[keyword] !== undefined && draw.chance(0.3) ? undefined : draw.pick(values));
}

function swapLimits(schema: Values): boolean {
  for (const [one, other] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    const [plain, strict] = [schema[one], schema[other]];
    if ((plain === undefined) === (strict === undefined)) continue;
    delete schema[plain === undefined ? other : one];
    schema[plain === undefined ? one : other] = (plain ?? strict)!;
    return true;
  }
  return false;
}

function pattern(schema: Values, { draw }: SchemaDraw): boolean {
  if (!isA(schema, 'string') || schema.enum) return false;
  return set(schema, 'pattern', schema.pattern !== undefined && draw.chance(0.4) ? undefined : draw.pick(PATTERNS));
}

function listedValue(schema: Values, { draw }: SchemaDraw): boolean {
  if (!Array.isArray(schema.enum)) return false;
  const values = schema.enum;
  const others: Value[] = isA(schema, 'number') ? [4, 5, 6] : ['black', 'white', 'pink'];
  if (draw.chance(0.5) && values.length > 1) values.splice(draw.index(values.length), 1);
  else values.push(draw.pick(others.filter((one) => !values.includes(one))));
  return true;
}

function enumToggled(schema: Values): boolean {
  if (schema.enum) return set(schema, 'enum', undefined);
  if (schema.type === 'string') return set(schema, 'enum', ['red', 'a', 'abcdef', 'a1']);
  return schema.type === 'integer' && set(schema, 'enum', [1, 2, 6]);
}

function uniqueness(schema: Values): boolean {
  return isA(schema, 'array') && set(schema, 'uniqueItems', schema.uniqueItems ? undefined : true);
}

function propertyAdded(schema: Values, by: SchemaDraw): boolean {
  const free = NAMES.filter((name) => mapOf(schema.properties)[name] === undefined);
  if (!isA(schema, 'object') || free.length === 0) return false;
  const name = by.draw.pick(free);
  schema.properties = { ...mapOf(schema.properties), [name]: by.schema(0) };
  if (by.draw.chance(0.4)) schema.required = [...new Set([...listOf(schema.required), name])];
  return true;
}

function propertyRemoved(schema: Values, { draw }: SchemaDraw): boolean {
  const names = Object.keys(mapOf(schema.properties));
  if (names.length === 0) return false;
  const name = draw.pick(names);
  delete mapOf(schema.properties)[name];
  if (schema.required) schema.required = listOf(schema.required).filter((one) => one !== name);
  return true;
}

function demand(schema: Values, { draw }: SchemaDraw): boolean {
  const names = Object.keys(mapOf(schema.properties));
  if (names.length === 0) return false;
  const name = draw.pick(names);
  const required = listOf(schema.required);
  schema.required = required.includes(name) ? required.filter((one) => one !== name) : [...required, name];
  return true;
}

function rest(schema: Values, by: SchemaDraw): boolean {
  if (!isA(schema, 'object')) return false;
  return set(schema, 'additionalProperties', by.draw.pick([false, undefined, true, by.schema(0)]));
}

function memberAdded(schema: Values, by: SchemaDraw): boolean {
  if (schema.$ref !== undefined || !isA(schema, 'object')) return false;
  const member = by.object(1, ['d', 'e']);
  delete member.additionalProperties;
  schema.allOf = [...listOf(schema.allOf), member];
  return true;
}

function memberRemoved(schema: Values, { draw }: SchemaDraw): boolean {
  const members = listOf(schema.allOf);
  if (members.length < 2) return false;
  members.splice(draw.index(members.length), 1);
  return true;
}

function inlined(schema: Values, _: SchemaDraw, defs: Values): boolean {
  if (typeof schema.$ref !== 'string') return false;
  const { $ref, ...others } = schema;
  const target = copy(mapOf(defs[String($ref).replace('#/$defs/', '')]));
  return Object.keys(others).length === 0 && replace(schema, target);
}

function itemsDropped(schema: Values, by: SchemaDraw): boolean {
  return schema.type === 'array' && set(schema, 'items', schema.items ? undefined : by.schema(0));
}

function nullToggled(schema: Values): boolean {
  const isNull = (one: Value) => mapOf(one).type === 'null';
  if (Array.isArray(schema.type) && schema.type.length === 2 && schema.type.includes('null')) {
    if (schema.enum) schema.enum = listOf(schema.enum).filter((one) => one !== null);
    schema.type = schema.type.find((one) => one !== 'null')!;
    return true;
  }
  const all = listOf(schema.anyOf);
  if (all.length === 2 && all.some(isNull)) return replace(schema, mapOf(all.find((one) => !isNull(one))));
  return Object.keys(schema).length > 0 && !all.some(isNull) && replace(schema, nullable(copy(schema)));
}

function alternative(schema: Values, by: SchemaDraw): boolean {
  for (const key of ['oneOf', 'anyOf']) {
    const all = schema[key];
    if (!Array.isArray(all)) continue;
    if (by.draw.chance(0.5) && all.length > 1) all.splice(by.draw.index(all.length), 1);
    else all.push(by.schema(0));
    return true;
  }
  return false;
}

function exclusive(schema: Values): boolean {
  const { oneOf, anyOf, ...others } = schema;
  if ((oneOf === undefined) === (anyOf === undefined)) return false;
  return replace(schema, oneOf ? { ...others, anyOf: oneOf } : { ...others, oneOf: anyOf! });
}

function wrapped(schema: Values, by: SchemaDraw): boolean {
  return replace(schema, { [by.draw.pick(['oneOf', 'anyOf'])]: by.draw.shuffled([copy(schema), by.schema(0)]) });
}

function unwrapped(schema: Values, { draw }: SchemaDraw): boolean {
  const all = listOf(schema.oneOf ?? schema.anyOf).filter(isValues);
  return all.length > 0 && Object.keys(schema).length === 1 && replace(schema, copy(draw.pick(all)));
}

function refusal(schema: Values, by: SchemaDraw): boolean {
  if (schema.not && by.draw.chance(0.5)) return set(schema, 'not', undefined);
  if (schema.enum || schema.const !== undefined) return false;
  if (schema.multipleOf !== undefined) return false;
  return ['string', 'integer', 'number'].includes(String(schema.type)) && set(schema, 'not', by.few(schema.type!));
}

function tuple(schema: Values, by: SchemaDraw): boolean {
  if (schema.type !== 'array') return false;
  const prefix = listOf(schema.prefixItems);
  if (prefix.length > 0 && by.draw.chance(0.5)) prefix.splice(by.draw.index(prefix.length), 1);
  else schema.prefixItems = [...prefix, by.schema(0)];
  if (listOf(schema.prefixItems).length === 0) delete schema.prefixItems;
  return true;
}

function byPattern(schema: Values, by: SchemaDraw): boolean {
  if (schema.type !== 'object') return false;
  return set(schema, 'patternProperties', schema.patternProperties ? undefined : { '^x': by.schema(0) });
}

function typeListed(schema: Values, { draw }: SchemaDraw): boolean {
  if (schema.enum || schema.const !== undefined || schema.type === undefined) return false;
  const types = typesOf(schema);
  const [first] = types;
  if (types.length > 1) return set(schema, 'type', first);
  return set(schema, 'type', [first!, draw.pick(['string', 'boolean', 'integer'].filter((one) => !isA(schema, one)))]);
}

function constant(schema: Values, { draw }: SchemaDraw): boolean {
  if (schema.const !== undefined)
    return draw.chance(0.5) ? replace(schema, { type: 'string' }) : set(schema, 'const', 'pink');
  return schema.type === 'string' && !schema.enum && !schema.not && !schema.pattern && set(schema, 'const', 'abc');
}
