import { expect, it } from 'vitest';
import { pickUpText } from './cards';

const setUp = { what: 'setting up', hours: 1 };
const term = (count: number, what: string, hours: number) => ({ what, count, hours });
const estimate = (...terms: { what: string; hours: number }[]) => ({
  hours: 3,
  low: 1.5,
  high: 4.5,
  terms,
  largest: setUp,
});

it('leaves out of the pick-up time what adds nothing to it', () => {
  const text = pickUpText(estimate(setUp, term(0, 'lines of code', 0), term(12000, 'operations', 2)), true);
  expect(text).toBe('Pick-up time: about 3 hours (1.5 to 4.5): setting up 1 + 12,000 operations 2.');
});

it('says that the code was not counted yet, instead of 0', () => {
  const text = pickUpText(estimate(setUp, term(0, 'lines of code', 0)), false);
  expect(text).toBe('Pick-up time: about 3 hours (1.5 to 4.5): setting up 1 + code not counted yet.');
});
