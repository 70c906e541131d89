import { expect, it } from 'vitest';
import { releaseOf, releaseUri } from './uris';

const commit = 'c0ffee00'.repeat(5);

it.each(['/shop/openapi.yaml', '/my shop/ä#?%(1).yaml'])('the address of %s in a release leads back to it', (file) => {
  const uri = releaseUri(file, commit);
  expect(uri).toMatch(new RegExp(`^servicelint-release:///${commit}/`));
  expect(releaseOf(uri)).toEqual({ file, commit });
  // As an editor writes it that leaves out an authority that is empty, and as a link of a page that has a query.
  expect(releaseOf(`${uri.replace(':///', ':/')}?x#L1`)).toEqual({ file, commit });
});

it.each([
  '',
  'file:///shop/openapi.yaml',
  `servicelint-release:///${commit}`,
  'servicelint-release:///HEAD/shop/openapi.yaml',
  `servicelint-release:///${commit.slice(1)}/shop/openapi.yaml`,
  `servicelint-release:///${commit}/%E0%A4%A`,
  `servicelint-release://host/${commit}/shop/openapi.yaml`,
])('%s is no such address', (uri) => {
  expect(releaseOf(uri)).toBeUndefined();
});
