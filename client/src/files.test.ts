import { expect, it } from 'vitest';
import { isWatched } from './files';

it.each(['file:///shop/orders/microservice.yaml', 'file:///shop/orders', 'file:///shop/.gitignore'])(
  'hears of %s',
  (uri) => {
    expect(isWatched(uri)).toBe(true);
  },
);

it.each(['file:///shop/node_modules/a/package.json', 'file:///shop/.git/index.lock'])('does not hear of %s', (uri) => {
  expect(isWatched(uri)).toBe(false);
});
