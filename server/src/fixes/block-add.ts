import type { Plain } from '../syntax/change';
import { indentation, lineContent, lineEnd, lineStart } from '../syntax/text';
import type { Node, Tree } from '../syntax/tree';
import { entryStart } from './block-remove';
import { entryLines, itemLines } from './render';
import { formLike, isFirstOnLine, ownChildren, type Site } from './site';
import { columnOf, isBlock } from './style';
import { insertAt, removal, type TextEdit } from './text-edit';

/** Adds an entry to a block map (with `key`) or list, before `before` or at its end. */
export function addToBlock(site: Site, node: Node, key: string | undefined, value: Plain, before?: Node): TextEdit[] {
  const { tree, style } = site;
  const form = formLike(tree, ownChildren(tree, node), Array.isArray(value) ? 'list' : 'map');
  const lines = key === undefined ? itemLines(value, style, form) : entryLines(key, value, style, form);
  const column = columnOf(tree, tree.span(node).start);
  return [before === undefined ? addLast(site, node, column, lines) : addBefore(site, before, column, lines)];
}

function addLast(site: Site, node: Node, column: number, lines: readonly string[]): TextEdit {
  const { tree, style } = site;
  const text = indented(lines, column).join(style.eol);
  const after = endOfKept(site, node);
  if (after === undefined) return insertAt(lineEnd(tree.text, tree.span(node).end), style.eol + text);
  return insertAt(after, tree.text[after - 1] === '\n' ? text + style.eol : style.eol + text);
}

/** Lines with so many spaces before them, empty ones as they are. */
export function indented(lines: readonly string[], column: number): string[] {
  const indent = ' '.repeat(column);
  return lines.map((line) => (line === '' ? '' : indent + line));
}

/** Where the blank lines end that belong to a block scalar which keeps them (`|+`), if a value ends in one. */
export function endOfKept({ tree }: Pick<Site, 'tree'>, node: Node): number | undefined {
  let last = node;
  while (isBlock(tree, last)) {
    const next = ownChildren(tree, last).at(-1);
    if (next === undefined) return undefined;
    last = next;
  }
  const { start, end } = tree.span(last);
  if (!/^[|>][0-9]?\+/.test(tree.text.slice(start, end))) return undefined;
  const blank = /[ \t]*(?:\r?\n[ \t]*(?=\r?\n|$))*(?:\r?\n)?/y;
  blank.lastIndex = end;
  blank.test(tree.text);
  return blank.lastIndex;
}

/** Above the comment lines over an entry, but below those over a map's first one: they speak of the whole. */
function addBefore(site: Site, before: Node, column: number, lines: readonly string[]): TextEdit {
  const { tree, style } = site;
  const start = entryStart(site, before);
  const isFirst = start === tree.span(tree.parent(before)!).start;
  const text = indented(lines, column).join(style.eol);
  if (!isFirst && isFirstOnLine(tree, start)) return insertAt(aboveComments(site, start), text + style.eol);
  return insertAt(start, text.slice(column) + style.eol + ' '.repeat(column));
}

function aboveComments({ tree }: Site, offset: number): number {
  const column = indentation(tree.text, offset);
  let at = lineStart(tree.text, offset);
  while (at > 0) {
    const above = lineContent(tree.text, at - 1);
    const isComment = tree.comments.some(({ span }) => span.start === above.start);
    if (!isComment || columnOf(tree, above.start) !== column) break;
    at = lineStart(tree.text, at - 1);
  }
  return at;
}

/** Makes a map of an empty value (`key:`, `~`, a dash alone, an empty document) with one entry. */
export function fillNull(site: Site, node: Node, key: string, value: Plain): TextEdit[] {
  const { tree, style } = site;
  const { end } = tree.span(node);
  const lines = entryLines(key, value, style, 'any');
  const keySpan = tree.keySpan(node);
  if (keySpan) {
    const text = indented(lines, columnOf(tree, keySpan.start) + style.unit.length).join(style.eol);
    return [takeAway(tree, node), insertAt(lineEnd(tree.text, end), style.eol + text)];
  }
  return fillKeyless(site, node, lines);
}

/** Removes a value behind its key with the white space before it, to be told on the lines below. */
export function takeAway(tree: Tree, node: Node): TextEdit {
  const { start, end } = tree.span(node);
  return removal(start === end ? start : tree.text.slice(0, start).trimEnd().length, end);
}

/** The same for an item of a list, or for a whole document, with the lines of one entry. */
export function fillKeyless(site: Site, node: Node, lines: readonly string[]): TextEdit[] {
  return site.tree.parent(node) === undefined ? [fillDocument(site, node, lines)] : fillItem(site, node, lines);
}

/** The first line goes beside the dash, the others below the comment that may follow. */
function fillItem(site: Site, node: Node, lines: readonly string[]): TextEdit[] {
  const { tree, style } = site;
  const { start, end } = tree.span(node);
  const isBare = start === end;
  const at = isBare && tree.text[start] === ' ' ? start + 1 : start;
  const column = columnOf(tree, at) + (isBare && at === start ? 1 : 0);
  const below = indented(lines.slice(1), column)
    .map((line) => style.eol + line)
    .join('');
  const first = (isBare && at === start ? ' ' : '') + lines[0]! + (isBare && tree.text[at] === '#' ? ' ' : '');
  return [{ span: { start: at, end: Math.max(at, end) }, text: first }, insertAt(lineEnd(tree.text, end), below)];
}

function fillDocument(site: Site, node: Node, lines: readonly string[]): TextEdit {
  const { tree, style } = site;
  const { start, end } = tree.span(node);
  const text = lines.join(style.eol);
  if (end > start) return { span: { start, end }, text };
  if (tree.documents.length > 1) return insertAt(lineEnd(tree.text, start), style.eol + text);
  const isOpenLine = tree.text.replace(/^\uFEFF/, '') !== '' && !tree.text.endsWith('\n');
  return insertAt(tree.text.length, isOpenLine ? style.eol + text : text + style.eol);
}
