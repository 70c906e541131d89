import { describe, expect, it } from 'vitest';
import { editDistance, nearest, tolerance } from './nearest';

describe('editDistance', () => {
  it.each([
    ['owner', 'owner', 0],
    ['owner', 'owners', 1],
    ['owner', 'ownr', 1],
    ['owner', 'owmer', 1],
    ['owner', 'onwer', 1],
    ['consumes', 'consmues', 1],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s to %s takes %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('gives up over the limit, but not on the way to a late swap', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('ab', 'ba', 1)).toBe(1);
    expect(editDistance('xxab', 'xxba', 1)).toBe(1);
    expect(editDistance('a', 'abcdef', 2)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('nearest', () => {
  it('allows more letters in longer words', () => {
    expect([1, 4, 5, 8, 9, 40].map(tolerance)).toEqual([1, 1, 2, 2, 3, 3]);
    expect(nearest('htpp', ['http', 'grpc'])).toEqual({ word: 'http', distance: 1 });
    expect(nearest('kin', ['tier'])).toBeUndefined();
    expect(nearest('paymnts', ['payments', 'orders'])).toEqual({ word: 'payments', distance: 1 });
  });

  it('takes the nearest, whatever the order', () => {
    const words = ['orders', 'order', 'older', 'border'];
    expect(nearest('ordr', words)).toEqual({ word: 'order', distance: 1 });
    expect(nearest('ordr', [...words].reverse())).toEqual({ word: 'order', distance: 1 });
  });

  it('of equally near words takes the one with the same first letter, then the first in order', () => {
    expect(nearest('cat', ['bat', 'cut', 'cap'])).toEqual({ word: 'cap', distance: 1 });
    expect(nearest('cat', ['hat', 'bat'])).toEqual({ word: 'bat', distance: 1 });
  });

  it('finds the word itself, keeps to a given limit, and knows nothing of an empty list', () => {
    expect(nearest('via', ['via', 'vie'])).toEqual({ word: 'via', distance: 0 });
    expect(nearest('paymnts', ['payments'], 0)).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });
});
