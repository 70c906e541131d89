import type { Range } from '../../rules/finding';
import { columns, printable } from './text';

export interface Excerpt {
  readonly line: string;
  /** What to put below the line: spaces, then a mark below each column that is meant. */
  readonly indent: string;
  readonly mark: string;
}

const CUT = '…';

/**
 * The first line of a range and the mark below it. Of a line wider than `width` the part around the range is shown, with
 * `…` where something is left out.
 *
 * @param line the text of the range's first line
 */
export function excerptOf(line: string, { start, end }: Range, width: number): Excerpt {
  const from = Math.min(start.character, line.length);
  const to = end.line > start.line ? line.length : Math.min(end.character, line.length);
  const room = width - 2 * CUT.length;
  // Some of what stands before it helps to see where one is.
  const first = line.length <= width || to <= room ? 0 : Math.max(0, Math.min(from - 20, line.length - room));
  const last = line.length <= width ? line.length : first + room;
  const before = (first > 0 ? CUT : '') + printable(line.slice(first, from));
  const meant = printable(line.slice(from, Math.min(to, last)));
  const after = printable(line.slice(Math.min(to, last), last)) + (last < line.length ? CUT : '');
  return {
    line: (before + meant + after).trimEnd(),
    indent: ' '.repeat(columns(before)),
    mark: '^'.repeat(Math.max(1, columns(meant.trimEnd()))),
  };
}
