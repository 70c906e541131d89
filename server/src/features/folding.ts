import { linesOf } from '../rules/findings';
import { ownChildren } from '../syntax/place-at';
import { lineContent } from '../syntax/text';
import type { Node, Tree } from '../syntax/tree';

/** Lines that fold away behind the first of them; from 0, `end` is the last one that is hidden. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly isComment: boolean;
}

/**
 * What can be folded: entries of maps and lists, and block scalars, that take several lines, and comments of several
 * lines. In order; of more than `most` the outermost, then the first.
 */
export function folds(tree: Tree, most = Number.POSITIVE_INFINITY): Fold[] {
  const found: Fold[] = [];
  const taken = new Set<number>();
  const add = (fold: Fold | undefined) => {
    // Of two that begin on one line, an editor shows but the outer one.
    if (!fold || found.length >= most || taken.has(fold.start)) return;
    taken.add(fold.start);
    found.push(fold);
  };
  for (const comment of commentFolds(tree)) add(comment);
  // Level by level, so that what is cut off is what lies deepest.
  for (let level: readonly Node[] = tree.documents; level.length > 0; ) {
    for (const node of level) add(foldOf(tree, node));
    level = level.flatMap((node) => ownChildren(tree, node));
  }
  return found.sort((a, b) => a.start - b.start);
}

function foldOf(tree: Tree, node: Node): Fold | undefined {
  const isRoot = tree.parent(node) === undefined;
  // A whole document in block style begins where its first entry does, which folds by itself.
  if (isRoot && !tree.flow(node)) return undefined;
  const { start, end } = tree.entrySpan(node);
  const lines = linesOf(tree);
  const first = lines.position(start).line;
  let last = lines.position(trimmedEnd(tree.text, start, end)).line;
  // The bracket that ends it stays in sight.
  if (tree.flow(node) && /^[\]}],?$/.test(contentOf(tree, last))) last--;
  return last > first ? { start: first, end: last, isComment: false } : undefined;
}

/** Comments that have their lines to themselves, one below the other. */
function commentFolds(tree: Tree): Fold[] {
  const lines = linesOf(tree);
  const found: Fold[] = [];
  let open: { start: number; end: number } | undefined;
  const close = () => {
    if (open && open.end > open.start) found.push({ ...open, isComment: true });
    open = undefined;
  };
  for (const { span } of tree.comments) {
    const { line } = lines.position(span.start);
    const isWhole = lineContent(tree.text, span.start).start === span.start;
    if (open && isWhole && line === open.end + 1) open.end = line;
    else {
      close();
      if (isWhole) open = { start: line, end: line };
    }
  }
  close();
  return found;
}

/** A block scalar ends where the next entry begins. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}

function contentOf(tree: Tree, line: number): string {
  const { start, end } = lineContent(tree.text, linesOf(tree).offset({ line, character: 0 }));
  return tree.text.slice(start, end);
}
