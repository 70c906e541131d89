import { expect, it } from 'vitest';
import { isWatched, mayBeFolder } from './files';

it.each(['file:///shop/orders/microservice.yaml', 'file:///shop/orders', 'file:///shop/.gitignore'])(
  'hears of %s',
  (uri) => {
    expect(isWatched(uri)).toBe(true);
  },
);

it.each(['file:///shop/node_modules/a/package.json', 'file:///shop/.git/index.lock'])('does not hear of %s', (uri) => {
  expect(isWatched(uri)).toBe(false);
});

it.each([
  ['file:///shop/orders', true],
  ['file:///shop.d/.github', true],
  ['file:///shop/openapi.yaml', false],
])('takes %s for a folder: %s', (uri, folder) => {
  expect(mayBeFolder(uri)).toBe(folder);
});
