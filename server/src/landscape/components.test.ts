import { describe, expect, test } from 'vitest';
import { calls, graphOf } from '../../test/graph';
import { components, tarjan } from './components';
import type { Landscape } from './model';

const circlesOf = (landscape: Landscape) => {
  const { synchronous, all } = components(landscape);
  const names = (circles: typeof all.circles) => circles.map((circle) => circle.map(({ name }) => name).join(''));
  return { synchronous: names(synchronous.circles), all: names(all.circles) };
};

describe('components', () => {
  test('a chain has no circle, and each service stands after what it depends on', () => {
    const landscape = graphOf(calls('a>b>c a>c'));
    const { providersFirst, circles } = components(landscape).all;
    expect(circles).toEqual([]);
    expect(providersFirst.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
  });

  test('what was left behind for good makes no circle when it is met again', () => {
    const landscape = graphOf(calls('a>c a>b>c'));
    expect(components(landscape).all.providersFirst.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
    expect(landscape.services.map(components(landscape).all.of)).toEqual([2, 0, 1]);
  });

  test('two circles that share a service are one component; one behind it is another', () => {
    expect(circlesOf(graphOf(calls('a>b>a b>c>b c>x>y>x')))).toEqual({
      synchronous: ['abc', 'xy'],
      all: ['abc', 'xy'],
    });
  });

  test('a circle that an event closes is no synchronous one', () => {
    const landscape = graphOf([...calls('a>b>c'), { from: 'c', to: 'a', synchronous: false }]);
    expect(circlesOf(landscape)).toEqual({ synchronous: [], all: ['abc'] });
    const [first] = landscape.dependencies;
    expect(components(landscape).all.inCircle(first!)).toBe(true);
    expect(components(landscape).synchronous.inCircle(first!)).toBe(false);
  });

  test('a service that calls itself is in a circle with itself, which is not one of services', () => {
    const landscape = graphOf(calls('a>a>b'));
    const { inCircle, circles } = components(landscape).synchronous;
    expect(landscape.dependencies.map(inCircle)).toEqual([true, false]);
    expect(circles).toEqual([]);
  });

  test('a dependency leads to a component of lower number', () => {
    const { services } = graphOf(calls('a>b>a b>c'));
    const { of } = components(graphOf(calls('a>b>a b>c'))).all;
    expect(of(services[0]!)).toBe(-1);
    const landscape = graphOf(calls('a>b>a b>c'));
    const numbers = landscape.services.map(components(landscape).all.of);
    expect(numbers).toEqual([1, 1, 0]);
  });

  test('a circle of 100,000 is found without recursion', () => {
    const count = 100_000;
    const starts = Int32Array.from({ length: count + 1 }, (_, node) => node);
    const targets = Int32Array.from({ length: count }, (_, node) => (node + 1) % count);
    expect(new Set(tarjan({ starts, targets }).component).size).toBe(1);
    targets[count - 1] = count - 1;
    expect(new Set(tarjan({ starts, targets }).component).size).toBe(count);
  });
});
