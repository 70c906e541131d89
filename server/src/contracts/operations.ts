import type { Json } from '../readers/facts';
import { mediaTypes, parameterBodies, readRequestBody, readResponses } from './bodies';
import type { Operation, Parameter } from './contract';
import { entries, isList, list, member, text } from './json';
import { below, deref, isIncomplete, type Lookup, type ValueAt } from './references';

/** Where an operation stands: under which address, and with what its path item gives to all of its operations. */
export interface Context {
  readonly lookup: Lookup;
  /** The whole spec, for what is written once for all operations. */
  readonly doc: Json;
  readonly address: string;
  readonly method: string;
  readonly shared: readonly ValueAt[];
}

/** Reads the operation at `at`. */
export function readOperation({ lookup, doc, address, method, shared }: Context, at: ValueAt): Operation {
  const { file, path, value } = at;
  const old = member(doc, 'swagger') !== undefined;
  const parameters = readParameters(lookup, [...shared, ...parametersAt(at)]);
  const consumes = mediaTypes('consumes', value, doc);
  const request = old
    ? { found: parameterBodies(parameters.found, consumes, [...path, 'parameters']), whole: true }
    : readRequestBody(lookup, at);
  const responses = readResponses(lookup, at, old ? mediaTypes('produces', value, doc) : undefined);
  const security = member(value, 'security');
  return {
    id: text(member(value, 'operationId')),
    method: method.toUpperCase(),
    address,
    file,
    path,
    complete: parameters.whole && request.whole && responses.whole && !isIncomplete(lookup.spec(file), path),
    deprecated: member(value, 'deprecated') === true,
    sunset: text(member(value, 'x-sunset')),
    security: isList(security) ? security : undefined,
    parameters: parameters.found.flatMap((one) => parameter(lookup, one)),
    hasSummary: saysSomething(member(value, 'summary')) || saysSomething(member(value, 'description')),
    request: request.found,
    responses: responses.found,
  };
}

function saysSomething(value: Json | undefined): boolean {
  return typeof value === 'string' && value !== '';
}

/** The list `parameters` of a path item or an operation, references not yet followed. */
export function parametersAt({ file, path, value }: ValueAt): readonly ValueAt[] {
  return list(member(value, 'parameters')).map((parameter, index) => ({
    file,
    path: [...path, 'parameters', index],
    value: parameter,
  }));
}

/** Follows references; of two with one name and place the later one counts, in the earlier one's position. */
function readParameters(lookup: Lookup, written: readonly ValueAt[]): { found: readonly ValueAt[]; whole: boolean } {
  const byName = new Map<string, ValueAt>();
  let whole = true;
  for (const one of written) {
    const at = deref(lookup, one);
    if (typeof at === 'string') whole = false;
    else byName.set(`${text(member(at.value, 'in'))} ${text(member(at.value, 'name'))}`, at);
  }
  return { found: [...byName.values()], whole };
}

function parameter(lookup: Lookup, at: ValueAt): Parameter[] {
  const { value } = at;
  const [name, place] = [text(member(value, 'name')), text(member(value, 'in'))];
  if (name === undefined || place === undefined || place === 'body' || place === 'formData') return [];
  const schema = deref(lookup, below(at, 'schema', member(value, 'schema') ?? null));
  const type =
    text(member(value, 'type')) ?? (typeof schema === 'string' ? undefined : text(member(schema.value, 'type')));
  const parts = typeof schema === 'string' ? [] : entries(member(schema.value, 'properties')).map(([part]) => part);
  const required = member(value, 'required') === true || place === 'path';
  return [{ name, in: place, required, list: type === 'array', parts }];
}
