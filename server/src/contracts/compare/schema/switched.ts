import { member } from '../../json';
import { resolve } from '../../references';
import type { ChangePlace } from '../change';
import { canonical } from './canonical';
import type { Half } from './half';
import type { Compared, Conjunction, SchemaChange } from './pairs';

/**
 * Where another schema was chosen in place of the one before: a `$ref` that now leads to a schema which was there all
 * along. What differs between the two changed there, and not in either of them.
 */
export interface Switched {
  readonly base: ChangePlace;
  readonly revision: ChangePlace;
}

/** Tells whether the revision refers to a schema that the base has too, but did not use here. */
export function switchedAt(base: Half, revision: Half, before: Conjunction, after: Conjunction): Switched | undefined {
  const [one] = before;
  const [other] = after;
  if (!one || !other || one.schema === other.schema || after.length > 1 || !isReference(other.schema)) return undefined;
  const { at } = revision.shape(after);
  if (isSamePlace(base.shape(before).at, at) || !isThere(base, at)) return undefined;
  const path = isReference(one.schema) ? [...one.path, '$ref'] : one.path;
  return { base: { file: one.file, path }, revision: { file: other.file, path: [...other.path, '$ref'] } };
}

export const isReference = (schema: Conjunction[number]['schema']): boolean =>
  typeof member(schema, '$ref') === 'string';

function isSamePlace(one: ChangePlace, other: ChangePlace): boolean {
  return one.file === other.file && canonical(one.path) === canonical(other.path);
}

/** What has a number in a list is no schema that others choose: another one may have that number next time. */
function isThere({ side }: Half, { file, path }: ChangePlace): boolean {
  if (path.some((step) => typeof step === 'number')) return false;
  const pointer = path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'));
  return typeof resolve(side.lookup, file, `#/${pointer.map(encodeURIComponent).join('/')}`) !== 'string';
}

/** The same, with all changes where the choice was made. */
export function placedAt({ changes, edges }: Compared, { base, revision }: Switched): Compared {
  const placed = changes.map((change): SchemaChange => ({ ...change, base, revision, near: revision }));
  return { changes: placed, edges };
}
