/**
 * What the source of a scalar says: quotes, escapes and folding resolved as the library does it. The source is one that
 * the quick reader took, so it holds no error, no tab, and no `\r` without a `\n` after it.
 *
 * @param style the first sign of a quoted or block text; '' for a plain one
 */
export function scalarText(text: string, start: number, end: number, style: string): string {
  if (style === '"') return doubleQuoted(text.slice(start + 1, end - 1));
  if (style === "'") return unfold(lines(text.slice(start + 1, end - 1))).replaceAll("''", "'");
  if (style === '|' || style === '>') return blockText(text, start, end);
  return unfold(lines(text.slice(start, end)));
}

function lines(source: string): string[] {
  return source.split(/\r?\n/);
}

/** A single line end is a space, more of them one less; blanks around them do not count. */
function unfold(parts: readonly string[]): string {
  if (parts.length === 1) return parts[0]!;
  let result = trimEnd(parts[0]!);
  let separator = ' ';
  for (const part of parts.slice(1, -1)) {
    const content = trimEnd(trimStart(part));
    if (content === '') {
      if (separator === '\n') result += '\n';
      separator = '\n';
    } else {
      result += separator + content;
      separator = ' ';
    }
  }
  return result + separator + trimStart(parts[parts.length - 1]!);
}

const trimStart = (part: string): string => part.replace(/^ +/, '');
const trimEnd = (part: string): string => part.replace(/(?<! ) +$/, '');

/** What may stand after a backslash, beside x, u and a line end, and what it means. */
export const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
]);

/** A backslash with what belongs to it, or white space. */
const SPECIAL = /\\\r?\n *|\\x([0-9a-fA-F]{2})|\\u([0-9a-fA-F]{4})|\\([\s\S])| +(?:\r?\n[ \r\n]*)?|\r?\n[ \r\n]*/g;

/** A line end that a backslash stands before says nothing; others are folded. */
function doubleQuoted(source: string): string {
  return source.replace(SPECIAL, (all, two?: string, four?: string, sign?: string) => {
    const digits = two ?? four;
    if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
    if (sign !== undefined) return ESCAPES.get(sign) ?? '';
    if (all.startsWith('\\')) return '';
    const breaks = all.split('\n').length - 1;
    return breaks === 0 ? all : breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
  });
}

interface BlockLine {
  readonly indent: number;
  readonly content: string;
}

function blockText(text: string, start: number, end: number): string {
  const header = /[|>]([-+]?)[^\n]*\n/y;
  header.lastIndex = start;
  const chomp = header.exec(text)?.[1];
  // Blanks at the end of the last line are part of the text.
  let stop = text.indexOf('\n', end);
  if (stop < 0) stop = text.length;
  else if (text[stop - 1] === '\r') stop--;
  const found = lines(text.slice(header.lastIndex, stop)).map((line): BlockLine => {
    const content = trimStart(line);
    return { indent: line.length - content.length, content };
  });
  const first = found.findIndex(({ content }) => content !== '');
  const { indent } = found[first]!;
  const body = found.slice(first);
  const lead = '\n'.repeat(first);
  const words = lead + (text[start] === '>' ? folded(body, indent) : literal(body, indent));
  return chomp === '-' ? words : words + (chomp === '+' ? lastBreaks(text, stop) : '\n');
}

function literal(body: readonly BlockLine[], indent: number): string {
  return body.map((line) => ' '.repeat(Math.max(0, line.indent - indent)) + line.content).join('\n');
}

/** Lines that are indented deeper, and those around them, keep their line ends. */
function folded(body: readonly BlockLine[], indent: number): string {
  let result = '';
  let separator = '';
  let wasDeeper = false;
  for (const line of body) {
    if (line.indent > indent) {
      if (separator === ' ') separator = '\n';
      else if (!wasDeeper && separator === '\n') separator = '\n\n';
      result += separator + ' '.repeat(line.indent - indent) + line.content;
      separator = '\n';
      wasDeeper = true;
    } else if (line.content === '') {
      if (separator === '\n') result += '\n';
      else separator = '\n';
    } else {
      result += separator + line.content;
      separator = ' ';
      wasDeeper = false;
    }
  }
  return result;
}

/** The line ends from here to the next line that says something, one at least. */
function lastBreaks(text: string, from: number): string {
  const blank = /(?:\r?\n *)*/y;
  blank.lastIndex = from;
  const count = blank.exec(text)![0].split('\n').length - 1;
  return '\n'.repeat(Math.max(1, count));
}
