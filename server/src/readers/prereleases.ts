/**
 * Compares what stands after the numbers of two versions, in the order of semver.org: part by part, numbers before words, of
 * two that are otherwise equal the longer one is the newer. Negative where `a` is the older.
 */
export function comparePrereleases(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (const [index, x] of left.entries()) {
    const y = right[index];
    if (y === undefined) return 1;
    if (x !== y) return compareParts(x, y);
  }
  return left.length - right.length;
}

function compareParts(a: string, b: string): number {
  const numeric = [a, b].map((one) => /^\d+$/.test(one));
  if (numeric[0] && numeric[1]) return Number(a) - Number(b);
  if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1;
  return a < b ? -1 : 1;
}
