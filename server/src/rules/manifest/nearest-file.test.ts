import { describe, expect, it } from 'vitest';
import { nearestFile, writtenFrom } from './nearest-file';

describe('nearestFile', () => {
  it.each([
    [
      'the nearest one of its name',
      '/a/openapi.yaml',
      ['/a/api/openapi.yaml', '/b/c/openapi.yaml'],
      '/a/api/openapi.yaml',
    ],
    ['its name with another ending', '/a/openapi.yml', ['/a/openapi.yaml', '/a/openapi.md'], '/a/openapi.yaml'],
    ['a misspelling in its folder', '/a/opnapi.yaml', ['/a/openapi.yaml', '/b/opnapi2.yaml'], '/a/openapi.yaml'],
    ['of two endings its own', '/a/b/openapi.yml', ['/a/openapi.yaml', '/a/openapi.yml'], '/a/openapi.yml'],
    ['nothing of another kind', '/a/runbook.md', ['/a/runbook.yaml', '/a/runbooks'], undefined],
    ['nothing that is merely there', '/a/openapi.yaml', ['/a/orders.yaml', '/b/openapis.yaml'], undefined],
  ])('takes %s', (_, wanted, paths, found) => {
    expect(nearestFile(wanted, paths)).toBe(found);
    expect(nearestFile(wanted, paths.toReversed())).toBe(found);
  });
});

describe('writtenFrom', () => {
  it('begins as the path that it replaces', () => {
    expect(writtenFrom('/a', '/a/b/c.yaml', './x.yaml')).toBe('./b/c.yaml');
    expect(writtenFrom('/a', '/a/b/c.yaml', 'x.yaml')).toBe('b/c.yaml');
    expect(writtenFrom('/a', '/b/c.yaml', './x.yaml')).toBe('../b/c.yaml');
  });
});
