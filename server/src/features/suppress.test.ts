import { describe, expect, it } from 'vitest';
import { atCursor } from '../../test/cursor';
import { checkFixture, ROOT } from '../../test/fixture';
import type { Result } from '../engine';
import type { Offer } from '../fixes/offer';
import { snapshotWith } from '../fixes/preview';
import { RULES } from '../rules/generated/index';
import { actions } from './actions';
import { askedFor } from './asked';
import { hover } from './hover';

const LIST = '.servicelint-suppressions.json';
const FILE = `${ROOT}/orders/microservice.yaml`;
const TEXT = `
//- orders/microservice.yaml
name: orders
owner: a
descripton: Takes orders.
lifecycel: production
`;
const HOLD = `Hold this finding in ${LIST}`;
const BACK = 'Bring this finding back';

function titlesIn(result: Result, at = 0): string[] {
  const all = [...(result.findings.get(FILE) ?? []), ...(result.suppressed.get(FILE) ?? []).map((one) => one.finding)];
  return actions(askedFor(result, FILE)!, all[at]!, RULES).map(({ title }) => title);
}

/** Takes an action of the first finding that has it. */
function take(result: Result, title: string): { readonly offer: Offer; readonly after: Result } {
  const shown = [
    ...(result.findings.get(FILE) ?? []),
    ...(result.suppressed.get(FILE) ?? []).map((one) => one.finding),
  ];
  for (const finding of shown) {
    const action = actions(askedFor(result, FILE)!, finding, RULES).find((one) => one.title === title);
    const offer = action?.offer();
    if (offer) return { offer, after: result.preview(snapshotWith(result.snapshot, offer)) };
  }
  throw new Error(`Nothing offers: ${title}`);
}

const counts = ({ findings, suppressed }: Result) => [findings, suppressed].map((map) => map.get(FILE)?.length ?? 0);

describe('holding a finding', () => {
  it('makes the list, adds to it, and takes from it again until it is empty', async () => {
    const { result } = await checkFixture(TEXT);
    const one = take(result, HOLD);
    expect(one.offer.creates).toMatchObject([{ file: `${ROOT}/${LIST}` }]);
    expect(counts(one.after)).toEqual([1, 1]);
    const two = take(one.after, HOLD);
    expect(two.offer.edits.map(({ file, edits }) => [file, edits.length])).toEqual([[`${ROOT}/${LIST}`, 1]]);
    expect(counts(two.after)).toEqual([0, 2]);
    const back = take(take(two.after, BACK).after, BACK).after;
    expect(counts(back)).toEqual([2, 0]);
    const list = back.snapshot.files.get(`${ROOT}/${LIST}`);
    expect(JSON.parse(list?.tree.text ?? '')).toEqual({ version: 1, findings: [] });
  });

  it('offers to mend it still, but not to silence it twice', async () => {
    const { result } = await checkFixture(TEXT);
    expect(titlesIn(result)).toContain(HOLD);
    expect(titlesIn(result)).not.toContain(BACK);
    const { after } = take(take(result, HOLD).after, HOLD);
    expect(titlesIn(after)).toEqual(expect.arrayContaining([BACK, 'Rename to description']));
    expect(titlesIn(after).join()).not.toMatch(/Hold|Disable|Switch/);
  });

  it('is not offered where the list cannot be relied on', async () => {
    const { result } = await checkFixture(`${TEXT}//- ${LIST}\n{ "version": 2, "findings": [] }\n`);
    expect(titlesIn(result)).not.toContain(HOLD);
  });

  it('is told by a hover, with the reason', async () => {
    const { result, findings } = await checkFixture(TEXT);
    expect(counts(result)).toEqual([2, 0]);
    const entry = { id: findings[0]?.id, rule: 'manifest/unknown-field', subject: 'x', reason: 'In *March*.' };
    const list = `//- ${LIST}\n${JSON.stringify({ version: 1, findings: [entry] })}\n`;
    const at = await atCursor(`${TEXT.replace('descr', 'desc<|>r')}${list}`);
    const text = hover(at, RULES)?.markdown;
    expect(text).toContain('**manifest/unknown-field** is an old finding');
    expect(text).toContain(String.raw`Held in .servicelint-suppressions.json: In \*March\*.`);
    expect(hover(await atCursor(TEXT.replace('descr', 'desc<|>r')), RULES)?.markdown).not.toContain('old finding');
  });
});
