import { allSafeEdits } from '../fixes/all';
import type { Offer } from '../fixes/offer';
import { offersOf } from '../fixes/offers';
import type { Level, Severity } from '../readers/facts';
import { SUPPRESSIONS } from '../readers/suppressions';
import type { Finding } from '../rules/finding';
import { PRINCIPLES } from '../rules/generated/pages';
import { type Page, pagePath } from '../rules/pages';
import type { Rule } from '../rules/rule';
import type { Asked } from './asked';
import { disableHere, setLevel } from './silence';
import { bringBack, hold, suppressionOf } from './suppress';

/** Something an editor offers to do about a finding. */
export interface Action {
  readonly title: string;
  readonly kind: 'fix' | 'disable' | 'configure' | 'suppress' | 'explain';
  readonly finding: Finding;
  /** The best of those offered: done without asking further. */
  readonly preferred: boolean;
  /** Of `explain`: the path in the project of the page to open. */
  readonly page?: string;
  /** What would be written. */
  offer(): Offer | undefined;
}

/** The levels below one, to which a rule can be set. */
const LOWER: Readonly<Record<Severity, readonly Level[]>> = {
  error: ['warning', 'off'],
  warning: ['info', 'off'],
  info: ['off'],
};

/** The fixes of a finding, then what always can be done about it. */
export function actions(asked: Asked, finding: Finding, rules: readonly Rule[]): Action[] {
  const action = { finding, preferred: false, offer: () => undefined };
  const fixes = offersOf(finding, rules, asked.result).map((made): Action => {
    return { ...action, title: made.title, kind: 'fix', preferred: made.preferred, offer: () => made };
  });
  const { rule, chapter } = finding;
  const held = suppressionOf(finding, asked.result);
  const read: Action[] = [
    { ...action, title: `Explain ${rule}`, kind: 'explain', page: pagePath(rule as Page) },
    { ...action, title: `Open the chapter “${PRINCIPLES[chapter].title}”`, kind: 'explain', page: pagePath(chapter) },
  ];
  if (held) {
    const offer = bringBack(held, asked.result);
    const back: Action[] = offer ? [{ ...action, title: 'Bring this finding back', kind: 'suppress', offer }] : [];
    return [...fixes, ...back, ...read];
  }
  // What cannot be read can hardly be excused, nor can a comment be told apart in it.
  return [...fixes, ...(rule === 'manifest/syntax' ? [] : silence(asked, finding)), ...read];
}

/** What makes a finding go without mending it. */
function silence({ state, result }: Asked, finding: Finding): Action[] {
  const action = { finding, preferred: false };
  const { rule, file, severity } = finding;
  const held = hold(finding, result);
  return [
    { ...action, title: `Disable ${rule} here`, kind: 'disable', offer: () => disableHere(state, finding) },
    ...(held
      ? [{ ...action, title: `Hold this finding in ${SUPPRESSIONS}`, kind: 'suppress' as const, offer: held }]
      : []),
    ...LOWER[severity].map((level): Action => {
      const title =
        level === 'off' ? `Switch ${rule} off in .servicelint.yaml` : `Set ${rule} to ${level} in .servicelint.yaml`;
      return { ...action, title, kind: 'configure', offer: () => setLevel(result, file, rule, level) };
    }),
  ];
}

/** All safe fixes in one file. */
export function fixAll({ result, state }: Asked, rules: readonly Rule[]): Offer | undefined {
  const { edits: byFile, mended } = allSafeEdits(result, rules, (file) => file === state.file);
  const made = [...byFile].map(([file, changes]) => ({ file, edits: changes }));
  return mended === 0
    ? undefined
    : { title: 'Fix all that is safe', safe: true, preferred: false, edits: made, creates: [] };
}
