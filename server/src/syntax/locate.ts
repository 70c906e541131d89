import type { Place } from './place';
import { lineEnd } from './text';
import type { Node, Path, Span, Tree } from './tree';

/** The value at the end of a path, or undefined where a step leads nowhere. */
export function find(tree: Tree, path: Path, document = 0): Node | undefined {
  let node = tree.documents[document];
  for (const step of path) {
    if (node === undefined) return undefined;
    node = tree.child(node, step);
  }
  return node;
}

/** Where a value stands: the keys and indexes that lead to it from its document's root, as it was written. */
export function pathOf(tree: Tree, node: Node): Path {
  const path: (string | number)[] = [];
  for (let at: Node | undefined = node; at !== undefined; ) {
    const parent = tree.parent(at);
    if (parent !== undefined) path.push(tree.key(at) ?? tree.children(parent).indexOf(at));
    at = parent;
  }
  return path.reverse();
}

/**
 * The stretch of text that a place means in this tree. What is no longer there is shown at the key of the nearest value
 * around it that is, or else at that value's first line.
 */
export function locate(tree: Tree, place: Place): Span {
  if (place.span) return clamp(tree, place.span);
  let node = tree.documents[place.document] ?? tree.documents[0]!;
  for (const step of place.path) {
    const next = tree.child(node, step);
    if (next === undefined) return tree.keySpan(node) ?? firstLine(tree, tree.span(node));
    node = next;
  }
  if (place.part === 'entry') return tree.entrySpan(node);
  const [span, text] = place.part === 'key' ? [tree.keySpan(node), tree.key(node)] : [tree.span(node)];
  if (!span) return firstLine(tree, tree.span(node));
  return place.within ? withinSpan(tree, span, text ?? tree.textOf(node), place.within) : span;
}

/** The part of a span that is on its first line, without white space at its end. */
export function firstLine(tree: Tree, span: Span): Span {
  let end = Math.min(span.end, lineEnd(tree.text, span.start));
  while (end > span.start && (tree.text[end - 1] === ' ' || tree.text[end - 1] === '\t')) end--;
  return { start: span.start, end };
}

/** Exact where the text of the key or scalar stands in the source as it is; else all of it. */
function withinSpan(tree: Tree, span: Span, text: string, within: Span): Span {
  const quotes = span.end - span.start - text.length;
  const start = span.start + quotes / 2;
  const isExact = (quotes === 0 || quotes === 2) && tree.text.startsWith(text, start);
  if (!isExact || within.end > text.length) return span;
  return { start: start + within.start, end: start + within.end };
}

function clamp(tree: Tree, { start, end }: Span): Span {
  const to = (offset: number): number => Math.max(0, Math.min(offset, tree.text.length));
  return { start: to(start), end: to(end) };
}
