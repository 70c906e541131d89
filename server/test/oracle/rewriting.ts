import { type Draw, isValues, listOf, mapOf, type Value, type Values } from './random';

/** A contract as the files it consists of; the first is the one that is compared. */
export type Files = Readonly<Record<string, Values>>;

/** Says the same in another way. */
export interface Rewriting {
  readonly name: string;
  readonly rewrite: (spec: Values, draw: Draw) => Files;
}

const MAIN = '/api.json';
const SCHEMAS = '#/components/schemas/';
const alone = (spec: Values): Files => ({ [MAIN]: spec });

/** Changes each map, those below it first. */
function mapAll(value: Value, change: (map: Values) => Values): Value {
  if (Array.isArray(value)) return value.map((item) => mapAll(item, change));
  if (!isValues(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapAll(item, change)])));
}

const UNORDERED = new Set(['required', 'enum', 'tags', 'parameters', 'oneOf', 'anyOf', 'allOf', 'security', 'type']);

function reordered(spec: Values, draw: Draw): Values {
  const shuffled = ([key, value]: [string, Value]): [string, Value] =>
    UNORDERED.has(key) && Array.isArray(value) ? [key, draw.shuffled(value)] : [key, value];
  return mapOf(mapAll(spec, (map) => Object.fromEntries(draw.shuffled(Object.entries(map)).map(shuffled))));
}

const schemasOf = (spec: Values): Values => mapOf(mapOf(spec.components).schemas);

function withSchemas(spec: Values, schemas: Values): Values {
  return { ...spec, components: { ...mapOf(spec.components), schemas } };
}

/** Puts in place of references what they lead to: not in a circle, and not where a form is told by its name. */
function inlined(spec: Values): Values {
  const schemas = schemasOf(spec);
  const put = (value: Value, passed: readonly string[]): Value => {
    if (Array.isArray(value)) return value.map((item) => put(item, passed));
    if (!isValues(value)) return value;
    const name =
      typeof value.$ref === 'string' && Object.keys(value).length === 1 ? value.$ref.replace(SCHEMAS, '') : '';
    if (schemas[name] !== undefined && !passed.includes(name)) return put(schemas[name], [...passed, name]);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        ['oneOf', 'anyOf', 'discriminator'].includes(key) ? item : put(item, passed),
      ]),
    );
  };
  return mapOf(put(spec, []));
}

/** Moves some of the schemas of properties and items to components of their own. */
function movedOut(spec: Values, draw: Draw): Values {
  const moved: Values = {};
  const move = (schema: Value): Value => {
    if (!isValues(schema) || schema.$ref !== undefined || draw.chance(0.4)) return schema;
    const name = `Moved${Object.keys(moved).length}`;
    moved[name] = schema;
    return { $ref: SCHEMAS + name };
  };
  const out = mapAll(spec, (map) => {
    if (map.type === 'array' && map.items !== undefined) return { ...map, items: move(map.items) };
    if (map.type !== 'object' || !isValues(map.properties)) return map;
    return {
      ...map,
      properties: Object.fromEntries(Object.entries(map.properties).map(([key, one]) => [key, move(one)])),
    };
  });
  return withSchemas(mapOf(out), { ...schemasOf(mapOf(out)), ...moved });
}

/** Changes what references say, those in mappings too. */
function redirected(value: Value, change: (written: string) => string): Value {
  return mapAll(value, (map) => {
    const made = typeof map.$ref === 'string' ? { ...map, $ref: change(map.$ref) } : map;
    if (!isValues(map.mapping)) return made;
    return {
      ...made,
      mapping: Object.fromEntries(Object.entries(map.mapping).map(([key, one]) => [key, change(String(one))])),
    };
  });
}

/** Names tell forms apart, so those that are forms keep theirs. */
function renamed(spec: Values): Values {
  const forms = new Set<string>();
  mapAll(spec, (map) => {
    for (const one of [...listOf(map.oneOf), ...listOf(map.anyOf)]) forms.add(String(mapOf(one).$ref));
    return map;
  });
  const change = (written: string) =>
    written.startsWith(SCHEMAS) && !forms.has(written) ? `${SCHEMAS}The${written.slice(SCHEMAS.length)}` : written;
  const schemas = Object.entries(schemasOf(spec)).map(([name, one]) => [
    change(SCHEMAS + name).slice(SCHEMAS.length),
    one,
  ]);
  return mapOf(redirected(withSchemas(spec, Object.fromEntries(schemas)), change));
}

function split(spec: Values): Files {
  const { schemas = {}, ...components } = mapOf(spec.components);
  const change = (written: string) => (written.startsWith(SCHEMAS) ? `common.json${written}` : written);
  return {
    [MAIN]: mapOf(redirected({ ...spec, components }, change)),
    '/common.json': { components: { schemas } },
  };
}

/** From 3.0 to 3.1. */
function modern(spec: Values): Values {
  const out = mapAll(spec, ({ nullable, ...map }) => {
    for (const [strict, plain] of [
      ['exclusiveMinimum', 'minimum'],
      ['exclusiveMaximum', 'maximum'],
    ] as const) {
      if (map[strict] !== true) continue;
      map[strict] = map[plain]!;
      delete map[plain];
    }
    if (nullable !== true) return map;
    if (typeof map.type !== 'string') return { anyOf: [map, { type: 'null' }] };
    return {
      ...map,
      type: [map.type, 'null'],
      ...(Array.isArray(map.enum) && { enum: [...map.enum.filter((one) => one !== null), null] }),
    };
  });
  return { ...mapOf(out), openapi: '3.1.0' };
}

export const REWRITINGS: readonly Rewriting[] = [
  { name: 'as it is', rewrite: alone },
  { name: 'in another order', rewrite: (spec, draw) => alone(reordered(spec, draw)) },
  { name: 'with schemas in place of references', rewrite: (spec) => alone(inlined(spec)) },
  { name: 'with references in place of schemas', rewrite: (spec, draw) => alone(movedOut(spec, draw)) },
  { name: 'with other names of components', rewrite: (spec) => alone(renamed(spec)) },
  { name: 'in two files', rewrite: split },
];

/** From OpenAPI 3.0 only. */
export const MODERNISED: Rewriting = { name: 'in OpenAPI 3.1', rewrite: (spec) => alone(modern(spec)) };
