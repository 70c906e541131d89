import { expect, it } from 'vitest';
import { day, milliseconds, months } from './durations';

it.each([
  ['800ms', 800],
  ['2s', 2000],
  ['1.001s', 1001],
  ['1m', 60_000],
  ['0ms', 0],
  ['800', undefined],
  ['2 s', undefined],
  ['-1s', undefined],
  ['1h', undefined],
])('reads %s as %s milliseconds', (text, expected) => expect(milliseconds(text)).toBe(expected));

it.each([
  ['12 months', 12],
  ['1 month', 1],
  ['6', 6],
  ['0', undefined],
  ['2 years', undefined],
])('reads %s as %s months', (text, expected) => expect(months(text)).toBe(expected));

it.each([
  ['2026-06-01', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-06-31', false],
  ['2026-6-1', false],
])('knows whether %s is a day: %s', (text, expected) => expect(day(text) === text).toBe(expected));
