import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keep } from './keep';

test('what says the same is the old object', () => {
  const old = { a: [1, { b: 'x' }], c: null };
  expect(keep(old, structuredClone(old))).toBe(old);
});

test('parts that say the same are the old parts', () => {
  const old = { paths: { '/a': { get: 1 }, '/b': { get: 2 } }, list: [{ x: 1 }, { x: 2 }] };
  const next = keep<typeof old>(old, { paths: { '/a': { get: 1 }, '/b': { get: 3 } }, list: [{ x: 1 }, { x: 9 }] });
  expect(next).toEqual({ paths: { '/a': { get: 1 }, '/b': { get: 3 } }, list: [{ x: 1 }, { x: 9 }] });
  expect(next.paths['/a']).toBe(old.paths['/a']);
  expect(next.list[0]).toBe(old.list[0]);
});

test('a field that is undefined equals one that is missing, and order counts', () => {
  const old = { a: 1, b: 2 };
  expect(keep<object>(old, { a: 1, b: 2, c: undefined })).toBe(old);
  expect(Object.keys(keep(old, { b: 2, a: 1 }))).toEqual(['b', 'a']);
});

test('a list is no map, and shorter is not the same', () => {
  expect(keep<unknown>([1, 2], [1])).toEqual([1]);
  expect(keep<unknown>({}, [])).toEqual([]);
  expect(keep<unknown>({ a: 1 }, {})).toEqual({});
});

test('whatever was there before, the result says what the new value says', () => {
  const value = fc.jsonValue();
  fc.assert(
    fc.property(value, value, (old, next) => {
      expect(JSON.stringify(keep<unknown>(old, next))).toBe(JSON.stringify(next));
      expect(keep<unknown>(next, structuredClone(next))).toEqual(next);
    }),
    { seed: 7, numRuns: 300 },
  );
});
