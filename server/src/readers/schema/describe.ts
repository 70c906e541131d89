import { alternatives, nodeAt, type SchemaName, type SchemaNode, type SchemaPath, schemaOf } from './schema';
import { expectedWords, typeWords } from './words';

/** A value that may be written, and what it means. */
export interface LegalValue {
  readonly value: string | number | boolean;
  readonly description?: string;
}

/** What there is to say of a field by itself. */
export interface FieldSummary {
  readonly title: string;
  /** What it is, which checks it buys, and an example. */
  readonly description: string;
  /** "text", "true or false", "a list", "text or a number". */
  readonly type: string;
  /** What to write, in words that follow "expected". */
  readonly expected: string;
  /** All legal values, where they can be listed, as the schema orders them. */
  readonly values: readonly LegalValue[];
  readonly default?: unknown;
  readonly examples: readonly unknown[];
  /** Whether the map it stands in must have it. */
  readonly required: boolean;
}

/** A key a map may have. */
export interface ChildField extends FieldSummary {
  readonly key: string;
}

/** What hover and completion say of one place of a file. */
export interface FieldInfo extends FieldSummary {
  /** The known keys of a map, as the schema orders them; empty for anything else. */
  readonly children: readonly ChildField[];
}

/**
 * What the schema says of the place at a path: of a field by its key, of a list's entry by its index (any index),
 * of the whole file by the empty path. Alternatives are merged.
 * @returns undefined where the schema knows no such place, as under an unknown key or one that begins with `x-`
 */
export function describe(schemaName: SchemaName, path: SchemaPath): FieldInfo | undefined {
  const root = schemaOf(schemaName);
  const node = nodeAt(root, path);
  if (!node?.title && !node?.description) return undefined;
  const above = path.length > 0 ? nodeAt(root, path.slice(0, -1)) : undefined;
  const required = above !== undefined && requires(root, above, path.at(-1));
  return { ...summary(root, node, required), children: children(root, path, node) };
}

function requires(root: SchemaNode, node: SchemaNode, key: string | number | undefined): boolean {
  return alternatives(root, node).some((one) => one.required?.includes(String(key)));
}

function summary(root: SchemaNode, node: SchemaNode, required: boolean): FieldSummary {
  const text = { title: node.title ?? '', description: node.description ?? '', required };
  const words = { type: typeWords(root, node), expected: expectedWords(root, node) };
  const info = { ...text, ...words, values: legalValues(root, node), examples: node.examples ?? [] };
  return node.default === undefined ? info : { ...info, default: node.default };
}

function legalValues(root: SchemaNode, node: SchemaNode): LegalValue[] {
  return alternatives(root, node).flatMap((one) => {
    if (one.type === 'boolean') return [{ value: true }, { value: false }];
    return (one.enum ?? []).map((value, index) => {
      const description = one.enumDescriptions?.[index];
      return description === undefined ? { value } : { value, description };
    });
  });
}

function children(root: SchemaNode, path: SchemaPath, node: SchemaNode): ChildField[] {
  return alternatives(root, node).flatMap((one) =>
    Object.keys(one.properties ?? {}).map((key) => {
      const child = nodeAt(root, [...path, key]) ?? {};
      return { key, ...summary(root, child, one.required?.includes(key) ?? false) };
    }),
  );
}
