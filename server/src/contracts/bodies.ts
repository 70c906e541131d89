import type { Json } from '../readers/facts';
import type { Path } from '../syntax/tree';
import type { Body, Response } from './contract';
import { entries, list, member, text } from './json';
import { deref, type Lookup, type ValueAt } from './references';

/** What could be read, and whether it is all that there is: a reference that leads nowhere may hide something. */
export interface Read<T> {
  readonly found: readonly T[];
  readonly whole: boolean;
}

/** The schema of a body that says nothing of its form. */
const ANYTHING = true;

/** The bodies of a `content` map of OpenAPI 3 at `at`; none where `at` is undefined. */
function contentBodies(lookup: Lookup, at: ValueAt): Read<Body> {
  const found: Body[] = [];
  let whole = true;
  for (const [mediaType, value] of entries(member(at.value, 'content'))) {
    const media = deref(lookup, { file: at.file, path: [...at.path, 'content', mediaType], value });
    if (typeof media === 'string') whole = false;
    else found.push({ mediaType, schema: schemaOf(media) });
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
  produces: readonly string[] | undefined,
): Read<Response> {
  const found: Response[] = [];
  let whole = true;
  for (const [status, value] of entries(member(operation.value, 'responses'))) {
    if (status.startsWith('x-')) continue;
    const at = deref(lookup, { file: operation.file, path: [...operation.path, 'responses', status], value });
    const bodies = typeof at === 'string' ? undefined : responseBodies(lookup, at, produces);
    if (!bodies?.whole) whole = false;
    const headers = typeof at === 'string' ? [] : entries(member(at.value, 'headers')).map(([name]) => name);
    found.push({ status, bodies: bodies?.found ?? [], ...(headers.length > 0 && { headers }) });
  }
  return { found, whole };
}

function responseBodies(lookup: Lookup, at: ValueAt, produces: readonly string[] | undefined): Read<Body> {
  if (!produces) return contentBodies(lookup, at);
  if (member(at.value, 'schema') === undefined) return { found: [], whole: true };
  return { found: produces.map((mediaType) => ({ mediaType, schema: schemaOf(at) })), whole: true };
}

/** The request's bodies of OpenAPI 3. */
export function readRequestBody(lookup: Lookup, operation: ValueAt): Read<Body> {
  const value = member(operation.value, 'requestBody');
  if (value === undefined) return { found: [], whole: true };
  const at = deref(lookup, { file: operation.file, path: [...operation.path, 'requestBody'], value });
  return typeof at === 'string' ? { found: [], whole: false } : contentBodies(lookup, at);
}

/** The request's bodies of OpenAPI 2.0: a body parameter, or the form that its form parameters make together. */
export function parameterBodies(
  parameters: readonly ValueAt[],
  consumes: readonly string[],
  path: Path,
): readonly Body[] {
  const body = parameters.find(({ value }) => member(value, 'in') === 'body');
  if (body) return consumes.map((mediaType) => ({ mediaType, schema: schemaOf(body) }));
  const fields = parameters.filter(({ value }) => member(value, 'in') === 'formData');
  if (fields.length === 0) return [];
  const schema = { file: fields[0]!.file, path, schema: formSchema(fields) };
  return formTypes(fields, consumes).map((mediaType) => ({ mediaType, schema }));
}

function formSchema(fields: readonly ValueAt[]): Json {
  const named = fields.flatMap(({ value }) => {
    const name = text(member(value, 'name'));
    return name === undefined ? [] : [{ name, value }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(({ name, value }) => [name, value])),
    required: named.filter(({ value }) => member(value, 'required') === true).map(({ name }) => name),
  };
}

function formTypes(fields: readonly ValueAt[], consumes: readonly string[]): readonly string[] {
  const forms = consumes.filter((mediaType) => /form/.test(mediaType));
  if (forms.length > 0) return forms;
  const upload = fields.some(({ value }) => member(value, 'type') === 'file');
  return [upload ? 'multipart/form-data' : 'application/x-www-form-urlencoded'];
}

/** The media types of OpenAPI 2.0 that an operation, or else the whole spec, writes; any where neither does. */
export function mediaTypes(key: 'consumes' | 'produces', operation: Json, doc: Json): readonly string[] {
  const written = list(member(operation, key) ?? member(doc, key)).filter((one) => typeof one === 'string');
  return written.length > 0 ? written : ['*/*'];
}
