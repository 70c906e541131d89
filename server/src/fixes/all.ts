import type { Result } from '../engine';
import type { Finding } from '../rules/finding';
import type { Rule } from '../rules/rule';
import type { TextEdit } from './edits';
import { offersOf } from './offers';

/** The edits of many fixes together. */
export interface AllEdits {
  /** By file, sorted, not overlapping. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  /** How many findings they mend. */
  readonly mended: number;
}

/**
 * The edits of all safe fixes that stay within the files asked for. Of two that touch the same text the first is made.
 *
 * @param isMeant which findings are to be mended; by default all
 */
export function allSafeEdits(
  result: Result,
  rules: readonly Rule[],
  isAsked: (file: string) => boolean,
  isMeant: (finding: Finding) => boolean = () => true,
): AllEdits {
  const edits = new Map<string, readonly TextEdit[]>();
  let mended = 0;
  for (const finding of [...result.findings.values()].flat().filter(isMeant)) {
    const made = offersOf(finding, rules, result, 'only safe').find(({ safe }) => safe);
    if (!made || made.creates.length > 0 || !made.edits.every(({ file }) => isAsked(file))) continue;
    if (made.edits.some(({ file, edits: more }) => more.some((edit) => overlaps(edit, edits.get(file) ?? []))))
      continue;
    for (const { file, edits: more } of made.edits) {
      edits.set(
        file,
        [...(edits.get(file) ?? []), ...more].sort((a, b) => a.span.start - b.span.start),
      );
    }
    mended++;
  }
  return { edits, mended };
}

/** Two removals may touch; what is inserted at the edge of a removal would land on either side of it. */
const overlaps = ({ span }: TextEdit, others: readonly TextEdit[]): boolean =>
  others.some((other) => {
    const inserts = span.start === span.end || other.span.start === other.span.end;
    if (inserts) return span.start <= other.span.end && other.span.start <= span.end;
    return span.start < other.span.end && other.span.start < span.end;
  });
