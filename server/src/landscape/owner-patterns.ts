import type { OwnersFacts } from '../readers/owners-facts';

type Dialect = OwnersFacts['dialect'];

/**
 * Whether a pattern of a CODEOWNERS file matches a file, both relative to the repository's root.
 *
 * As their documentation has it: a pattern that names a folder means all that is in it, and one whose last step is `*` only
 * what stands in that folder itself. On GitHub and Bitbucket a pattern with a slash before its end is meant from the root;
 * on GitLab only one that begins with a slash is, and a folder must end with one.
 */
export function matchesPattern(pattern: string, file: string, dialect: Dialect): boolean {
  const isFolder = pattern.endsWith('/');
  const steps = pattern.split('/').filter((step) => step !== '');
  const inMiddle = pattern.slice(0, -1).includes('/');
  const fromRoot = dialect === 'gitlab' ? pattern.startsWith('/') : inMiddle;
  if (steps.length === 0) return false;
  const whole = fromRoot ? steps : ['**', ...steps];
  const path = file.split('/');
  if (isFolder) return matchesSteps([...whole, '**', '*'], path);
  if (matchesSteps(whole, path)) return true;
  const mayBeFolder = dialect !== 'gitlab' && !(fromRoot && steps.at(-1) === '*');
  return mayBeFolder && matchesSteps([...whole, '**', '*'], path);
}

/** `**` stands for any number of steps, also for none. */
const matchesSteps = (pattern: readonly string[], path: readonly string[]): boolean =>
  matches(pattern, path, (step) => step === '**', matchesStep);

/** `*` stands for any signs, `?` for one. */
const matchesStep = (pattern: string, step: string): boolean =>
  matches(
    [...pattern.replace(/\*+/g, '*')],
    [...step],
    (sign) => sign === '*',
    (a, b) => a === '?' || a === b,
  );

/**
 * Whether a list of items is matched by a list of patterns among which some stand for any number of items. Takes at most
 * as many steps as the two lengths multiplied: after the last such pattern, all before it is settled.
 */
function matches<T>(
  patterns: readonly T[],
  items: readonly T[],
  isAny: (pattern: T) => boolean,
  fits: (pattern: T, item: T) => boolean,
): boolean {
  let [at, from, resume] = [0, 0, -1];
  for (let item = 0; item < items.length; ) {
    const pattern = patterns[at];
    if (at < patterns.length && isAny(pattern!)) {
      [resume, from] = [++at, item];
    } else if (at < patterns.length && fits(pattern!, items[item]!)) {
      at++;
      item++;
    } else if (resume >= 0) {
      [at, item] = [resume, ++from];
    } else {
      return false;
    }
  }
  return patterns.slice(at).every(isAny);
}
