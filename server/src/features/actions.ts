import { allSafeEdits } from '../fixes/all';
import type { Offer } from '../fixes/offer';
import { offersOf } from '../fixes/offers';
import type { Level, Severity } from '../readers/facts';
import type { Finding } from '../rules/finding';
import { PRINCIPLES } from '../rules/generated/pages';
import { type Page, pagePath } from '../rules/pages';
import type { Rule } from '../rules/rule';
import type { Asked } from './asked';
import { disableHere, setLevel } from './silence';

/** Something an editor offers to do about a finding. */
export interface Action {
  readonly title: string;
  readonly kind: 'fix' | 'disable' | 'configure' | 'explain';
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
  const silence: Action[] = [
    { ...action, title: `Disable ${rule} here`, kind: 'disable', offer: () => disableHere(asked.state, finding) },
    ...LOWER[finding.severity].map((level): Action => {
      const title =
        level === 'off' ? `Switch ${rule} off in .servicelint.yaml` : `Set ${rule} to ${level} in .servicelint.yaml`;
      return { ...action, title, kind: 'configure', offer: () => setLevel(asked.result, finding.file, rule, level) };
    }),
  ];
  const read: Action[] = [
    { ...action, title: `Explain ${rule}`, kind: 'explain', page: pagePath(rule as Page) },
    { ...action, title: `Open the chapter “${PRINCIPLES[chapter].title}”`, kind: 'explain', page: pagePath(chapter) },
  ];
  // What cannot be read can hardly be excused, nor can a comment be told apart in it.
  return [...fixes, ...(rule === 'manifest/syntax' ? [] : silence), ...read];
}

/** All safe fixes in one file. */
export function fixAll({ result, state }: Asked, rules: readonly Rule[]): Offer | undefined {
  const { edits: byFile, mended } = allSafeEdits(result, rules, (file) => file === state.file);
  const made = [...byFile].map(([file, changes]) => ({ file, edits: changes }));
  return mended === 0
    ? undefined
    : { title: 'Fix all that is safe', safe: true, preferred: false, edits: made, creates: [] };
}
