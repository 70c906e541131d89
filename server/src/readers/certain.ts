import { find } from '../syntax/locate';
import { skipNothing } from '../syntax/text';
import type { Node, Tree } from '../syntax/tree';
import type { SchemaProblem } from './schema/validate';

/**
 * The problems that stay whatever the text was meant to be: without those of a value that a syntax problem stands in or
 * cuts short, and without what is missing of a map that is not complete.
 */
export function certain(tree: Tree, problems: SchemaProblem[], document = 0): SchemaProblem[] {
  if (tree.problems.length === 0) return problems;
  const broken = new Set(tree.problems.map(({ span }) => skipNothing(tree.text, span.start)));
  return problems.filter(({ path, code }) => {
    const node = find(tree, path, document);
    return code === 'unknown' || node === undefined || !isDoubtful(tree, node, broken);
  });
}

function isDoubtful(tree: Tree, node: Node, broken: ReadonlySet<number>): boolean {
  const parent = tree.parent(node);
  const isInBrokenFlow = parent !== undefined && tree.flow(parent) && !tree.complete(parent);
  const next = skipNothing(tree.text, tree.entrySpan(node).end);
  // What stands next and cannot be read may be the rest of the value.
  return !tree.complete(node) || isInBrokenFlow || broken.has(next);
}
