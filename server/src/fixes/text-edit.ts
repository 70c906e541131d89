import type { Span } from '../syntax/tree';

/** Puts `text` in the place of a stretch. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

export function insertAt(offset: number, text: string): TextEdit {
  return { span: { start: offset, end: offset }, text };
}

export function removal(start: number, end: number): TextEdit {
  return { span: { start, end }, text: '' };
}

/** Makes edits that do not overlap, all at once. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: added } of edits.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    result += text.slice(at, span.start) + added;
    at = span.end;
  }
  return result + text.slice(at);
}
