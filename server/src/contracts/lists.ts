import type { Operation, Parameter, SchemaAt } from './contract';
import { bodiesOf } from './fields';
import { isList, member } from './json';
import { wordsOf } from './names';
import type { Lookup } from './references';
import { childAt, expand, isArray, mapAt, typesOf } from './schemas';

/** A list that an operation answers with. */
export interface ListShape {
  readonly array: SchemaAt;
  readonly maxItems?: number;
}

/** An answer that is read piece by piece while it comes: newline-delimited or record-separated JSON, server-sent events. */
const STREAM = /^(application\/(x-)?(ndjson|jsonl|json-lines|json-seq|stream\+json|json-stream)|text\/event-stream)\b/i;

/**
 * The list that an operation answers with: its body is an array, or an object with exactly one, the names of its other
 * properties being made of `rest` words (paging and links). Undefined where it is no list, is given out as a stream, or
 * where that is not known.
 */
export function listShape(lookup: Lookup, operation: Operation, rest: readonly string[]): ListShape | undefined {
  for (const { schema, mediaType } of bodiesOf(operation, 'reads')) {
    if (STREAM.test(mediaType)) continue;
    const found = arrayIn(lookup, schema) ?? wrappedArray(lookup, schema, rest);
    if (found) return found;
  }
  return undefined;
}

function arrayIn(lookup: Lookup, at: SchemaAt): ListShape | undefined {
  const arrays = expand(lookup, [at]).parts.filter(({ schema }) => isArray(schema));
  const limits = arrays.flatMap((array) => limitsOf(lookup, array));
  return arrays[0] && { array: arrays[0], ...(limits[0] !== undefined && { maxItems: Math.min(...limits) }) };
}

/** What bounds an array: how many items it may have, or how many different ones there are to name. */
function limitsOf(lookup: Lookup, array: SchemaAt): number[] {
  const written = member(array.schema, 'maxItems');
  const limits = typeof written === 'number' ? [written] : [];
  const items = childAt(array, 'items').flatMap((one) => {
    const { parts, open } = expand(lookup, [one]);
    return open ? [] : parts.map(({ schema }) => member(schema, 'enum'));
  });
  return [...limits, ...items.filter(isList).map((choices) => choices.length)];
}

/** How something is told apart from others of its kind. */
const KEYS: ReadonlySet<string> = new Set(['id', 'code', 'key', 'slug', 'uuid']);

/**
 * Whether the items of an array are a key and a text beside it, and nothing else: the brands, the currencies, what a choice
 * is made from. There are often few of those.
 */
export function holdsLabels(lookup: Lookup, array: SchemaAt): boolean {
  const { parts, open } = expand(lookup, childAt(array, 'items'));
  const properties = parts.flatMap((part) => mapAt(part, 'properties'));
  const names = new Set(properties.map(({ path }) => String(path.at(-1))));
  const hasKey = [...names].some((name) => KEYS.has(wordsOf(name).at(-1) ?? ''));
  return !open && names.size === 2 && hasKey && properties.every((one) => isScalar(lookup, one));
}

function isScalar(lookup: Lookup, at: SchemaAt): boolean {
  const types = expand(lookup, [at]).parts.flatMap(({ schema }) => typesOf(schema));
  return types.length > 0 && !types.includes('object') && !types.includes('array');
}

function wrappedArray(lookup: Lookup, at: SchemaAt, rest: readonly string[]): ListShape | undefined {
  const { parts, open } = expand(lookup, [at]);
  const hasAlternatives = parts.some(({ schema }) =>
    ['oneOf', 'anyOf'].some((key) => member(schema, key) !== undefined),
  );
  if (open || hasAlternatives) return undefined;
  const properties = new Map(
    parts.flatMap((part) => mapAt(part, 'properties')).map((one) => [String(one.path.at(-1)), one]),
  );
  const lists: ListShape[] = [];
  for (const [name, property] of properties) {
    const list = arrayIn(lookup, property);
    if (list) lists.push(list);
    else if (!isMadeOf(name, rest)) return undefined;
  }
  return lists.length === 1 ? lists[0] : undefined;
}

/** The parameters by which a caller asks for a part of a list: those whose names are made of `words`. */
export function pagingParameters(operation: Operation, words: readonly string[]): readonly Parameter[] {
  return operation.parameters.filter(
    ({ in: where, name, parts }) => where !== 'path' && [name, ...parts].some((one) => isMadeOf(one, words)),
  );
}

/** `Link` (RFC 8288), `Content-Range` (RFC 9110), and what many use instead of them. */
const NEXT = /^(link|content-range|x-(next(-page)?|next-cursor|page|total(-count)?|total-pages))$/i;

/** Whether an answer tells where the next part of it is, or which part of how many it is. */
export function linksOn(operation: Operation): boolean {
  return operation.responses.some(({ headers = [] }) => headers.some(({ name }) => NEXT.test(name)));
}

/** Whether a caller has to name each thing that is asked for: then the request bounds the answer. */
export function isAskedByName(operation: Operation): boolean {
  return operation.parameters.some(({ in: where, required, list }) => where === 'query' && required && list);
}

/** Whether a name is one of `words`, or made of them alone: `page_token`, `pageToken`, `page[size]`, `$top`. */
export function isMadeOf(name: string, words: readonly string[]): boolean {
  const known = new Set(words.map(joined));
  const parts = wordsOf(name);
  return known.has(parts.join('')) || (parts.length > 0 && parts.every((part) => known.has(part)));
}

function joined(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}
