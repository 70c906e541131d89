import catalog from '../../../../schemas/catalog.schema.json';
import microservice from '../../../../schemas/microservice.schema.json';
import servicelint from '../../../../schemas/servicelint.schema.json';
import suppressions from '../../../../schemas/suppressions.schema.json';

/** The kinds of a catalogue's entities that have a form of their own, and the forms of others: see `formOf`. */
export const ENTITY_FORMS = [
  'Component',
  'API',
  'McpServer',
  'Resource',
  'System',
  'Domain',
  'Group',
  'User',
  'Location',
  'Entity',
  'Envelope',
] as const;

export type EntityForm = (typeof ENTITY_FORMS)[number];

/** The files that have a schema of ours, of a catalogue's file each of its documents. */
export type SchemaName = 'microservice' | 'servicelint' | 'suppressions' | `catalog/${EntityForm}`;

/** The form a text has beyond its pattern, from which a misspelt one can be mended. */
export type Form = 'duration' | 'date' | 'months' | 'percent' | 'kebab';

export type Scalar = string | number | boolean;

/** Keys and indexes from the document's root to a value. */
export type SchemaPath = readonly (string | number)[];

/** The part of JSON Schema draft 07 that our schemas use, and three keywords of our own. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Scalar[];
  readonly enumDescriptions?: readonly string[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  /** The form that keys must have. */
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  /** Alternatives. At most one of them is a map and one a list, so that a value's kind tells which is meant. */
  readonly anyOf?: readonly SchemaNode[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  /** What to write, in words that follow "expected". */
  readonly 'x-expected'?: string;
  /** What others write for it: of a map its keys, else its values. */
  readonly 'x-aliases'?: Readonly<Record<string, Scalar>>;
  readonly 'x-form'?: Form;
}

const definitions = catalog.definitions as unknown as Readonly<Record<string, SchemaNode>>;

const roots: ReadonlyMap<SchemaName, SchemaNode> = new Map<SchemaName, SchemaNode>([
  ['microservice', microservice as unknown as SchemaNode],
  ['servicelint', servicelint as unknown as SchemaNode],
  ['suppressions', suppressions as unknown as SchemaNode],
  ...ENTITY_FORMS.map((form) => [`catalog/${form}`, { ...definitions[form], definitions }] as const),
]);

/** The schema of a file, as it stands in `schemas/`. */
export function schemaOf(name: SchemaName): SchemaNode {
  return roots.get(name)!;
}

/** The node without its `$ref`: what it refers to, with the words that stand beside the reference laid over it. */
function followed(root: SchemaNode, node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const { $ref, ...beside } = node;
  const target = root.definitions?.[$ref.replace('#/definitions/', '')];
  return target ? followed(root, { ...target, ...beside }) : beside;
}

/** The alternatives of a node, the node itself where it has none. What the node says of all, each of them says. */
export function alternatives(root: SchemaNode, node: SchemaNode): SchemaNode[] {
  const { anyOf, title: _title, description: _description, ...shared } = followed(root, node);
  if (!anyOf) return [typed(followed(root, node))];
  return anyOf.flatMap((alternative) => alternatives(root, { ...shared, ...followed(root, alternative) }));
}

/** The node with its type written out: a list of choices alone says it by their kind. */
function typed(node: SchemaNode): SchemaNode {
  if (node.type !== undefined || !node.enum) return node;
  return { ...node, type: [...new Set(node.enum.map((value) => typeof value))] };
}

/** The types a node allows, in the words of JSON Schema. */
export function typesOf(root: SchemaNode, node: SchemaNode): string[] {
  const types = alternatives(root, node).flatMap((alternative) => alternative.type ?? []);
  return [...new Set(types)];
}

/** The node of the value at a path, references followed; undefined where the schema knows no such place. */
export function nodeAt(root: SchemaNode, path: SchemaPath): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const step of path) {
    node = node && childOf(root, node, step);
  }
  return node && followed(root, node);
}

function childOf(root: SchemaNode, node: SchemaNode, step: string | number): SchemaNode | undefined {
  for (const alternative of alternatives(root, node)) {
    const child = alternative.items ? itemOf(alternative.items, step) : memberOf(alternative, String(step));
    if (child) return child;
  }
  return undefined;
}

function itemOf(items: SchemaNode, step: string | number): SchemaNode | undefined {
  return typeof step === 'number' ? items : undefined;
}

function memberOf(node: SchemaNode, key: string): SchemaNode | undefined {
  if (node.properties && Object.hasOwn(node.properties, key)) return node.properties[key];
  const patterns = Object.entries(node.patternProperties ?? {});
  const matching = patterns.find(([pattern]) => new RegExp(pattern).test(key));
  if (matching) return matching[1];
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
}
