import type { Plain } from '../syntax/change';
import { indentation, lineEnd, lineStart } from '../syntax/text';
import type { Node } from '../syntax/tree';
import { inline, isCollection, jsonLines, keyText } from './render';
import {
  commentAfter,
  isFirstOnLine,
  isLastOnLine,
  ownChildren,
  quotesOf,
  removeLines,
  type Site,
  skipToContent,
} from './site';
import { insertAt, removal, type TextEdit } from './text-edit';

/** Adds an entry to a map (with `key`) or list in braces or brackets, before `before` or at its end. */
export function addToFlow(site: Site, node: Node, key: string | undefined, value: Plain, before?: Node): TextEdit[] {
  const { tree } = site;
  const children = ownChildren(tree, node);
  const last = children[children.length - 1];
  if (last === undefined) return [fillEmpty(site, node, key, value)];
  if (before !== undefined) {
    const { start } = tree.entrySpan(before);
    const ownLine = isFirstOnLine(tree, start);
    const entry = entryText(site, key, value, indentOf(site, start), ownLine);
    return [insertAt(start, `${entry},${ownLine ? site.style.eol + indentOf(site, start) : ' '}`)];
  }
  return addAfter(site, last, key, value);
}

function addAfter(site: Site, last: Node, key: string | undefined, value: Plain): TextEdit[] {
  const { tree, style } = site;
  const { start, end } = tree.entrySpan(last);
  const ownLine = isFirstOnLine(tree, start);
  const entry = entryText(site, key, value, indentOf(site, start), ownLine);
  const comma = commaAfter(site, end);
  // Behind a comma there may be the end, or a merge key.
  const trailing = comma !== undefined && (ownLine || !isCloser(site, skipToContent(tree, comma + 1))) ? ',' : '';
  const after = comma === undefined ? end : comma + 1;
  if (!ownLine) return [insertAt(after, `${comma === undefined ? ', ' : ' '}${entry}${trailing}`)];
  const line = `${style.eol}${indentOf(site, start)}${entry}${trailing}`;
  const at = isLastOnLine(tree, after) ? lineEnd(tree.text, after) : after;
  if (comma !== undefined) return [insertAt(at, line)];
  return at === end ? [insertAt(end, `,${line}`)] : [insertAt(end, ','), insertAt(at, line)];
}

function isCloser({ tree }: Site, offset: number): boolean {
  return tree.text[offset] === '}' || tree.text[offset] === ']';
}

/** The offset of a comma that follows, comments and white space passed over. */
function commaAfter({ tree }: Site, offset: number): number | undefined {
  const at = skipToContent(tree, offset);
  return tree.text[at] === ',' ? at : undefined;
}

/** The offset of a comma that stands before, comments and white space passed over. */
function commaBefore({ tree }: Site, offset: number): number | undefined {
  let at = offset - 1;
  for (;;) {
    while (at >= 0 && ' \t\r\n'.includes(tree.text[at]!)) at--;
    const comment = tree.comments.find(({ span }) => span.start <= at && at < span.end);
    if (!comment) return tree.text[at] === ',' ? at : undefined;
    at = comment.span.start - 1;
  }
}

function indentOf({ tree }: Site, offset: number): string {
  const start = lineStart(tree.text, offset);
  return tree.text.slice(start, start + indentation(tree.text, offset));
}

/** Braces with nothing in them: JSON opens them over lines, unless they stand in others on one line. */
function fillEmpty(site: Site, node: Node, key: string | undefined, value: Plain): TextEdit {
  const { tree, style } = site;
  const span = tree.span(node);
  const isMap = tree.kind(node) === 'map';
  const [open, close] = isMap ? ['{', '}'] : ['[', ']'];
  const indent = indentOf(site, span.start);
  const parent = tree.parent(node);
  const spread = tree.language === 'json' && (parent === undefined || isFirstOnLine(tree, tree.entrySpan(node).start));
  if (spread) {
    const entry = entryText(site, key, value, indent + style.unit, true);
    return { span, text: `${open}${style.eol}${indent}${style.unit}${entry}${style.eol}${indent}${close}` };
  }
  const inner = tree.text.slice(span.start + 1, span.end - 1);
  const entry = entryText(site, key, value, indent, false);
  // Not empty after all: a comment or a merge key.
  if (inner.trim() !== '') return insertAt(span.start + 1, `${isMap ? ' ' : ''}${entry},`);
  return { span, text: isMap ? `{ ${entry} }` : `[${entry}]` };
}

function entryText(site: Site, key: string | undefined, value: Plain, indent: string, ownLine: boolean): string {
  const { language } = site.tree;
  const text = flowText(site, value, indent, ownLine);
  return key === undefined ? text : `${keyText(key, language, true)}: ${text}`;
}

/** A value for within braces: over several lines only in JSON, and only where its entry begins a line. */
function flowText({ tree, style }: Site, value: Plain, indent: string, ownLine: boolean): string {
  if (tree.language !== 'json' || !ownLine || !isCollection(value)) return inline(value, tree.language);
  return jsonLines(value, style).join(style.eol + indent);
}

/** Replaces a value within braces, or braces that stay. */
export function setInFlow(site: Site, node: Node, value: Plain): TextEdit {
  const { tree } = site;
  const { start } = tree.entrySpan(node);
  const ownLine = isFirstOnLine(tree, start) || tree.parent(node) === undefined;
  const text = isCollection(value)
    ? flowText(site, value, indentOf(site, start), ownLine)
    : inline(value, tree.language, true, quotesOf(site, node));
  const span = tree.span(node);
  const isBare = span.start === span.end && tree.keySpan(node) !== undefined;
  if (!isBare) return { span, text };
  // A key alone, `{ a }`, has no colon yet; after one without a space there has to be one.
  const key = tree.keySpan(node)!;
  return { span, text: span.start === key.end ? `: ${text}` : ` ${text}` };
}

/** Removes an entry with its comma and comment; the last one takes the comma before it. */
export function removeFromFlow(site: Site, node: Node): TextEdit[] {
  const { tree } = site;
  const { start, end } = tree.entrySpan(node);
  const comma = commaAfter(site, end);
  const previous = commaBefore(site, start);
  const until = comma === undefined ? end : comma + 1;
  const dangling = comma === undefined && previous !== undefined ? [removal(previous, previous + 1)] : [];
  if (isFirstOnLine(tree, start) && isLastOnLine(tree, until)) return [...dangling, removeLines(tree, start, until)];
  if (comma !== undefined) return [removal(start, skipSpaces(site, until))];
  if (previous === undefined) return [removeOnly(site, tree.parent(node)!, start, end)];
  const isNear = tree.text.slice(previous + 1, start).trim() === '' && isSameLine(site, previous, start);
  return isNear ? [removal(previous, end)] : [...dangling, removal(start, end)];
}

function isSameLine({ tree }: Site, from: number, to: number): boolean {
  return !tree.text.slice(from, to).includes('\n');
}

function removeOnly({ tree }: Site, parent: Node, start: number, end: number): TextEdit {
  const { start: open, end: close } = tree.span(parent);
  const isBare = /^\s*$/.test(tree.text.slice(open + 1, start)) && /^\s*$/.test(tree.text.slice(end, close - 1));
  return isBare ? removal(open + 1, close - 1) : removal(start, end);
}

function skipSpaces({ tree }: Site, offset: number): number {
  let at = offset;
  while (tree.text[at] === ' ' || tree.text[at] === '\t') at++;
  // A comment that follows stays where it is, with the space that it needs.
  return at > offset && commentAfter(tree, offset)?.start === at ? at - 1 : at;
}
