import { isAlias, isScalar } from 'yaml';
import { blockFrom, deeperUntil, indentation, lineContent, lineEnd, lineStart, skipBlank } from './text';
import type { Span, SyntaxProblemCode } from './tree';
import type { Mending } from './yaml-mended';
import { bareBrackets, hiddenBracket, inQuotes, TEMPLATE } from './yaml-notation';
import type { Fault, Opening, Stream } from './yaml-stream';

/** What is behind a fault, and how the text can be read on after it. All offsets are those of the text in question. */
export interface Cause {
  readonly code: SyntaxProblemCode;
  readonly span: Span;
  readonly detail: string;
  /** The column of the line in question, where it tells which maps and lists had ended before. */
  readonly column?: number;
  /** Whatever follows may belong to it. */
  readonly swallows?: boolean;
  readonly mendings: readonly Mending[];
  /** What else may have been meant otherwise than it is read. */
  readonly cut?: readonly Span[];
}

const NOT_READ =
  'This line fits neither the one above it nor the one below it. See what is missing or too much in one of them.';
export const NEIGHBOURS = 'Indent it as deep as its neighbours.';
export const TAB = 'There is a tab here, and YAML is indented with spaces only. Write spaces in its place.';
export const NO_COLON = 'A colon is missing: a line here is a key, a colon, a space and a value.';

const STRUCTURAL = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'IMPOSSIBLE',
  'MULTILINE_IMPLICIT_KEY',
  'TAB_AS_INDENT',
]);

/** What may be behind the first fault that has to be mended to read on, likeliest first; none where nothing hinders. */
export function findCauses(text: string, stream: Stream): Cause[] {
  const fault = stream.faults.find((one) => !isHarmless(one, text));
  const bare = stream.faults[0] && bareBrackets(text, stream.faults[0].start);
  if (!fault) return bare ? [bare] : [];
  const rest = leaveOut(text, lineOf(text, fault), NOT_READ, 'unexpected');
  const first = stream.faults[0]!.start;
  if (bare) return [bare, rest];
  const quote = stream.quotes.find((one) => one.start <= first && first <= lineEnd(text, one.end));
  if (quote) return [...openQuote(text, quote, stream), rest];
  if (stream.unclosed.length > 0 && stream.unclosed[0]!.start <= fault.start) {
    return [...openBrackets(text, stream), rest];
  }
  const start = strayStart(stream, fault);
  const stray = start === undefined ? [] : [leaveOut(text, start, NOT_READ, 'unexpected')];
  return [...stray, misplaced(text, fault, stream), rest];
}

/** Where a document begins with a scalar and goes on after it: that scalar is what does not belong there. */
function strayStart(stream: Stream, fault: Fault): number | undefined {
  if (fault.code !== 'UNEXPECTED_TOKEN') return undefined;
  const root = stream.documents.findLast(({ range }) => range[0] <= fault.start)?.contents;
  return root && (isScalar(root) || isAlias(root)) ? root.range[0] : undefined;
}

/** True for faults that cost no more than the scalar they stand in. */
export function isHarmless(fault: Fault, text: string): boolean {
  const { code, message } = fault;
  // A block text or an alias in the place of a key has taken in what follows.
  if (message.startsWith('Implicit map keys') && '|>*'.includes(text[fault.start]!)) return false;
  if (code === 'MISSING_CHAR') return !/closing|must end|Sequence item/.test(message);
  if (code === 'UNEXPECTED_TOKEN') return /header|^Unexpected ,|empty item/.test(message);
  return !STRUCTURAL.has(code);
}

/** The quote is closed at the end of its line, or, where that does not help, the line is left out. */
function openQuote(text: string, quote: Opening, stream: Stream): Cause[] {
  const at = contentEnd(text, quote.start, stream, false);
  const blame = {
    code: 'unclosed',
    span: { start: quote.start, end: quote.start + 1 },
    detail: `The ${quote.sign} that should close this text is missing. Add it where the text ends.`,
    swallows: true,
  } as const;
  const { mendings } = leaveOut(text, quote.start, NOT_READ, 'unclosed');
  return [
    { ...blame, mendings: [{ do: 'insert', at, sign: quote.sign }] },
    { ...blame, mendings },
  ];
}

/**
 * All brackets that one place left open are closed, inner ones first: on the line of the first of them, or where the
 * lines indented below it end. The latter is likelier where a comma or nothing follows on the line.
 */
function openBrackets(text: string, stream: Stream): Cause[] {
  const limit = stream.unclosed[0]!.end;
  const group = stream.unclosed.filter((one) => one.end === limit).reverse();
  const first = group[0]!.start;
  const below = deeperUntil(text, first, indentation(text, group[group.length - 1]!.start));
  const ownLine = closeAll(group, limit, contentEnd(text, first, stream, group.length > 1));
  const block = closeAll(group, limit, contentEnd(text, lineStart(text, below), stream, false));
  const goesOn = /[[{,]\s*$/.test(text.slice(first, contentEnd(text, first, stream, false)));
  const { mendings } = leaveOut(text, first, NOT_READ, 'unclosed');
  const hidden = hiddenBracket(text, group[group.length - 1]!, stream);
  if (hidden) return [{ ...ownLine, ...hidden, cut: [hidden.span] }];
  return goesOn ? [block, ownLine] : [ownLine, { ...ownLine, mendings }, block];
}

function closeAll(group: readonly Opening[], limit: number, wanted: number): Cause {
  const { start, sign } = group[0]!;
  const at = Math.max(start + 1, Math.min(limit, wanted));
  const closing = (one: Opening): string => (one.sign === '{' ? '}' : ']');
  const mendings: Mending[] = group.map((one) => ({ do: 'insert', at, sign: closing(one) }));
  const detail = `The ${closing(group[0]!)} that should close this ${sign} is missing. Add it after the last entry.`;
  // The last value before the closing sign may be cut short.
  const cut = [{ start: at, end: at }];
  return { code: 'unclosed', span: { start, end: start + 1 }, detail, swallows: true, mendings, cut };
}

/** The end of a line's content, without a comment and, if asked for, without a comma. */
function contentEnd(text: string, offset: number, stream: Stream, beforeComma: boolean): number {
  const stop = lineEnd(text, offset);
  const comment = stream.comments.find((one) => one.span.start >= offset && one.span.start < stop);
  const line = text.slice(offset, comment?.span.start ?? stop);
  return offset + line.replace(beforeComma ? /[\s,]+$/ : /\s+$/, '').length;
}

function misplaced(text: string, fault: Fault, stream: Stream): Cause {
  if (fault.code === 'TAB_AS_INDENT') return tabs(text, fault);
  const isLong = fault.code === 'MULTILINE_IMPLICIT_KEY' || fault.code === 'BLOCK_AS_IMPLICIT_KEY';
  const key = isLong && stream.faults.find((one) => one.code === 'MULTILINE_IMPLICIT_KEY' && one.start === fault.start);
  if (key && text.slice(key.start, key.end).includes('\n')) return longKey(text, key);
  if (fault.code === 'MISSING_CHAR' && '|>*'.includes(text[fault.start]!))
    return leaveOut(text, fault.start, NOT_READ, 'unexpected');
  const before = text.slice(lineStart(text, fault.start), fault.start);
  if (fault.code === 'BLOCK_AS_IMPLICIT_KEY') return nested(text, fault);
  if (fault.code === 'BAD_INDENT' || fault.message.startsWith('Sequence item') || before.trim() === '') {
    const detail = `This line is not indented as the lines around it are. ${NEIGHBOURS}`;
    return leaveOut(text, lineOf(text, fault), detail, 'indentation');
  }
  return restOfLine(text, fault.start);
}

function tabs(text: string, fault: Fault): Cause {
  const mendings: Mending[] = [];
  for (const line of text.matchAll(/^ *\t[ \t]*/gm)) {
    mendings.push({ do: 'blank', start: line.index, end: line.index + line[0].length });
  }
  const tab = text.indexOf('\t', fault.start);
  const last = mendings.length > 0 ? mendings[mendings.length - 1] : undefined;
  if (last?.do !== 'blank' || tab < 0) return leaveOut(text, fault.start, TAB, 'tab');
  return { code: 'tab', span: { start: tab, end: tab + 1 }, detail: TAB, mendings };
}

/**
 * A text that goes on over lines until a colon makes it a key. If it begins its line, that line is the one that
 * something is missing of: `prov` above `consumes:`. Else the last line is indented too deep.
 */
function longKey(text: string, key: Fault): Cause {
  const before = text.slice(lineStart(text, key.start), key.start);
  if (!/^[\s?-]*$/.test(before)) {
    const detail = `This line is indented as if it belonged to the value before it. ${NEIGHBOURS}`;
    return leaveOut(text, key.end - 1, detail, 'indentation');
  }
  const last = lineStart(text, key.end - 1);
  const column = key.start - lineStart(text, key.start);
  const span = { start: key.start, end: lineContent(text, key.start).end };
  // What is indented below the key, or begins with a dash, is its value.
  const isKey = lineStart(text, key.start) === lineStart(text, last - 1) && isBelow(text, last, column);
  const mending: Mending = isKey
    ? { do: 'insert', at: span.end, sign: ':' }
    : { do: 'blank', start: key.start, end: lineEnd(text, last - 1) };
  const isTight = /^[\w-]+:\S/.test(text.slice(span.start, span.end));
  const detail = isTight ? 'A space is missing after the colon.' : NO_COLON;
  return { code: 'unexpected', span, detail, column, mendings: [mending] };
}

function isBelow(text: string, offset: number, column: number): boolean {
  const { start } = lineContent(text, offset);
  const deeper = start - lineStart(text, offset);
  return deeper > column || (deeper === column && /^-\s/.test(text.slice(start, start + 2)));
}

function nested(text: string, fault: Fault): Cause {
  const rest = restOfLine(text, fault.start);
  const words = inQuotes(text.slice(rest.span.start, rest.span.end));
  return { ...rest, detail: `A text with a colon and a space in it needs quotes. Put it in quotes${words}.` };
}

function restOfLine(text: string, start: number): Cause {
  const end = lineContent(text, start).end;
  const mendings: Mending[] = [{ do: 'blank', start, end }];
  const detail = strayWords(text, start);
  return { code: 'unexpected', span: { start, end }, detail, column: indentation(text, start), mendings };
}

function strayWords(text: string, start: number): string {
  const sign = text[start]!;
  if (text[start - 1] === "'" && /\w/.test(sign)) {
    return "The ' before this ends the text. In single quotes write '' for an apostrophe.";
  }
  if (sign === ']' || sign === '}') return `Nothing is open that this ${sign} could close. Remove it.`;
  if (/^-\s/.test(text.slice(start, start + 2)))
    return 'A list begins on a line of its own. Begin a new line before the dash.';
  return 'Nothing can stand here after the value before it. Put all of it in quotes, or begin a new line.';
}

/** Faults of indentation are reported where the line before ended, hence at or before the line in question. */
function lineOf(text: string, fault: Fault): number {
  const at = skipBlank(text, fault.start);
  return at < text.length ? at : fault.start;
}

function leaveOut(text: string, offset: number, detail: string, code: SyntaxProblemCode): Cause {
  const block = blockFrom(text, offset);
  const mendings: Mending[] = [{ do: 'blank', start: block.start, end: block.end }];
  const column = code === 'indentation' ? undefined : indentation(text, offset);
  const span = lineContent(text, offset);
  const before = text.slice(lineStart(text, offset), span.start);
  if (code !== 'unclosed' && before.includes('\t')) {
    const start = span.start - before.length + before.indexOf('\t');
    return { code: 'tab', span: { start, end: start + 1 }, detail: TAB, mendings };
  }
  if (text.startsWith('{{', span.start)) return { code: 'unexpected', span, detail: TEMPLATE, column, mendings };
  return { code, span, detail, column, mendings };
}
