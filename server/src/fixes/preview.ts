import type { Result } from '../engine';
import { embeddedState } from '../readers/embedded-state';
import type { Facts } from '../readers/facts';
import { type ReadAs, read } from '../readers/index';
import type { FileState, Snapshot } from '../readers/snapshot';
import type { Finding } from '../rules/finding';
import { parse } from '../syntax/parse';
import { withCreated } from './created';
import { applyEdits } from './edits';
import type { Offer } from './offer';

/** The findings that were not there before, if an offer were taken. */
export function addedBy(offer: Offer, before: Result): Finding[] {
  const held = [...before.suppressed.values()].flat().map(({ finding }) => finding);
  const old = [...before.findings.values()].flat().concat(held);
  const known = new Set(old.map(({ id }) => id));
  const inOtherMajors = new Map(old.map((finding) => [anyMajor(finding), finding.subject]));
  const after = before.preview(snapshotWith(before.snapshot, offer));
  return [...after.findings.values()].flat().filter((finding) => {
    const subject = inOtherMajors.get(anyMajor(finding));
    return !known.has(finding.id) && (subject === undefined || subject === finding.subject);
  });
}

/** What a finding says at its place, whatever the major version there is: a raised version adds no finding. */
const anyMajor = ({ rule, subject, at }: Finding): string =>
  JSON.stringify([rule, subject.replace(/@[^#]*/, ''), at.file, at.path, at.part]);

/**
 * The snapshot as it would be with an offer taken: edited files read anew, created ones read as what the others ask for
 * them. What was released stays as it is, and of other files on disk no more becomes known.
 */
export function snapshotWith(snapshot: Snapshot, { edits, creates }: Offer): Snapshot {
  const files = new Map(snapshot.files);
  for (const { file, edits: changes } of edits) {
    const state = files.get(file);
    if (!state) continue;
    const after = reread(state, applyEdits(state.tree.text, changes));
    files.set(file, after);
    for (const { file: name, host } of snapshot.files.values()) {
      if (host?.file === file) setOrDelete(files, name, embeddedState(name, after.tree));
    }
  }
  if (creates.length === 0) return { ...snapshot, files };
  const paths = [...new Set([...snapshot.paths, ...creates.map(({ file }) => file)])].sort();
  return withCreated({ ...snapshot, files, paths }, creates);
}

function setOrDelete(files: Map<string, FileState>, name: string, state: FileState | undefined): void {
  if (state) files.set(name, state);
  else files.delete(name);
}

const MODES: Partial<Record<Facts['kind'], ReadAs>> = { spec: 'asked', config: 'config', catalog: 'catalog' };

/** Settled as the workspace does it: while a text does not parse, by the last one that did, where there is such. */
function reread({ file, tree, facts: old, settled }: FileState, text: string): FileState {
  const newest = parse(text, tree.language);
  const facts = read(newest, file, old && MODES[old.kind]);
  const lastSound = tree.problems.length === 0 || settled !== old ? settled : undefined;
  return { file, tree: newest, facts, settled: newest.problems.length === 0 ? facts : (lastSound ?? facts) };
}
