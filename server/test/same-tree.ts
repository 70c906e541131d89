import { expect } from 'vitest';
import { readQuickYaml } from '../src/syntax/quick-yaml';
import type { Node, Tree } from '../src/syntax/tree';
import { readAnyYaml } from '../src/syntax/yaml';

/** Every answer of a tree, for comparison. */
function answers(tree: Tree): unknown {
  const node = (at: Node): unknown => {
    const parent = tree.parent(at);
    return {
      kind: tree.kind(at),
      key: [tree.key(at), tree.keySpan(at)],
      spans: [tree.span(at), tree.entrySpan(at), parent === undefined ? undefined : tree.span(parent)],
      text: [tree.textOf(at), tree.value(at), tree.quoted(at)],
      flags: [tree.flow(at), tree.complete(at), tree.resolved(at) === at],
      children: tree.children(at).map(node),
      found: tree.children(at).map((child) => tree.child(at, tree.key(child) ?? 0) === child),
    };
  };
  const { documents, comments, problems, language, text } = tree;
  return { documents: documents.map(node), comments, problems, language, text };
}

/** Sees that the quick reader, if it takes a text, reads it as the library does and none is wrong; true if it does. */
export function expectSameTree(text: string): boolean {
  const quick = readQuickYaml(text);
  if (!quick) return false;
  const other = readAnyYaml(text);
  expect(other.problems, text).toEqual([]);
  // Faster than toEqual, and as strict on plain values in one order.
  const [found, wanted] = [quick, other].map((tree) => JSON.stringify(answers(tree)));
  if (found !== wanted) expect(answers(quick), text).toEqual(answers(other));
  return true;
}
