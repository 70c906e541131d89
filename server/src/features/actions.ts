import type { Result } from '../engine';
import { allSafeEdits } from '../fixes/all';
import { edits } from '../fixes/edits';
import { type Offer, offersOf } from '../fixes/offers';
import { dirname } from '../readers/paths';
import type { Finding } from '../rules/finding';
import { linesOf } from '../rules/findings';
import type { Rule } from '../rules/rule';
import { place } from '../syntax/place';
import type { Asked } from './asked';

/** Something an editor offers to do about a finding. */
export interface Action {
  readonly title: string;
  readonly kind: 'fix' | 'disable' | 'configure' | 'explain';
  readonly finding: Finding;
  /** The best of those offered: done without asking further. */
  readonly preferred: boolean;
  /** What would be written; computed when the action is chosen. */
  offer(): Offer | undefined;
}

/** The fixes of a finding, then what always can be done about it. */
export function actions(asked: Asked, finding: Finding, rules: readonly Rule[]): Action[] {
  return [...fixes(asked, finding, rules), ...always(asked, finding)];
}

function fixes({ result }: Asked, finding: Finding, rules: readonly Rule[]): Action[] {
  return offersOf(finding, rules, result).map((made) => ({
    title: made.title,
    kind: 'fix',
    finding,
    preferred: made.preferred,
    offer: () => made,
  }));
}

function always(asked: Asked, finding: Finding): Action[] {
  const { rule } = finding;
  const disable: Action = {
    title: `Disable ${rule} on this line`,
    kind: 'disable',
    finding,
    preferred: false,
    offer: () => disableOnLine(asked, finding),
  };
  const off: Action = {
    title: `Switch ${rule} off in .servicelint.yaml`,
    kind: 'configure',
    finding,
    preferred: false,
    offer: () => switchOff(asked.result, finding),
  };
  const explain: Action = {
    title: `Explain ${rule}`,
    kind: 'explain',
    finding,
    preferred: false,
    offer: () => undefined,
  };
  const inYaml = asked.state.tree.language === 'yaml' && rule !== 'manifest/syntax';
  return [...(inYaml ? [disable] : []), ...(rule === 'manifest/syntax' ? [] : [off]), explain];
}

function disableOnLine({ state: { file, tree } }: Asked, { rule, range }: Finding): Offer {
  const start = linesOf(tree).offset({ line: range.start.line, character: 0 });
  const indentation = /^[ \t]*/.exec(tree.text.slice(start, start + 200))?.[0] ?? '';
  const end = /\r\n|\r|\n/.exec(tree.text)?.[0] ?? '\n';
  const text = `${indentation}# servicelint-disable-next-line ${rule} -- why this is right here${end}`;
  const made = [{ file, edits: [{ span: { start, end: start }, text }] }];
  return { title: '', safe: false, preferred: false, edits: made, creates: [] };
}

/** Sets the rule's level in the nearest configuration, or in a new one at the landscape's root. */
function switchOff(result: Result, { rule, file }: Finding): Offer {
  const nearest = result.configuration(file).files.at(-1);
  const state = nearest === undefined ? undefined : result.snapshot.files.get(nearest);
  const base = { title: '', safe: false, preferred: false };
  if (!state || !nearest) {
    const created = `${result.snapshot.root || dirname(file)}/.servicelint.yaml`;
    return { ...base, edits: [], creates: [{ file: created, text: `rules:\n  ${rule}: off\n` }] };
  }
  const { tree } = state;
  const root = tree.documents[0];
  const levels = root === undefined ? undefined : tree.child(root, 'rules');
  const written = levels !== undefined && tree.child(levels, rule) !== undefined;
  const change = written
    ? ({ do: 'set', place: place(nearest, ['rules', rule]), value: 'off' } as const)
    : levels !== undefined
      ? ({ do: 'insert', place: place(nearest, ['rules']), key: rule, value: 'off' } as const)
      : ({ do: 'insert', place: place(nearest, []), key: 'rules', value: { [rule]: 'off' } } as const);
  return { ...base, edits: [{ file: nearest, edits: edits(tree, [change]) }], creates: [] };
}

/** All safe fixes in one file. */
export function fixAll({ result, state }: Asked, rules: readonly Rule[]): Offer | undefined {
  const { edits: byFile, mended } = allSafeEdits(result, rules, (file) => file === state.file);
  const made = [...byFile].map(([file, changes]) => ({ file, edits: changes }));
  return mended === 0
    ? undefined
    : { title: 'Fix all that is safe', safe: true, preferred: false, edits: made, creates: [] };
}
