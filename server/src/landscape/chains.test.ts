import { describe, expect, test } from 'vitest';
import { type Call, calls, graphOf } from '../../test/graph';
import { chainsFrom, chainsTo, namesAlong, type Walk } from './chains';
import type { Dependency, Landscape } from './model';

const everywhere: Walk = { follow: () => true };
const attempts: Walk = {
  follow: () => true,
  weigh: ({ facts }) => 1 + (facts.retries?.max ?? 0),
  combine: (a, b) => a * b,
};
const named = (path: readonly Dependency[]) => namesAlong(path, ({ api }) => api).join('>');
const between = ({ dependencies }: Landscape, from: string, to: string): Dependency =>
  dependencies.find(({ consumer, api }) => consumer.name === from && api === to)!;
const retrying = (from: string, to: string, max: number): Call => ({
  from,
  to,
  retries: { path: [], complete: true, max },
});

describe('chains', () => {
  test('the longest one from a dependency', () => {
    const landscape = graphOf(calls('a>b>c>d b>d>e a>e'));
    const chains = chainsFrom(landscape, everywhere);
    expect(named(chains.path(between(landscape, 'a', 'b')))).toBe('a>b>c>d>e');
    expect(chains.weight(between(landscape, 'a', 'b'))).toBe(4);
    expect(named(chains.path(between(landscape, 'a', 'e')))).toBe('a>e');
  });

  test('the longest one to a dependency', () => {
    const landscape = graphOf(calls('a>b>c>d b>d>e a>e'));
    const chains = chainsTo(landscape, everywhere);
    expect(named(chains.path(between(landscape, 'd', 'e')))).toBe('a>b>c>d>e');
    expect(chains.atEnd(between(landscape, 'a', 'b'))).toBe(true);
    expect(chains.atEnd(between(landscape, 'c', 'd'))).toBe(false);
  });

  test('of equally long ones the first in the landscape is taken', () => {
    const landscape = graphOf(calls('a>b>x>z b>y>z'));
    expect(named(chainsFrom(landscape, everywhere).path(between(landscape, 'a', 'b')))).toBe('a>b>x>z');
  });

  test('dependencies inside a circle are left out, those that lead in and out are walked', () => {
    const landscape = graphOf(calls('a>b>c>b c>d'));
    const chains = chainsFrom(landscape, everywhere);
    expect(chains.weight(between(landscape, 'a', 'b'))).toBe(1);
    expect(chains.weight(between(landscape, 'b', 'c'))).toBeUndefined();
    expect(chains.path(between(landscape, 'b', 'c'))).toEqual([]);
    expect(chains.weight(between(landscape, 'c', 'd'))).toBe(1);
  });

  test('an asynchronous dependency ends a chain', () => {
    const landscape = graphOf([...calls('a>b'), { from: 'b', to: 'c', synchronous: false }]);
    expect(chainsFrom(landscape, everywhere).weight(between(landscape, 'a', 'b'))).toBe(1);
  });

  test('what is not followed ends a chain', () => {
    const landscape = graphOf([...calls('a>b'), { from: 'b', to: 'c', critical: true }]);
    const chains = chainsFrom(landscape, { follow: ({ facts }) => facts.critical === true });
    expect(chains.weight(between(landscape, 'a', 'b'))).toBeUndefined();
    expect(chains.weight(between(landscape, 'b', 'c'))).toBe(1);
  });

  test('what is needed for nothing, or for another operation, does not go on', () => {
    const landscape = graphOf([
      { from: 'a', to: 'b', uses: [{ written: 'getB', path: [], operation: 'getB' }] },
      { from: 'b', to: 'c', for: [] },
      { from: 'b', to: 'd', for: ['putB'] },
      { from: 'b', to: 'e', for: ['getB'] },
      { from: 'b', to: 'f', for: ['b'] },
    ]);
    const chains = chainsTo(landscape, everywhere);
    const weights = ['c', 'd', 'e', 'f'].map((to) => chains.weight(between(landscape, 'b', to)));
    expect(weights).toEqual([1, 1, 2, 2]);
  });

  test('weights multiply, and a chain does not grow by what adds nothing', () => {
    const landscape = graphOf([
      retrying('a', 'b', 0),
      retrying('b', 'c', 3),
      retrying('c', 'd', 0),
      retrying('d', 'e', 2),
    ]);
    const chains = chainsTo(landscape, attempts);
    expect(chains.weight(between(landscape, 'd', 'e'))).toBe(12);
    expect(named(chains.path(between(landscape, 'd', 'e')))).toBe('b>c>d>e');
  });

  test('a chain of 100,000 services is walked without recursion', () => {
    const count = 100_000;
    const landscape = graphOf(Array.from({ length: count }, (_, i) => ({ from: `s${i}`, to: `s${i + 1}` })));
    const chains = chainsFrom(landscape, everywhere);
    expect(chains.weight(landscape.dependencies[0]!)).toBe(count);
    expect(chains.path(landscape.dependencies[0]!).length).toBe(count);
  }, 30_000);
});
