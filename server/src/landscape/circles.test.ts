import { describe, expect, it } from 'vitest';
import { calls, graphOf } from '../../test/graph';
import { shortestCircle } from './circles';

const names = (path: ReturnType<typeof shortestCircle>) => path.map(({ consumer }) => consumer.name).join(' ');

describe('the shortest circle', () => {
  it('is found among longer ones, and begins where the first of its dependencies stands', () => {
    const { services } = graphOf(calls('a>b>c>d>a d>c'));
    expect(names(shortestCircle(services, () => true))).toBe('c d');
  });

  it('is a circle still where there are too many to compare', () => {
    const count = 3000;
    const edges = Array.from({ length: count }, (_, i) => ({ from: `s${i}`, to: `s${(i + 1) % count}` }));
    const found = shortestCircle(graphOf(edges).services, () => true);
    expect(found).toHaveLength(count);
  });
});
