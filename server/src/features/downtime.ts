/** Seconds in a month of 30 days. */
const MONTH = 30 * 24 * 60 * 60;

const UNITS = [
  { name: 's', seconds: 1, until: 60 },
  { name: 'min', seconds: 60, until: 60 * 60 },
  { name: 'h', seconds: 60 * 60, until: Number.POSITIVE_INFINITY },
] as const;

/**
 * What an availability allows a month: (100 - availability) / 100 of 30 days, in the largest unit of which it is at least
 * one. Below ten of a unit to one decimal, else to whole ones, rounded to the nearest: 99.9 % is 43.2 minutes and shown as
 * `43 min a month`, 99 % as `7.2 h a month`.
 *
 * @param availability per cent from 0 to 100, as written
 * @returns undefined for anything else
 */
export function downtimeWords(availability: string | undefined): string | undefined {
  const seconds = availability === undefined ? Number.NaN : ((100 - Number(availability)) / 100) * MONTH;
  // What floating point leaves of a difference is less than anybody promises.
  const exact = Math.round(seconds * 1000) / 1000;
  if (!(exact >= 0 && exact <= MONTH)) return undefined;
  if (exact === 0) return 'no downtime at all';
  if (exact < 1) return 'less than 1 s a month';
  const unit = UNITS.find(({ until }) => exact < until) ?? UNITS[2];
  const count = exact / unit.seconds;
  return `${count < 9.95 ? Math.round(count * 10) / 10 : Math.round(count)} ${unit.name} a month`;
}
