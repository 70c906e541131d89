import type { Comparison } from '../../contracts/compare/change';
import { type Form, unreadOf } from './form';
import type { Source } from './source';

interface Where {
  readonly base: Source;
  readonly revision: Source;
  readonly comparison: Comparison;
}

/** What of two forms was not compared, in words for standard error: files that are not there, and what else is out of sight. */
export function gaps(old: Form, next: Form, { base, revision, comparison }: Where): readonly string[] {
  const unread = [...unreadOf(old).map(base.name), ...unreadOf(next).map(revision.name)];
  if (unread.length > 0) return unread.map((file) => `${file} was not read, so what it describes is not compared.`);
  if (comparison.complete) return [];
  return [
    `Not all of ${revision.name(next.spec.file)} could be compared: something in it, or in its old form, is not written yet or stands elsewhere. Changes may be missing.`,
  ];
}
