import type { Span } from './tree';

/** The offset at which the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset at which the line of `offset` ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** The offset of the first character that is not white space at or after `offset`. */
export function skipBlank(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  return at;
}

/** Blanks, line ends and comments. */
const NOTHING = /(?:\s|#.*)*/y;

/** The offset of the first character at or after `offset` that says something. */
export function skipNothing(text: string, offset: number): number {
  NOTHING.lastIndex = offset;
  NOTHING.test(text);
  return NOTHING.lastIndex;
}

/** What stands on the line of `offset`, without the white space around it. */
export function lineContent(text: string, offset: number): Span {
  let start = lineStart(text, offset);
  let end = lineEnd(text, offset);
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start++;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return { start, end };
}

/** How far the line of `offset` is indented: the number of characters before its first other than white space. */
export function indentation(text: string, offset: number): number {
  return lineContent(text, offset).start - lineStart(text, offset);
}

/** From the content of a line to the end of all lines that are indented deeper than it. */
export function blockFrom(text: string, offset: number): Span {
  const { start, end } = lineContent(text, offset);
  const column = start - lineStart(text, offset);
  return { start, end: deeperUntil(text, end, column) };
}

/** The end of the last of the lines after `offset`'s that is indented deeper than `column`; blank ones are passed. */
export function deeperUntil(text: string, offset: number, column: number): number {
  let until = lineEnd(text, offset);
  for (let next = text.indexOf('\n', offset) + 1; next > 0; next = text.indexOf('\n', next) + 1) {
    const content = lineContent(text, next);
    if (content.start === content.end) continue;
    if (content.start - next <= column) break;
    until = content.end;
  }
  return until;
}
