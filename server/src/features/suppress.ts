import type { Result } from '../engine';
import type { Offer } from '../fixes/offer';
import { isSound, listFor, type Rewritten, rewritten } from '../fixes/suppressions';
import { differenceOf } from '../fixes/suppressions-text';
import { basename } from '../readers/paths';
import type { Finding } from '../rules/finding';
import type { Suppressed } from '../rules/suppressed';

/** What an editor says after the message of a finding that is held. */
export function heldText({ list, by: { reason } }: Pick<Suppressed, 'list' | 'by'>): string {
  return `Held in ${basename(list)}${reason === undefined ? '.' : `: ${reason}`}`;
}

/** What holds a finding; undefined where it is shown. */
export function suppressionOf(finding: Finding, { suppressed }: Result): Suppressed | undefined {
  return suppressed.get(finding.file)?.find((one) => one.finding === finding);
}

/** Puts a finding on the list for its file; undefined where that cannot be relied on, or is what the finding is about. */
export function hold(finding: Finding, result: Result): (() => Offer) | undefined {
  const list = listFor(finding.file, result.snapshot);
  const state = result.snapshot.files.get(list);
  if (finding.file === list || (state && !isSound(state))) return undefined;
  return () => offerOf(rewritten(list, result, [finding], new Set()));
}

/** Takes a finding from the list that holds it; undefined where that cannot be relied on. */
export function bringBack({ by, list }: Suppressed, result: Result): (() => Offer) | undefined {
  const state = result.snapshot.files.get(list);
  return state && isSound(state) ? () => offerOf(rewritten(list, result, [], new Set([by]))) : undefined;
}

function offerOf({ file, before, text }: Rewritten): Offer {
  const common = { title: '', safe: false, preferred: false };
  if (before === undefined) return { ...common, edits: [], creates: [{ file, text }] };
  return { ...common, edits: [{ file, edits: differenceOf(before, text) }], creates: [] };
}
