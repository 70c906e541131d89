import type { SchemaAt } from '../../contracts/contract';
import { isMap, type JsonMap, member } from '../../contracts/json';
import { type Lookup, resolve } from '../../contracts/references';
import { listAt } from '../../contracts/schemas';

/** As deep as schemas are put together from others that are put together. */
const MAX_DEPTH = 100;

/**
 * Counts the fields that objects have at one level: their own, and those of what they are put together from (`allOf`).
 * What is put together from an object that has too many by itself is not counted: the cause is there.
 */
export class Levels {
  /** The fields of a schema at one level. */
  readonly #known = new Map<JsonMap, ReadonlySet<string> | 'too many'>();

  constructor(
    private readonly lookup: Lookup,
    private readonly max: number,
  ) {}

  /** How many fields a schema has, where that is too many and none of its parts has too many; else undefined. */
  tooMany(file: string, schema: JsonMap): number | undefined {
    const own = namesOf(schema);
    if (own.length > this.max) return own.length;
    // Most schemas are put together from nothing. A reference alone is what it leads to.
    if (member(schema, 'allOf') === undefined && (own.length === 0 || member(schema, '$ref') === undefined)) return;
    const parts = this.#partsOf(file, schema).map((part) => this.#fields(part, 1));
    const names = new Set(own);
    for (const part of parts) {
      if (part === 'too many') return undefined;
      for (const name of part) names.add(name);
    }
    return names.size > this.max ? names.size : undefined;
  }

  #fields({ file, schema }: SchemaAt, depth: number): ReadonlySet<string> | 'too many' {
    if (!isMap(schema) || depth > MAX_DEPTH) return new Set();
    const known = this.#known.get(schema);
    if (known) return known;
    // Round in a circle it adds nothing.
    this.#known.set(schema, new Set());
    const found = this.#gathered(file, schema, depth);
    this.#known.set(schema, found);
    return found;
  }

  #gathered(file: string, schema: JsonMap, depth: number): ReadonlySet<string> | 'too many' {
    const names = new Set(namesOf(schema));
    for (const part of names.size > this.max ? [] : this.#partsOf(file, schema)) {
      const more = this.#fields(part, depth + 1);
      if (more === 'too many') return more;
      for (const name of more) names.add(name);
    }
    return names.size > this.max ? 'too many' : names;
  }

  #partsOf(file: string, schema: JsonMap): readonly SchemaAt[] {
    const written = member(schema, '$ref');
    const found = typeof written === 'string' ? resolve(this.lookup, file, written) : 'missing';
    const referred = typeof found === 'string' ? [] : [{ file: found.file, path: found.path, schema: found.value }];
    return [...referred, ...listAt({ file, path: [], schema }, 'allOf')];
  }
}

function namesOf(schema: JsonMap): readonly string[] {
  const properties = member(schema, 'properties');
  return isMap(properties) ? Object.keys(properties) : [];
}
