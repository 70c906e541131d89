import { describe, expect, it } from 'vitest';
import { addMonths, daysBetween } from './dates';

describe('addMonths', () => {
  it.each([
    ['2026-11-23', 12, '2027-11-23'],
    ['2026-11-23', 3, '2027-02-23'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('from %s, %i months later', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });
});

describe('daysBetween', () => {
  it('counts days, over a change of the clocks too', () => {
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-11-23', '2026-11-22')).toBe(-1);
  });
});
