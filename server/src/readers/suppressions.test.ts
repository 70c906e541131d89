import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import { read } from './index';
import { SUPPRESSIONS } from './suppressions';

const ENTRY =
  '{ "id": "0a1b2c3d4e5f6071~2", "rule": "failure/no-timeout", "subject": "orders", "reason": "In March." }';

function facts(text: string) {
  const found = read(parse(text, 'json'), `/shop/${SUPPRESSIONS}`);
  if (found?.kind !== 'suppressions') throw new Error('It is not known.');
  return found;
}

const list = (...entries: string[]) => `{ "version": 1, "findings": [\n${entries.join(',\n')}\n] }`;

describe('.servicelint-suppressions.json', () => {
  it('is known by its name and read entry by entry', () => {
    expect(facts(list(ENTRY))).toMatchObject({ complete: true, problems: [] });
    expect(facts(list(ENTRY)).findings).toEqual([
      {
        id: '0a1b2c3d4e5f6071~2',
        rule: 'failure/no-timeout',
        subject: 'orders',
        message: undefined,
        reason: 'In March.',
      },
    ]);
  });

  it('says the same however it is formatted', () => {
    expect(facts(JSON.stringify(JSON.parse(list(ENTRY)), null, 8))).toEqual(facts(list(ENTRY)));
  });

  it.each([
    ['a merge that was not finished', list(`${ENTRY},\n<<<<<<< HEAD\n${ENTRY}\n=======\n${ENTRY}\n>>>>>>> theirs`)],
    ['a list that is cut off', list(ENTRY).slice(0, -4)],
    ['another form', list(ENTRY).replace('1', '2')],
    ['no form', list(ENTRY).replace('"version": 1, ', '')],
    ['nothing', ''],
    ['a list alone', `[${ENTRY}]`],
  ])('holds nothing where there is %s', (_, text) => {
    const found = facts(text);
    expect(found.findings).toEqual([]);
    expect(found.complete && found.problems.length === 0).toBe(false);
  });

  it('leaves out what is no entry, and says so', () => {
    const found = facts(list(ENTRY, '{ "id": "0A", "rule": "a/b", "subject": "" }', '7', '{ "rule": "a/b" }', 'null'));
    expect(found.findings).toHaveLength(1);
    expect(found.problems.map(({ path, code, field }) => [path.join('.'), code, field])).toEqual([
      ['findings.1.id', 'pattern', undefined],
      ['findings.2', 'type', undefined],
      ['findings.3', 'missing', 'id'],
      ['findings.3', 'missing', 'subject'],
    ]);
  });
});
