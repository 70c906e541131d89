import type { Body, Contract, Operation, SchemaAt } from '../../contracts/contract';
import { bodiesOf } from '../../contracts/fields';
import { entries, isMap, type JsonMap, list, member } from '../../contracts/json';
import { deref, type Lookup, resolve } from '../../contracts/references';
import { expand, typesOf } from '../../contracts/schemas';
import type { Json } from '../../readers/facts';
import { isOpenPath } from '../addresses';

/** JSON, forms, plain text, or what OpenAPI 2.0 leaves open: what other media types hold may be a format of its own. */
const DESCRIBED = /^(?:[^;]*[/+]json|application\/x-www-form-urlencoded|text\/plain|\*\/\*)\s*(?:;|$)/i;
/** Any of them says something of the form of a value, or that it lies elsewhere. */
const SAYS = ['enum', 'const', 'format', 'pattern', 'items', 'prefixItems', 'contentMediaType', '$dynamicRef', 'not'];
const HOLDS = ['properties', 'patternProperties', 'additionalProperties', '$defs', 'definitions'];

/** The operations of which nobody says what they exchange, and how many exchange something that could be described. */
export function opaqueOperations({ operations }: Contract, lookup: Lookup) {
  const isOpaque = opacity(lookup);
  const exchanging = operations.filter((one) => one.complete && !isOpenPath(one) && describable(one).length > 0);
  const opaque = exchanging.filter((one) => describable(one).every(isOpaque));
  return { opaque, all: exchanging.length };
}

function describable(operation: Operation): readonly Body[] {
  const bodies = [...operation.request, ...bodiesOf(operation, 'reads')];
  return bodies.filter(({ mediaType }) => DESCRIBED.test(mediaType));
}

/**
 * Tells whether a body's schema leaves its form open: any text, or an object without properties. A schema that many bodies
 * share is looked into once.
 */
export function opacity(lookup: Lookup): (body: Body) => boolean {
  const known = new Map<Json, boolean>();
  return ({ schema: { file, path, schema } }) => {
    const at = deref(lookup, { file, path, value: schema });
    if (typeof at === 'string') return false;
    const found = known.get(at.value) ?? isOpen(lookup, { ...at, schema: at.value });
    known.set(at.value, found);
    return found;
  };
}

function isOpen(lookup: Lookup, at: SchemaAt): boolean {
  if (!isMap(at.schema)) return at.schema === true;
  // Most bodies are objects with properties: no need to take them apart.
  if (entries(member(at.schema, 'properties')).length > 0) return false;
  return expand(lookup, [at]).parts.every(({ file, schema }) => isMap(schema) && saysNothing(lookup, file, schema));
}

function saysNothing(lookup: Lookup, file: string, schema: JsonMap): boolean {
  const types = typesOf(schema);
  const isFree = types.every((type) => type === 'object' || type === 'string');
  const holds = HOLDS.some((key) => entries(member(schema, key)).length > 0);
  const says = SAYS.some((key) => member(schema, key) !== undefined) || list(member(schema, 'required')).length > 0;
  return isFree && !holds && !says && !isOutOfSight(lookup, file, schema);
}

function isOutOfSight(lookup: Lookup, file: string, schema: JsonMap): boolean {
  const written = member(schema, '$ref');
  return typeof written === 'string' && typeof resolve(lookup, file, written) === 'string';
}
