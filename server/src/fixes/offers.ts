import type { Result } from '../engine';
import type { Snapshot } from '../readers/snapshot';
import type { Finding } from '../rules/finding';
import type { Fix, Rule } from '../rules/rule';
import type { Change } from '../syntax/change';
import { edits } from './edits';
import type { FileEdits, Offer } from './offer';
import { addedBy } from './preview';

/**
 * Which offers are tried: all, or those that would be made unasked; `only safe` leaves the others out. Each takes as long as a
 * check after an edit.
 */
export type Tries = 'all' | 'safe' | 'only safe';

/** Above so many characters a choice is offered without a look at what it leads to: that would take too long. */
const LOOK_AHEAD = 200_000;

/**
 * What is offered to mend a finding, as the rule orders it. Each is tried on a copy: one that would add a finding says so
 * in its title, is never preferred, and is a choice even where the rule calls it safe.
 */
export function offersOf(finding: Finding, rules: readonly Rule[], result: Result, tries: Tries = 'all'): Offer[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  const { at, arguments: args, data } = finding;
  const fixes = rule?.fix?.({ at, args, data, world: result.world }) ?? [];
  return fixes.flatMap((fix) => {
    const made = tries === 'only safe' && !fix.safe ? undefined : offerOf(fix, result);
    return made ? [tries === 'all' || made.safe ? honest(made, result) : made] : [];
  });
}

function honest(made: Offer, result: Result): Offer {
  const size = Math.max(0, ...made.edits.map(({ file }) => result.snapshot.files.get(file)?.tree.text.length ?? 0));
  if (!made.safe && size > LOOK_AHEAD) return made;
  const [added] = addedBy(made, result);
  if (!added) return made;
  const elsewhere = made.edits.every(({ file }) => file !== added.file) ? ` in ${added.subject.split('/')[0]}` : '';
  return { ...made, title: `${made.title} (adds ${added.rule}${elsewhere})`, safe: false, preferred: false };
}

/** Many findings may offer one and the same fix. */
const offered = new WeakMap<Fix, { readonly snapshot: Snapshot; readonly offer: Offer | undefined }>();

/** A fix as text edits. Undefined where its places are not there any more, so that it cannot be made. */
export function offerOf(fix: Fix, { snapshot }: Result): Offer | undefined {
  const known = offered.get(fix);
  if (known?.snapshot === snapshot) return known.offer;
  const offer = make(fix, snapshot);
  offered.set(fix, { snapshot, offer });
  return offer;
}

function make(fix: Fix, snapshot: Snapshot): Offer | undefined {
  const creates: Offer['creates'][number][] = [];
  const byFile = new Map<string, Change[]>();
  for (const change of fix.changes) {
    if (change.do === 'createFile') creates.push({ file: change.file, text: change.text });
    else byFile.set(change.place.file, [...(byFile.get(change.place.file) ?? []), change]);
  }
  const made: FileEdits[] = [];
  for (const [file, changes] of byFile) {
    const state = snapshot.files.get(file);
    // What stands as a text in another file has no place of its own to be edited in.
    if (!state || state.host) return undefined;
    const { tree } = state;
    made.push({ file, edits: edits(tree, changes) });
  }
  if (creates.length === 0 && made.every((file) => file.edits.length === 0)) return undefined;
  return { title: fix.title, safe: fix.safe, preferred: fix.preferred ?? false, edits: made, creates };
}
