import type { Result } from '../engine';
import type { Finding } from '../rules/finding';
import type { Fix, Rule } from '../rules/rule';
import type { Change } from '../syntax/change';
import { edits, type TextEdit } from './edits';

/** A fix as text: what would be written where. */
export interface Offer {
  readonly title: string;
  readonly safe: boolean;
  readonly preferred: boolean;
  readonly edits: readonly FileEdits[];
  readonly creates: readonly { readonly file: string; readonly text: string }[];
}

export interface FileEdits {
  readonly file: string;
  /** Sorted, not overlapping; offsets into the text as it was read. */
  readonly edits: readonly TextEdit[];
}

/** What the rule offers to mend a finding, as plain data; empty where it offers nothing. */
export function fixesOf(finding: Finding, rules: readonly Rule[], { world }: Result): readonly Fix[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  return rule?.fix?.({ at: finding.at, args: finding.arguments, data: finding.data, world }) ?? [];
}

/** A fix as text edits. Undefined where its places are not there any more, so that it cannot be made. */
export function offer(fix: Fix, { snapshot }: Result): Offer | undefined {
  const creates: Offer['creates'][number][] = [];
  const byFile = new Map<string, Change[]>();
  for (const change of fix.changes) {
    if (change.do === 'createFile') creates.push({ file: change.file, text: change.text });
    else byFile.set(change.place.file, [...(byFile.get(change.place.file) ?? []), change]);
  }
  const made: FileEdits[] = [];
  for (const [file, changes] of byFile) {
    const tree = snapshot.files.get(file)?.tree;
    if (!tree) return undefined;
    made.push({ file, edits: edits(tree, changes) });
  }
  if (creates.length === 0 && made.every((file) => file.edits.length === 0)) return undefined;
  return { title: fix.title, safe: fix.safe, preferred: fix.preferred ?? false, edits: made, creates };
}
