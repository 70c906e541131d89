import { isValues, listOf, mapOf, type Value, type Values } from './random';
import type { Model, Version } from './schemas';

const BELOW_MAP = new Set(['properties', 'patternProperties']);
const BELOW_LIST = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const BELOW = new Set(['items', 'additionalProperties', 'not']);

/** The same with each schema below it changed; what is no schema stays as it is. */
export function mapBelow(schema: Values, change: (below: Values, keyword: string) => Value): Values {
  const one = (value: Value, key: string) => (isValues(value) ? change(value, key) : value);
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (BELOW_MAP.has(key))
        return [key, Object.fromEntries(Object.entries(mapOf(value)).map(([name, item]) => [name, one(item, key)]))];
      if (BELOW_LIST.has(key)) return [key, listOf(value).map((item) => one(item, key))];
      return [key, BELOW.has(key) ? one(value, key) : value];
    }),
  );
}

/** A schema as a version of OpenAPI writes it. */
export function spell(schema: Values, version: Version): Values {
  const spelt = mapBelow(schema, (below) => spell(below, version));
  if (typeof spelt.$ref === 'string') {
    const folder = version === '2.0' ? '#/definitions/' : '#/components/schemas/';
    spelt.$ref = spelt.$ref.replace('#/$defs/', folder);
  }
  return version === '3.1' ? spelt : spellOld(spelt, version);
}

function spellOld(schema: Values, version: Version): Values {
  const { type, exclusiveMinimum, exclusiveMaximum, ...made } = schema;
  if (type !== undefined) made.type = Array.isArray(type) ? type.find((one) => one !== 'null')! : type;
  if (exclusiveMinimum !== undefined) Object.assign(made, { minimum: exclusiveMinimum, exclusiveMinimum: true });
  if (exclusiveMaximum !== undefined) Object.assign(made, { maximum: exclusiveMaximum, exclusiveMaximum: true });
  const mark = version === '2.0' ? 'x-nullable' : 'nullable';
  if (Array.isArray(type) && type.includes('null')) {
    made[mark] = true;
    if (Array.isArray(made.enum)) made.enum = made.enum.filter((value) => value !== null);
  }
  const others = listOf(made.anyOf).filter((one) => mapOf(one).type !== 'null');
  if (others.length < listOf(made.anyOf).length && others.length === 1) {
    const { anyOf: _, ...rest } = made;
    return { ...rest, allOf: others, [mark]: true };
  }
  return made;
}

/** A contract with one operation that takes and sends what the model says. */
export function specOf({ root, defs }: Model, version: Version): Values {
  const schema = spell(root, version);
  const schemas = Object.fromEntries(Object.entries(defs).map(([name, one]) => [name, spell(mapOf(one), version)]));
  if (version === '2.0') {
    const post = {
      consumes: ['application/json'],
      produces: ['application/json'],
      parameters: [{ name: 'body', in: 'body', required: true, schema }],
      responses: { 200: { description: 'done', schema } },
    };
    return { swagger: '2.0', info: { title: 'A', version: '1.0.0' }, paths: { '/a': { post } }, definitions: schemas };
  }
  const content = { 'application/json': { schema } };
  const post = {
    requestBody: { required: true, content },
    responses: { 200: { description: 'done', content } },
  };
  const openapi = version === '3.0' ? '3.0.3' : '3.1.0';
  return { openapi, info: { title: 'A', version: '1.0.0' }, paths: { '/a': { post } }, components: { schemas } };
}
