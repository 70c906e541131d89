import { pathOf } from './locate';
import type { Part } from './place';
import { indentation, lineEnd, lineStart } from './text';
import type { Node, Path, Tree } from './tree';

/** What stands at an offset, or would if something were typed there. */
export interface At {
  readonly document: number;
  /** To `node`; its last step is the entry's own key or index. */
  readonly path: Path;
  /** `key` or `value` of the entry; `value` also for a map or list in which nothing stands at the offset. */
  readonly part: Part;
  readonly node: Node;
  /** A word on its way to become a key of the map `node` (or of a map instead of the scalar or null `node`). */
  readonly keyTyped?: string;
}

/** Dashes, then what was typed so far of a line that has no colon yet. */
const TYPED = /^[ \t]*(?:- +)*([^\s:#'"[\]{},&*!|>@`-][^:#]*)?$/;

/**
 * The innermost entry at an offset. In white space it is the map or list that something typed there would belong to:
 * between brackets the one they enclose, elsewhere the one that is indented like the offset's line (or the offset).
 */
export function placeAt(tree: Tree, offset: number): At {
  const document = documentAt(tree, offset);
  const root = tree.documents[document]!;
  const inside = emptyBefore(tree, innermost(tree, root, offset), offset);
  const typed = typedAt(tree, offset);
  const keySpan = tree.keySpan(inside);
  const onKey = keySpan !== undefined && keySpan.start <= offset && offset <= keySpan.end;
  const { start, end } = tree.span(inside);
  const onValue = start <= offset && offset <= end && (isLeaf(tree, inside) || tree.flow(inside));
  const sure = onKey || onValue || isAfterColon(tree, inside, offset);
  const node = sure || tree.language === 'json' ? inside : byIndentation(tree, root, offset);
  return { document, path: pathOf(tree, node), part: onKey ? 'key' : 'value', node, ...typed };
}

/** A document begins after the end of the one before and the line of dashes that follows it. */
function documentAt(tree: Tree, offset: number): number {
  let found = 0;
  for (let index = 1; index < tree.documents.length; index++) {
    const end = tree.span(tree.documents[index - 1]!).end;
    const begin = tree.text.slice(end).search(/^---/m);
    if (offset >= (begin < 0 ? tree.span(tree.documents[index]!).start : end + begin + 3)) found = index;
  }
  return found;
}

function isLeaf(tree: Tree, node: Node): boolean {
  const kind = tree.kind(node);
  return kind === 'scalar' || kind === 'null' || tree.resolved(node) !== node;
}

/** The children that are written in a map or list itself: not those of an alias, nor what is merged in. */
export function ownChildren(tree: Tree, node: Node): Node[] {
  return tree.resolved(node) === node ? tree.children(node).filter((child) => tree.parent(child) === node) : [];
}

function innermost(tree: Tree, node: Node, offset: number): Node {
  for (const child of ownChildren(tree, node)) {
    const { start, end } = tree.entrySpan(child);
    if (start <= offset && offset <= end) return innermost(tree, child, offset);
  }
  return node;
}

/** In braces, the entry without a value whose colon stands before the offset, with nothing but spaces between. */
function emptyBefore(tree: Tree, node: Node, offset: number): Node {
  if (!tree.flow(node)) return node;
  const before = ownChildren(tree, node).findLast((child) => tree.entrySpan(child).end <= offset);
  if (before === undefined || tree.kind(before) !== 'null') return node;
  return /^[ \t]*$/.test(tree.text.slice(tree.entrySpan(before).end, offset)) ? before : node;
}

/** True on the line of a key, behind it, where its value is empty. */
function isAfterColon(tree: Tree, node: Node, offset: number): boolean {
  const key = tree.keySpan(node);
  return key !== undefined && key.end <= offset && offset <= lineEnd(tree.text, key.end);
}

/** Goes down along what was written last before the offset, as far as the indentation allows. */
function byIndentation(tree: Tree, root: Node, offset: number): Node {
  const line = lineStart(tree.text, offset);
  const indented = indentation(tree.text, offset);
  const isBlank = line + indented === lineEnd(tree.text, offset);
  const column = isBlank ? offset - line : typedColumn(tree.text, line, indented);
  let node = root;
  for (;;) {
    const last = ownChildren(tree, node).findLast((child) => tree.entrySpan(child).start < offset);
    if (last === undefined) return node;
    const key = tree.keySpan(last);
    const onLine = lineStart(tree.text, tree.entrySpan(last).start) === line;
    if (onLine && key !== undefined && key.end <= offset && isLeaf(tree, last)) return last;
    if (!belongs(tree, last, column)) return node;
    node = last;
  }
}

/** The column of the first word of a line, dashes passed over. */
function typedColumn(text: string, line: number, indented: number): number {
  const dashes = /^(?:- +)*/.exec(text.slice(line + indented, lineEnd(text, line)))!;
  return indented + dashes[0].length;
}

/** True if a key typed at this column would stand in this value: a block so indented, or nothing yet under a key. */
function belongs(tree: Tree, node: Node, column: number): boolean {
  const { start } = tree.span(node);
  const kind = tree.kind(node);
  if (tree.flow(node) || tree.resolved(node) !== node || kind === 'scalar') return false;
  const from = kind === 'null' ? tree.entrySpan(node).start + (tree.keySpan(node) ? 1 : 0) : start;
  return column >= from - lineStart(tree.text, from);
}

function typedAt(tree: Tree, offset: number): { keyTyped?: string } {
  if (tree.language === 'json') return {};
  const match = TYPED.exec(tree.text.slice(lineStart(tree.text, offset), offset));
  return match ? { keyTyped: match[1] ?? '' } : {};
}
