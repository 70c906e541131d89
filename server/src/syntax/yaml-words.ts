import { lineEnd } from './text';
import type { SyntaxProblemCode } from './tree';
import { NEIGHBOURS, NO_COLON, TAB } from './yaml-causes';
import { inQuotes } from './yaml-notation';
import type { Fault } from './yaml-stream';

type Words = (text: string, fault: Fault) => string;

export const MISPLACED = {
  code: 'indentation',
  detail: `This line is not indented as the lines around it are. ${NEIGHBOURS}`,
} as const;

/** What is said of each of the library's faults, by the first entry that matches its code or the start of its message. */
const WORDS: readonly (readonly [RegExp, SyntaxProblemCode, Words])[] = [
  [/^Implicit map keys need/, 'unexpected', () => NO_COLON],
  [/^Comments must be/, 'unexpected', () => 'A # begins a comment only after a space. Put a space before it.'],
  [/^Tags and anchors must/, 'unexpected', () => 'A space is missing after the anchor or tag.'],
  [/^Missing space after/, 'unexpected', () => 'A space is missing after the colon.'],
  [/^Missing ,/, 'unexpected', () => 'A comma is missing before this.'],
  [
    /^Unexpected ,|^Unexpected empty/,
    'unexpected',
    () => 'An entry is missing at this comma. Write it, or remove the comma.',
  ],
  [/^Missing closing/, 'unclosed', () => 'The closing quote is missing. Add it where the text ends.'],
  [/must end with|end with a/, 'unclosed', () => 'The closing bracket is missing. Add it after the last entry.'],
  [
    /^Block scalar header/,
    'unexpected',
    () => 'After | or > only a digit, + or - can stand on the line. Begin the text on the next.',
  ],
  [/^Block scalar/, 'indentation', () => 'This text has to be indented deeper than its key.'],
  [/^BAD_SCALAR_START/, 'unexpected', badStart],
  [
    /^BAD_DQ_ESCAPE/,
    'unexpected',
    (text, { start }) => `${text.slice(start, start + 2)} has no meaning in double quotes. Write \\\\ for a backslash.`,
  ],
  [/^BAD_ALIAS/, 'unexpected', () => 'A name is missing after this & or *. A text that begins with it needs quotes.'],
  [/^ALIAS_PROPS/, 'unexpected', () => 'An alias can have neither an anchor nor a tag.'],
  [/^MULTIPLE_(?:ANCHORS|TAGS)/, 'unexpected', () => 'A value can have one anchor and one tag.'],
  [
    /^BAD_DIRECTIVE|doc-start/,
    'unexpected',
    () => 'A line that begins with % is a directive, and YAML knows none of this name. Remove it.',
  ],
  [
    /^TAG_RESOLVE_FAILED|^BAD_COLLECTION_TYPE/,
    'unexpected',
    () => 'This tag does not fit here. A text that begins with ! needs quotes.',
  ],
  [/^KEY_OVER_1024/, 'unexpected', () => 'This key is longer than 1,024 characters.'],
  [/^TAB_AS_INDENT/, 'tab', () => TAB],
  [/^BAD_INDENT/, 'indentation', () => MISPLACED.detail],
];

export function inWords(text: string, fault: Fault): { code: SyntaxProblemCode; detail: string } {
  const found = WORDS.find(([pattern]) => pattern.test(fault.message) || pattern.test(fault.code));
  if (!found) return { code: 'unexpected', detail: 'This has no place here. Look for what is missing before it.' };
  return { code: found[1], detail: found[2](text, fault) };
}

/** A value that begins with a sign of YAML's own: `@name`, `%x`, a backtick. */
function badStart(text: string, { start }: Fault): string {
  const value = text.slice(start, lineEnd(text, start)).replace(/\s#.*$|[,\]}].*$/, '');
  return `A text cannot begin with ${text[start]} unless it is in quotes. Put it in quotes${inQuotes(value)}.`;
}
