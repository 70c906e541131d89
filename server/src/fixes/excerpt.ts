import { parse } from '../syntax/parse';
import { toPlain } from '../syntax/plain';
import { indentation, lineEnd, lineStart } from '../syntax/text';
import type { Node, Tree } from '../syntax/tree';
import { endOfKept } from './block-add';
import { entryStart } from './block-remove';
import { levelsIn } from './levels';
import { type Lost, lostValue } from './lost';
import type { Style } from './style';

/** Where the line begins that comes after an entry of a block; `kept`: it ends in a text that owns blank lines below. */
export function afterEntry(tree: Tree, node: Node): { readonly at: number; readonly kept: boolean } {
  const kept = endOfKept({ tree }, node);
  if (kept !== undefined) return { at: kept, kept: true };
  const next = tree.text.indexOf('\n', lineEnd(tree.text, tree.entrySpan(node).end));
  return { at: next < 0 ? tree.text.length : next + 1, kept: false };
}

/**
 * The lines of an entry of a block map or list with the comments in it, without the indentation of the first; what is
 * deeper is indented as `style` has it, and block scalars relative to their keys. Undefined where these lines alone
 * would not say the same: their aliases lead elsewhere.
 */
export function excerpt(lost: Lost, style: Style): readonly string[] | undefined {
  const { from, node, key } = lost;
  const lines = leveled(from, node, style);
  const alone = parse(`${lines.join('\n')}\n`, 'yaml');
  if (alone.problems.length > 0 || alone.documents.length !== 1) return undefined;
  const value = lostValue(lost);
  const expected = JSON.stringify(key === undefined ? [value] : { [key]: value });
  return JSON.stringify(toPlain(alone, alone.documents[0]!)) === expected ? lines : undefined;
}

function leveled(from: Tree, node: Node, style: Style): string[] {
  const start = entryStart({ tree: from }, node);
  const text = from.text.slice(start, afterEntry(from, node).at).replace(/\r?\n$/, '');
  const levels = levelsIn(from, node, style);
  let at = start;
  let shift = levels.base;
  return text.split('\n').map((line, index) => {
    const isComment = index > 0 && /^[ \t]*#/.test(line);
    shift = levels.byLine.get(at) ?? shift;
    const own = isComment ? (levels.byColumn.get(indentation(from.text, at)) ?? shift) : shift;
    at += line.length + 1;
    return shifted(line.replace(/\r$/, ''), index === 0 ? 0 : own);
  });
}

function shifted(line: string, by: number): string {
  if (line === '' || by >= 0) return line === '' ? line : ' '.repeat(by) + line;
  return line.slice(Math.min(/^ */.exec(line)![0].length, -by));
}

/** The comment lines right above an entry that begins its line, the first one first; none beside a dash. */
export function commentsAbove(tree: Tree, start: number): readonly string[] {
  const column = indentation(tree.text, start);
  const lines: string[] = [];
  for (let at = lineStart(tree.text, start); at > 0; at = lineStart(tree.text, at - 1)) {
    const above = lineStart(tree.text, at - 1);
    const content = above + indentation(tree.text, above);
    if (content - above !== column || !tree.comments.some(({ span }) => span.start === content)) break;
    lines.unshift(tree.text.slice(content, lineEnd(tree.text, content)).trimEnd());
  }
  return lines;
}
