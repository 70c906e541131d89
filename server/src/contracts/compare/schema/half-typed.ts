import { member } from '../../json';
import { typesOf } from '../../schemas';
import type { Part } from './members';

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null', 'file']);

/**
 * Whether the revision has a word for a type that is none, and that the base has not: `type: integ` stands there while
 * somebody types. One that has been there before is taken as it is.
 */
export function hasHalfTypedType(base: readonly Part[], revision: readonly Part[]): boolean {
  const before = new Set(base.flatMap(wordsForNoType));
  return revision.some((part) => wordsForNoType(part).some((word) => !before.has(word)));
}

const wordsForNoType = ({ schema }: Part): string[] =>
  typesOf(schema).flatMap((type) => (typeof type === 'string' && TYPES.has(type) ? [] : [String(type)]));

/** Whether a reference stands there that leads nowhere yet: `$ref:`. */
export const hasHalfTypedReference = (parts: readonly Part[]): boolean =>
  parts.some(({ schema }) => member(schema, '$ref') === null);
