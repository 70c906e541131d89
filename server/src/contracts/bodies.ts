import type { Json } from '../readers/facts';
import { dirname, isUri, relative } from '../readers/paths';
import type { Path } from '../syntax/tree';
import type { Body, Placed, RequestBody, Response } from './contract';
import { entries, list, member, text } from './json';
import { type Listed, placeOf, readHeaders } from './parameters';
import { deref, type Lookup, type ValueAt } from './references';

/** What could be read, and whether it is all that there is: a reference that leads nowhere may hide something. */
export interface Read<T> {
  readonly found: readonly T[];
  readonly whole: boolean;
}

/** The bodies that a request may have, and the body as a whole. */
export interface Requested extends Read<Body> {
  readonly body?: RequestBody;
}

/** A media type of OpenAPI 2.0, and where it is written; nowhere where it may be any. */
export interface MediaType {
  readonly name: string;
  readonly at?: Placed;
}

/** The schema of a body that says nothing of its form. */
const ANYTHING = true;

/** The bodies of a `content` map of OpenAPI 3 at `at`; none where `at` is undefined. */
function contentBodies(lookup: Lookup, at: ValueAt): Read<Body> {
  const found: Body[] = [];
  let whole = true;
  for (const [mediaType, value] of entries(member(at.value, 'content'))) {
    const written = { file: at.file, path: [...at.path, 'content', mediaType], value };
    const media = deref(lookup, written);
    if (typeof media === 'string') whole = false;
    else found.push({ mediaType, ...placeOf(written), schema: schemaOf(media) });
  }
  return { found, whole };
}

function schemaOf({ file, path, value }: ValueAt): Body['schema'] {
  const schema = member(value, 'schema');
  return schema === undefined ? { file, path, schema: ANYTHING } : { file, path: [...path, 'schema'], schema };
}

/** The responses of an operation; `produces` are the media types of OpenAPI 2.0, undefined for 3. */
export function readResponses(
  lookup: Lookup,
  operation: ValueAt,
  produces: readonly MediaType[] | undefined,
): Read<Response> {
  const found = entries(member(operation.value, 'responses'))
    .filter(([status]) => !status.startsWith('x-'))
    .map(([status, value]) => {
      const path = [...operation.path, 'responses', status];
      return readResponse(lookup, { file: operation.file, path, value }, status, produces);
    });
  return { found, whole: found.every(({ complete }) => complete) };
}

function readResponse(
  lookup: Lookup,
  written: ValueAt,
  status: string,
  produces: readonly MediaType[] | undefined,
): Response {
  const at = deref(lookup, written);
  const listed = placeOf(written);
  if (typeof at === 'string') return { status, ...listed, listed, bodies: [], complete: false };
  const bodies = responseBodies(lookup, at, produces);
  const headers = readHeaders(lookup, at);
  return {
    status,
    ...placeOf(at),
    listed,
    bodies: bodies.found,
    ...(headers.found.length > 0 && { headers: headers.found }),
    complete: bodies.whole && headers.whole,
  };
}

function responseBodies(lookup: Lookup, at: ValueAt, produces: readonly MediaType[] | undefined): Read<Body> {
  if (!produces) return contentBodies(lookup, at);
  if (member(at.value, 'schema') === undefined) return { found: [], whole: true };
  return { found: namedBodies(produces, at, schemaOf(at)), whole: true };
}

function namedBodies(types: readonly MediaType[], holder: Placed, schema: Body['schema']): readonly Body[] {
  return types.map(({ name, at }) => {
    const place = placeOf(at ?? holder);
    return { mediaType: name, ...place, schema, ...(!at && { unnamed: true as const }) };
  });
}

/** The request's bodies of OpenAPI 3. */
export function readRequestBody(lookup: Lookup, operation: ValueAt): Requested {
  const value = member(operation.value, 'requestBody');
  if (value === undefined) return { found: [], whole: true };
  const written = { file: operation.file, path: [...operation.path, 'requestBody'], value };
  const at = deref(lookup, written);
  if (typeof at === 'string') return { found: [], whole: false };
  const body = { ...placeOf(at), listed: placeOf(written), required: member(at.value, 'required') === true };
  return { ...contentBodies(lookup, at), body };
}

/** The request's bodies of OpenAPI 2.0: a body parameter, or the form that its form parameters make together. */
export function parameterBodies(
  parameters: readonly Listed[],
  consumes: readonly MediaType[],
  operation: ValueAt,
): Requested {
  const body = parameters.find(({ at }) => member(at.value, 'in') === 'body');
  if (body) {
    const required = member(body.at.value, 'required') === true;
    const found = namedBodies(consumes, body.at, schemaOf(body.at));
    return { found, whole: true, body: { ...placeOf(body.at), listed: body.listed, required } };
  }
  const fields = parameters.filter(({ at }) => member(at.value, 'in') === 'formData').map(({ at }) => at);
  if (fields.length === 0) return { found: [], whole: true };
  const place = { file: operation.file, path: [...operation.path, 'parameters'] };
  const schema = { ...place, schema: formSchema(place.file, fields) };
  const found = namedBodies(formTypes(fields, consumes, place), place, schema);
  return { found, whole: true, body: { ...place, listed: place } };
}

/** It refers to the parameters where they stand, so that what is said of them can be shown there. */
function formSchema(file: string, fields: readonly ValueAt[]): Json {
  const named = fields.flatMap((field) => {
    const name = text(member(field.value, 'name'));
    return name === undefined ? [] : [{ name, field }];
  });
  const needed = named.filter(({ field }) => member(field.value, 'required') === true);
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(({ name, field }) => [name, { $ref: referenceTo(file, field) }])),
    required: needed.map(({ name }) => name),
  };
}

function referenceTo(from: string, { file, path }: ValueAt): string {
  if (file === from) return `#${pointer(path)}`;
  const way = relative(dirname(from), file);
  return `${isUri(way) ? way : way.replace(/[%#]/g, encodeURIComponent)}#${pointer(path)}`;
}

function pointer(path: Path): string {
  const steps = path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('%', '%25'));
  return steps.map((step) => `/${step}`).join('');
}

function formTypes(fields: readonly ValueAt[], consumes: readonly MediaType[], list: Placed): readonly MediaType[] {
  const forms = consumes.filter(({ name }) => /form/.test(name));
  if (forms.length > 0) return forms;
  const upload = fields.some(({ value }) => member(value, 'type') === 'file');
  return [{ name: upload ? 'multipart/form-data' : 'application/x-www-form-urlencoded', at: list }];
}

/** The media types of OpenAPI 2.0 that an operation, or else the whole spec, writes; any where neither does. */
export function mediaTypes(key: 'consumes' | 'produces', operation: ValueAt, root: ValueAt): readonly MediaType[] {
  const at = member(operation.value, key) === undefined ? root : operation;
  const types = list(member(at.value, key)).flatMap((name, index) => {
    return typeof name === 'string' ? [{ name, at: { file: at.file, path: [...at.path, key, index] } }] : [];
  });
  return types.length > 0 ? types : [{ name: '*/*' }];
}
