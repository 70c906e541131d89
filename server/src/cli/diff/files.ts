import { compare } from '../../contracts/compare/compare';
import { basename } from '../../readers/paths';
import { filesOf, titleOf, unreadOf } from './form';
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
  const changes = isSame ? [] : compare(old, next, { today }).changes;
  const sides = { base: { ...old, name: base.name }, revision: { ...next, name: revision.name } };
  const contract = {
    title: titleOf(next) ?? basename(revision.path),
    base: old.spec.version,
    revision: next.spec.version,
    changes: listed(changes, { ...sides, consumers: () => [] }),
  };
  const notes = [
    ...unreadOf(old).map((file) => unread(base.name(file))),
    ...unreadOf(next).map((file) => unread(revision.name(file))),
  ];
  return { contracts: [contract], notes, failed: false };
}

/** What is behind a reference that leads to no file is not compared. */
export const unread = (file: string): string => `${file} was not read, so what it describes is not compared.`;
