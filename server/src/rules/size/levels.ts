import type { SchemaAt } from '../../contracts/contract';
import { entries, isMap, type JsonMap, member } from '../../contracts/json';
import { type Lookup, resolve } from '../../contracts/references';
import { listAt } from '../../contracts/schemas';

/** As deep as schemas are put together from others that are put together. */
const MAX_DEPTH = 100;

/**
 * Counts the fields that objects have at one level: their own, and those of what they are put together from (`allOf`).
 * What is put together from an object that has too many by itself is not counted: the cause is there.
 */
export class Levels {
  readonly #known = new Map<JsonMap, ReadonlySet<string> | 'too many'>();
  readonly #counts = new Map<JsonMap, number>();

  constructor(
    private readonly lookup: Lookup,
    private readonly max: number,
  ) {}

  /** How many fields a schema has, where that is too many and none of its parts has too many; else undefined. */
  tooMany(at: SchemaAt): number | undefined {
    if (!isMap(at.schema)) return undefined;
    this.#fields(at, 0);
    return this.#counts.get(at.schema);
  }

  #fields(at: SchemaAt, depth: number): ReadonlySet<string> | 'too many' {
    const { schema } = at;
    if (!isMap(schema) || depth > MAX_DEPTH) return new Set();
    const known = this.#known.get(schema);
    if (known) return known;
    // Round in a circle it adds nothing.
    this.#known.set(schema, new Set());
    const found = this.#gathered(at, schema, depth);
    this.#known.set(schema, found);
    return found;
  }

  #gathered(at: SchemaAt, schema: JsonMap, depth: number): ReadonlySet<string> | 'too many' {
    const names = new Set(entries(member(schema, 'properties')).map(([name]) => name));
    if (names.size <= this.max) {
      for (const part of [...this.#referred(at), ...listAt(at, 'allOf')]) {
        const more = this.#fields(part, depth + 1);
        if (more === 'too many') return more;
        for (const name of more) names.add(name);
      }
    }
    if (names.size <= this.max) return names;
    this.#counts.set(schema, names.size);
    return 'too many';
  }

  #referred({ file, schema }: SchemaAt): readonly SchemaAt[] {
    const written = member(schema, '$ref');
    const found = typeof written === 'string' ? resolve(this.lookup, file, written) : 'missing';
    return typeof found === 'string' ? [] : [{ file: found.file, path: found.path, schema: found.value }];
  }
}
