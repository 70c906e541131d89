import { expect, test } from 'vitest';
import { ReleaseTags } from './release-tags';
import { compareTagVersions, parseTagVersion } from './versions';

const tags = (...names: string[]) => new ReleaseTags(names.map((name) => ({ name, commit: name })));
const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

test('versions are in the order of semver.org', () => {
  const sorted = [
    ...['0.9', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11'],
    ...['1.0.0-rc.1', '1.0.0', '1.0.1', '1.9.0', '1.10.0', '1.10.0.1', '2.0.0-1', '2', '2024.06.01'],
  ];
  const versions = sorted.map((text) => parseTagVersion(text)!);
  for (const [i, a] of versions.entries())
    for (const [j, b] of versions.entries())
      expect(Math.sign(compareTagVersions(a, b)), `${sorted[i]} ${sorted[j]}`).toBe(Math.sign(i - j));
});

test('what is no version is none', () => {
  expect(['', 'x', '1.', '1..2', 'latest', '-1', '1 2'].map(parseTagVersion)).toEqual(Array(7).fill(undefined));
  expect(parseTagVersion('1.0rc2')).toEqual({ numbers: [1, 0], prerelease: 'rc2' });
  expect(parseTagVersion('1.0.0+build.7')).toEqual({ numbers: [1, 0, 0], prerelease: '' });
  expect(parseTagVersion(`1.${'0'.repeat(100_000)}`)).toBeUndefined();
});

test('the first pattern that has any tag counts, highest first', () => {
  const all = tags('v1.9.0', 'v1.10.0', 'v2.0.0-rc.1', 'orders/v1.0.0', 'orders@9.0.0', 'bills@1.0.0', 'bills@1.2.0');
  expect(names(all.of('orders'))).toEqual(['orders/v1.0.0']);
  expect(names(all.of('bills'))).toEqual(['bills@1.2.0', 'bills@1.0.0']);
  expect(names(all.of('other'))).toEqual(['v2.0.0-rc.1', 'v1.10.0', 'v1.9.0']);
  expect(names(all.of(undefined))).toEqual(['v2.0.0-rc.1', 'v1.10.0', 'v1.9.0']);
  expect(names(tags('vendor', 'v', 'very-old', 'x-v1', 'V1').of('orders'))).toEqual([]);
});

test('names of services mean themselves', () => {
  expect(names(tags('a.b/v1', 'axb/v2', 'shop/a.b/v3').of('a.b'))).toEqual(['a.b/v1']);
  expect(names(tags('@shop/a@1.0.0', 'a@0.1.0').of('@shop/a'))).toEqual(['@shop/a@1.0.0']);
  expect(names(tags('__proto__/v1').of('constructor'))).toEqual([]);
});

test('a pattern matches whole names, sorted by what its first star stands for', () => {
  const all = tags('rel-1.9', 'rel-1.10', 'rel-v2.0-eu', 'rel-latest', 'other-3', 'rel-');
  expect(names(all.matching('rel-*'))).toEqual(['rel-v2.0-eu', 'rel-1.10', 'rel-1.9', 'rel-latest', 'rel-']);
  expect(names(all.matching('rel-*-eu'))).toEqual(['rel-v2.0-eu']);
  expect(names(all.matching('*.*'))).toEqual(['rel-v2.0-eu', 'rel-1.9', 'rel-1.10']);
  expect(names(all.matching('rel.*'))).toEqual([]);
  expect(names(tags('aXbXc', 'ab').matching('a*b*c'))).toEqual(['aXbXc']);
  expect(names(tags('aba').matching('ab*ba'))).toEqual([]);
});

test('the versions of a service are what stands behind its prefix, with their days where these are known', () => {
  const all = new ReleaseTags([
    { name: 'v9.0.0', commit: 'a', date: '2026-01-01' },
    { name: 'orders/v1.0.0', commit: 'b', date: '2026-02-01' },
    { name: 'orders/v1.1.0', commit: 'c' },
  ]);
  expect(all.dated('orders')).toEqual([{ version: '1.0.0', date: '2026-02-01' }]);
  expect(all.dated('other')).toEqual([{ version: '9.0.0', date: '2026-01-01' }]);
  expect(tags('x').dated('orders')).toEqual([]);
});
