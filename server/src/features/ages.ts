import { plural } from '../rules/subjects';

const [MONTH, YEAR] = [365.25 / 12, 365.25];

/** `of today`, `9 days old`, `4 months old`, `3 years old`: whole ones, rounded down. Undefined for what is yet to come. */
export function ageWords(days: number): string | undefined {
  if (!(days >= 0)) return undefined;
  if (days < 1) return 'of today';
  if (days < 2 * MONTH) return `${plural(days, 'day')} old`;
  if (days < 2 * YEAR) return `${plural(Math.floor(days / MONTH), 'month')} old`;
  return `${plural(Math.floor(days / YEAR), 'year')} old`;
}

/** `in 36 days`, `today`, `12 days ago`. */
export function whenWords(days: number): string {
  if (days === 0) return 'today';
  const words = `${Math.abs(days).toLocaleString('en')} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}
