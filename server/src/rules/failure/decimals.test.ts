import { describe, expect, test } from 'vitest';
import { compareDecimals, type Decimal, parseDecimal, productOfPercents, roundDown } from './decimals';

const decimal = (text: string): Decimal => parseDecimal(text)!;

describe('decimals', () => {
  test.each(['', '.5', '5.', '1e2', '-1', '99,9', '1.2.3', ' 1'])('%j is none', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test.each([
    ['99.9', '99.90', 0],
    ['99.9', '99.95', -1],
    ['100', '99.999', 1],
    ['99.99999999999999999', '99.99999999999999998', 1],
  ])('%s against %s is %i', (a, b, order) => {
    expect(compareDecimals(decimal(a), decimal(b))).toBe(order);
  });

  test('a product is exact', () => {
    const product = productOfPercents(['99.9', '99.9', '99.9'].map(decimal));
    expect(roundDown(product, 7)).toBe('99.7002999');
    expect(compareDecimals(product, decimal('99.7002999'))).toBe(0);
    expect(roundDown(productOfPercents([]), 2)).toBe('100.00');
  });

  test.each([
    ['99.999', 2, '99.99'],
    ['99.9', 2, '99.90'],
    ['99.9', 0, '99'],
    ['0.004', 2, '0.00'],
    ['100', 3, '100.000'],
  ])('%s with %i decimals is %s', (text, decimals, expected) => {
    expect(roundDown(decimal(text), decimals)).toBe(expected);
  });
});
