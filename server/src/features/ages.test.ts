import { expect, test } from 'vitest';
import { ageWords, whenWords } from './ages';
import { downtimeWords } from './downtime';
import { latencyWords } from './latency';

test.each([
  [0, 'of today'],
  [1, '1 day old'],
  [60, '60 days old'],
  [61, '2 months old'],
  [126, '4 months old'],
  [730, '23 months old'],
  [731, '2 years old'],
  [-1, undefined],
  [Number.NaN, undefined],
])('what is of %i days ago is %s', (days, words) => expect(ageWords(days)).toBe(words));

test.each([
  [36, 'in 36 days'],
  [1, 'in 1 day'],
  [0, 'today'],
  [-1, '1 day ago'],
  [730, 'in 730 days'],
  [-1234, '3 years ago'],
])('%i days from now is %s', (days, words) => expect(whenWords(days)).toBe(words));

test.each([
  ['99.9', '43 min a month'],
  ['99.95', '22 min a month'],
  ['99.99', '4.3 min a month'],
  ['99.999', '26 s a month'],
  ['99.9999', '2.6 s a month'],
  ['99.99999', 'less than 1 s a month'],
  ['99.5', '3.6 h a month'],
  ['99', '7.2 h a month'],
  ['95', '36 h a month'],
  ['0', '720 h a month'],
  ['100', 'no downtime at all'],
  ['101', undefined],
  ['many', undefined],
  [undefined, undefined],
])('%s per cent allow %s', (availability, words) => expect(downtimeWords(availability)).toBe(words));

test('of latencies the highest percentile is told', () => {
  expect(latencyWords({ p50: 20, p99: 300 })).toEqual(['p99 300 ms']);
  expect(latencyWords({ p95: 1500 })).toEqual(['p95 1.5 s']);
  expect(latencyWords({})).toEqual([]);
});
