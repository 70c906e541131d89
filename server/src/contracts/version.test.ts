import { describe, expect, it } from 'vitest';
import { answers, compareVersions, majorOf, parseVersion, parseWanted } from './version';

describe('a version that is served', () => {
  it.each([
    ['2', { form: 'semantic', major: 2 }],
    ['v2', { form: 'semantic', major: 2 }],
    ['1.10', { form: 'semantic', major: 1, minor: 10 }],
    ['0.0.0', { form: 'semantic', major: 0, minor: 0, patch: 0 }],
    ['2.3.0-rc.1+build.7', { form: 'semantic', major: 2, minor: 3, patch: 0, prerelease: 'rc.1' }],
    ['2-beta', { form: 'semantic', major: 2, prerelease: 'beta' }],
    ['2026-06-01', { form: 'date', date: '2026-06-01' }],
    ['2026-06-01.acacia', { form: 'date', date: '2026-06-01', name: 'acacia' }],
  ])('%s', (text, expected) => expect(parseVersion(text)).toEqual(expected));

  it.each([
    '',
    '1e3',
    '0x1',
    '1.',
    '.1',
    '01.2',
    '1.2.3.4',
    '=1.4.2',
    '^1.2',
    'latest',
    '2026-13-01',
    '2026-02-30',
    '1.2-',
  ])('refuses %j', (text) => expect(parseVersion(text)).toBeUndefined());
});

it.each([
  ['2.3.0', '2'],
  ['0.4.1', '0.4'],
  ['0', '0'],
  ['0.0.3', '0.0'],
  ['v3', '3'],
  ['2026-06-01', '2026-06-01'],
  ['2026-06-01.acacia', '2026-06-01.acacia'],
])('%s is of the major %s', (text, major) => expect(majorOf(parseVersion(text)!)).toBe(major));

describe('the order', () => {
  it.each([
    ['1.9.2', '1.10'],
    ['2', '10'],
    ['2.0.0-rc.1', '2.0.0'],
    ['2.0.0-rc.2', '2.0.0-rc.10'],
    ['2.0.0-1', '2.0.0-alpha'],
    ['2.0.0-alpha', '2.0.0-alpha.1'],
    ['2025-12-31', '2026-01-01'],
    ['2026-01-01', '2026-01-01.acacia'],
  ])('%s is older than %s', (older, newer) => {
    const [a, b] = [parseVersion(older)!, parseVersion(newer)!];
    expect(compareVersions(a, b)).toBeLessThan(0);
    expect(compareVersions(b, a)).toBeGreaterThan(0);
  });

  it('takes missing parts for 0', () => {
    expect(compareVersions(parseVersion('2')!, parseVersion('2.0.0+7')!)).toBe(0);
  });
});

describe('what is served answers what is asked for', () => {
  it.each([
    ['2.3.0', '2', true],
    ['2.3.0', '2.3', true],
    ['2.3.0', '2.3.0', true],
    ['2.3.1', '2.3.0', true],
    ['2.4.0', '2.3.9', true],
    ['2.3.0', '2.4', false],
    ['2.3.0', '2.3.1', false],
    ['2.3.0', '1', false],
    ['3.0.0', '2', false],
    ['2', '2.7', true],
    ['2.3', '2.3.5', true],
    ['0.4.2', '0.4', true],
    ['0.5.0', '0.4', false],
    ['0.4.2', '0.4.3', false],
    ['1.0.0-rc.1', '1', true],
    ['1.0.0-rc.1', '1.0.0', false],
    ['1.0.0-rc.2', '1.0.0-rc.1', true],
    ['1.4.2', '=1.4.2', true],
    ['1.4.3', '=1.4.2', false],
    ['1.4.2-rc.1', '=1.4.2', false],
    ['1.4.2', '= 1.4', true],
    ['2026-06-01', '2026-06-01', true],
    ['2026-07-01', '2026-06-01', false],
    ['2026-06-01', '2', false],
  ])('%s for %s: %s', (served, wanted, expected) => {
    expect(answers(parseVersion(served)!, parseWanted(wanted)!)).toBe(expected);
  });

  it('a date is no pin', () => {
    expect(parseWanted('2026-06-01')).toEqual({ exact: false, version: { form: 'date', date: '2026-06-01' } });
    expect(parseWanted('=1.4.2')?.exact).toBe(true);
    expect(parseWanted('~1')).toBeUndefined();
  });
});
