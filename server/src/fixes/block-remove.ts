import { lineEnd, lineStart, skipBlank } from '../syntax/text';
import type { Node, Tree } from '../syntax/tree';
import { contentEnd, isFirstOnLine, ownChildren, removeLines, type Site, skipToContent } from './site';
import { insertAt, removal, type TextEdit } from './text-edit';

/** Removes an entry of a block with its lines and the comment behind it; what is left empty becomes `{}` or `[]`. */
export function removeFromBlock(site: Site, node: Node): TextEdit[] {
  const { tree } = site;
  const parent = tree.parent(node)!;
  const start = entryStart(site, node);
  const end = tree.entrySpan(node).end;
  const whole = tree.span(parent);
  if (start === whole.start && end === whole.end) return emptied(site, parent);
  if (isFirstOnLine(tree, start)) return [removeLines(tree, start, end)];
  // The first entry beside a dash: the next one takes its place, or the comments over that one do.
  const rest = lineEnd(tree.text, end);
  const next = skipBlank(tree.text, rest);
  return [removal(start, tree.text[next] === '#' ? rest : next)];
}

/** Where an entry begins: at its key, or at the dash before an item. */
export function entryStart({ tree }: Pick<Site, 'tree'>, node: Node): number {
  const { start } = tree.entrySpan(node);
  const list = tree.parent(node);
  if (list === undefined || tree.kind(list) !== 'list' || tree.flow(list)) return start;
  const siblings = ownChildren(tree, list);
  return itemStart(tree, list, siblings[siblings.indexOf(node) - 1]);
}

/** The dash of the item of a block list that comes after `before`, or of its first. */
export function itemStart(tree: Tree, list: Node, before: Node | undefined): number {
  return before === undefined ? tree.span(list).start : skipToContent(tree, tree.span(before).end);
}

function emptied(site: Site, node: Node): TextEdit[] {
  const { tree } = site;
  const span = tree.span(node);
  const text = tree.kind(node) === 'map' ? '{}' : '[]';
  const key = tree.keySpan(node);
  if (!key || lineStart(tree.text, key.end) === lineStart(tree.text, span.start)) return [{ span, text }];
  return [insertAt(contentEnd(tree, key.end), ` ${text}`), removeLines(tree, span.start, span.end)];
}
