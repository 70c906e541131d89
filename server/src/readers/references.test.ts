import { expect, it } from 'vitest';
import { parseReference } from './references';

it.each([
  ['#/a/b', '/shop/api.yaml', ['a', 'b'], undefined],
  ['#', '/shop/api.yaml', [], undefined],
  ['../common/error.yaml', '/common/error.yaml', [], undefined],
  ['my%20file.yaml#/paths/~1orders~1%7Bid%7D/get', '/shop/my file.yaml', ['paths', '/orders/{id}', 'get'], undefined],
  ['#/a~01', '/shop/api.yaml', ['a~1'], undefined],
  ['#/100%', '/shop/api.yaml', ['100%'], undefined],
  ['#Order', '/shop/api.yaml', [], 'Order'],
  ['https://example.com/a.yaml#/b', undefined, [], undefined],
  ['//example.com/a.yaml', undefined, [], undefined],
  ['urn:shop:order', undefined, [], undefined],
])('reads %s', (written, file, pointer, anchor) => {
  expect(parseReference('/shop/api.yaml', written, [])).toEqual({ written, path: [], file, pointer, anchor });
});

it('keeps the file part encoded beside a URI', () => {
  expect(parseReference('vscode-vfs://host/a/api.yaml', 'my%20file.yaml', []).file).toBe(
    'vscode-vfs://host/a/my%20file.yaml',
  );
});
