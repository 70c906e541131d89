import { describe, expect, it } from 'vitest';
import { basename, dirname, isAbsolute, join, normalise, relative } from './paths';

describe('paths', () => {
  it.each([
    ['a/./b//c/', 'a/b/c'],
    ['a/../../b', '../b'],
    ['/a/../../b', '/b'],
    ['/', '/'],
    ['./', '.'],
    ['c:/a/../../../b', 'c:/b'],
    ['c:/..', 'c:/'],
    ['vscode-vfs://host/a/../../b', 'vscode-vfs://host/b'],
    ['vscode-vfs://host/..', 'vscode-vfs://host/'],
    ['vscode-vfs://host', 'vscode-vfs://host'],
  ])('normalises %s to %s', (path, expected) => expect(normalise(path)).toBe(expected));

  it.each([
    ['/shop/orders', './openapi.yaml', '/shop/orders/openapi.yaml'],
    ['/shop/orders', '../protos/a.proto', '/shop/protos/a.proto'],
    ['/shop', '/etc/a', '/etc/a'],
    ['/', 'a.yaml', '/a.yaml'],
    ['c:/', 'a.yaml', 'c:/a.yaml'],
    ['.', 'a.yaml', 'a.yaml'],
    ['services/a', '../b/c', 'services/b/c'],
    ['c:/shop', '../../x', 'c:/x'],
    ['file://host/a', 'b', 'file://host/a/b'],
  ])('joins %s and %s to %s', (folder, path, expected) => expect(join(folder, path)).toBe(expected));

  it.each([
    ['/a/b.yaml', '/a'],
    ['/b.yaml', '/'],
    ['b.yaml', '.'],
    ['a/b/c', 'a/b'],
    ['c:/b.yaml', 'c:/'],
    ['vscode-vfs://host/b.yaml', 'vscode-vfs://host/'],
  ])('finds the folder of %s: %s', (path, expected) => expect(dirname(path)).toBe(expected));

  it.each([
    ['/a/b', '/a/c/d.yaml', '../c/d.yaml'],
    ['/a', '/a', '.'],
    ['/a', '/a/b', 'b'],
    ['.', 'a/b', 'a/b'],
    ['c:/a', 'd:/a', 'd:/a'],
  ])('sees from %s the path %s as %s', (folder, path, expected) => expect(relative(folder, path)).toBe(expected));

  it('tells a drive and a URI from a relative path', () => {
    expect(['/a', 'c:/a', 'memfs:///a', 'a/b', './a', '../a'].map(isAbsolute)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(basename('a/b.yaml')).toBe('b.yaml');
  });
});
