import type { FlatBuilder } from './flat';
import { Flag } from './layout';
import { MAX_DEPTH } from './limits';
import { COLON, type Cursor, SPACE, unsure } from './quick-yaml-cursor';
import type { KeyTable } from './quick-yaml-keys';
import { DOUBLE, type ScalarReader, SINGLE } from './quick-yaml-scalars';
import type { Node } from './tree';

const COMMA = 44;
export const BRACKET = 91;
export const BRACE = 123;

/** Reads maps and lists in braces and brackets. */
export class FlowReader {
  /** Lines after the first one have to be indented deeper than this. */
  private base = -1;
  private depth = 0;

  constructor(
    private readonly cursor: Cursor,
    private readonly scalars: ScalarReader,
    private readonly builder: FlatBuilder,
    private readonly keys: KeyTable,
  ) {}

  /** Reads what the cursor stands on; it stands behind the closing sign then. */
  read(parent: Node, base: number): Node {
    this.base = base;
    this.depth = 0;
    return this.collection(parent);
  }

  private collection(parent: Node): Node {
    const { cursor, builder } = this;
    if (++this.depth > MAX_DEPTH / 4) unsure();
    const opening = cursor.code;
    const node = builder.add(parent, (opening === BRACE ? Flag.map : Flag.list) | Flag.flow, cursor.at, cursor.at);
    cursor.at++;
    // The closing signs stand two behind the opening ones.
    this.items(node, opening === BRACE, opening + 2);
    cursor.at++;
    builder.setEnd(node, cursor.at);
    this.depth--;
    return node;
  }

  private items(node: Node, isMap: boolean, closing: number): void {
    const { cursor } = this;
    for (this.skip(closing); cursor.code !== closing; ) {
      if (isMap) this.entry(node);
      else this.value(node);
      this.skip(closing);
      if (cursor.code === COMMA) {
        cursor.at++;
        this.skip(closing);
      } else if (cursor.code !== closing) unsure();
    }
  }

  /** A closing sign that is the last one may stand as far left as the block around. */
  private skip(closing = 0): void {
    const { cursor, base } = this;
    const isFirst = cursor.next();
    // To the library it depends on what stands before it whether this is right.
    if (cursor.leftmost === 0) unsure();
    if (!isFirst || cursor.column > base) return;
    const isLast = this.depth === 1 && cursor.code === closing && cursor.column === base;
    if (!isLast || base < 0) unsure();
  }

  private entry(map: Node): void {
    const { cursor, scalars, builder } = this;
    const { line } = cursor;
    this.scalar();
    if (cursor.line !== line) unsure();
    const { start, end, flags } = scalars;
    while (cursor.code === SPACE) cursor.at++;
    const node = cursor.code === COLON ? this.afterColon(map) : builder.add(map, 0, end, end);
    this.keys.set(node, start, end, flags);
  }

  private afterColon(map: Node): Node {
    const { cursor } = this;
    const after = ++cursor.at;
    this.skip(BRACE + 2);
    if (cursor.code === COMMA || cursor.code === BRACE + 2) return this.builder.add(map, 0, after, after);
    return this.value(map);
  }

  private value(parent: Node): Node {
    const { code } = this.cursor;
    if (code === BRACE || code === BRACKET) return this.collection(parent);
    this.scalar();
    const { start, end, flags } = this.scalars;
    return this.builder.add(parent, flags, start, end);
  }

  private scalar(): void {
    const { code } = this.cursor;
    if (code === SINGLE || code === DOUBLE) this.scalars.quoted(this.base);
    else this.scalars.plainInFlow();
  }
}
