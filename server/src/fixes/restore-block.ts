import type { Node } from '../syntax/tree';
import { fillKeyless, indented, takeAway } from './block-add';
import { entryStart } from './block-remove';
import { afterEntry, commentsAbove, excerpt } from './excerpt';
import { type Gap, gapAbove, gapBelow, linesDown } from './gaps';
import type { Lost, Spot } from './lost';
import { commentAfter, isFirstOnLine, ownChildren, type Site } from './site';
import { columnOf } from './style';
import { insertAt, type TextEdit } from './text-edit';

/** What is put back of a block: the lines of the entry, and what stood around it where it was. */
interface Found {
  readonly lines: readonly string[];
  readonly comments: readonly string[];
  /** How many blank lines kept it apart from the entry before it. */
  readonly blank: number;
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** True where the last line owns the blank lines below it. */
  readonly kept: boolean;
}

function foundIn({ style }: Site, lost: Lost): Found | undefined {
  const { from, node, before } = lost;
  const lines = excerpt(lost, style);
  if (lines === undefined) return undefined;
  const start = entryStart({ tree: from }, node);
  const comments = isFirstOnLine(from, start) ? commentsAbove(from, start) : [];
  const above = gapAbove(from, node, before[0]).lines;
  const apart = above.slice(0, above.length - comments.length);
  const blank = before.length === 0 ? 0 : apart.length - 1 - apart.findLastIndex((line) => line !== '');
  const after = afterEntry(from, node);
  return { lines, comments, above, blank, below: gapBelow(from, after.at).lines, kept: after.kept };
}

/**
 * Puts an entry of a block back into a block, or where one was before it lost its last entry. Undefined where it has to
 * be written anew: its text would not say the same.
 */
export function restoreLines(site: Site, node: Node, lost: Lost, { after }: Spot): TextEdit[] | undefined {
  const { tree } = site;
  const found = foundIn(site, lost);
  if (found === undefined) return undefined;
  const first = tree.flow(node) ? undefined : ownChildren(tree, node)[0];
  if (first === undefined) return fill(site, node, found, lost.key === undefined);
  const column = columnOf(tree, tree.span(node).start);
  if (after !== undefined) {
    const end = afterEntry(tree, after);
    const isLast = ownChildren(tree, node).at(-1) === after;
    return [put(site, gapBelow(tree, end.at), found, column, { isLast, glued: end.kept })];
  }
  const start = entryStart(site, first);
  if (!isFirstOnLine(tree, start)) return [putBeside(site, start, column, found)];
  const gap = gapAbove(tree, first, undefined);
  return [put(site, gap, found, column, { isLast: false, glued: true, below: tree.parent(node) === undefined })];
}

/** Beside a dash, where the first entry stands now. */
function putBeside({ style }: Site, start: number, column: number, { comments, lines }: Found): TextEdit {
  const text = indented([...comments, ...lines], column).join(style.eol);
  return insertAt(start, text.slice(column) + style.eol + ' '.repeat(column));
}

interface Around {
  /** No entry comes after. */
  readonly isLast: boolean;
  /** No blank line may come between it and what stands above. */
  readonly glued: boolean;
  /** It goes below the gap: comments at the head of a file speak of the whole. */
  readonly below?: boolean;
}

/** Into a gap: where that is the one which the entry left, to its old place in it. */
function put({ tree, style }: Site, gap: Gap, found: Found, column: number, around: Around): TextEdit {
  const { comments, lines } = found;
  const left = remains(gap.lines, found);
  const skipped = left ?? leap(gap, found, around);
  const at = linesDown(tree.text, gap.at, skipped);
  const blanks = (is: boolean) => (is && left === undefined ? Array<string>(found.blank).fill('') : []);
  const isApart = around.isLast || found.kept || gap.lines[skipped] === '';
  const text = [
    ...blanks(!around.glued),
    ...(left === undefined ? indented(comments, column) : []),
    ...indented(lines, column),
    ...blanks(!isApart && !around.below),
  ].join(style.eol);
  return isOpen(tree.text, at) ? insertAt(at, style.eol + text) : insertAt(at, text + style.eol);
}

/** At the end of a text whose last line has no end. */
const isOpen = (text: string, at: number): boolean => at === text.length && at > 0 && !text.endsWith('\n');

function leap({ lines }: Gap, { kept }: Found, { below }: Around): number {
  if (below) return lines.length;
  const content = lines.findIndex((line) => line !== '');
  return kept ? (content < 0 ? lines.length : content) : 0;
}

/** How many lines of a gap stood above the entry, where they are still there; undefined where it is another gap. */
function remains(gap: readonly string[], { above, below, comments }: Found): number | undefined {
  const isWhole = gap.length === above.length + below.length;
  const starts = above.every((line, index) => line === gap[index]);
  if (!starts || !(isWhole ? below.every((line, index) => line === gap[above.length + index]) : comments.length > 0))
    return undefined;
  return above.length;
}

/** Into nothing: `key:`, `~`, `{}` or `[]`. */
function fill(site: Site, node: Node, found: Found, isList: boolean): TextEdit[] | undefined {
  const { tree, style } = site;
  const key = tree.keySpan(node);
  if (!key) return fillBeside(site, node, found);
  const column = columnOf(tree, key.start) + (isList ? style.dash : style.unit.length);
  const end = tree.text.indexOf('\n', tree.span(node).end) + 1 || tree.text.length;
  return [takeAway(tree, node), put(site, gapBelow(tree, end), found, column, { isLast: true, glued: true })];
}

/** Beside a dash or as a document. The comment that follows there may be the entry's own, which stayed. */
function fillBeside(site: Site, node: Node, { comments, lines }: Found): TextEdit[] | undefined {
  const { tree } = site;
  const known = tree.comments.map(({ span }) => tree.text.slice(span.start, span.end).trimEnd());
  const above = tree.parent(node) === undefined ? comments.filter((line) => !known.includes(line)) : [];
  const behind = commentAfter(tree, tree.span(node).end);
  if (!behind) return fillKeyless(site, node, [...above, ...lines]);
  const text = tree.text.slice(behind.start, behind.end).trimEnd();
  const [line = ''] = lines;
  if (lines.length > 1 || above.length > 0 || !line.endsWith(` ${text}`)) return undefined;
  return fillKeyless(site, node, [line.slice(0, -text.length).trimEnd()]);
}
