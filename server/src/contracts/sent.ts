import type { Json, SpecFacts } from '../readers/facts';
import type { Body, Operation, Response, SentOperation } from './contract';
import { entries, member } from './json';
import type { Reading } from './openapi';
import { placeOf } from './parameters';
import { below, type ValueAt, valueAt } from './references';

/** `webhooks` since OpenAPI 3.1; `x-webhooks` is what tools read in 3.0. */
const WEBHOOKS = ['webhooks', 'x-webhooks'];

/** The webhooks of a spec, and the callbacks of its operations. */
export function readSent(
  reading: Reading,
  spec: SpecFacts,
  operations: readonly Operation[],
): readonly SentOperation[] {
  const root = { file: spec.file, path: [], value: spec.doc };
  const hooks = WEBHOOKS.flatMap((key) => itemsOf(reading, root, key));
  const webhooks = hooks.flatMap(([name, item]) => operationsAt(reading, name, name, item));
  return [...webhooks, ...operations.flatMap((operation) => callbacksOf(reading, operation))];
}

/** A callback is a map of path items by the expression that tells their address. */
function callbacksOf(reading: Reading, of: Operation): readonly SentOperation[] {
  const { file, path } = of;
  const operation = { file, path, value: valueAt(reading.lookup, { file, path }) ?? null };
  return itemsOf(reading, operation, 'callbacks').flatMap(([name, callback]) => {
    const target = reading.target(callback);
    const items = target ? entries(target.value).map(([key, item]) => [key, below(target, key, item)] as const) : [];
    return items.flatMap(([expression, item]) => operationsAt(reading, name, expression, item, of));
  });
}

function itemsOf(reading: Reading, at: ValueAt, key: string): (readonly [string, ValueAt])[] {
  const value = member(at.value, key);
  const map = value === undefined ? undefined : reading.target(below(at, key, value));
  if (!map) return [];
  const own = entries(map.value).filter(([name]) => name !== '$ref' && !name.startsWith('x-'));
  return own.map(([name, item]) => [name, below(map, name, item)]);
}

function operationsAt(
  reading: Reading,
  name: string,
  address: string,
  item: ValueAt,
  of?: Operation,
): readonly SentOperation[] {
  const written = reading.pathItem(address, item).map((operation) => ({ ...operation, sentAs: name }));
  return written.map((one) => ({ name, operation: turnedRound(one), written: one, ...(of && { of }) }));
}

/** From the consumer's side: body and parameters are what it reads, the response is what it sends. */
function turnedRound(operation: Operation): Operation {
  const { parameters, request, responses } = operation;
  const place = placeOf(operation);
  const properties: Json = Object.fromEntries(parameters.map(({ name }) => [name, {}]));
  const named: Body = { mediaType: '*/*', ...place, schema: { ...place, schema: { type: 'object', properties } } };
  const read = [...request, ...(parameters.length > 0 ? [named] : [])];
  return {
    ...operation,
    body: undefined,
    parameters: [],
    request: answered(operation, responses),
    responses: [{ status: '200', ...place, listed: place, bodies: read, complete: true }],
  };
}

/** Of an answer that nobody described nothing is known. */
function answered(operation: Operation, responses: readonly Response[]): readonly Body[] {
  const bodies = responses.flatMap((response) => response.bodies);
  const place = placeOf(operation);
  return bodies.length > 0 ? bodies : [{ mediaType: '*/*', ...place, schema: { ...place, schema: true } }];
}
