import { lineStart } from './text';
import type { Span, SyntaxProblem } from './tree';

const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/gm;

/** A merge that was not finished, and what stands in the way of reading our side of it. */
export interface Conflict extends SyntaxProblem {
  /** From the first marker to the last one. */
  readonly region: Span;
  /** The markers, each with what is not our side. */
  readonly others: readonly Span[];
}

/** Finds the markers that Git leaves in a text; undefined where there are none. */
export function conflictIn(text: string): Conflict | undefined {
  const markers = [...text.matchAll(MARKER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const [first] = markers;
  if (!first) return undefined;
  const others = markers.map(({ start, end }, index) => {
    const next = markers[index + 1];
    const isTheirs = next !== undefined && '=|'.includes(text[start]!);
    return { start, end: isTheirs ? lineStart(text, next.start) : end };
  });
  const region = { start: first.start, end: markers[markers.length - 1]!.end };
  return { code: 'conflict', span: first, detail: 'A merge conflict is left here.', region, others };
}
