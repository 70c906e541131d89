import { expect, test } from 'vitest';
import { commonFolder, foldersAbove, inFolder, isWithin, parentOf, relativeTo } from './within';

test('a folder contains itself and what stands in it, not its namesakes', () => {
  expect(isWithin('/shop', '/shop')).toBe(true);
  expect(isWithin('/shop/a.yaml', '/shop')).toBe(true);
  expect(isWithin('/shopping/a.yaml', '/shop')).toBe(false);
  expect(isWithin('/a.yaml', '/')).toBe(true);
});

test('ways down and up meet, at a root and on a drive too', () => {
  expect(relativeTo('/', inFolder('/', 'a/b'))).toBe('a/b');
  expect(relativeTo('c:/', inFolder('c:/', 'a'))).toBe('a');
  expect([parentOf('/a/b'), parentOf('/a'), parentOf('/')]).toEqual(['/a', '/', undefined]);
  expect([parentOf('c:/a'), parentOf('c:/')]).toEqual(['c:/', undefined]);
  expect(foldersAbove('/a/b/c')).toEqual(['/a/b', '/a', '/']);
});

test('the common folder of several', () => {
  expect(commonFolder(['/a/b/c', '/a/b/d/e'])).toBe('/a/b');
  expect(commonFolder(['/a/b', '/a/bc'])).toBe('/a');
  expect(commonFolder(['/a/b'])).toBe('/a/b');
});
