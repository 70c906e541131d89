import type { Plain } from '../syntax/change';
import { lineEnd, lineStart } from '../syntax/text';
import type { Node, Span } from '../syntax/tree';
import { blockLines, type Form, inline, isBlockValue } from './render';
import { contentEnd, formLike, ownChildren, quotesOf, removeLines, type Site } from './site';
import { columnOf, isBlock } from './style';
import { insertAt, removal, type TextEdit } from './text-edit';

/** Replaces a value that stands in no braces. */
export function setInBlock(site: Site, node: Node, value: Plain): TextEdit[] {
  const { tree, style } = site;
  const key = tree.keySpan(node);
  const isBlockText = isBlockValue(value, formFor(site, node, value), key ? key.end - key.start : 2);
  const lines = isBlockText ? blockLines(value, style) : [inline(value, 'yaml', false, quotesOf(site, node))];
  if (!key) return replaceItem(site, node, lines);
  if (!isBlockText) return setInline(site, node, key, lines[0]!);
  const below = columnOf(tree, key.start) + (Array.isArray(value) ? style.dash : style.unit.length);
  return setBlock(site, node, key, lines, below);
}

/** Braces stay braces and blocks stay blocks; a scalar or braces with nothing in them become what the neighbours are. */
function formFor({ tree }: Site, node: Node, value: Plain): Form {
  const kind = tree.kind(node);
  const parent = tree.parent(node);
  const isCollection = kind === 'map' || kind === 'list';
  if (isCollection && tree.resolved(node) === node && tree.children(node).length > 0)
    return isBlock(tree, node) ? 'block' : 'flow';
  if (parent === undefined) return 'block';
  return formLike(tree, ownChildren(tree, parent), Array.isArray(value) ? 'list' : 'map');
}

/** Beside a dash or as a whole document. */
function replaceItem(site: Site, node: Node, lines: readonly string[]): TextEdit[] {
  const { tree } = site;
  const span = tree.span(node);
  const isBare = span.start === span.end && tree.parent(node) !== undefined;
  const column = columnOf(tree, span.start) + (isBare ? 1 : 0);
  const below = lines.slice(1).map((line) => (line === '' ? '' : ' '.repeat(column) + line));
  return inPlace(site, span, [(isBare ? ' ' : '') + lines[0], ...below]);
}

/** The first line in place, the others below the comment that may follow: it must not become part of a text. */
function inPlace({ tree, style }: Site, span: Span, [first, ...below]: readonly string[]): TextEdit[] {
  const rest = below.map((line) => style.eol + line).join('');
  return [{ span, text: first! }, insertAt(lineEnd(tree.text, span.end), rest)];
}

function setInline(site: Site, node: Node, key: Span, text: string): TextEdit[] {
  const { tree } = site;
  const span = tree.span(node);
  if (span.start === span.end) return [insertAt(span.start, ` ${text}`)];
  if (isBeside(site, node, key)) return [{ span, text }];
  return [insertAt(contentEnd(tree, key.end), ` ${text}`), removeLines(tree, span.start, span.end)];
}

function setBlock(site: Site, node: Node, key: Span, lines: readonly string[], column: number): TextEdit[] {
  const { tree, style } = site;
  const span = tree.span(node);
  const old = columnOf(tree, span.start);
  const beside = isBeside(site, node, key);
  // A list may stand right below its key, a map may not.
  const indent = ' '.repeat(beside || old <= columnOf(tree, key.start) ? column : old);
  const text = lines.map((line) => (line === '' ? '' : indent + line));
  if (!beside) return inPlace(site, span, [text[0]!.slice(old), ...text.slice(1)]);
  const from = tree.text.slice(0, span.start).trimEnd().length;
  return [removal(from, span.end), insertAt(lineEnd(tree.text, span.end), style.eol + text.join(style.eol))];
}

/** True for a value that begins on the line of its key. */
function isBeside({ tree }: Site, node: Node, key: Span): boolean {
  return lineStart(tree.text, tree.span(node).start) === lineStart(tree.text, key.end);
}
