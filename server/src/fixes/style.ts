import { lineStart } from '../syntax/text';
import type { Node, Tree } from '../syntax/tree';

/** How a file is written, as far as its text tells. */
export interface Style {
  readonly eol: string;
  /** One level of indentation. */
  readonly unit: string;
  /** How far a list is indented below its key, in spaces: 0 or more. */
  readonly dash: number;
}

/** The style of a file, from the first place that shows it: two spaces, and dashes indented like them, where none does. */
export function styleOf(tree: Tree): Style {
  const style = known.get(tree) ?? read(tree);
  known.set(tree, style);
  return style;
}

/** A fix of many changes asks for each of them. */
const known = new WeakMap<Tree, Style>();

function read(tree: Tree): Style {
  const eol = tree.text.includes('\r\n') ? '\r\n' : '\n';
  if (tree.language === 'json') return { eol, unit: /^[{[]\s*?\r?\n([ \t]+)/.exec(tree.text)?.[1] ?? '  ', dash: 0 };
  const seen = shown(tree);
  const step = seen.step ?? 2;
  return { eol, unit: ' '.repeat(step), dash: seen.dash ?? step };
}

/** The style of a file for what comes from another one: where it does not tell, that one's. */
export function styleLike(tree: Tree, from: Tree): Style {
  const [own, other] = [styleOf(tree), styleOf(from)];
  const { eol } = tree.text.includes('\n') ? own : other;
  if (tree.language === 'json' || from.language === 'json') return { ...own, eol };
  const { step = other.unit.length, dash = other.dash } = shown(tree);
  return { eol, unit: ' '.repeat(step), dash };
}

interface Shown {
  step?: number;
  dash?: number;
}

function shown(tree: Tree): Shown {
  const seen: Shown = {};
  for (const root of tree.documents) look(tree, root, seen, 0);
  return seen;
}

function look(tree: Tree, node: Node, seen: Shown, depth: number): void {
  if (depth > 20 || tree.flow(node)) return;
  for (const child of tree.children(node)) {
    if (seen.step !== undefined && seen.dash !== undefined) return;
    if (tree.parent(child) !== node || tree.resolved(child) !== child) continue;
    if (isBlock(tree, child)) note(tree, child, seen);
    look(tree, child, seen, depth + 1);
  }
}

function note(tree: Tree, child: Node, seen: Shown): void {
  const key = tree.keySpan(child);
  if (!key || tree.text[key.start] === '?') return;
  const deeper = columnOf(tree, tree.span(child).start) - columnOf(tree, key.start);
  if (tree.kind(child) === 'list') seen.dash ??= Math.max(0, deeper);
  else if (deeper > 0) seen.step ??= deeper;
}

/** True for a map or list that is not written in braces or brackets. */
export function isBlock(tree: Tree, node: Node): boolean {
  const kind = tree.kind(node);
  return (kind === 'map' || kind === 'list') && !tree.flow(node) && tree.language === 'yaml';
}

/** How many characters stand before an offset on its line; a byte order mark is none. */
export function columnOf(tree: Tree, offset: number): number {
  const start = lineStart(tree.text, offset);
  return offset - start - (start === 0 && offset > 0 && tree.text.startsWith('\uFEFF') ? 1 : 0);
}
