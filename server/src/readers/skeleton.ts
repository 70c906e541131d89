import { find } from '../syntax/locate';
import { lineEnd, lineStart } from '../syntax/text';
import type { Path, Tree } from '../syntax/tree';

/** A line that is a statement of a template language: what stands around it is no YAML yet. */
const STATEMENT = /^[ \t]*\{[%#]/;
/** What the generators of projects fill in; other placeholders may be filled in by what reads the file. */
const FILLED_IN = /\$\{\{|\{\{[-\s]*cookiecutter\b/;

/** Whether a file becomes YAML only once a template engine has run over it: its statements are what cannot be read. */
export const hasStatements = (tree: Tree): boolean => brokenLines(tree).some((line) => STATEMENT.test(line));

/**
 * Whether a manifest or a spec is part of the skeleton that a software template makes projects of: it cannot be read for
 * what is to be filled in, or that stands in one of the fields that say what it is.
 */
export function isSkeletonFile(tree: Tree, identity: readonly Path[]): boolean {
  if (!/\{[{%#]/.test(tree.text)) return false;
  const texts = identity.map((path) => textAt(tree, path));
  return hasStatements(tree) || [...brokenLines(tree), ...texts].some((text) => FILLED_IN.test(text));
}

function textAt(tree: Tree, path: Path): string {
  const node = find(tree, path);
  return node === undefined ? '' : tree.textOf(node);
}

const brokenLines = ({ text, problems }: Tree): string[] =>
  problems.map(({ span }) => text.slice(lineStart(text, span.start), lineEnd(text, span.start)));
