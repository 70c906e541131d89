import type { SyntaxProblemCode } from './tree';
import type { Fault } from './yaml-stream';

type Words = (text: string, fault: Fault) => string;

/** What is said of each of the library's faults, by the first entry that matches its code or the start of its message. */
const WORDS: readonly (readonly [RegExp, SyntaxProblemCode, Words])[] = [
  [/^Implicit map keys need/, 'unexpected', () => 'A colon is missing after this key.'],
  [/^Comments must be/, 'unexpected', () => 'A space is missing before the # of this comment.'],
  [/^Tags and anchors must/, 'unexpected', () => 'A space is missing after the anchor or tag.'],
  [/^Missing space after/, 'unexpected', () => 'A space is missing after the colon.'],
  [/^Missing ,/, 'unexpected', () => 'A comma is missing before this.'],
  [/^Unexpected ,|^Unexpected empty/, 'unexpected', () => 'An entry is missing at this comma.'],
  [/^Missing closing/, 'unclosed', () => 'The closing quote is missing.'],
  [/must end with|end with a/, 'unclosed', () => 'The closing bracket is missing.'],
  [/^Block scalar header/, 'unexpected', () => 'After | or > only a digit, + or - can stand on the line.'],
  [/^Block scalar/, 'indentation', () => 'This text has to be indented deeper than its key.'],
  [/^BAD_SCALAR_START/, 'unexpected', (text, { start }) => `A value that begins with ${text[start]} stands in quotes.`],
  [
    /^BAD_DQ_ESCAPE/,
    'unexpected',
    (text, { start }) => `${text.slice(start, start + 2)} is no escape in double quotes.`,
  ],
  [/^BAD_ALIAS/, 'unexpected', () => 'The name of the anchor is missing.'],
  [/^ALIAS_PROPS/, 'unexpected', () => 'An alias can have neither an anchor nor a tag.'],
  [/^MULTIPLE_(?:ANCHORS|TAGS)/, 'unexpected', () => 'A value can have one anchor and one tag.'],
  [/^BAD_DIRECTIVE|doc-start/, 'unexpected', () => 'This directive cannot be read.'],
  [/^TAG_RESOLVE_FAILED|^BAD_COLLECTION_TYPE/, 'unexpected', () => 'This tag does not fit here.'],
  [/^KEY_OVER_1024/, 'unexpected', () => 'This key is longer than 1,024 characters.'],
  [/^TAB_AS_INDENT/, 'tab', () => 'YAML is indented with spaces only.'],
  [/^BAD_INDENT/, 'indentation', () => 'This line is not indented as the lines around it are.'],
];

export function inWords(text: string, fault: Fault): { code: SyntaxProblemCode; detail: string } {
  const found = WORDS.find(([pattern]) => pattern.test(fault.message) || pattern.test(fault.code));
  if (!found) return { code: 'unexpected', detail: 'This has no place here.' };
  return { code: found[1], detail: found[2](text, fault) };
}
