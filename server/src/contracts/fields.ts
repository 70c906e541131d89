import type { Body, Operation, Placed, Response, SchemaAt } from './contract';
import { entries, isMap, member } from './json';
import type { Lookup } from './references';
import { childAt, type Expansion, expand, isArray, listAt, mapAt } from './schemas';

/** From the consumer's side: what it reads of a response, and what it sends in a request. */
export type Direction = 'reads' | 'sends';

/**
 * Whether an operation has a field, told in steps as `uses` has them: looked for in every body, and for what is sent
 * among the parameters too. `unknown` where a free object, a map, or a reference that cannot be read stands in the way.
 */
export function findField(
  lookup: Lookup,
  operation: Operation,
  steps: readonly string[],
  direction: Direction,
): 'there' | 'missing' | 'unknown' {
  if (direction === 'sends' && isParameter(operation, steps)) return 'there';
  const roots = bodiesOf(operation, direction).map((body) => body.schema);
  const { found, open } = walk(lookup, roots, steps);
  if (found.length > 0) return 'there';
  return open || !operation.complete || isUndescribed(operation, direction) ? 'unknown' : 'missing';
}

/** A response whose content nobody wrote down may have any; one of 204 or 205 has none. */
function isUndescribed(operation: Operation, direction: Direction): boolean {
  if (direction === 'sends') return false;
  return successes(operation).every(({ bodies }) => bodies.length === 0) && !isEmptyByStatus(operation);
}

function isEmptyByStatus(operation: Operation): boolean {
  const all = successes(operation);
  return all.length > 0 && all.every(({ status }) => status === '204' || status === '205');
}

/** The bodies that a consumer reads, of success or else of `default`, or those that it sends. */
export function bodiesOf(operation: Operation, direction: Direction): readonly Body[] {
  if (direction === 'sends') return operation.request;
  return successes(operation).flatMap(({ bodies }) => bodies);
}

function successes({ responses }: Operation): readonly Response[] {
  const found = responses.filter(({ status }) => /^2(\d\d|XX)$/i.test(status));
  return found.length > 0 ? found : responses.filter(({ status }) => status === 'default');
}

/**
 * The next steps that lead on from `steps`, in the order of the file: names of fields, `[]` for the items of a list, `*`
 * for the values of a map.
 */
export function fieldsAt(lookup: Lookup, bodies: readonly Body[], steps: readonly string[]): readonly string[] {
  const { found } = walk(
    lookup,
    bodies.map((body) => body.schema),
    steps,
  );
  return [...new Set(expand(lookup, found).parts.flatMap(stepsOf))];
}

function stepsOf(part: SchemaAt): readonly string[] {
  const names = entries(member(part.schema, 'properties')).map(([name]) => name);
  const items = isArray(part.schema) ? ['[]'] : [];
  return [...names, ...items, ...(values(part).length > 0 ? ['*'] : [])];
}

/** Where a field is described, in every body, and for what is sent among the parameters too; none where nothing says it. */
export function fieldPlaces(
  lookup: Lookup,
  operation: Operation,
  steps: readonly string[],
  direction: Direction,
): readonly Placed[] {
  const parameters = operation.parameters.filter(
    ({ name }) => direction === 'sends' && steps.length === 1 && name === steps[0],
  );
  const roots = bodiesOf(operation, direction).map((body) => body.schema);
  return [...parameters, ...walk(lookup, roots, steps).found];
}

function isParameter({ parameters }: Operation, steps: readonly string[]): boolean {
  return steps.length === 1 && parameters.some(({ name }) => name === steps[0]);
}

/** The schemas that a way leads to, by every alternative; `open` where one of them leads out of sight. */
function walk(lookup: Lookup, roots: readonly SchemaAt[], steps: readonly string[]) {
  let found = roots;
  let open = false;
  for (const step of steps) {
    const expansion = expand(lookup, found);
    open ||= expansion.open;
    found = expansion.parts.flatMap((part) => next(part, step));
    open ||= found.length === 0 && hides(expansion, step);
  }
  return { found, open };
}

function next(part: SchemaAt, step: string): readonly SchemaAt[] {
  if (step === '[]') return [...childAt(part, 'items'), ...listAt(part, 'items'), ...listAt(part, 'prefixItems')];
  if (step === '*') return values(part);
  const schema = member(member(part.schema, 'properties'), step);
  return schema === undefined ? [] : [{ file: part.file, path: [...part.path, 'properties', step], schema }];
}

/** What a map's values are. That any field may be added is said of most objects, and makes none a map. */
function values(part: SchemaAt): readonly SchemaAt[] {
  const additional = ['additionalProperties', 'unevaluatedProperties'].flatMap((key) => childAt(part, key));
  const typed = additional.filter(({ schema }) => isMap(schema) && Object.keys(schema).length > 0);
  return [...typed, ...mapAt(part, 'patternProperties')];
}

/** Whether a step that is not written down may be there nonetheless. */
function hides({ parts }: Expansion, step: string): boolean {
  return parts.some((part) => {
    const has = (key: string) => member(part.schema, key) !== undefined;
    if (step === '[]') return isArray(part.schema);
    if (has('patternProperties') || has('discriminator')) return true;
    return ['additionalProperties', 'unevaluatedProperties'].some(
      (key) => has(key) && member(part.schema, key) !== false,
    );
  });
}
