import { describe, expect, it } from 'vitest';
import { checkFixture, ROOT } from '../../test/fixture';
import type { Result } from '../engine';
import type { SuppressionFacts } from '../readers/facts';
import { parse } from '../syntax/parse';
import { applyEdits } from './edits';
import { isSound, listFor, rewritten } from './suppressions';
import { differenceOf, suppressionsText } from './suppressions-text';

const LIST = '.servicelint-suppressions.json';
const TWO = `
//- a/microservice.yaml
name: a
//- b/microservice.yaml
name: b
owner: team-b
lifecycel: production
`;
const SPEC = `openapi: 3.0.3
info: { title: A, version: 1.0.0 }
paths:
  /a: { get: { responses: { '200': { $ref: '#/components/responses/None' } } } }
`;

const shown = ({ findings }: Result): string[] => [...findings.values()].flat().map(({ id }) => id);
const held = ({ suppressed }: Result): string[] => [...suppressed.values()].flat().map(({ finding }) => finding.id);

/** The text of a list that holds all that is shown. */
async function listOf(text: string, list = LIST): Promise<string> {
  const { result, findings } = await checkFixture(text);
  return rewritten(`${ROOT}/${list}`, result, findings, new Set()).text;
}

const withList = (text: string, list: string, name = LIST): string => `${text}//- ${name}\n${list}`;
const check = async (text: string) => (await checkFixture(text)).result;

describe('a list of suppressed findings', () => {
  it('holds all that it was made of, one on each line', async () => {
    const list = await listOf(TWO);
    const before = shown(await check(TWO));
    const after = await check(withList(TWO, list));
    expect(before.length).toBeGreaterThan(1);
    expect(shown(after)).toEqual([]);
    expect(held(after)).toEqual(before);
    expect(list.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(before.length);
    expect(list).toMatch(/"rule": "social-contract\/no-owner", "subject": "a.*", "message": "[^"]+" }/);
  });

  it('holds them though files are moved, formatted and grown, and shows the one that is new', async () => {
    const text = `${TWO}//- api/openapi.yaml\n${SPEC}`;
    const list = await listOf(text);
    const moved = text
      .replace('//- a/', '//- deep/down/a/')
      .replace('//- api/openapi', '//- specs/renamed')
      .replace('name: a', '# A comment.\n\n"name":   a');
    expect(shown(await check(withList(moved, list)))).toEqual([]);
    const grown = await check(withList(moved.replace('name: b', 'descripton: B.\nname: b'), list));
    expect([...grown.findings.values()].flat().map(({ message }) => message)).toEqual([
      expect.stringContaining('descripton'),
    ]);
  });

  it('goes on holding one of two that say the same when the other is mended', async () => {
    const path = (name: string) =>
      `  /${name}: { get: { responses: { '200': { $ref: '#/components/responses/None' } } } }\n`;
    const text = (...names: string[]) => `\n//- openapi.yaml\n${SPEC}${names.map(path).join('')}`;
    const list = await listOf(text('b', 'c'));
    expect(shown(await check(text('b', 'c'))).length).toBe(3);
    for (const names of [['b', 'c'], ['c'], []]) {
      expect(shown(await check(withList(text(...names), list)))).toEqual([]);
    }
    expect(shown(await check(withList(text('b', 'c', 'd'), list)))).toHaveLength(1);
    const second = list.replace(/ +\{ "id": "[0-9a-f]{16}",.*\n/, '');
    const [first] = shown(await check(withList(text('b', 'c'), second)));
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(shown(await check(withList(text('b'), second)))).toEqual([]);
    expect(shown(await check(withList(text(), second)))).toEqual([]);
  });

  it('holds what stands in its folder or below, and says the same wherever the landscape begins', async () => {
    const list = await listOf(`\n//- api/openapi.yaml\n${SPEC}`, 'api/.servicelint-suppressions.json');
    expect(list).toContain('"subject": "openapi.yaml"');
    const both = `\n//- api/openapi.yaml\n${SPEC}//- other/openapi.yaml\n${SPEC}`;
    const { findings } = await check(withList(both, list, `api/${LIST}`));
    expect([...findings.keys()]).toEqual([`${ROOT}/other/openapi.yaml`]);
    const alone = await checkFixture(`\n//- openapi.yaml\n${SPEC}//- ${LIST}\n${list}`);
    expect(alone.findings).toEqual([]);
  });

  it.each([
    ['does not parse', (list: string) => list.slice(0, -3)],
    ['is in another form', (list: string) => list.replace('1', '2')],
    ['was not merged to the end', (list: string) => `<<<<<<< HEAD\n${list}=======\n${list}>>>>>>> other\n`],
  ])('holds nothing where it %s, which is said at its place', async (_, broken) => {
    const result = await check(withList(TWO, broken(await listOf(TWO))));
    expect(held(result)).toEqual([]);
    expect(shown(result)).toEqual(expect.arrayContaining(shown(await check(TWO))));
    expect(result.findings.get(`${ROOT}/${LIST}`)?.length).toBeGreaterThan(0);
    expect(isSound(result.snapshot.files.get(`${ROOT}/${LIST}`)!)).toBe(false);
  });

  it('shows what is new though thousands of its entries are outdated', async () => {
    const entries = Array.from({ length: 5000 }, (_, i): SuppressionFacts => {
      const id = i.toString(16).padStart(16, '0');
      return { id, rule: 'manifest/unresolved-ref', subject: `gone/${i}.yaml` };
    });
    const specs = Array.from({ length: 50 }, (_, i) => `//- s${i}/openapi.yaml\n${SPEC}`).join('');
    const checked = await checkFixture(withList(`\n${specs}`, suppressionsText(entries)));
    expect(checked.findings).toHaveLength(50);
  });
});

describe('a list that is written anew', () => {
  it('keeps what stands there, with its reasons, and says how much came and went', async () => {
    const old = (await listOf(TWO)).replace('" }', '", "reason": "In March." }');
    const result = await check(withList(TWO, old));
    const [first] = [...result.suppressed.values()].flat();
    const after = rewritten(`${ROOT}/${LIST}`, result, [], new Set([first!.by]));
    expect(after).toMatchObject({ added: 0, kept: held(result).length - 1, removed: 1, before: old });
    const same = rewritten(`${ROOT}/${LIST}`, result, [], new Set());
    expect(same.text).toBe(old);
    expect(
      rewritten(`${ROOT}/${LIST}`, await check(withList(TWO, old.replaceAll('\n', '\r\n'))), [], new Set()).text,
    ).toBe(old.replaceAll('\n', '\r\n'));
  });

  it('keeps the schema that it names, and is left alone where it says what would be lost', async () => {
    const list = await listOf(TWO);
    const named = list.replace('{\n', '{\n  "$schema": "./suppressions.schema.json",\n');
    const again = async (text: string) => rewritten(`${ROOT}/${LIST}`, await check(withList(TWO, text)), [], new Set());
    expect((await again(named)).text).toBe(named);
    const sound = async (text: string) =>
      isSound((await check(withList(TWO, text))).snapshot.files.get(`${ROOT}/${LIST}`)!);
    expect(await sound(named)).toBe(true);
    expect(await sound(`// Ours.\n${list}`)).toBe(false);
    expect(await sound(list.replace('" }', '", "x-ticket": "A-1" }'))).toBe(false);
  });

  it('is not told to keep keys that begin with x-, which it does not', async () => {
    const { findings } = await checkFixture(withList(TWO, '{ "version": 1, "findings": [], "x-note": "ours" }'));
    const said = findings.filter(({ file }) => file.endsWith(LIST)).map(({ message }) => message);
    expect(said).toEqual([expect.stringMatching(/^x-note is no field .* goes into its reason\.$/)]);
  });

  it('brings entries of moved files up to date, so that they are found when that file moves again', async () => {
    const old = (await listOf(`\n//- a.yaml\n${SPEC}`)).replace('" }', '", "reason": "In March." }');
    const result = await check(withList(`\n//- b/c.yaml\n${SPEC}`, old));
    expect(held(result)).toHaveLength(1);
    const { text } = rewritten(`${ROOT}/${LIST}`, result, [], new Set());
    expect(text).toContain('"subject": "b/c.yaml"');
    expect(text).toContain('In March.');
    expect(text).toBe((await listOf(`\n//- b/c.yaml\n${SPEC}`)).replace('" }', '", "reason": "In March." }'));
  });

  it('is the nearest one, else one where the landscape begins', async () => {
    const { snapshot } = await check(withList(TWO, suppressionsText([]), `a/${LIST}`));
    expect(listFor(`${ROOT}/a/deep/x.yaml`, snapshot)).toBe(`${ROOT}/a/${LIST}`);
    expect(listFor(`${ROOT}/b/x.yaml`, snapshot)).toBe(`${ROOT}/${LIST}`);
    const folders = [`${ROOT}/a`, `${ROOT}/b`];
    expect(listFor(`${ROOT}/b/x.yaml`, { ...snapshot, folders })).toBe(`${ROOT}/b/${LIST}`);
  });

  it('is the same text whatever order its entries come in, and valid JSON', () => {
    const entries: SuppressionFacts[] = [
      { id: '1', rule: 'b/b', subject: 'x "\n\u2028' },
      { id: '2', rule: 'a/a', subject: '__proto__', reason: '' },
      { id: '3', rule: 'a/a', subject: '', message: 'Text.' },
    ];
    const text = suppressionsText(entries);
    expect(text).toBe(suppressionsText(entries.toReversed()));
    expect(JSON.parse(text).findings).toHaveLength(3);
    expect(parse(suppressionsText([]), 'json').problems).toEqual([]);
  });

  it.each([
    ['abc', 'abc'],
    ['aa', 'aaa'],
    ['', 'x'],
    ['xyx', 'xx'],
    ['one\ntwo\n', 'one\n1.5\ntwo\n'],
  ])('differs by one edit: %j, %j', (before, after) => {
    expect(applyEdits(before, differenceOf(before, after))).toBe(after);
    expect(differenceOf(before, after)).toHaveLength(before === after ? 0 : 1);
  });
});
