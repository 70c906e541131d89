import type { Form, Scalar } from './schema';

/** For each form, the legal spelling of what was probably meant; undefined where that cannot be told. */
export const FORMS: Readonly<Record<Form, (text: string) => Scalar | undefined>> = {
  duration,
  date,
  months,
  percent,
  kebab,
};

const UNITS: ReadonlyArray<readonly [RegExp, string, number]> = [
  [/^(ms|msecs?|millis|milliseconds?)$/i, 'ms', 1],
  [/^(s|secs?|seconds?)$/i, 's', 1],
  [/^(m|mins?|minutes?)$/i, 'm', 1],
  [/^(h|hrs?|hours?)$/i, 'm', 60],
];

/** "3 s", "800 msec", "1h"; not a bare number, which some mean as seconds and some as milliseconds. */
function duration(text: string): string | undefined {
  const match = /^\s*(\d+(?:[.,]\d+)?|\.\d+)\s*([a-z]*)\s*$/i.exec(text);
  if (!match) return undefined;
  const unit = UNITS.find(([pattern]) => pattern.test(match[2] ?? ''));
  const amount = Number((match[1] ?? '').replace(',', '.'));
  return unit && `${Number((amount * unit[2]).toPrecision(12))}${unit[1]}`;
}

/** "2026-6-1", "2026/06/01", "2026-06-01T00:00:00Z", 20260601, or a day the month does not have. */
function date(text: string): string | undefined {
  const match = /^\s*(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (month < 1 || month > 12 || day < 1) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${match[1]}-${two(month)}-${two(Math.min(day, last))}`;
}

/** "12", "12m", "1 year", "P12M". */
function months(text: string): string | undefined {
  const match = /^\s*P?(\d+)\s*(m|mo|mon|months?|y|yr|years?)?\s*$/i.exec(text);
  if (!match) return undefined;
  const count = Number(match[1]) * (/^y/i.test(match[2] ?? '') ? 12 : 1);
  return `${count} ${count === 1 ? 'month' : 'months'}`;
}

/** "99.9%", "99,9", or the share 0.999. */
function percent(text: string): number | undefined {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*(%|percent|per cent)?\s*$/i.exec(text);
  if (!match) return undefined;
  const number = Number((match[1] ?? '').replace(',', '.'));
  // Times 100 leaves 99.90000000000001 for some shares; fifteen digits are exact in a double.
  return number <= 1 && !match[2] ? Number((number * 100).toPrecision(15)) : number;
}

/** "OrderService", "Order Service", "order_service". */
function kebab(text: string): string | undefined {
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63);
  return words.replace(/^-|-$/g, '') || undefined;
}
