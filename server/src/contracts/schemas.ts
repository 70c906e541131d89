import type { Json } from '../readers/facts';
import type { SchemaAt } from './contract';
import { entries, isList, isMap, type JsonMap, list, member } from './json';
import { type Lookup, resolve } from './references';

/** A schema taken apart: all the schemas that together, or as alternatives, say what a value may be. */
export interface Expansion {
  /** Without `$ref`s; each once, circles and all. */
  readonly parts: readonly SchemaAt[];
  /** True where a value may hold more than the parts say: a free object, or a reference that cannot be read. */
  readonly open: boolean;
}

const SHAPES = ['properties', 'patternProperties', 'additionalProperties', 'items', 'prefixItems', 'enum', 'const'];
const SCALARS = new Set<Json>(['string', 'number', 'integer', 'boolean', 'null', 'file']);

/** Follows `$ref`, `allOf`, `oneOf`, `anyOf`, `then`, `else` and `dependentSchemas` from each of `roots`. */
export function expand(lookup: Lookup, roots: readonly SchemaAt[]): Expansion {
  const expander = new Expander(lookup);
  for (const root of roots) if (!expander.visit(root)) expander.open = true;
  return expander;
}

class Expander implements Expansion {
  readonly parts: SchemaAt[] = [];
  open = false;
  private readonly seen = new Set<Json>();

  constructor(private readonly lookup: Lookup) {}

  /** Takes a schema apart. False where it does not limit what the value looks like. */
  visit(at: SchemaAt): boolean {
    const { schema } = at;
    if (!isMap(schema)) return schema === false;
    if (this.seen.has(schema)) return true;
    this.seen.add(schema);
    this.parts.push(at);
    const shaped = [isShaped(schema), this.reference(at), ...this.together(at), ...this.alternatives(at)];
    return shaped.includes(true);
  }

  private reference({ file, schema }: SchemaAt): boolean {
    const written = member(schema, '$ref');
    if (typeof written !== 'string') return false;
    const target = resolve(this.lookup, file, written);
    if (typeof target !== 'string') return this.visit({ file: target.file, path: target.path, schema: target.value });
    this.open = true;
    return true;
  }

  private together(at: SchemaAt): boolean[] {
    const parts = [
      ...listAt(at, 'allOf'),
      ...['then', 'else'].flatMap((key) => childAt(at, key)),
      ...mapAt(at, 'dependentSchemas'),
    ];
    return parts.map((part) => this.visit(part));
  }

  /** An alternative without a form is open, unless all are: then they only demand one field or another. */
  private alternatives(at: SchemaAt): boolean[] {
    return ['oneOf', 'anyOf'].map((key) => {
      const found = listAt(at, key).map((part) => this.visit(part));
      const shaped = found.includes(true);
      if (shaped && found.includes(false)) this.open = true;
      return shaped;
    });
  }
}

function isShaped(schema: JsonMap): boolean {
  const types = typesOf(schema);
  if (types.length > 0 && types.every((type) => SCALARS.has(type))) return true;
  return SHAPES.some((key) => {
    const value = member(schema, key);
    const saysNothing = value === undefined || value === true || (isMap(value) && Object.keys(value).length === 0);
    return !saysNothing;
  });
}

/** The types a schema names; none where it names none. */
export function typesOf(schema: Json): readonly Json[] {
  const type = member(schema, 'type');
  return isList(type) ? type : type === undefined ? [] : [type];
}

export function isArray(schema: Json): boolean {
  const types = typesOf(schema);
  return types.includes('array') || (types.length === 0 && member(schema, 'items') !== undefined);
}

/** The schema under a key; none where there is none. */
export function childAt({ file, path, schema }: SchemaAt, key: string): readonly SchemaAt[] {
  const value = member(schema, key);
  return isMap(value) || typeof value === 'boolean' ? [{ file, path: [...path, key], schema: value }] : [];
}

/** The schemas of a list under a key. */
export function listAt({ file, path, schema }: SchemaAt, key: string): readonly SchemaAt[] {
  return list(member(schema, key)).map((value, index) => ({ file, path: [...path, key, index], schema: value }));
}

/** The schemas of a map under a key. */
export function mapAt({ file, path, schema }: SchemaAt, key: string): readonly SchemaAt[] {
  return entries(member(schema, key)).map(([name, value]) => ({ file, path: [...path, key, name], schema: value }));
}
