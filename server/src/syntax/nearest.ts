/** A known word, and how many letters away from the written one it is. */
export interface Near {
  readonly word: string;
  /** Inserted, deleted, replaced or swapped letters; 0 where the word itself is known. */
  readonly distance: number;
}

/** The most letters a word of this length may be off by and still be taken for a misspelling. */
export function tolerance(length: number): number {
  if (length <= 4) return 1;
  return length <= 8 ? 2 : 3;
}

/**
 * The edit distance of two words: the fewest letters to insert, delete, replace, or swap with their neighbour
 * (Damerau 1964, in the restricted form that edits no part twice, also called optimal string alignment).
 * Letters are UTF-16 units.
 * @returns the distance, or Infinity as soon as it is certain to be over `max`
 */
export function editDistance(a: string, b: string, max = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, last, beforeLast);
    // A swap reaches back two rows, but no row's least is more than one above the row's before: over is over.
    if (Math.min(...current) > max) return Number.POSITIVE_INFINITY;
    [beforeLast, last] = [last, current];
  }
  const distance = last[b.length] ?? 0;
  return distance > max ? Number.POSITIVE_INFINITY : distance;
}

function nextRow(a: string, b: string, row: number, last: number[], beforeLast: number[]): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    const edited = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(swapped ? Math.min(edited, beforeLast[column - 2]! + 1) : edited);
  }
  return current;
}

/**
 * The known word nearest to the written one, or undefined where none is near enough. Of two equally near words the
 * one that begins with the same letter wins, then the first in code-unit order, whatever the order of `candidates`.
 * @param maxDistance the most letters it may be off by; by default what a word of this length is allowed
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  maxDistance: number = tolerance(word.length),
): Near | undefined {
  let best: Near | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, best ? best.distance : maxDistance);
    if (distance > maxDistance) continue;
    const found = { word: candidate, distance };
    if (!best || precedes(word, found, best)) best = found;
  }
  return best;
}

function precedes(word: string, a: Near, b: Near): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance;
  const begins = (near: Near) => near.word[0] === word[0];
  if (begins(a) !== begins(b)) return begins(a);
  return a.word < b.word;
}
