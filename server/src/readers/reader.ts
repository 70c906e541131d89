import type { Tree } from '../syntax/tree';
import type { Facts } from './facts';

/** How one kind of file becomes facts. Pure: what else it needs, its facts ask for. */
export interface Reader {
  /** `head`: the first 4 KB of the file, or all of it. */
  recognises(file: string, head: string): boolean;
  /** Undefined for a template of such a file, of which nothing is known. */
  read(tree: Tree, file: string): Facts | undefined;
}

/** False where one of these documents of the file does not parse: nothing may be concluded from what it lacks. */
export function isComplete(tree: Tree, documents = tree.documents): boolean {
  if (tree.problems.length === 0) return true;
  // A root that is no map or list knows of no problem; the text was meant to be more than that.
  return documents.every((root) => (tree.kind(root) === 'map' || tree.kind(root) === 'list') && tree.complete(root));
}
