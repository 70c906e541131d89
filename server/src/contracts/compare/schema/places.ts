import type { Json } from '../../../readers/facts';
import { member } from '../../json';
import type { ChangePlace } from '../change';
import type { Part } from './members';

/** Where a keyword of a part stands, or what is below it. */
export const placeIn = ({ file, path }: Part, ...keys: readonly (string | number)[]): ChangePlace => ({
  file,
  path: [...path, ...keys],
});

/** A keyword's value in one part. */
export interface Found {
  readonly part: Part;
  readonly value: Json;
}

/** The first part that has a keyword, and its value there. */
export function firstWith(parts: readonly Part[], key: string): Found | undefined {
  for (const part of parts) {
    const value = member(part.schema, key);
    if (value !== undefined) return { part, value };
  }
  return undefined;
}

/** All parts that have a keyword. */
export function allWith(parts: readonly Part[], key: string): readonly Found[] {
  const found: Found[] = [];
  for (const part of parts) {
    const value = member(part.schema, key);
    if (value !== undefined) found.push({ part, value });
  }
  return found;
}

/** Where the first of these keywords that is written stands. */
export function keywordPlace(parts: readonly Part[], ...keys: readonly string[]): ChangePlace | undefined {
  for (const key of keys) {
    const found = firstWith(parts, key);
    if (found) return placeIn(found.part, key);
  }
  return undefined;
}
