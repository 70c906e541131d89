import { comparePrereleases } from '../readers/prereleases';

/** What a release tag's name says: the numbers of its version, and what stands after them. */
export interface TagVersion {
  readonly numbers: readonly number[];
  /** Empty for a release. */
  readonly prerelease: string;
}

/** Of the part behind the pattern's prefix: `1.10.0`, `2.0.0-rc.1`, `1.0rc2`, `2024.06.01+build`. */
const VERSION = /^(\d{1,15}(?:\.\d{1,15})*)(?:[-._]?([A-Za-z][0-9A-Za-z.-]*)|-([0-9A-Za-z.-]+))?(?:\+.*)?$/;

/** Undefined for what is no version. */
export function parseTagVersion(text: string): TagVersion | undefined {
  const [, numbers, word, prerelease] = VERSION.exec(text) ?? [];
  if (numbers === undefined) return undefined;
  return { numbers: numbers.split('.').map(Number), prerelease: word ?? prerelease ?? '' };
}

/** Negative where `a` is the older, in the order of semver.org; missing numbers count as 0. */
export function compareTagVersions(a: TagVersion, b: TagVersion): number {
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease === '' || b.prerelease === '') return Number(a.prerelease === '') - Number(b.prerelease === '');
  return comparePrereleases(a.prerelease, b.prerelease);
}
