import type { Json } from '../../readers/facts';
import type { SchemaAt } from '../contract';
import { isList, isMap, member } from '../json';
import { type Lookup, resolve } from '../references';

/** A schema that is the same object on both sides, and what it refers to. */
interface Node {
  /** Those that refer to it. */
  readonly from: Node[];
  isTouched: boolean;
}

/**
 * Tells at once that a schema cannot have changed: it is the same object on both sides, as facts are that say the same,
 * and so is all that it refers to. What comes of an edit need then be compared only where the edit can be met.
 */
export class Untouched {
  private readonly nodes = new Map<object, Node>();
  private readonly targets = new Map<string, Target>();

  constructor(
    private readonly base: Lookup,
    private readonly revision: Lookup,
  ) {}

  /** False where nothing is known, too. */
  has(base: SchemaAt, revision: SchemaAt): boolean {
    if (base.schema !== revision.schema || base.file !== revision.file) return false;
    if (typeof base.schema !== 'object' || base.schema === null) return true;
    return !this.node(base.schema, base.file).isTouched;
  }

  /** Makes the node of a schema, and of all that it leads to. */
  private node(schema: object, file: string): Node {
    const known = this.nodes.get(schema);
    if (known) return known;
    const first = this.add(schema);
    const open = [{ schema, file, node: first }];
    for (const one of open) {
      for (const written of referencesIn(one.schema)) {
        const target = this.target(one.file, written);
        if (target === 'changed') touch(one.node);
        else if (target !== 'same') {
          const met = this.nodes.get(target.schema);
          const node = met ?? this.add(target.schema);
          node.from.push(one.node);
          if (node.isTouched) touch(one.node);
          if (!met) open.push({ ...target, node });
        }
      }
    }
    return first;
  }

  private add(schema: object): Node {
    const node = { from: [], isTouched: false };
    this.nodes.set(schema, node);
    return node;
  }

  private target(file: string, written: string): Target {
    const key = `${file}\0${written}`;
    const known = this.targets.get(key) ?? this.look(file, written);
    this.targets.set(key, known);
    return known;
  }

  private look(file: string, written: string): Target {
    const [before, after] = [resolve(this.base, file, written), resolve(this.revision, file, written)];
    if (typeof before === 'string' || typeof after === 'string') return before === after ? 'same' : 'changed';
    if (before.value !== after.value || before.file !== after.file) return 'changed';
    const { value } = after;
    return typeof value === 'object' && value !== null ? { schema: value, file: after.file } : 'same';
  }
}

/** What a reference leads to on both sides; `same` where nothing more is to be followed. */
type Target = { readonly schema: object; readonly file: string } | 'same' | 'changed';

/** Marks a node, and all that lead to it. */
function touch(node: Node): void {
  const open = [node];
  for (const one of open) {
    if (one.isTouched) continue;
    one.isTouched = true;
    for (const before of one.from) open.push(before);
  }
}

const known = new WeakMap<object, ReadonlySet<string>>();

/** Every reference in a schema, the values of a discriminator's mapping among them. */
function referencesIn(schema: object): ReadonlySet<string> {
  const found = known.get(schema) ?? collect(schema as Json);
  known.set(schema, found);
  return found;
}

function collect(schema: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const open: Json[] = [schema];
  for (const value of open) {
    if (isList(value)) for (const item of value) open.push(item);
    else if (isMap(value)) {
      for (const key of ['$ref', '$dynamicRef']) {
        const written = member(value, key);
        if (typeof written === 'string') found.add(written);
      }
      for (const target of Object.values(member(value, 'mapping') ?? {})) {
        // It may be a bare name, or a file's.
        if (typeof target === 'string') found.add(target).add(`#/components/schemas/${target}`);
      }
      for (const below of Object.values(value)) open.push(below);
    }
  }
  return found;
}
