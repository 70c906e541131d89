import { describe, expect, it } from 'vitest';
import { parseVersion } from '../../contracts/version';
import { nextVersion } from './next-version';

const next = (text: string, by: 'major' | 'minor') => nextVersion(parseVersion(text)!, text, by);

describe('the next version', () => {
  it.each([
    ['2.3.1', '3.0.0', '2.4.0'],
    ['v2', 'v3', undefined],
    ['2.3', '3.0', '2.4'],
    ['0.4.2', '0.5.0', '0.4.3'],
    ['0.4', '0.5', undefined],
    ['2.0.0-beta.1', '3.0.0', '2.1.0'],
    ['2026-01-01', undefined, undefined],
  ])('of %s is %s where it breaks, %s where it grows', (text, major, minor) => {
    expect([next(text, 'major'), next(text, 'minor')]).toEqual([major, minor]);
  });
});
