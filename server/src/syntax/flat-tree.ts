import { END, FIRST, FLAGS, Flag, KEY_END, KEY_START, NEXT, PARENT, START, STRIDE } from './layout';
import { scalarText } from './quick-yaml-text';
import { scalarValue } from './scalar';
import type { Comment, Kind, Language, Node, Span, SyntaxProblem, Tree } from './tree';

const KINDS: readonly Kind[] = ['null', 'scalar', 'map', 'list'];

/** Maps and lists of more entries than this are looked up through an index. */
const INDEX_FROM = 12;

/** A tree over arrays of numbers: what each holds is said in `layout.ts`. */
export class FlatTree implements Tree {
  readonly text: string;
  readonly documents: readonly Node[];
  readonly problems: readonly SyntaxProblem[];
  readonly comments: readonly Comment[];
  /** Children of the larger maps and lists, and their keys, once they were asked for. */
  private readonly listed = new Map<Node, readonly Node[]>();
  private readonly indexed = new Map<Node, ReadonlyMap<string, Node>>();

  constructor(
    built: Pick<Tree, 'text' | 'documents' | 'problems' | 'comments'>,
    readonly language: Language,
    private readonly data: Int32Array,
    private readonly texts: Map<Node, string>,
    private readonly keys: ReadonlyMap<Node, string>,
    private readonly targets: ReadonlyMap<Node, Node>,
  ) {
    this.text = built.text;
    this.documents = built.documents;
    this.problems = built.problems;
    this.comments = built.comments;
  }

  private at(node: Node, field: number): number {
    return this.data[node * STRIDE + field]!;
  }

  private has(node: Node, flag: number): boolean {
    return (this.at(node, FLAGS) & flag) !== 0;
  }

  resolved(node: Node): Node {
    return this.has(node, Flag.alias) ? (this.targets.get(node) ?? node) : node;
  }

  kind(node: Node): Kind {
    return KINDS[this.at(this.resolved(node), FLAGS) & Flag.kind]!;
  }

  children(node: Node): readonly Node[] {
    const target = this.resolved(node);
    const known = this.listed.get(target);
    if (known) return known;
    const own = this.own(target);
    const all = this.has(target, Flag.hasMerge) ? [...own, ...this.merged(target, own)] : own;
    if (all.length > INDEX_FROM) this.listed.set(target, all);
    return all;
  }

  private own(node: Node): Node[] {
    const found: Node[] = [];
    for (let child = this.at(node, FIRST); child >= 0; child = this.at(child, NEXT)) {
      if (!this.has(child, Flag.merge)) found.push(child);
    }
    return found;
  }

  /** What merge keys bring that the map does not say itself; of several sources the first one that says it. */
  private merged(map: Node, own: readonly Node[]): Node[] {
    const said = new Set(own.map((child) => this.key(child)));
    const found: Node[] = [];
    for (const source of this.mergeSources(map)) {
      // A key written twice in one source counts as its last writing.
      const entries = new Map(this.own(source).map((child) => [this.key(child), child]));
      for (const [key, child] of entries) {
        if (said.has(key)) continue;
        said.add(key);
        found.push(child);
      }
    }
    return found;
  }

  /** Every map merged into `map`, through others too, each once. */
  private mergeSources(map: Node): Set<Node> {
    const seen = new Set<Node>();
    const visit = (from: Node): void => {
      for (let child = this.at(from, FIRST); child >= 0; child = this.at(child, NEXT)) {
        if (!this.has(child, Flag.merge)) continue;
        const value = this.resolved(child);
        const maps = this.kind(value) === 'list' ? this.own(value).map((item) => this.resolved(item)) : [value];
        for (const source of maps) {
          if (seen.has(source) || source === map || this.kind(source) !== 'map') continue;
          seen.add(source);
          visit(source);
        }
      }
    };
    visit(map);
    return seen;
  }

  key(node: Node): string | undefined {
    const start = this.at(node, KEY_START);
    if (start < 0) return undefined;
    const quote = this.has(node, Flag.keyInQuotes) ? 1 : 0;
    return this.keys.get(node) ?? this.text.slice(start + quote, this.at(node, KEY_END) - quote);
  }

  keySpan(node: Node): Span | undefined {
    const start = this.at(node, KEY_START);
    return start < 0 ? undefined : { start, end: this.at(node, KEY_END) };
  }

  span(node: Node): Span {
    return { start: this.at(node, START), end: this.at(node, END) };
  }

  entrySpan(node: Node): Span {
    const key = this.at(node, KEY_START);
    return { start: key < 0 ? this.at(node, START) : key, end: Math.max(this.at(node, END), this.at(node, KEY_END)) };
  }

  child(node: Node, step: string | number): Node | undefined {
    const kind = this.kind(node);
    if (kind === 'list') return typeof step === 'number' ? this.children(node)[step] : undefined;
    if (kind !== 'map') return undefined;
    const children = this.children(node);
    return children.length > INDEX_FROM
      ? this.index(this.resolved(node), children).get(String(step))
      : this.search(children, String(step));
  }

  /** Own entries are unique but for keys written twice, and what is merged in never repeats them. */
  private search(children: readonly Node[], step: string): Node | undefined {
    for (let i = children.length - 1; i >= 0; i--) if (this.key(children[i]!) === step) return children[i];
    return undefined;
  }

  private index(map: Node, children: readonly Node[]): ReadonlyMap<string, Node> {
    const known = this.indexed.get(map);
    if (known) return known;
    const made = new Map(children.map((child) => [this.key(child) ?? '', child]));
    this.indexed.set(map, made);
    return made;
  }

  textOf(node: Node): string {
    const target = this.resolved(node);
    if ((this.at(target, FLAGS) & Flag.kind) !== Flag.scalar) return '';
    const quote = this.has(target, Flag.inQuotes) ? 1 : 0;
    const known = this.texts.get(target) ?? (this.has(target, Flag.folded) ? this.unfold(target) : undefined);
    return known ?? this.text.slice(this.at(target, START) + quote, this.at(target, END) - quote);
  }

  private unfold(node: Node): string {
    const start = this.at(node, START);
    const style = this.has(node, Flag.string) ? this.text[start]! : '';
    const found = scalarText(this.text, start, this.at(node, END), style);
    this.texts.set(node, found);
    return found;
  }

  value(node: Node): string | number | boolean | null {
    if (this.kind(node) !== 'scalar') return null;
    const text = this.textOf(node);
    return this.quoted(node) ? text : scalarValue(text);
  }

  quoted(node: Node): boolean {
    return this.has(this.resolved(node), Flag.string);
  }

  flow(node: Node): boolean {
    return this.has(this.resolved(node), Flag.flow);
  }

  parent(node: Node): Node | undefined {
    const parent = this.at(node, PARENT);
    return parent < 0 ? undefined : parent;
  }

  complete(node: Node): boolean {
    const target = this.resolved(node);
    if (this.has(target, Flag.incomplete)) return false;
    if (!this.has(target, Flag.hasMerge)) return true;
    for (const source of this.mergeSources(target)) if (this.has(source, Flag.incomplete)) return false;
    return true;
  }
}
