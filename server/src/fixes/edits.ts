import type { Change } from '../syntax/change';
import { parse } from '../syntax/parse';
import { indentation, lineEnd, lineStart } from '../syntax/text';
import type { Node, Span, Tree } from '../syntax/tree';
import { addToBlock, fillNull } from './block-add';
import { entryStart, removeFromBlock } from './block-remove';
import { setInBlock } from './block-set';
import { addToFlow, removeFromFlow, setInFlow } from './flow-edits';
import { Pieces } from './pieces';
import { keyText } from './render';
import { restore } from './restore';
import { inFlow, ownChildren, ownNode, type Site } from './site';
import { isBlock, styleOf } from './style';
import { insertAt, removal, type TextEdit } from './text-edit';

export { applyEdits, type TextEdit } from './text-edit';

/** The order in which changes are made, so that each finds the place that it means: what moves others comes last. */
const ORDER: Readonly<Record<Change['do'], number>> = {
  removeText: 0,
  set: 1,
  insert: 1,
  append: 1,
  insertComment: 1,
  restore: 1,
  rename: 2,
  remove: 3,
  createFile: 4,
};

/**
 * Text edits that make changes to a file, sorted and without overlap, to be applied all at once. Comments, indentation,
 * quotes, line ends and braces stay as they are. All places are those of `tree`. A change whose place is not there, or
 * is written elsewhere and comes in by an alias, makes no edit; nor does `createFile`, which is not about this file.
 */
export function edits(tree: Tree, changes: readonly Change[]): TextEdit[] {
  const together = allAtOnce(tree, changes);
  if (together) return together;
  const pieces = new Pieces(tree.text);
  let current = tree;
  for (const change of inOrder(tree, changes)) {
    if (pieces.changed) current = parse(pieces.text, tree.language);
    pieces.apply(editsOf(current, change));
  }
  return pieces.edits();
}

/** So few are made one after the other, which needs no thought. */
const FEW = 8;

/**
 * Many insertions in places that have nothing to do with each other, each found in the text as it is: to read it anew after
 * every one would take time by the square of their number. Undefined where that is not so.
 */
function allAtOnce(tree: Tree, changes: readonly Change[]): TextEdit[] | undefined {
  if (changes.length <= FEW || !changes.every((change) => change.do === 'insert')) return undefined;
  const paths = changes.map(({ place }) => `${[place.document, ...place.path].map(String).join('\0')}\0`).sort();
  if (paths.some((path, index) => index > 0 && path.startsWith(paths[index - 1]!))) return undefined;
  const all = changes.flatMap((change) => editsOf(tree, change)).sort((a, b) => a.span.start - b.span.start);
  const isApart = all.every(({ span }, index) => index === 0 || span.start > all[index - 1]!.span.end);
  return isApart ? all : undefined;
}

/** Renames, removals and removed texts are made from the end of the file on, so that indexes and spans stay true. */
function inOrder(tree: Tree, changes: readonly Change[]): Change[] {
  const position = (change: Change): number => {
    if (change.do === 'createFile') return 0;
    const node = change.place.span ? undefined : ownNode(tree, change.place);
    return change.place.span?.start ?? (node === undefined ? 0 : tree.entrySpan(node).start);
  };
  return changes.toSorted((a, b) => {
    const byKind = ORDER[a.do] - ORDER[b.do];
    return byKind !== 0 || ORDER[a.do] === 1 ? byKind : position(b) - position(a);
  });
}

function editsOf(tree: Tree, change: Change): TextEdit[] {
  if (change.do === 'createFile') return [];
  if (change.do === 'removeText') return change.place.span ? [removeText(tree, change.place.span)] : [];
  const node = ownNode(tree, change.place);
  if (node === undefined) return [];
  const site: Site = { tree, style: styleOf(tree) };
  switch (change.do) {
    case 'set':
      return inFlow(tree, node) ? [setInFlow(site, node, change.value)] : setInBlock(site, node, change.value);
    case 'insert':
      return insert(site, node, change);
    case 'append':
      return append(site, node, change);
    case 'remove':
      return remove(site, node);
    case 'rename':
      return rename(site, node, change.key);
    case 'insertComment':
      return insertComment(site, node, change.text);
    case 'restore':
      return restore(site, node, change);
  }
}

function insert(site: Site, node: Node, { key, value, before }: Extract<Change, { do: 'insert' }>): TextEdit[] {
  const { tree } = site;
  if (tree.resolved(node) !== node) return [];
  if (tree.kind(node) === 'null') {
    const isEmptyJson = tree.language === 'json' || inFlow(tree, node);
    return isEmptyJson ? [fillFlow(site, node, { [key]: value })] : fillNull(site, node, key, value);
  }
  if (tree.kind(node) !== 'map' || ownChildren(tree, node).some((child) => tree.key(child) === key)) return [];
  const next = before === undefined ? undefined : ownChildren(tree, node).find((child) => tree.key(child) === before);
  return isBlock(tree, node) ? addToBlock(site, node, key, value, next) : addToFlow(site, node, key, value, next);
}

/** An empty file of JSON ends with its value and a line end. */
function fillFlow(site: Site, node: Node, value: Parameters<typeof setInFlow>[2]): TextEdit {
  const edit = setInFlow(site, node, value);
  const isEmptyFile = site.tree.parent(node) === undefined && site.tree.text.trim() === '';
  return isEmptyFile ? { span: { start: 0, end: site.tree.text.length }, text: edit.text + site.style.eol } : edit;
}

function append(site: Site, node: Node, { value }: Extract<Change, { do: 'append' }>): TextEdit[] {
  const { tree } = site;
  if (tree.kind(node) !== 'list' || tree.resolved(node) !== node) return [];
  return isBlock(tree, node) ? addToBlock(site, node, undefined, value) : addToFlow(site, node, undefined, value);
}

function remove(site: Site, node: Node): TextEdit[] {
  const parent = site.tree.parent(node);
  if (parent === undefined) return [];
  return isBlock(site.tree, parent) ? removeFromBlock(site, node) : removeFromFlow(site, node);
}

function rename(site: Site, node: Node, key: string): TextEdit[] {
  const { tree } = site;
  const span = tree.keySpan(node);
  if (!span) return [];
  const sign = tree.text[span.start];
  const quotes = sign === '"' ? 'double' : sign === "'" ? 'single' : undefined;
  return [{ span, text: keyText(key, tree.language, inFlow(tree, node), quotes) }];
}

/** The line is taken away too where nothing else stands on it. */
function removeText({ text }: Tree, { start, end }: Span): TextEdit {
  const from = lineStart(text, start);
  const until = lineEnd(text, end);
  const isRestBlank = text.slice(end, until).trim() === '';
  if (!isRestBlank) return removal(start, end);
  const before = text.slice(from, start).trimEnd();
  if (before !== '') return removal(from + before.length, until);
  const next = text.indexOf('\n', end);
  return removal(from, next < 0 ? text.length : next + 1);
}

function insertComment(site: Site, node: Node, text: string): TextEdit[] {
  const { tree, style } = site;
  if (tree.language === 'json') return [];
  const start = entryStart(site, node);
  const indent = ' '.repeat(indentation(tree.text, start));
  const lines = text.split(/\r?\n/).map((line) => `${indent}# ${line}`.trimEnd() + style.eol);
  return [insertAt(lineStart(tree.text, start), lines.join(''))];
}
