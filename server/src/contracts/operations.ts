import type { Json } from '../readers/facts';
import { mediaTypes, parameterBodies, type Requested, readRequestBody, readResponses } from './bodies';
import type { Operation } from './contract';
import { isList, member, text } from './json';
import { parameter, parametersAt, readParameters } from './parameters';
import { isIncomplete, type Lookup, type ValueAt } from './references';

/** Where an operation stands: under which address, and with what its path item gives to all of its operations. */
export interface Context {
  readonly lookup: Lookup;
  /** The whole spec, for what is written once for all operations. */
  readonly root: ValueAt;
  readonly address: string;
  readonly method: string;
  readonly shared: readonly ValueAt[];
  /** The addresses of its path or of itself; undefined where neither has any. */
  readonly servers?: readonly string[];
}

/** Reads the operation at `at`. */
export function readOperation({ lookup, root, address, method, shared, servers }: Context, at: ValueAt): Operation {
  const { file, path, value } = at;
  const old = member(root.value, 'swagger') !== undefined;
  const parameters = readParameters(lookup, [...shared, ...parametersAt(at)]);
  const request: Requested = old
    ? parameterBodies(parameters.found, mediaTypes('consumes', at, root), at)
    : readRequestBody(lookup, at);
  const responses = readResponses(lookup, at, old ? mediaTypes('produces', at, root) : undefined);
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
    ...(servers && { servers }),
    parameters: parameters.found.flatMap((one) => parameter(lookup, one)),
    hasSummary: saysSomething(member(value, 'summary')) || saysSomething(member(value, 'description')),
    request: request.found,
    ...(request.body && { body: request.body }),
    responses: responses.found,
  };
}

function saysSomething(value: Json | undefined): boolean {
  return typeof value === 'string' && value !== '';
}
