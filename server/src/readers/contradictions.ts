import { find } from '../syntax/locate';
import type { Path, Tree } from '../syntax/tree';
import { milliseconds } from './durations';
import type { ManifestFacts, ObjectivesFacts, ServedFacts } from './facts';
import type { SchemaProblem } from './schema/validate';

type Read = Pick<ManifestFacts, 'scale' | 'provides' | 'consumes'>;

/**
 * Values that the schema allows one by one: a time-out of nothing, and what cannot be together: fewer instances at most than at least, a promise for more of the calls
 * that is shorter, an end before the announcement of it. Each of these is a problem of the later value of the two.
 */
export function contradictions(tree: Tree, { scale, provides = [], consumes = [] }: Read): readonly SchemaProblem[] {
  const found = [
    ...(scale ? ofInstances(scale) : []),
    ...provides.flatMap(({ objectives, versions = [] }) => [
      ...(objectives ? ofLatency(objectives) : []),
      ...versions.flatMap(ofDates),
    ]),
  ];
  const written = (path: Path) => {
    const node = find(tree, path);
    return node === undefined ? '' : tree.textOf(node).trim();
  };
  const both = found.map(
    ({ path, field, other, expected }): SchemaProblem => ({
      path: [...path, field],
      code: 'contradiction',
      expected,
      actual: written([...path, field]),
      other: { field: other, actual: written([...path, other]) },
    }),
  );
  const noTime = consumes.flatMap(({ path }): SchemaProblem[] => {
    const [at, text] = [[...path, 'timeout'], written([...path, 'timeout'])];
    const isNone = milliseconds(text) === 0;
    return isNone ? [{ path: at, code: 'range', expected: 'a duration above 0, such as 800ms', actual: text }] : [];
  });
  return [...both, ...noTime];
}

interface Contradiction {
  readonly path: Path;
  readonly field: string;
  readonly other: string;
  readonly expected: string;
}

function ofInstances({ path, min, max }: NonNullable<ManifestFacts['scale']>): Contradiction[] {
  if (min === undefined || max === undefined || min <= max) return [];
  const expected = 'max is the most instances that run, so it is no less than min';
  return [{ path: [...path, 'instances'], field: 'max', other: 'min', expected }];
}

function ofLatency({ path, latency: { p50, p95, p99 } }: ObjectivesFacts): Contradiction[] {
  const inOrder = [['p50', p50] as const, ['p95', p95] as const, ['p99', p99] as const].filter(([, time]) => time);
  return inOrder.flatMap(([field, time], index) => {
    const [other, shorter] = inOrder[index - 1] ?? [];
    if (other === undefined || shorter! <= time!) return [];
    const expected = `${field} is kept by more of the calls than ${other}, so it is no shorter`;
    return [{ path: [...path, 'latency'], field, other, expected }];
  });
}

function ofDates({ path, deprecated, sunset }: ServedFacts): Contradiction[] {
  if (deprecated === undefined || sunset === undefined || deprecated <= sunset) return [];
  const expected = 'a version is deprecated first, and ends then';
  return [{ path, field: 'sunset', other: 'deprecated', expected }];
}
