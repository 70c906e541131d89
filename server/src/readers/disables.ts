import type { Node, Path, Tree } from '../syntax/tree';

/** Rules switched off below a path by `x-servicelint-disable`. */
export interface DisabledBelow {
  readonly path: Path;
  readonly rules: readonly string[];
}

export const DISABLE = 'x-servicelint-disable';

/** Deeper than any manifest or configuration is, and more than any holds: what unfolds through aliases. */
const [MAX_DEPTH, MAX_VALUES] = [50, 20_000] as const;

/** All that a manifest or a configuration switches off in this way. */
export function disablesIn(tree: Tree, root: Node | undefined): readonly DisabledBelow[] {
  const found: DisabledBelow[] = [];
  if (root === undefined || !tree.text.includes(DISABLE)) return found;
  let left = MAX_VALUES;
  const visit = (node: Node, path: Path): void => {
    if (--left < 0 || path.length > MAX_DEPTH) return;
    const rules = tree.kind(node) === 'map' ? disabledBy(tree, tree.child(node, DISABLE)) : [];
    if (rules.length > 0) found.push({ path, rules });
    for (const [index, child] of tree.children(node).entries()) visit(child, [...path, tree.key(child) ?? index]);
  };
  visit(root, []);
  return found;
}

/** The rules that a value of `x-servicelint-disable` names: one, or a list. */
export function disabledBy(tree: Tree, node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  const nodes = tree.kind(node) === 'list' ? tree.children(node) : [node];
  return nodes.map((one) => tree.textOf(one).trim()).filter((rule) => rule !== '');
}

const NEXT_LINE = /^servicelint-disable-next-line\s+(.*?)(?:\s--(?:\s.*)?)?$/;

/** The entries that a comment `servicelint-disable-next-line` stands above, with the rules that it names. */
export function disabledEntries(tree: Tree, root: Node): readonly DisabledBelow[] {
  return tree.comments.flatMap(({ text, span }) => {
    const rules = NEXT_LINE.exec(text)?.[1]?.match(/[^\s,]+/g) ?? [];
    const path = rules.length > 0 ? entryAt(tree, root, startOfNextLine(tree.text, span.end)) : undefined;
    return path ? [{ path, rules }] : [];
  });
}

function startOfNextLine(text: string, offset: number): number {
  const start = text.indexOf('\n', offset) + 1;
  return start === 0 ? text.length : start + (/^ */.exec(text.slice(start, start + 500))?.[0].length ?? 0);
}

/** The path of the entry whose key begins at an offset. */
function entryAt(tree: Tree, root: Node, offset: number): Path | undefined {
  const path: (string | number)[] = [];
  for (let node = root; ; ) {
    const children = tree.resolved(node) === node ? tree.children(node) : [];
    const index = children.findIndex((child) => {
      const { start, end } = tree.entrySpan(child);
      return start <= offset && offset <= end;
    });
    if (index < 0) return undefined;
    node = children[index]!;
    path.push(tree.key(node) ?? index);
    if (tree.keySpan(node)?.start === offset) return path;
  }
}
