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

/** An entry that is to stand within braces or brackets. */
export interface FlowEntry {
  /** Its lines, the first without indentation; `ownLine` where it begins a line, which is indented by `indent`. */
  text(indent: string, ownLine: boolean): string;
  /** Lines above it and a comment behind it, for where it has a line of its own. */
  readonly above?: readonly string[];
  readonly comment?: string;
}

/** An entry made of a value, with its key in a map. */
export const entryOf = (site: Site, key: string | undefined, value: Plain): FlowEntry => ({
  text: (indent, ownLine) => entryText(site, key, value, indent, ownLine),
});

/** Adds an entry to a map (with `key`) or list in braces or brackets, before `before` or at its end. */
export function addToFlow(site: Site, node: Node, key: string | undefined, value: Plain, before?: Node): TextEdit[] {
  const last = ownChildren(site.tree, node).at(-1);
  const entry = entryOf(site, key, value);
  if (before !== undefined) return [addBefore(site, before, entry)];
  return last === undefined ? [fillEmpty(site, node, entry)] : addAfter(site, last, entry);
}

function addBefore(site: Site, before: Node, entry: FlowEntry): TextEdit {
  const { start } = site.tree.entrySpan(before);
  const ownLine = isFirstOnLine(site.tree, start);
  const indent = indentOf(site, start);
  const text = whole(site, entry, indent, ownLine, ',');
  return insertAt(start, text + (ownLine ? site.style.eol + indent : ' '));
}

/** An entry with what stands above it, its comma, and its comment. */
function whole({ style }: Site, entry: FlowEntry, indent: string, ownLine: boolean, comma: string): string {
  const text = entry.text(indent, ownLine) + comma;
  if (!ownLine) return text;
  const above = (entry.above ?? []).map((line) => line + style.eol + indent).join('');
  return `${above}${text}${entry.comment === undefined ? '' : ` ${entry.comment}`}`;
}

/** Adds an entry to braces behind another one, or as their first where that is undefined. */
export function addToFlowAfter(site: Site, node: Node, after: Node | undefined, entry: FlowEntry): TextEdit[] {
  if (after !== undefined) return addAfter(site, after, entry);
  const first = ownChildren(site.tree, node)[0];
  return [first === undefined ? fillEmpty(site, node, entry) : addBefore(site, first, entry)];
}

function addAfter(site: Site, last: Node, entry: FlowEntry): TextEdit[] {
  const { tree, style } = site;
  const { start, end } = tree.entrySpan(last);
  const ownLine = isFirstOnLine(tree, start);
  const indent = indentOf(site, start);
  const comma = commaAfter(site, end);
  // Behind a comma there may be the end, or a merge key.
  const trailing = comma !== undefined && (ownLine || !isCloser(site, skipToContent(tree, comma + 1))) ? ',' : '';
  const after = comma === undefined ? end : comma + 1;
  const text = whole(site, entry, indent, ownLine, trailing);
  if (!ownLine) return [insertAt(after, `${comma === undefined ? ', ' : ' '}${text}`)];
  const line = `${style.eol}${indent}${text}`;
  const at = isLastOnLine(tree, after) ? lineEnd(tree.text, after) : after;
  if (comma !== undefined) return [insertAt(at, line)];
  return at === end ? [insertAt(end, `,${line}`)] : [insertAt(end, ','), insertAt(at, line)];
}

function isCloser({ tree }: Site, offset: number): boolean {
  return tree.text[offset] === '}' || tree.text[offset] === ']';
}

/** The offset of a comma that follows, comments and white space passed over. */
export function commaAfter({ tree }: Pick<Site, 'tree'>, offset: number): number | undefined {
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

/** The white space before what stands on the line of an offset. */
export function indentOf({ tree }: Pick<Site, 'tree'>, offset: number): string {
  const start = lineStart(tree.text, offset);
  return tree.text.slice(start, start + indentation(tree.text, offset));
}

/** Braces with nothing in them: JSON opens them over lines, unless they stand in others on one line. */
function fillEmpty(site: Site, node: Node, entry: FlowEntry): TextEdit {
  const { tree, style } = site;
  const span = tree.span(node);
  const isMap = tree.kind(node) === 'map';
  const [open, close] = isMap ? ['{', '}'] : ['[', ']'];
  const indent = indentOf(site, span.start);
  const parent = tree.parent(node);
  const spread = tree.language === 'json' && (parent === undefined || isFirstOnLine(tree, tree.entrySpan(node).start));
  if (spread) {
    const deeper = indent + style.unit;
    const text = whole(site, entry, deeper, true, '');
    return { span, text: `${open}${style.eol}${deeper}${text}${style.eol}${indent}${close}` };
  }
  const inner = tree.text.slice(span.start + 1, span.end - 1);
  const text = entry.text(indent, false);
  // Not empty after all: a comment or a merge key.
  if (inner.trim() !== '') return insertAt(span.start + 1, `${isMap ? ' ' : ''}${text},`);
  return { span, text: isMap ? `{ ${text} }` : `[${text}]` };
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
