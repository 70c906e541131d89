import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { mapOf, type Value, type Values } from './random';
import type { Model } from './schemas';
import { mapBelow } from './spelling';

const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, validateFormats: false });

/** Tells whether a value is accepted. */
export type Accepts = (value: Value) => boolean;

/** By the letter: what an object may have beside what is described is whatever else one likes. */
export function byLetter({ root, defs }: Model): Accepts {
  const known = Object.entries(defs).map(([name, schema]) => [name, inclusive(mapOf(schema))] as const);
  return compiled({ ...inclusive(root), $defs: Object.fromEntries(known) });
}

/** `oneOf` is read as `anyOf`: the table does not weigh whether alternatives overlap. */
function inclusive(schema: Values): Values {
  const { oneOf, ...rest } = mapBelow(schema, inclusive);
  return oneOf === undefined ? rest : { allOf: [rest, { anyOf: oneOf }] };
}

/** The name of a property that nobody ever describes. */
export const FOREIGN = 'extra';

/**
 * As people mean it: an object has the properties that are described, and perhaps one that nobody ever describes. So a
 * property that comes to be described later does not contradict what was there before.
 */
export function asMeant({ root, defs }: Model): Accepts {
  const known = Object.entries(defs).map(([name, schema]) => [name, within(inclusive(mapOf(schema)))] as const);
  return compiled({ ...around(within(inclusive(root))), $defs: Object.fromEntries(known) });
}

const around = (schema: Values): Values => ({
  allOf: [schema],
  patternProperties: { [`^${FOREIGN}`]: true },
  unevaluatedProperties: false,
});

/** What holds for the same value is read together, so that only what surrounds it all is closed. */
const TOGETHER = new Set(['allOf', 'anyOf', 'oneOf']);

function within({ additionalProperties, ...rest }: Values): Values {
  const says = additionalProperties === false || Object.keys(mapOf(additionalProperties)).length > 0;
  return mapBelow(says ? { ...rest, additionalProperties: additionalProperties! } : rest, (below, keyword) => {
    if (keyword === 'not') return below;
    return TOGETHER.has(keyword) ? within(below) : around(within(below));
  });
}

function compiled(schema: Values): Accepts {
  const validate: ValidateFunction = ajv.compile(schema);
  ajv.removeSchema(schema);
  return (value) => validate(value) === true;
}
