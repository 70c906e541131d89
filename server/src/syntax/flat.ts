import { scalarValue } from './scalar';
import type { Comment, Kind, Node, Span, SyntaxProblem, Tree } from './tree';

/** What is known of a value beside its place; a sum of these bits. */
export const Flag = {
  scalar: 1,
  map: 2,
  list: 3,
  kind: 3,
  flow: 4,
  /** A string whatever it looks like: quoted, a block, or tagged so. */
  string: 8,
  /** The first and the last character are quotes and nothing between them is escaped or folded. */
  inQuotes: 16,
  keyInQuotes: 32,
  alias: 64,
  incomplete: 128,
  /** The value of a merge key `<<`: its entries are the map's, itself is not. */
  merge: 256,
  hasMerge: 512,
} as const;

const KINDS: readonly Kind[] = ['null', 'scalar', 'map', 'list'];
const STRIDE = 9;
const [FLAGS, PARENT, FIRST, LAST, NEXT, KEY_START, KEY_END, START, END] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
/** Maps and lists of more entries than this are looked up through an index. */
const INDEX_FROM = 12;

/** Values are added parents first, in the order of the text; then {@link FlatBuilder.done}. */
export class FlatBuilder {
  private data = new Int32Array(256 * STRIDE);
  count = 0;
  readonly documents: Node[] = [];
  readonly problems: SyntaxProblem[] = [];
  comments: Comment[] = [];
  private readonly texts = new Map<Node, string>();
  private readonly keys = new Map<Node, string>();
  private readonly targets = new Map<Node, Node>();

  constructor(readonly text: string) {}

  /** A value under `parent`, or of no map or list where that is -1. */
  add(parent: Node, flags: number, start: number, end: number): Node {
    const node = this.count++;
    if (this.count * STRIDE > this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data.set([flags, parent, -1, -1, -1, -1, -1, start, end], node * STRIDE);
    if (parent >= 0) this.link(parent, node);
    return node;
  }

  private link(parent: Node, node: Node): void {
    const last = this.data[parent * STRIDE + LAST]!;
    this.data[last < 0 ? parent * STRIDE + FIRST : last * STRIDE + NEXT] = node;
    this.data[parent * STRIDE + LAST] = node;
  }

  /** The key of a value; `decoded` is kept only where the source does not say the same. */
  setKey(node: Node, start: number, end: number, decoded: string): void {
    this.data[node * STRIDE + KEY_START] = start;
    this.data[node * STRIDE + KEY_END] = end;
    const form = this.form(start, end, decoded);
    if (form === 'inQuotes') this.setFlag(node, Flag.keyInQuotes);
    else if (form === 'other') this.keys.set(node, decoded);
  }

  /** The text of a scalar, quotes and escapes resolved. */
  setText(node: Node, decoded: string): void {
    const form = this.form(this.data[node * STRIDE + START]!, this.data[node * STRIDE + END]!, decoded);
    if (form === 'inQuotes') this.setFlag(node, Flag.inQuotes);
    else if (form === 'other') this.texts.set(node, decoded);
  }

  private form(start: number, end: number, decoded: string): 'same' | 'inQuotes' | 'other' {
    if (end - start === decoded.length && this.text.startsWith(decoded, start)) return 'same';
    return end - start === decoded.length + 2 && this.text.startsWith(decoded, start + 1) ? 'inQuotes' : 'other';
  }

  setTarget(alias: Node, anchor: Node): void {
    this.targets.set(alias, anchor);
  }

  target(alias: Node): Node | undefined {
    return this.targets.get(alias);
  }

  /** The text of a scalar that was added before. */
  sourceText(node: Node): string {
    const quote = this.has(node, Flag.inQuotes) ? 1 : 0;
    return this.texts.get(node) ?? this.text.slice(this.start(node) + quote, this.end(node) - quote);
  }

  setFlag(node: Node, flag: number): void {
    this.data[node * STRIDE]! |= flag;
  }

  has(node: Node, flag: number): boolean {
    return (this.data[node * STRIDE]! & flag) !== 0;
  }

  kind(node: Node): number {
    return this.data[node * STRIDE]! & Flag.kind;
  }

  setEnd(node: Node, end: number): void {
    this.data[node * STRIDE + END] = end;
  }

  start(node: Node): number {
    return this.data[node * STRIDE + START]!;
  }

  end(node: Node): number {
    return this.data[node * STRIDE + END]!;
  }

  /** -1 where there is no key. */
  keyStart(node: Node): number {
    return this.data[node * STRIDE + KEY_START]!;
  }

  keyEnd(node: Node): number {
    return this.data[node * STRIDE + KEY_END]!;
  }

  parent(node: Node): Node {
    return this.data[node * STRIDE + PARENT]!;
  }

  span(node: Node): Span {
    return { start: this.start(node), end: this.end(node) };
  }

  /** Where the last entry of a map or list ends so far. */
  lastEnd(node: Node): number {
    const last = this.data[node * STRIDE + LAST]!;
    return last < 0 ? this.start(node) : Math.max(this.end(last), this.keyEnd(last));
  }

  /** The first entry of a map or list, or -1. */
  first(node: Node): Node {
    return this.data[node * STRIDE + FIRST]!;
  }

  entryStart(node: Node): number {
    const key = this.keyStart(node);
    return key < 0 ? this.start(node) : key;
  }

  /** The entry after this one in its map or list, or -1. */
  next(node: Node): Node {
    return this.data[node * STRIDE + NEXT]!;
  }

  done(language: 'yaml' | 'json'): Tree {
    const data = this.data.slice(0, this.count * STRIDE);
    return new FlatTree(this, language, data, this.texts, this.keys, this.targets);
  }
}

class FlatTree implements Tree {
  readonly text: string;
  readonly documents: readonly Node[];
  readonly problems: readonly SyntaxProblem[];
  readonly comments: readonly Comment[];
  /** Children of the larger maps and lists, and their keys, once they were asked for. */
  private readonly listed = new Map<Node, readonly Node[]>();
  private readonly indexed = new Map<Node, ReadonlyMap<string, Node>>();

  constructor(
    built: FlatBuilder,
    readonly language: 'yaml' | 'json',
    private readonly data: Int32Array,
    private readonly texts: ReadonlyMap<Node, string>,
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
    return this.texts.get(target) ?? this.text.slice(this.at(target, START) + quote, this.at(target, END) - quote);
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
