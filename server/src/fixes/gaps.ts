import { lineContent, lineStart } from '../syntax/text';
import type { Node, Tree } from '../syntax/tree';
import { entryStart } from './block-remove';
import { afterEntry } from './excerpt';
import { isFirstOnLine } from './site';

/** Blank lines and comment lines between two entries. */
export interface Gap {
  /** Where the first of them begins, or what comes after. */
  readonly at: number;
  /** Each without the white space around it. */
  readonly lines: readonly string[];
}

/** Those before an entry, up to the end of `before`; none before one that does not begin its line. */
export function gapAbove(tree: Tree, node: Node, before: Node | undefined): Gap {
  const start = entryStart({ tree }, node);
  if (!isFirstOnLine(tree, start)) return { at: start, lines: [] };
  const bound = before === undefined ? 0 : afterEntry(tree, before).at;
  const lines: string[] = [];
  let at = lineStart(tree.text, start);
  while (at > bound) {
    const above = lineStart(tree.text, at - 1);
    const line = nothingOn(tree, above);
    if (line === undefined) break;
    lines.unshift(line);
    at = above;
  }
  return { at, lines };
}

/** Those from the beginning of a line on. */
export function gapBelow(tree: Tree, at: number): Gap {
  const lines: string[] = [];
  for (let next = at; next < tree.text.length; next = nextLine(tree.text, next)) {
    const line = nothingOn(tree, next);
    if (line === undefined) break;
    lines.push(line);
  }
  return { at, lines };
}

/** Where the line begins that is `count` lines further down. */
export function linesDown(text: string, at: number, count: number): number {
  let down = at;
  for (let i = 0; i < count; i++) down = nextLine(text, down);
  return down;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** What stands on the line that begins at an offset, where that is no more than a comment; undefined for any other. */
function nothingOn({ text, comments }: Tree, at: number): string | undefined {
  const { start, end } = lineContent(text, at);
  const isNothing = start === end || comments.some(({ span }) => span.start === start);
  return isNothing ? text.slice(start, end) : undefined;
}
