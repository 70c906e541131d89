/** A decimal number that is kept exactly: `digits` / 10 ^ `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Reads `99.95`; undefined for anything but digits with at most one point among them. */
export function parseDecimal(text: string): Decimal | undefined {
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!parts?.[1]) return undefined;
  const decimals = parts[2] ?? '';
  return { digits: BigInt(parts[1] + decimals), scale: decimals.length };
}

/** Negative where `a` is the smaller, 0 where both are the same number: `99.9` and `99.90` are. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = scaled(a, scale) - scaled(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * What is left of several availabilities in per cent that must all hold and fail independently: their product, again
 * in per cent. Serial dependencies: Treynor, Dahlin, Rau, Beyer, "The Calculus of Service Availability", ACM Queue 15:2
 * (2017). Of none it is 100.
 */
export function productOfPercents(percents: readonly Decimal[]): Decimal {
  return percents.reduce(
    (product, { digits, scale }) => ({ digits: product.digits * digits, scale: product.scale + scale + 2 }),
    { digits: 100n, scale: 0 },
  );
}

/** The number with so many decimals, the others cut off: never more than it is. */
export function roundDown(value: Decimal, decimals: number): string {
  const digits = scaled(value, Math.max(value.scale, decimals)) / 10n ** BigInt(Math.max(value.scale - decimals, 0));
  const text = digits.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

function scaled({ digits, scale }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}
