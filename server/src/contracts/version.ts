import { day } from '../readers/durations';
import { comparePrereleases } from '../readers/prereleases';

/** A version that is served. Dates are versions of one number each: no two are of one major. */
export type Version =
  | {
      readonly form: 'semantic';
      /** Missing parts are undefined: `2`, `2.1`, `2.1.0`. */
      readonly major: number;
      readonly minor?: number;
      readonly patch?: number;
      /** What stands after `-`. */
      readonly prerelease?: string;
    }
  | { readonly form: 'date' /** YYYY-MM-DD. */; readonly date: string; readonly name?: string };

/** A version that is asked for: exactly this one (`=1.4.2`), or at least this one within its major. */
export interface Wanted {
  readonly exact: boolean;
  readonly version: Version;
}

const NAMES = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
const NUMBER = '(0|[1-9]\\d*)';
const SEMANTIC = new RegExp(`^v?${NUMBER}(?:\\.${NUMBER})?(?:\\.${NUMBER})?(?:-(${NAMES}))?(?:\\+${NAMES})?$`);
const DATE = /^(\d{4}-\d\d-\d\d)(?:\.([0-9A-Za-z-]+))?$/;
/** Else an impossible date, as `2026-13-01`, would pass for the version 2026 with a pre-release. */
const LIKE_A_DATE = /^\d{4}-\d\d-\d\d/;

/** Reads a version as written in a manifest; undefined where it fits no form. */
export function parseVersion(text: string): Version | undefined {
  if (LIKE_A_DATE.test(text)) return parseDate(text);
  const parts = SEMANTIC.exec(text);
  if (!parts?.[1]) return undefined;
  const [, major, minor, patch, prerelease] = parts;
  return {
    form: 'semantic',
    major: Number(major),
    ...(minor && { minor: Number(minor) }),
    ...(patch && { patch: Number(patch) }),
    ...(prerelease && { prerelease }),
  };
}

function parseDate(text: string): Version | undefined {
  const [, written, name] = DATE.exec(text) ?? [];
  const date = day(written);
  return date === undefined ? undefined : { form: 'date', date, ...(name && { name }) };
}

/** Reads what a consumer asks for; undefined where it fits no form. */
export function parseWanted(text: string): Wanted | undefined {
  const exact = text.startsWith('=');
  const version = parseVersion(exact ? text.slice(1).trim() : text);
  return version && { exact, version };
}

/** What makes two versions one contract: the major, below 1.0 the minor too, or the date. Shown to people as it is. */
export function majorOf(version: Version): string {
  if (version.form === 'date') return version.name ? `${version.date}.${version.name}` : version.date;
  return version.major === 0 && version.minor !== undefined ? `0.${version.minor}` : String(version.major);
}

/** Negative where `a` is the older, in the order of semver.org; missing parts count as 0. */
export function compareVersions(a: Version, b: Version): number {
  if (a.form === 'date' || b.form === 'date') return majorOf(a) < majorOf(b) ? -1 : majorOf(a) > majorOf(b) ? 1 : 0;
  const numbers = a.major - b.major || (a.minor ?? 0) - (b.minor ?? 0) || (a.patch ?? 0) - (b.patch ?? 0);
  if (numbers !== 0) return numbers;
  // A pre-release is older than its release.
  if (a.prerelease === undefined || b.prerelease === undefined)
    return Number(a.prerelease === undefined) - Number(b.prerelease === undefined);
  return comparePrereleases(a.prerelease, b.prerelease);
}

/**
 * Whether a served version answers what is asked for. A served `2` has unknown minors and answers any `2.x`; a
 * pre-release comes before the version that it leads to.
 */
export function answers(served: Version, wanted: Wanted): boolean {
  const { version, exact } = wanted;
  if (served.form === 'date' || version.form === 'date') return majorOf(served) === majorOf(version);
  if (served.major !== version.major) return false;
  if (exact) return sameParts(served, version);
  if (version.minor === undefined || served.minor === undefined) return true;
  if (served.major === 0 && served.minor !== version.minor) return false;
  if (served.minor !== version.minor) return served.minor > version.minor;
  return version.patch === undefined || served.patch === undefined || compareVersions(served, version) >= 0;
}

function sameParts(served: Version & { form: 'semantic' }, version: Version & { form: 'semantic' }): boolean {
  const same = (a: number | undefined, b: number | undefined) => a === undefined || b === undefined || a === b;
  return (
    same(served.minor, version.minor) &&
    same(served.patch, version.patch) &&
    (version.patch === undefined || served.patch === undefined || served.prerelease === version.prerelease)
  );
}
