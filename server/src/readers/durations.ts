const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

/** `800ms`, `2s`, `1.5s`, `1m` in milliseconds; undefined for anything else. */
export function milliseconds(text: string | undefined): number | undefined {
  const parts = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(text ?? '');
  if (!parts) return undefined;
  // Through a fixed number of decimals, so that `1.001s` is 1001 and not 1000.9999999999999.
  return Number((Number(parts[1]) * UNITS[parts[2]!]!).toFixed(6));
}

/** `12 months`, `1 month` or `12` as a number of months; undefined for anything else. */
export function months(text: string | undefined): number | undefined {
  const parts = /^([1-9]\d*)(?: months?)?$/.exec(text ?? '');
  return parts ? Number(parts[1]) : undefined;
}

/** A day of the calendar as YYYY-MM-DD; undefined for anything else, February 30th among it. */
export function day(text: string | undefined): string | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '');
  if (!parts) return undefined;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return date >= 1 && date <= length ? text : undefined;
}
