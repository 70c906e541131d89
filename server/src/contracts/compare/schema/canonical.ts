import type { Json } from '../../../readers/facts';
import { isList, isMap } from '../../json';

/** A value as text, the same for values that say the same: keys sorted, whatever the order they are written in. */
export function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`).join(',')}}`;
}

const MAX_SHOWN = 60;

/** A value for a message: `"red"`, `12`, long ones cut. */
export function shown(value: Json): string {
  const text = typeof value === 'string' ? value : canonical(value);
  return `\`${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}\``;
}

const MAX_NAMED = 5;

/** "`a`, `b` and `c`"; of many, the first and how many more. */
export function listed(words: readonly string[]): string {
  const named = words.length > MAX_NAMED + 1 ? words.slice(0, MAX_NAMED) : words;
  const rest = words.length - named.length;
  const all = rest > 0 ? [...named, `${rest} more`] : named;
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
}
