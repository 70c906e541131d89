import type { OwnersFacts, OwnersLine } from '../readers/owners-facts';
import { groupBy } from './group-by';

/** The lines of a CODEOWNERS file that may match a path, in their order: few of thousands. */
export type LinesNear = (path: string) => readonly OwnersLine[];

const kept = new WeakMap<OwnersFacts, LinesNear>();

/**
 * Finds the lines whose patterns may match a path relative to the repository's root; made once for each file. Whatever a
 * pattern matches has every step among its own that the pattern writes without wildcards, the rarest one too, by which
 * lines are looked up.
 */
export function linesNear(owners: OwnersFacts): LinesNear {
  const near = kept.get(owners) ?? lookUp(owners.lines);
  kept.set(owners, near);
  return near;
}

interface Numbered {
  readonly number: number;
  readonly line: OwnersLine;
}

function lookUp(lines: readonly OwnersLine[]): LinesNear {
  const written = lines.map(({ pattern }) => plainSteps(pattern));
  const times = new Map<string, number>();
  for (const step of written.flat()) times.set(step, (times.get(step) ?? 0) + 1);
  const numbered = lines.map((line, number): Numbered => ({ number, line }));
  const byStep = groupBy(numbered, ({ number }) => rarest(written[number]!, times));
  return (path) => {
    const found = [...new Set(['', ...path.split('/')])].flatMap((step) => byStep.get(step) ?? []);
    return found.sort((a, b) => a.number - b.number).map(({ line }) => line);
  };
}

/** The steps of a pattern that stand for themselves. */
const plainSteps = (pattern: string): readonly string[] =>
  pattern.split('/').filter((step) => step !== '' && !/[*?]/.test(step));

/** Empty where all steps have wildcards. */
function rarest(steps: readonly string[], times: ReadonlyMap<string, number>): string {
  const count = (step: string) => times.get(step) ?? 0;
  return steps.reduce((best, step) => (best === '' || count(step) < count(best) ? step : best), '');
}
