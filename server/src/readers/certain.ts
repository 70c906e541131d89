import { find } from '../syntax/locate';
import type { Node, Tree } from '../syntax/tree';
import type { SchemaProblem } from './schema/validate';

/** Blanks, line ends and comments. */
const NOTHING = /(?:\s|#.*)*/y;

/**
 * The problems that stay whatever the text was meant to be: without those of a value that a syntax problem stands in or
 * cuts short, and without what is missing of a map that is not complete.
 */
export function certain(tree: Tree, problems: SchemaProblem[]): SchemaProblem[] {
  if (tree.problems.length === 0) return problems;
  const broken = new Set(tree.problems.map(({ span }) => span.start));
  return problems.filter(({ path, code }) => {
    const node = find(tree, path);
    return code === 'unknown' || node === undefined || !isDoubtful(tree, node, broken);
  });
}

function isDoubtful(tree: Tree, node: Node, broken: ReadonlySet<number>): boolean {
  const parent = tree.parent(node);
  const isInBrokenFlow = parent !== undefined && tree.flow(parent) && !tree.complete(parent);
  return !tree.complete(node) || isInBrokenFlow || broken.has(nextAfter(tree, node));
}

/** Where the next thing stands: one that cannot be read may be the rest of the value. */
function nextAfter(tree: Tree, node: Node): number {
  NOTHING.lastIndex = tree.entrySpan(node).end;
  NOTHING.test(tree.text);
  return NOTHING.lastIndex;
}
