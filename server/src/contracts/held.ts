import type { Path } from '../syntax/tree';
import type { SchemaAt } from './contract';
import { isList, isMap, type JsonMap } from './json';
import { type Lookup, type Resolved, resolve } from './references';

/** A schema that a body begins with, and what to call it. */
export interface Root extends SchemaAt {
  readonly name: string;
}

/** How a schema was come to: by its name, or by the schema in which it stands. */
type Way = { readonly file: string; readonly path: Path; readonly name: string } | { readonly above: Held<Root> };

/**
 * A schema that is part of what bodies hold. Most are only passed by, so where it stands and what it is called is put
 * together when it is asked for.
 */
export class Held<R extends Root> {
  constructor(
    readonly schema: JsonMap,
    /** The body through which it was found first. */
    readonly root: R,
    /** Whether it is an alternative of a `oneOf`, which is told from the others by what it allows. */
    readonly isAlternative: boolean,
    private readonly way: Way,
    private readonly keys: Path = [],
  ) {}

  get file(): string {
    return 'above' in this.way ? this.way.above.file : this.way.file;
  }

  get path(): Path {
    return [...('above' in this.way ? this.way.above.path : this.way.path), ...this.keys];
  }

  /** By the nearest name on the way to it: `Order`, `Order.items[]`, or that of its root. */
  get called(): string {
    return 'above' in this.way ? this.way.above.called + stepOf(this.keys) : this.way.name;
  }
}

function stepOf([key, name]: Path): string {
  if (key === 'properties') return `.${name}`;
  if (key === 'items' || key === 'prefixItems') return '[]';
  return VALUES.has(String(key)) ? '.*' : '';
}

/** Keys by what stands below them. Conditions (`not`, `if`) hold nothing. */
const VALUES: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedProperties', 'patternProperties']);
const ONE = new Set(['additionalProperties', 'unevaluatedProperties', 'items', 'then', 'else']);
const LISTS = new Set(['allOf', 'oneOf', 'anyOf', 'prefixItems', 'items']);
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas']);
/** What says something of the same value as the schema that it stands in. */
const SAME = new Set(['allOf', 'anyOf', 'then', 'else', 'dependentSchemas']);

/**
 * All schemas that bodies hold at any depth, `$ref`s followed, each told once however many bodies share it (twice where it
 * is an alternative first, and later more than that). Linear in what is written.
 */
export function* heldIn<R extends Root>(lookup: Lookup, roots: Iterable<R>): Iterable<Held<R>> {
  const walk = new Walk<R>(lookup);
  for (const root of roots) {
    if (isMap(root.schema)) walk.add(new Held(root.schema, root, false, root));
    for (let next = walk.stack.pop(); next; next = walk.stack.pop()) {
      if (!walk.isNew(next)) continue;
      yield next;
      walk.into(next);
    }
  }
}

class Walk<R extends Root> {
  readonly stack: Held<R>[] = [];
  readonly #seen = new Map<JsonMap, boolean>();
  readonly #targets = new Map<string, Resolved>();

  constructor(readonly lookup: Lookup) {}

  add(held: Held<R>): void {
    this.stack.push(held);
  }

  isNew({ schema, isAlternative }: Held<R>): boolean {
    const known = this.#seen.get(schema);
    if (known === false || known === isAlternative) return false;
    this.#seen.set(schema, isAlternative);
    return true;
  }

  into(held: Held<R>): void {
    const { schema } = held;
    const first = this.stack.length;
    for (const key of Object.keys(schema)) {
      const value = schema[key];
      if (key === '$ref' && typeof value === 'string') this.#follow(held, value);
      else if (ONE.has(key) && isMap(value)) this.#push(held, value, [key]);
      else if (LISTS.has(key) && isList(value)) for (const [i, one] of value.entries()) this.#push(held, one, [key, i]);
      else if (MAPS.has(key) && isMap(value)) {
        for (const name of Object.keys(value)) this.#push(held, value[name], [key, name]);
      }
    }
    // What was pushed last is taken first.
    const added = this.stack.splice(first);
    for (let i = added.length - 1; i >= 0; i--) this.stack.push(added[i]!);
  }

  #push(above: Held<R>, schema: unknown, keys: Path): void {
    if (!isMap(schema as JsonMap)) return;
    const [key] = keys;
    const isAlternative = key === 'oneOf' || (above.isAlternative && SAME.has(String(key)));
    this.add(new Held(schema as JsonMap, above.root, isAlternative, { above }, keys));
  }

  #follow(above: Held<R>, written: string): void {
    const key = `${above.file}\0${written}`;
    const target = this.#targets.get(key) ?? resolve(this.lookup, above.file, written);
    this.#targets.set(key, target);
    if (typeof target === 'string' || !isMap(target.value)) return;
    const name = nameOf(target.path) ?? above.called;
    this.add(new Held(target.value, above.root, above.isAlternative, { file: target.file, path: target.path, name }));
  }
}

/** A schema's name, where it has one of its own. */
function nameOf(path: Path): string | undefined {
  const [name, holder] = [path.at(-1), path.at(-2)];
  return holder === 'schemas' || holder === 'definitions' || holder === '$defs' ? String(name) : undefined;
}
