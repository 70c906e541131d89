import { compareVersions, majorOf, parseVersion, type Version } from '../../contracts/version';

/** A version that another one is raised to: three numbers, or the text of a date. */
export type Target = { readonly numbers: readonly [number, number, number] } | { readonly date: string };

/**
 * The next major after a version, below 1.0 the next minor, of a date today, that none of `taken` is (see
 * {@link majorOf}).
 */
export function nextMajorOf(version: Version, taken: ReadonlySet<string>, today: string): Target {
  if (version.form === 'date') return { date: freeDate(today, taken) };
  const isBefore1 = version.major === 0 && version.minor !== undefined;
  for (let next = (isBefore1 ? version.minor : version.major) + 1; ; next++) {
    if (!taken.has(isBefore1 ? `0.${next}` : String(next))) return { numbers: isBefore1 ? [0, next, 0] : [next, 0, 0] };
  }
}

function freeDate(today: string, taken: ReadonlySet<string>): string {
  if (!taken.has(today)) return today;
  let next = 2;
  while (taken.has(`${today}.${next}`)) next++;
  return `${today}.${next}`;
}

/** The next version of the same major. Undefined for a date, and for 0, of which each minor is another contract. */
export function nextMinorOf(version: Version): Target | undefined {
  if (version.form === 'date') return undefined;
  const { major, minor, patch = 0 } = version;
  if (major > 0) return { numbers: [major, (minor ?? 0) + 1, 0] };
  return minor === undefined ? undefined : { numbers: [0, minor, patch + 1] };
}

/**
 * A version in the form of another: with its `v`, and with as many numbers, or as many as it takes to say a minor or a
 * patch that is not 0.
 */
export function inFormOf(text: string, target: Target): string {
  if ('date' in target) return target.date;
  const version = parseVersion(text);
  const written = version?.form !== 'semantic' || version.patch !== undefined ? 3 : version.minor === undefined ? 1 : 2;
  const needed = target.numbers.findLastIndex((number) => number !== 0) + 1;
  const numbers = target.numbers.slice(0, Math.max(written, needed));
  return (text.startsWith('v') ? 'v' : '') + numbers.join('.');
}

/** Whether two versions are of one contract, as far as both say. */
export function isSameMajor(a: Version | undefined, b: Version | undefined): boolean {
  return a !== undefined && b !== undefined && majorOf(a) === majorOf(b);
}

/** The later of two versions. */
export const laterOf = (a: Version, b: Version | undefined): Version => (b && compareVersions(b, a) > 0 ? b : a);
