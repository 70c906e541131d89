import type { ServiceFacts } from '../readers/facts';
import type { SchemaProblem } from '../readers/schema/validate';
import type { Path } from '../syntax/tree';

/** Problems of a map as a whole, in which each value may be right all the same. */
const AROUND: ReadonlySet<SchemaProblem['code']> = new Set([
  'unknown',
  'key',
  'missing',
  'missing-owner',
  'contradiction',
  'document',
]);

/**
 * Whether something is written at this path (or around it) that the schema does not allow, so that it reads as missing:
 * the schema's rule says what is wrong with it, and nobody is asked to write what is already there.
 */
export function isMisread({ problems }: ServiceFacts, path: Path): boolean {
  return problems.some(
    (problem) =>
      !AROUND.has(problem.code) &&
      problem.path.length <= path.length &&
      problem.path.every((step, index) => step === path[index]),
  );
}

/** Whether the map at this path has a key that is probably a misspelling of, or another word for, one of these. */
export function isMisspelt({ problems }: ServiceFacts, path: Path, keys: readonly string[]): boolean {
  return problems.some(
    ({ code, path: at, nearest }) =>
      code === 'unknown' &&
      at.join('.') === path.join('.') &&
      nearest !== undefined &&
      keys.includes(String(nearest.value)),
  );
}
