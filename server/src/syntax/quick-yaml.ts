import { FlatBuilder } from './flat';
import { Flag } from './layout';
import { MAX_DEPTH } from './limits';
import { COLON, Cursor, END, ifSure, isEmpty, SPACE, unsure } from './quick-yaml-cursor';
import { BRACE, BRACKET, FlowReader } from './quick-yaml-flow';
import { KeyTable } from './quick-yaml-keys';
import { DOUBLE, ScalarReader, SINGLE } from './quick-yaml-scalars';
import type { Node, Tree } from './tree';

const DASH = 45;
const BAR = 124;
const ANGLE = 62;

/** Tabs, the byte order mark and what else is rarely meant; a return that ends no line. */
const ODD = /[\0-\x09\x0b\x0c\x0e-\x1f\ufeff]|\r(?!\n)/;

/** A key that begins further than this before its colon is left to the library, which takes 1,024. */
const LONG_KEY = 1000;

/**
 * Reads the YAML that people write, in one pass over the text. Whatever it is not sure of, errors above all, is not for
 * it: undefined then. Else the tree is the one that the library's reading gives, in every answer.
 */
export function readQuickYaml(text: string): Tree | undefined {
  return ODD.test(text) ? undefined : ifSure(() => new QuickReader(text).read());
}

class QuickReader {
  private readonly builder: FlatBuilder;
  private readonly cursor: Cursor;
  private readonly scalars: ScalarReader;
  private readonly keys: KeyTable;
  private readonly flow: FlowReader;
  private depth = 0;

  constructor(text: string) {
    this.builder = new FlatBuilder(text, 64 + (text.length >> 5));
    this.cursor = new Cursor(text);
    this.scalars = new ScalarReader(this.cursor);
    this.keys = new KeyTable(this.builder);
    this.flow = new FlowReader(this.cursor, this.scalars, this.builder, this.keys);
  }

  read(): Tree {
    const { builder, cursor } = this;
    cursor.next();
    if (cursor.code === END) unsure();
    if (cursor.column >= 0) this.document();
    while (cursor.code !== END) {
      const mark = this.mark();
      if (cursor.column >= 0) this.document();
      else builder.documents.push(builder.add(-1, 0, mark, mark));
    }
    builder.comments = cursor.comments;
    return builder.done('yaml');
  }

  /** Goes behind the mark that a document begins with; returns where the mark ends. */
  private mark(): number {
    const { cursor } = this;
    if (cursor.code !== DASH) unsure();
    cursor.at += 3;
    const end = cursor.at;
    if (!cursor.next()) unsure();
    return end;
  }

  /**
   * Scalars alone are rare, and may be anything being typed. Where something does not begin at the column of a map or list
   * that is open, or does not begin its line, all of them end before it: it is an error.
   */
  private document(): void {
    const { cursor, builder } = this;
    const root = this.node(-1, -1);
    if (builder.kind(root) < Flag.map || cursor.column >= 0) unsure();
    builder.documents.push(root);
  }

  /** Reads a value that is indented deeper than `base`, a map or list of lines perhaps, and goes to what follows it. */
  private node(parent: Node, base: number): Node {
    const { cursor } = this;
    if (cursor.isIndicator(DASH)) return this.list(parent);
    const { code, line, column, leftmost } = cursor;
    // Below a comment that is indented less, the library goes by the comment's indentation.
    const isOdd = leftmost <= base;
    if (isSpecial(code)) return isOdd ? unsure() : this.special(parent, base);
    this.firstLine(base);
    if (cursor.line === line && this.passColon()) return this.map(parent, column);
    return isOdd ? unsure() : this.scalar(parent, base, code);
  }

  /** Reads what stands on the line of a key after its colon. */
  private inline(parent: Node, base: number): Node {
    const { code } = this.cursor;
    if (isSpecial(code)) return this.special(parent, base);
    this.firstLine(base);
    return this.scalar(parent, base, code);
  }

  private special(parent: Node, base: number): Node {
    const { code } = this.cursor;
    if (code === BRACE || code === BRACKET) return this.ended(this.flow.read(parent, base));
    this.scalars.block(base);
    return this.scalarNode(parent);
  }

  private firstLine(base: number): void {
    const { code } = this.cursor;
    if (code === SINGLE || code === DOUBLE) this.scalars.quoted(base);
    else this.scalars.plainLine();
  }

  private scalar(parent: Node, base: number, code: number): Node {
    if (code !== SINGLE && code !== DOUBLE) this.scalars.plainRest(base);
    return this.scalarNode(parent);
  }

  private scalarNode(parent: Node): Node {
    const { start, end, flags } = this.scalars;
    return this.ended(this.builder.add(parent, flags, start, end));
  }

  /** Goes to what follows a value. */
  private ended(node: Node): Node {
    this.cursor.next();
    return node;
  }

  /** True where a colon follows what was read last, which makes that a key; then the cursor stands behind it. */
  private passColon(): boolean {
    const { cursor } = this;
    const { text } = cursor;
    let { at } = cursor;
    while (text.charCodeAt(at) === SPACE) at++;
    if (text.charCodeAt(at) !== COLON || !isEmpty(text.charCodeAt(at + 1))) return false;
    cursor.at = at + 1;
    return true;
  }

  /** Reads a map whose first key was just read. */
  private map(parent: Node, column: number): Node {
    const { cursor, scalars } = this;
    const node = this.open(parent, Flag.map, scalars.start);
    do this.entry(node, column);
    while (cursor.column === column && this.key(column));
    return this.close(node);
  }

  private key(column: number): boolean {
    const { cursor } = this;
    const { line } = cursor;
    this.firstLine(column);
    return cursor.line === line && this.passColon() ? true : unsure();
  }

  private entry(map: Node, column: number): void {
    const { start, end, flags } = this.scalars;
    if (this.cursor.at - start > LONG_KEY) unsure();
    this.keys.set(this.value(map, column), start, end, flags);
  }

  private value(map: Node, column: number): Node {
    const { cursor } = this;
    const after = cursor.at;
    if (!cursor.next()) return this.inline(map, column);
    if (cursor.column > column) return this.node(map, column);
    if (cursor.column === column && cursor.isIndicator(DASH)) return this.list(map);
    return this.builder.add(map, 0, after, after);
  }

  private list(parent: Node): Node {
    const { cursor } = this;
    const { column } = cursor;
    const node = this.open(parent, Flag.list, cursor.at);
    do this.item(node, column);
    while (cursor.column === column && cursor.isIndicator(DASH));
    return this.close(node);
  }

  private item(list: Node, column: number): void {
    const { cursor } = this;
    const after = ++cursor.at;
    if (cursor.next() && cursor.column <= column) this.builder.add(list, 0, after, after);
    else this.node(list, column);
  }

  private open(parent: Node, flag: number, start: number): Node {
    if (++this.depth > MAX_DEPTH / 2) unsure();
    return this.builder.add(parent, flag, start, start);
  }

  private close(node: Node): Node {
    this.builder.setEnd(node, this.builder.lastEnd(node));
    this.depth--;
    return node;
  }
}

/** What a plain or quoted text does not begin with: brackets, and the signs of a block text. */
function isSpecial(code: number): boolean {
  return code === BRACE || code === BRACKET || code === BAR || code === ANGLE;
}
