import type { Result } from '../engine';
import { read } from '../readers/index';
import { dirname, join } from '../readers/paths';
import { existsKey, type FileState, type Snapshot } from '../readers/snapshot';
import type { Finding } from '../rules/finding';
import { parse } from '../syntax/parse';
import { applyEdits } from './edits';
import type { Offer } from './offer';

/** The findings that were not there before, if an offer were taken. */
export function addedBy(offer: Offer, before: Result): Finding[] {
  const known = new Set([...before.findings.values()].flat().map(({ id }) => id));
  const after = before.preview(snapshotWith(before.snapshot, offer));
  return [...after.findings.values()].flat().filter(({ id }) => !known.has(id));
}

/** The snapshot as it would be with an offer taken. */
export function snapshotWith(snapshot: Snapshot, { edits, creates }: Offer): Snapshot {
  const files = new Map(snapshot.files);
  for (const { file, edits: changes } of edits) {
    const state = files.get(file);
    if (state) files.set(file, reread(state, applyEdits(state.tree.text, changes)));
  }
  const made = new Set(creates.map(({ file }) => file));
  const exists = new Map(snapshot.exists);
  for (const { facts } of files.values()) {
    for (const ask of facts?.asks ?? []) {
      const isMade =
        ask.ask === 'exists' && (made.has(ask.path) || made.has(join(dirname(facts?.file ?? ''), ask.path)));
      if (isMade) exists.set(existsKey(facts?.file ?? '', ask.path), true);
    }
  }
  return { ...snapshot, files, exists };
}

function reread({ file, tree, facts: old }: FileState, text: string): FileState {
  const newest = parse(text, tree.language);
  const facts = read(newest, file, old?.kind === 'spec' ? 'asked' : undefined);
  return { file, tree: newest, facts, settled: newest.problems.length === 0 ? facts : old };
}
