import { describe, expect, it } from 'vitest';
import { fits } from './fuzzy';

/** Names that fit, the best first. */
const found = (typed: string, ...names: string[]): string[] =>
  names
    .flatMap((name) => {
      const fit = fits(name, typed);
      return fit === undefined ? [] : [{ name, fit }];
    })
    .sort((a, b) => a.fit - b.fit)
    .map(({ name }) => name);

describe('what is typed', () => {
  it('fits a name as a whole, at its start, at a word, inside, then scattered', () => {
    const names = ['getOrderItem', 'reorder', 'border-pay', 'oxrxdxexr', 'order', 'orders', 'getOrder'];
    expect(found('order', ...names)).toEqual([
      'order',
      'orders',
      'getOrder',
      'getOrderItem',
      'reorder',
      'border-pay',
      'oxrxdxexr',
    ]);
  });

  it('fits by its letters in their order only, whatever the case', () => {
    expect(found('gOI', 'getOrderItem', 'items of orders', 'goi')).toEqual(['goi', 'getOrderItem']);
    expect(found('', 'a', 'bb')).toEqual(['a', 'bb']);
    expect(found('😀x', 'a😀-x', '😀')).toEqual(['a😀-x']);
  });
});
