import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type SchemaName, type SchemaNode, schemaOf } from './schema';

interface Field {
  readonly at: string;
  readonly node: SchemaNode;
}

/** Every field of a schema: properties, list entries and named alternatives, with their place in the schema. */
function fieldsOf(node: SchemaNode, at: string): Field[] {
  const named = Object.entries({ ...node.properties, ...node.definitions });
  const below = named.flatMap(([key, child]) => fieldsOf(child, `${at}.${key}`));
  const items = node.items ? fieldsOf(node.items, `${at}[]`) : [];
  const alternatives = (node.anyOf ?? []).flatMap((child, index) => fieldsOf(child, `${at}|${index}`));
  return [{ at, node }, ...below, ...items, ...alternatives];
}

/** Below the rules of the configuration, whose words are derived from the rules themselves. */
const GENERATED = /\.rules[.|]/;

const ajv = new Ajv({ strict: false });

describe.each<SchemaName>(['microservice', 'servicelint', 'suppressions', 'catalog/Entity'])(
  'the schema of %s',
  (name) => {
    const root = schemaOf(name);
    const fields = fieldsOf(root, name);

    it('has a title and a description with an example for every property', () => {
      const properties = fields.flatMap(({ at, node }) =>
        Object.entries(node.properties ?? {}).map(([key, child]) => ({ at: `${at}.${key}`, child: said(root, child) })),
      );
      const poor = properties.filter(({ at, child }) => {
        if (GENERATED.test(at)) return !child.description;
        const example = at.endsWith('.$schema') || /Example: /.test(child.description ?? '');
        return !child.title || !child.description || !example;
      });
      expect(properties.length).toBeGreaterThan(7);
      expect(poor.filter(({ child }) => child.$ref !== '#/definitions/level').map(({ at }) => at)).toEqual([]);
    });

    it('says of each enum value what it means', () => {
      const ours = fields.filter(({ at }) => !GENERATED.test(at));
      const silent = ours.filter(({ node }) => node.enum && node.enumDescriptions?.length !== node.enum.length);
      expect(silent.map(({ at }) => at)).toEqual([]);
    });

    it('allows its own examples and defaults', () => {
      const wrong = fields.flatMap(({ at, node }) => {
        const judged = judgedAlone(root, node);
        const values = [...(node.examples ?? []), ...(node.default === undefined ? [] : [node.default])];
        return values.filter((value) => !ajv.validate(judged, value)).map((value) => `${at}: ${JSON.stringify(value)}`);
      });
      expect(wrong).toEqual([]);
    });

    it('proposes only what it allows', () => {
      const wrong = fields.flatMap(({ at, node }) => {
        const targets = Object.values(node['x-aliases'] ?? {});
        const isMap = node.type === 'object';
        const legal = (value: unknown) =>
          isMap ? Object.hasOwn(node.properties ?? {}, String(value)) : ajv.validate(judgedAlone(root, node), value);
        return targets.filter((value) => !legal(value)).map((value) => `${at}: ${value}`);
      });
      expect(wrong).toEqual([]);
    });
  },
);

/** What is said beside a reference goes before what is said where it leads. */
const said = (root: SchemaNode, node: SchemaNode): SchemaNode => ({
  ...root.definitions?.[node.$ref?.replace('#/definitions/', '') ?? ''],
  ...node,
});

/** A node as a schema of its own. Which rules there are is left open: examples may name one that is yet to come. */
function judgedAlone(root: SchemaNode, node: SchemaNode): SchemaNode {
  return { ...node, definitions: { ...root.definitions, rules: { type: 'object' } } };
}
