import { describe, expect, it } from 'vitest';
import { expectMarks, fixture, switchedOn } from '../../test/fixture';
import { RULES } from './generated/index';
import { PAGES } from './generated/pages';

const examplesOf = (page: string) =>
  [...page.matchAll(/^```(?:yaml|json) (invalid|valid)\n(.*?)^```$/gms)].map(([, kind, text]) => ({
    kind,
    text: text ?? '',
  }));

describe.each(RULES.map(({ id }) => id))('the page of %s', (id) => {
  const examples = examplesOf(PAGES[id] ?? '');

  it('has an invalid and a valid example', () => {
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['invalid', 'valid']));
  });

  it.each(examples)('tells the truth in its $kind example', async ({ kind, text }) => {
    const { marks } = fixture(text);
    expect(marks.length > 0).toBe(kind === 'invalid');
    expect(new Set(marks.map(({ rule }) => rule))).toEqual(new Set(kind === 'invalid' ? [id] : []));
    await expectMarks(switchedOn(text, id));
  });
});
