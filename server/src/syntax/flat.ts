import { FlatTree } from './flat-tree';
import { END, FIRST, FLAGS, Flag, KEY_END, KEY_START, LAST, NEXT, PARENT, START, STRIDE } from './layout';
import type { Comment, Language, Node, Span, SyntaxProblem, Tree } from './tree';

/** Values are added parents first, in the order of the text; then {@link FlatBuilder.done}. */
export class FlatBuilder {
  private data: Int32Array;
  count = 0;
  readonly documents: Node[] = [];
  readonly problems: SyntaxProblem[] = [];
  comments: Comment[] = [];
  private readonly texts = new Map<Node, string>();
  private readonly keys = new Map<Node, string>();
  private readonly targets = new Map<Node, Node>();

  /** @param capacity how many values to make room for at first */
  constructor(
    readonly text: string,
    capacity = 256,
  ) {
    this.data = new Int32Array(capacity * STRIDE);
  }

  /** A value under `parent`, or of no map or list where that is -1. */
  add(parent: Node, flags: number, start: number, end: number): Node {
    const node = this.count++;
    if (this.count * STRIDE > this.data.length) this.grow();
    const { data } = this;
    const at = node * STRIDE;
    data[at + FLAGS] = flags;
    data[at + PARENT] = parent;
    data[at + FIRST] = -1;
    data[at + LAST] = -1;
    data[at + NEXT] = -1;
    data[at + KEY_START] = -1;
    data[at + KEY_END] = -1;
    data[at + START] = start;
    data[at + END] = end;
    if (parent >= 0) this.link(parent, node);
    return node;
  }

  private grow(): void {
    const larger = new Int32Array(this.data.length * 2);
    larger.set(this.data);
    this.data = larger;
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

  /** The key of a value, which is what the source says, but for quotes perhaps. */
  setSourceKey(node: Node, start: number, end: number, inQuotes: boolean): void {
    this.data[node * STRIDE + KEY_START] = start;
    this.data[node * STRIDE + KEY_END] = end;
    if (inQuotes) this.setFlag(node, Flag.keyInQuotes);
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

  /** The key of a value that has one. */
  keyText(node: Node): string {
    const quote = this.has(node, Flag.keyInQuotes) ? 1 : 0;
    return this.keys.get(node) ?? this.text.slice(this.keyStart(node) + quote, this.keyEnd(node) - quote);
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

  done(language: Language): Tree {
    const data = this.data.slice(0, this.count * STRIDE);
    return new FlatTree(this, language, data, this.texts, this.keys, this.targets);
  }
}
