import type { At } from '../syntax/place-at';
import type { Span, Tree } from '../syntax/tree';

/** The key, the scalar or the part of a word at an offset, which a completion replaces; always on one line. */
export function wordSpan(tree: Tree, at: At, offset: number): Span {
  if (at.part === 'key') return tree.keySpan(at.node) ?? { start: offset, end: offset };
  const span = tree.span(at.node);
  const isScalar = tree.kind(at.node) === 'scalar' && span.start <= offset && offset <= span.end;
  // A word on its way to become a key may be all that there is of the scalar.
  const isHere =
    isScalar && (at.keyTyped ?? tree.text.slice(span.start, offset)) === tree.text.slice(span.start, offset);
  // A quote that is not closed yet may reach far down.
  if (isHere && !tree.text.slice(span.start, span.end).includes('\n')) return span;
  const typed = /[^\s:"'[\]{},]*$/.exec(tree.text.slice(Math.max(0, offset - 200), offset))?.[0] ?? '';
  return { start: offset - typed.length, end: offset };
}

/** What stands of that word before the offset, without a quote. */
export function typedText(tree: Tree, at: At, offset: number): string {
  const { start } = wordSpan(tree, at, offset);
  return tree.text.slice(start, offset).replace(/^["']/, '');
}
