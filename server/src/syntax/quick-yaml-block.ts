import { CR, type Cursor, END, HASH, LF, SPACE, unsure } from './quick-yaml-cursor';

const PLUS = 43;
const DASH = 45;

/**
 * Goes over a block text, `|` or `>`, which is indented deeper than `base`, to the line after it; returns where it ends.
 * How deep it is indented, its first line says.
 */
export function passBlockText(cursor: Cursor, base: number): number {
  const first = passHeader(cursor);
  let indent = -1;
  let deepestBlank = 0;
  let end = first;
  for (let line = first; ; line = lineAfter(cursor, end)) {
    const { at, deepest } = passBlankLines(cursor, line);
    deepestBlank = deepest;
    const depth = at - cursor.line;
    if (cursor.text.charCodeAt(at) === END || (indent >= 0 && depth < indent)) break;
    if (indent < 0 && (depth <= base || deepest > depth)) unsure();
    if (indent < 0) indent = depth;
    end = cursor.lineEnd(at);
  }
  // Blank lines that are indented deeper than the text belong to it.
  if (indent < 0 || deepestBlank > indent) unsure();
  cursor.at = cursor.line;
  while (cursor.text.charCodeAt(end - 1) === SPACE) end--;
  return end;
}

/** Returns where the line after the header begins. */
function passHeader(cursor: Cursor): number {
  const { text } = cursor;
  let at = cursor.at + 1;
  const chomp = text.charCodeAt(at);
  if (chomp === PLUS || chomp === DASH) at++;
  while (text.charCodeAt(at) === SPACE) at++;
  if (text.charCodeAt(at) === HASH) at = cursor.comment(at, false);
  if (text.charCodeAt(at) === CR) at++;
  if (text.charCodeAt(at) !== LF) unsure();
  return at + 1;
}

/** Where the next line that is not blank says something, and how deep the blank ones before it are indented at most. */
function passBlankLines(cursor: Cursor, from: number): { at: number; deepest: number } {
  const { text } = cursor;
  let deepest = 0;
  for (let line = from; ; ) {
    let at = line;
    while (text.charCodeAt(at) === SPACE) at++;
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR) {
      cursor.line = line;
      return { at, deepest };
    }
    deepest = Math.max(deepest, at - line);
    line = lineAfter(cursor, at);
  }
}

function lineAfter(cursor: Cursor, offset: number): number {
  return cursor.text.indexOf('\n', offset) + 1;
}
