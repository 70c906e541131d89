import { lineContent, lineEnd } from './text';
import type { Span } from './tree';
import type { Cause } from './yaml-causes';
import type { Mending } from './yaml-mended';
import type { Opening, Stream } from './yaml-stream';

/** Longer texts are not repeated in a message. */
const LONGEST = 40;

/** What to write instead, in quotes, for the end of a sentence; nothing where the text is long or has quotes in it. */
export function inQuotes(text: string): string {
  const plain = text.trim();
  return plain === '' || plain.length > LONGEST || /["\\\n]/.test(plain) ? '' : `: "${plain}"`;
}

/** A value in brackets that brackets follow without a space: `getX#items[].a`, `GET /orders/{id}`. */
const BARE =
  /(?<=[[{,]\s*|:\s+)[^\s,[\]{}"'&*!|>%@`#](?:(?!: | #)[^,[\]{}"\n])*(?<=\S)(?:[[{][^[\]{},\n]*[\]}](?:(?!: | #)[^,[\]{}"\n])*)+/g;

/** Where such values stand on a line that does not parse, they need quotes. */
export function bareBrackets(text: string, offset: number): Cause | undefined {
  const line = lineContent(text, offset);
  const found = [...text.slice(line.start, line.end).matchAll(BARE)].map((match) => {
    const start = line.start + match.index;
    return { start, end: start + match[0].trimEnd().length };
  });
  const [first] = found;
  if (!first) return undefined;
  const words = inQuotes(text.slice(first.start, first.end));
  const detail = `Within brackets a text with a bracket in it needs quotes, else the bracket counts as one of the list's. Put it in quotes${words}.`;
  const mendings = found.flatMap(({ start, end }): Mending[] => [
    { do: 'insert', at: start, sign: '"' },
    { do: 'insert', at: end, sign: '"' },
  ]);
  return { code: 'unexpected', span: first, detail, mendings, cut: found };
}

/** Where a comment has taken in the bracket that should close another one: ` #` was meant to begin a text. */
export function hiddenBracket(
  text: string,
  opening: Opening,
  stream: Stream,
): { span: Span; detail: string } | undefined {
  const closing = opening.sign === '{' ? '}' : ']';
  const comment = stream.comments.find(
    ({ span }) => span.start > opening.start && span.start < lineEnd(text, opening.start),
  );
  const word = comment && /^#[^\s,\]}#"][^,\]}]*/.exec(text.slice(comment.span.start, comment.span.end))?.[0];
  if (!comment || !word || !text.slice(comment.span.start, comment.span.end).includes(closing)) return undefined;
  const span = { start: comment.span.start, end: comment.span.start + word.trimEnd().length };
  const detail = `A # after a space begins a comment, so the ${closing} behind it does not count. Put the text in quotes${inQuotes(word)}.`;
  return { span, detail };
}

/** What is said where the text is a template's: `{{ … }}`. */
export const TEMPLATE =
  'A {{ is a template\'s: until something fills it in, this is no YAML. Put a value in quotes, "{{ … }}"; a file that is a ' +
  'template as a whole is left out with ignore in .servicelint.yaml.';
