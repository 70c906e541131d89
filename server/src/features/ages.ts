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

/** `in 36 days`, `today`, `12 days ago`; from two years on in whole years, rounded down. */
export function whenWords(days: number): string {
  if (days === 0) return 'today';
  const far = Math.abs(days);
  const words = far < 2 * YEAR ? plural(far, 'day') : plural(Math.floor(far / YEAR), 'year');
  return days > 0 ? `in ${words}` : `${words} ago`;
}
