import type { SchemaAt } from './contract';
import { isList, isMap, type JsonMap, member } from './json';
import { type Lookup, type Resolved, resolve } from './references';
import { childAt, listAt, mapAt } from './schemas';

/** A schema that a body begins with, and what to call it. */
export interface Root extends SchemaAt {
  readonly name: string;
}

/** A schema that is part of what bodies hold. */
export interface Held<R extends Root = Root> extends SchemaAt {
  readonly schema: JsonMap;
  /** The body through which it was found first. */
  readonly root: R;
  /** By the nearest name on the way to it: `Order`, `Order.items[]`, or that of its root. */
  readonly called: string;
  /** Whether it is an alternative of a `oneOf`, which is told from the others by what it allows. */
  readonly isAlternative: boolean;
}

/** A schema that has yet to be looked at. */
type Next<R extends Root> = Omit<Held<R>, 'schema'> & SchemaAt;

/**
 * All schemas that bodies hold at any depth, `$ref`s followed, each told once however many bodies share it (twice where it
 * is an alternative first, and later more than that). Conditions (`not`, `if`) hold nothing. Linear in what is written.
 */
export function* heldIn<R extends Root>(lookup: Lookup, roots: Iterable<R>): Iterable<Held<R>> {
  const seen = new Map<JsonMap, boolean>();
  const target = remembered(lookup);
  for (const root of roots) {
    const { name: called, file, path, schema } = root;
    const stack: Next<R>[] = [{ root, called, file, path, schema, isAlternative: false }];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { schema: found, isAlternative } = next;
      if (!isMap(found)) continue;
      const known = seen.get(found);
      if (known === false || known === isAlternative) continue;
      seen.set(found, isAlternative);
      const held = { ...next, schema: found };
      yield held;
      stack.push(...partsOf(held, target).reverse());
    }
  }
}

/** Follows a `$ref`, each target looked up once. */
function remembered(lookup: Lookup): (file: string, written: string) => Resolved {
  const known = new Map<string, Resolved>();
  return (file, written) => {
    const key = `${file}\0${written}`;
    const found = known.get(key) ?? resolve(lookup, file, written);
    known.set(key, found);
    return found;
  };
}

function partsOf<R extends Root>(held: Held<R>, target: ReturnType<typeof remembered>): Next<R>[] {
  const { root, called, isAlternative } = held;
  const same = (at: SchemaAt): Next<R> => ({ ...at, root, called, isAlternative });
  const below =
    (step: string) =>
    (at: SchemaAt): Next<R> => ({
      ...at,
      root,
      called: `${called}${step}`,
      isAlternative: false,
    });
  return [
    ...referred(held, target),
    ...listAt(held, 'allOf').map(same),
    ...['then', 'else'].flatMap((key) => childAt(held, key)).map(same),
    ...mapAt(held, 'dependentSchemas').map(same),
    ...listAt(held, 'oneOf').map((at) => ({ ...same(at), isAlternative: true })),
    ...listAt(held, 'anyOf').map(same),
    ...mapAt(held, 'properties').map((at) => below(`.${at.path.at(-1)}`)(at)),
    ...['additionalProperties', 'unevaluatedProperties'].flatMap((key) => childAt(held, key)).map(below('.*')),
    ...mapAt(held, 'patternProperties').map(below('.*')),
    ...[...childAt(held, 'items'), ...listAt(held, 'items'), ...listAt(held, 'prefixItems')].map(below('[]')),
  ];
}

function referred<R extends Root>(held: Held<R>, target: ReturnType<typeof remembered>): Next<R>[] {
  const written = member(held.schema, '$ref');
  if (typeof written !== 'string') return [];
  const found = target(held.file, written);
  if (typeof found === 'string' || isList(found.value)) return [];
  const { file, path, value } = found;
  const { root, isAlternative } = held;
  return [{ file, path, schema: value, root, called: nameOf(found) ?? held.called, isAlternative }];
}

/** A schema's name, where it has one of its own. */
function nameOf({ path }: Exclude<Resolved, string>): string | undefined {
  const [name, holder] = [path.at(-1), path.at(-2)];
  return holder === 'schemas' || holder === 'definitions' || holder === '$defs' ? String(name) : undefined;
}
