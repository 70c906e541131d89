import { find } from '../syntax/locate';
import { toPlain } from '../syntax/plain';
import type { Tree } from '../syntax/tree';
import { certain } from './certain';
import { isComplete } from './reader';
import type { SchemaProblem } from './schema/validate';

/** What is wrong with a file of ours: by its schema, and that it goes on after its first document. */
export function problemsIn(tree: Tree, validate: (plain: unknown) => SchemaProblem[]): readonly SchemaProblem[] {
  const [root] = tree.documents;
  if (root === undefined) return [];
  const problems = certain(tree, validate(toPlain(tree, root)));
  return [...problems.map((problem) => asWritten(tree, problem)), ...furtherDocument(tree)];
}

/** A number is shown as it stands in the file: `1.10` is not 1.1. */
function asWritten(tree: Tree, problem: SchemaProblem): SchemaProblem {
  const node = find(tree, problem.path);
  if (node === undefined || problem.field !== undefined || typeof tree.value(node) !== 'number') return problem;
  return { ...problem, actual: tree.textOf(node).slice(0, 40) };
}

function furtherDocument(tree: Tree): readonly SchemaProblem[] {
  const document = tree.documents.findIndex((root, index) => index > 0 && tree.kind(root) !== 'null');
  if (document < 0 || !isComplete(tree)) return [];
  return [{ path: [], code: 'document', document, expected: 'one document', actual: `${tree.documents.length}` }];
}
