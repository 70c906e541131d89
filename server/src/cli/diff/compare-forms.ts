import type { Comparison } from '../../contracts/compare/change';
import { compare } from '../../contracts/compare/compare';
import { basename } from '../../readers/paths';
import { type Form, filesOf } from './form';

/**
 * What changed from one form to the other; in words, where comparing them fails, which is a mistake of ours.
 *
 * @param today YYYY-MM-DD
 */
export function compareForms(base: Form, revision: Form, today: string): Comparison | string {
  if (saysTheSame(base, revision)) return { changes: [], complete: true };
  try {
    return compare(base, revision, { today });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `A mistake in servicelint: comparing ${basename(revision.spec.file)} failed (${reason}). Report it with both forms of that file, if you may.`;
  }
}

/** Specs of one file each with the same text do. */
function saysTheSame(base: Form, revision: Form): boolean {
  const isAlone = filesOf(base).length === 1;
  return isAlone && base.tree(base.spec.file)?.text === revision.tree(revision.spec.file)?.text;
}
