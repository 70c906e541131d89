import type { Place } from '../syntax/place';
import { lineEnd, lineStart, skipBlank } from '../syntax/text';
import type { Node, Tree } from '../syntax/tree';
import type { Quotes } from './quote';
import type { Form } from './render';
import { isBlock, type Style } from './style';
import { removal, type TextEdit } from './text-edit';

/** A tree that is being edited. */
export interface Site {
  readonly tree: Tree;
  readonly style: Style;
}

/** The value at a place, if it is written there itself and not by way of an alias or a merge key. */
export function ownNode(tree: Tree, place: Place): Node | undefined {
  let node = tree.documents[place.document];
  for (const step of place.path) {
    if (node === undefined) return undefined;
    const next = tree.child(node, step);
    if (next === undefined || tree.parent(next) !== node) return undefined;
    node = next;
  }
  return node;
}

/** The entries that are written in a map or list itself, in the order of the text. */
export function ownChildren(tree: Tree, node: Node): readonly Node[] {
  return tree.children(node).filter((child) => tree.parent(child) === node);
}

/** True for what stands in braces or brackets, at whatever level, as all of JSON does. */
export function inFlow(tree: Tree, node: Node): boolean {
  if (tree.language === 'json') return true;
  for (let at = tree.parent(node); at !== undefined; at = tree.parent(at)) if (tree.flow(at)) return true;
  return false;
}

/** The end of what stands on a line from `offset` on, without a comment and the white space before it. */
export function contentEnd(tree: Tree, offset: number): number {
  const end = commentAfter(tree, offset)?.start ?? lineEnd(tree.text, offset);
  return offset + tree.text.slice(offset, end).trimEnd().length;
}

/** The comment on the rest of the line. */
export function commentAfter(tree: Tree, offset: number): { start: number; end: number } | undefined {
  const end = lineEnd(tree.text, offset);
  return tree.comments.find(({ span }) => span.start >= offset && span.start < end)?.span;
}

/** True where only white space stands before an offset on its line. */
export function isFirstOnLine(tree: Tree, offset: number): boolean {
  return tree.text.slice(lineStart(tree.text, offset), offset).trim() === '';
}

/** True where nothing but white space and a comment follows on the line. */
export function isLastOnLine(tree: Tree, offset: number): boolean {
  return contentEnd(tree, offset) === offset;
}

/** The lines from that of `from` to that of `to`, with one line end. */
export function removeLines(tree: Tree, from: number, to: number): TextEdit {
  const start = lineStart(tree.text, from);
  const end = tree.text.indexOf('\n', to) + 1;
  if (end > 0) return removal(start, end);
  return removal(
    start > 0 ? lineEnd(tree.text, start - 1 - (tree.text[start - 2] === '\r' ? 1 : 0)) : 0,
    tree.text.length,
  );
}

/** The offset of what comes next that is neither white space nor a comment. */
export function skipToContent(tree: Tree, offset: number): number {
  let at = skipBlank(tree.text, offset);
  for (;;) {
    const comment = commentAfter(tree, at);
    if (comment?.start !== at) return at;
    at = skipBlank(tree.text, comment.end);
  }
}

/** How a new value is written: like the last of its neighbours that is of its kind and says something. */
export function formLike(tree: Tree, siblings: readonly Node[], kind: 'map' | 'list'): Form {
  const alike = siblings.findLast((sibling) => {
    return tree.kind(sibling) === kind && tree.resolved(sibling) === sibling && tree.children(sibling).length > 0;
  });
  if (alike === undefined) return 'any';
  return isBlock(tree, alike) ? 'block' : 'like flow';
}

/** The quotes that a scalar is written in. */
export function quotesOf({ tree }: Site, node: Node): Quotes {
  const first = tree.text[tree.span(node).start];
  if (tree.kind(node) !== 'scalar' || tree.resolved(node) !== node) return undefined;
  return first === '"' ? 'double' : first === "'" ? 'single' : undefined;
}
