import type { Node, Path, Tree } from '../syntax/tree';
import { DISABLE, type DisabledBelow, disabledBy } from './disables';
import type { Json } from './facts';

/** What the walk over a spec found. */
export interface Pruned {
  readonly doc: Json;
  /** The text and the path of every `$ref`, in the order of the file; `foreign` where an `$id` moves its base. */
  readonly refs: readonly { readonly written: string; readonly path: Path; readonly foreign: boolean }[];
  readonly disables: readonly DisabledBelow[];
  /** False where the walk was cut short: the text unfolds, through its aliases, to far more than is written. */
  readonly whole: boolean;
}

/** Stands for a text that no rule reads. */
const TEXT = '…';
const MAX_DEPTH = 250;

/** Keys whose map has names of the author's own for keys, `description` and `example` perhaps among them. */
export const NAMED: ReadonlySet<string> = new Set(
  (
    'properties patternProperties dependentSchemas definitions $defs schemas parameters responses requestBodies ' +
    'headers securitySchemes securityDefinitions links callbacks pathItems mediaTypes webhooks content ' +
    'encoding variables dependencies additionalOperations'
  ).split(' '),
);
const TEXTS = new Set(['description', 'title', 'summary']);
/** Of alternatives the title may be all that tells one from another. */
const ALTERNATIVES: ReadonlySet<unknown> = new Set(['oneOf', 'anyOf']);
const EXAMPLES = new Set(['example', 'examples']);
/** Keys of values that are no part of the description: kept as they are, and what looks like a `$ref` there is none. */
export const VALUES: ReadonlySet<string> = new Set(['enum', 'default', 'const', 'mapping', 'scopes']);

/** In which kind of map the walk stands: of the specification's keys, of the author's names, or in a plain value. */
type Within = 'object' | 'names' | 'value';

/** Reads a spec as plain values, without what no rule reads (see {@link SpecFacts.doc}). */
export function prune(tree: Tree, root: Node): Pruned {
  const walk = new Walk(tree);
  const doc = walk.plain(root, 'object') ?? null;
  return { doc, refs: walk.refs, disables: walk.disables, whole: walk.whole };
}

class Walk {
  readonly refs: { written: string; path: Path; foreign: boolean }[] = [];
  readonly disables: DisabledBelow[] = [];
  whole = true;
  private readonly path: (string | number)[] = [];
  private foreign = false;
  /** Each value takes a character at least, unless aliases repeat it. */
  private left: number;

  constructor(private readonly tree: Tree) {
    this.left = tree.text.length * 4 + 1000;
  }

  plain(node: Node, within: Within): Json {
    if (--this.left < 0 || this.path.length > MAX_DEPTH) {
      this.whole = false;
      return null;
    }
    const kind = this.tree.kind(node);
    if (kind === 'map') return this.map(node, within);
    return kind === 'list' ? this.list(node, within) : this.tree.value(node);
  }

  private list(node: Node, within: Within): Json {
    const { path } = this;
    return this.tree.children(node).map((item, index) => {
      path.push(index);
      const value = this.plain(item, within === 'names' ? 'object' : within);
      path.pop();
      return value;
    });
  }

  private map(node: Node, within: Within): Json {
    const { path, tree, foreign } = this;
    const found: Record<string, Json> = {};
    const children = tree.children(node);
    const keys = children.map((child) => tree.key(child) ?? '');
    if (within === 'object' && path.length > 0 && keys.includes('$id')) this.foreign ||= this.movesBase(node);
    for (const [index, child] of children.entries()) {
      const key = keys[index]!;
      if (within === 'object' && EXAMPLES.has(key)) continue;
      path.push(key);
      set(found, key, this.entry(child, key, within));
      path.pop();
    }
    this.foreign = foreign;
    return found;
  }

  private entry(child: Node, key: string, within: Within): Json {
    if (within === 'value') return this.plain(child, 'value');
    if (key === '$ref') this.reference(child);
    if (within === 'names') return this.plain(child, 'object');
    if (key === 'title' && ALTERNATIVES.has(this.path.at(-3))) return this.plain(child, 'value');
    if (TEXTS.has(key) && this.tree.kind(child) === 'scalar') return this.saysSomething(child) ? TEXT : '';
    if (VALUES.has(key)) return this.plain(child, 'value');
    if (key.startsWith('x-')) {
      if (key === DISABLE) this.disable(child);
      return this.plain(child, 'value');
    }
    return this.plain(child, NAMED.has(key) ? 'names' : 'object');
  }

  /** Only a string is a reference: a property may be called `$ref`, and then has a schema here. */
  private reference(node: Node): void {
    if (this.tree.kind(node) !== 'scalar') return;
    const written = this.tree.value(node);
    if (typeof written === 'string') this.refs.push({ written, path: [...this.path], foreign: this.foreign });
  }

  private movesBase(node: Node): boolean {
    const id = this.tree.child(node, '$id');
    return id !== undefined && this.tree.kind(id) === 'scalar' && !this.tree.textOf(id).startsWith('#');
  }

  private disable(node: Node): void {
    const rules = disabledBy(this.tree, node);
    if (rules.length > 0) this.disables.push({ path: this.path.slice(0, -1), rules });
  }

  /** Told from the length where that is enough: the folding of long texts need not be resolved. */
  private saysSomething(node: Node): boolean {
    const { start, end } = this.tree.span(node);
    return end - start > 8 || this.tree.textOf(node).trim() !== '';
  }
}

/** Sets an own key, `__proto__` too. */
function set(map: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__')
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  else map[key] = value;
}
