import type { Version } from '../../contracts/version';

/**
 * The version that a change demands: one major more (before 1.0.0: one minor), or one minor more, in the form in which the
 * last one is written: `v2` -> `v3`, `2.3` -> `3.0`. Undefined for dates, which have no next, and where a minor is asked
 * for of a version that writes none.
 */
export function nextVersion(version: Version, text: string, by: 'major' | 'minor'): string | undefined {
  if (version.form === 'date') return undefined;
  const { major, minor, patch } = version;
  const lead = text.startsWith('v') ? 'v' : '';
  const written = (numbers: readonly number[]) => lead + numbers.slice(0, lengthOf(minor, patch)).join('.');
  if (by === 'major')
    return major === 0 && minor !== undefined ? written([0, minor + 1, 0]) : written([major + 1, 0, 0]);
  // Below 1.0 the minor is what breaks.
  if (major === 0) return patch === undefined ? undefined : written([0, minor ?? 0, patch + 1]);
  return minor === undefined ? undefined : written([major, minor + 1, 0]);
}

const lengthOf = (minor: number | undefined, patch: number | undefined): number =>
  minor === undefined ? 1 : patch === undefined ? 2 : 3;
