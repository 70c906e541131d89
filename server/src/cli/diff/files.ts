import { basename } from '../../readers/paths';
import { UsageError } from '../usage';
import { compareForms } from './compare-forms';
import { filesOf, titleOf } from './form';
import { gaps } from './gaps';
import { listed } from './listed';
import type { Outcome } from './outcome';
import { readForm, readText } from './read-file';
import type { Source } from './source';

/**
 * Compares two specs, each with the files that it refers to.
 *
 * @param today YYYY-MM-DD
 * @throws {UsageError} where one of them is no spec, cannot be read or does not parse
 */
export async function diffFiles(base: Source, revision: Source, today: string): Promise<Outcome> {
  const texts = await Promise.all([readText(base), readText(revision)]);
  const old = await readForm(texts[0]);
  // The same text, with no other files behind it, is not read twice.
  const isSame = texts[0].text === texts[1].text && filesOf(old).length === 1;
  const next = isSame ? old : await readForm(texts[1]);
  const comparison = compareForms(old, next, today);
  if (typeof comparison === 'string') throw new UsageError(comparison);
  const sides = { base: { ...old, name: base.name }, revision: { ...next, name: revision.name } };
  const contract = {
    title: titleOf(next) ?? basename(revision.path),
    base: old.spec.version,
    revision: next.spec.version,
    changes: listed(comparison.changes, { ...sides, consumers: () => [] }),
  };
  return { contracts: [contract], notes: gaps(old, next, { base, revision, comparison }), failed: false };
}
