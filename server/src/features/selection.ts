import { placeAt } from '../syntax/place-at';
import type { Node, Span, Tree } from '../syntax/tree';

/**
 * What a selection at an offset grows to: the key or the scalar, its entry, the map or list around it, and so on up to
 * the whole text. Each holds the one before it and the offset.
 */
export function selections(tree: Tree, offset: number): Span[] {
  const { node, part } = placeAt(tree, offset);
  const found: Span[] = [];
  const add = (span: Span | undefined) => {
    if (!span || span.start > offset || offset > span.end) return;
    const inner = found.at(-1);
    const isWider = !inner || (span.start <= inner.start && inner.end <= span.end);
    const isSame = inner && span.start === inner.start && inner.end === span.end;
    if (isWider && !isSame) found.push(span);
  };
  if (part === 'key') add(tree.keySpan(node));
  else for (const span of insideOf(tree, node)) add(span);
  for (let at: Node | undefined = node; at !== undefined; at = tree.parent(at)) {
    if (at !== node || part !== 'key') add(tree.span(at));
    add(tree.entrySpan(at));
  }
  add({ start: 0, end: tree.text.length });
  return found;
}

/** The text of a scalar without its quotes. */
function insideOf(tree: Tree, node: Node): Span[] {
  const { start, end } = tree.span(node);
  const isQuoted = /^(["']).*\1$/s.test(tree.text.slice(start, end)) && end - start > 1;
  return isQuoted && tree.kind(node) === 'scalar' ? [{ start: start + 1, end: end - 1 }] : [];
}
