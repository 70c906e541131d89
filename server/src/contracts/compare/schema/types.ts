import type { Json } from '../../../readers/facts';
import { isList, type JsonMap, list, member } from '../../json';
import { typesOf } from '../../schemas';
import { namesNull, refusesNull, typesOfGroups } from './groups';
import type { Part } from './members';

/** Keywords that concern one type only; where no type is named, it is meant. */
const IMPLYING: readonly (readonly [string, readonly string[]])[] = [
  ['object', ['properties', 'additionalProperties', 'required']],
  ['array', ['items', 'prefixItems']],
  ['string', ['minLength', 'maxLength', 'pattern']],
  ['number', ['minimum', 'maximum', 'multipleOf']],
];

/** The types but null that all parts allow; undefined where any will do. */
export function typesIn(parts: readonly Part[]): ReadonlySet<string> | undefined {
  return writtenIn(parts) ?? impliedIn(parts);
}

function writtenIn(parts: readonly Part[]): ReadonlySet<string> | undefined {
  let types: ReadonlySet<string> | undefined;
  for (const part of parts) {
    for (const own of [ownTypes(part.schema), groupTypes(part)]) if (own) types = types ? common(types, own) : own;
  }
  return types;
}

function ownTypes(schema: JsonMap): ReadonlySet<string> | undefined {
  const types = typesOf(schema).filter((type) => typeof type === 'string');
  if (types.length === 0) return valueTypes(schema);
  return new Set(types.filter((type) => type !== 'null').map((type) => normal(type, schema)));
}

function groupTypes(part: Part): ReadonlySet<string> | undefined {
  const types = typesOfGroups(part);
  return types && new Set(types.map((type) => normal(type, {})));
}

/** A file is a text of bytes, and a whole number is an integer. */
function normal(type: string, schema: JsonMap): string {
  if (type === 'file') return 'string';
  return type === 'number' && isWhole(schema) ? 'integer' : type;
}

/** Whether only whole numbers can be meant: by the steps between them, or since no others are listed. */
function isWhole(schema: JsonMap): boolean {
  const step = member(schema, 'multipleOf');
  if (typeof step === 'number' && step > 0 && Number.isInteger(step)) return true;
  const listed = valueTypes(schema);
  return listed?.size === 1 && listed.has('integer');
}

/** Of what types the listed values are; undefined where none are listed. */
function valueTypes(schema: JsonMap): ReadonlySet<string> | undefined {
  const constant = member(schema, 'const');
  const values = constant === undefined ? list(member(schema, 'enum')) : [constant];
  return values.length > 0 ? new Set(values.filter((value) => value !== null).map(typeOfValue)) : undefined;
}

function typeOfValue(value: Json): string {
  if (isList(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function impliedIn(parts: readonly Part[]): ReadonlySet<string> | undefined {
  const implied = IMPLYING.find(([, words]) =>
    parts.some(({ schema }) => words.some((word) => Object.hasOwn(schema, word))),
  );
  return implied && new Set([implied[0]]);
}

/** What two sets of types have in common: of `number` and `integer`, `integer`. */
function common(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const type of one) if (includesType(other, type)) found.add(type);
  for (const type of other) if (includesType(one, type)) found.add(type);
  if (found.has('integer') && !(one.has('number') && other.has('number'))) found.delete('number');
  return found;
}

/** Whether a set of types has values of this one: `number` has all integers. */
export function includesType(types: ReadonlySet<string>, type: string): boolean {
  return types.has(type) || (type === 'integer' && types.has('number'));
}

/** Whether null is accepted by parts of these types: where no type is written, only if it is said or anything goes. */
export function nullOf(parts: readonly Part[], types: ReadonlySet<string> | undefined): boolean {
  if (types && !writtenIn(parts)) return parts.some((part) => part.nullable || namesNull(part));
  return parts.every((part) => part.nullable || acceptsNull(part));
}

function acceptsNull(part: Part): boolean {
  const { schema } = part;
  const types = typesOf(schema);
  const values = member(schema, 'enum');
  const constant = member(schema, 'const');
  if (types.length > 0 && !types.includes('null')) return false;
  if (constant !== undefined && constant !== null) return false;
  return !refusesNull(part) && (!isList(values) || values.includes(null));
}
