/** Per cent, by country of delivery and kind of goods. Reviewed by finance four times a year. */
const rates = {
  BE: { standard: 21, books: 6, food: 6 },
  DE: { standard: 19, books: 7, food: 7 },
  ES: { standard: 21, books: 4, food: 10 },
  FR: { standard: 20, books: 5.5, food: 5.5 },
  NL: { standard: 21, books: 9, food: 9 },
} as const;

export type Country = keyof typeof rates;
export type Goods = 'standard' | 'books' | 'food';

/** One line of a basket; `amount` includes the tax, in the smallest unit of the currency. */
export interface Line {
  readonly amount: number;
  readonly goods: Goods;
}

export function rateOf(country: Country, goods: Goods): number {
  return rates[country][goods];
}

/** The tax contained in each line, rounded half up, as the invoice needs it. */
export function taxOf(country: Country, lines: readonly Line[]): number[] {
  return lines.map(({ amount, goods }) => {
    const rate = rateOf(country, goods);
    return Math.round((amount * rate) / (100 + rate));
  });
}
