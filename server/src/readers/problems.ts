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

/** What is wrong with one of the documents of a file that has several, `problems` being what its schema says of it. */
export function problemsOfDocument(tree: Tree, document: number, problems: SchemaProblem[]): readonly SchemaProblem[] {
  return certain(tree, problems, document).map((problem) => ({ ...asWritten(tree, problem, document), document }));
}

/** A scalar as it stands in the file: `1.10` is not 1.1. */
function asWritten(tree: Tree, problem: SchemaProblem, document = 0): SchemaProblem {
  const { path, field, nearest } = problem;
  const node = find(tree, field === undefined ? path : [...path, field], document);
  if (node === undefined || tree.kind(node) !== 'scalar') return problem;
  if (nearest?.holds) return { ...problem, scalar: tree.textOf(node) };
  if (field !== undefined || typeof tree.value(node) !== 'number') return problem;
  const text = tree.textOf(node);
  const quoted = nearest?.value === String(tree.value(node)) && { nearest: { ...nearest, value: text } };
  return { ...problem, actual: text.slice(0, 40), ...quoted };
}

function furtherDocument(tree: Tree): readonly SchemaProblem[] {
  const document = tree.documents.findIndex((root, index) => index > 0 && tree.kind(root) !== 'null');
  if (document < 0 || !isComplete(tree)) return [];
  return [{ path: [], code: 'document', document, expected: 'one document', actual: `${tree.documents.length}` }];
}
