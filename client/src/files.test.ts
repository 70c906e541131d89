import { expect, it } from 'vitest';
import { isWatched } from './files';

it.each([
  'file:///shop/orders/microservice.yaml',
  'file:///shop/orders/open%20api.JSON',
  'file:///shop/.gitignore',
  'file:///shop/orders/README.md',
  'file:///shop/orders',
  'file:///shop/.services',
])('hears of %s', (uri) => {
  expect(isWatched(uri)).toBe(true);
});

it.each([
  'file:///shop/orders/main.ts',
  'file:///shop/node_modules/a/package.json',
  'file:///shop/.git/index.yaml',
  'file:///shop/picture.png',
])('does not hear of %s', (uri) => {
  expect(isWatched(uri)).toBe(false);
});
