import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/engine';
import { RULES } from '../../src/rules/generated/index';
import type { Rule } from '../../src/rules/rule';
import { Edited, exampleFiles, ROOT } from './example';

const FILES = exampleFiles();

/** What is said of all other files, as text; where a related place stands in the file that is typed in may change. */
const elsewhere = ({ findings }: Result, file: string): string =>
  JSON.stringify(
    [...findings]
      .filter(([other]) => other !== file)
      .flatMap(([, found]) => found.map(({ related, ...finding }) => ({ ...finding, related: related.length }))),
  );

/**
 * Deletes a line from its end, character by character, and puts it back; every second line is deleted at once and typed
 * character by character. Yields each text on the way.
 */
function* retyped(text: string, line: number): Generator<string> {
  const lines = text.split('\n');
  const whole = lines[line] ?? '';
  // Of long lines, which are prose, every second character.
  const lengths = Array.from({ length: whole.length }, (_, i) => i).filter((i) => i < 40 || i % 2 === 0);
  for (const length of [...(line % 2 === 0 ? lengths.toReversed() : lengths), whole.length]) {
    yield [...lines.slice(0, line), whole.slice(0, length), ...lines.slice(line + 1)].join('\n');
  }
}

describe.each([
  // A spec that two services of other teams read, whole.
  ['services/recommendations/openapi.yaml', 1],
  // JSON, where nearly every character breaks the text; and a manifest. Every few lines.
  ['services/catalog/openapi.v1.json', 3],
  ['services/orders/microservice.yaml', 3],
])('typing and deleting lines of %s', (name, step) => {
  it('makes no finding in another file while the text does not parse, and leaves all as it was', async () => {
    const file = `${ROOT}/${name}`;
    const text = FILES[file] ?? '';
    const edited = await Edited.open(FILES);
    const before = await edited.type(file, text);
    expect(before.findings.size).toBeGreaterThan(5);
    let settled = elsewhere(before, file);
    let broken = 0;
    for (let line = 0; line < text.split('\n').length; line += step) {
      for (const typed of retyped(text, line)) {
        const result = await edited.type(file, typed);
        const isSound = result.snapshot.files.get(file)?.tree.problems.length === 0;
        if (isSound) settled = elsewhere(result, file);
        else if (elsewhere(result, file) !== settled) expect.fail(`line ${line + 1}, typed as:\n${typed}`);
        if (!isSound) broken++;
      }
    }
    expect(broken).toBeGreaterThan(50);
    const after = edited.check();
    expect([...after.findings]).toEqual([...before.findings]);
  });
});

describe('what an edit runs again', () => {
  const calls: string[] = [];
  const counted = RULES.map(
    (rule): Rule => ({
      ...rule,
      detect(seen) {
        calls.push(rule.id);
        return rule.detect(seen);
      },
    }),
  );
  let edited: Edited;
  let before: Result;
  beforeAll(async () => {
    edited = await Edited.open(FILES, counted);
    before = edited.check();
    expect(calls.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(FILES).filter((file) => /\.(ya?ml|json)$/.test(file) && !file.includes('/.github/')))(
    'a blank line at the top of %s re-joins nothing and moves what is found by a line',
    async (file) => {
      calls.length = 0;
      const after = await edited.type(file, `\n${FILES[file]}`);
      const state = after.snapshot.files.get(file);
      expect(state?.tree).not.toBe(before.snapshot.files.get(file)?.tree);
      expect(state?.facts).toBeDefined();
      expect(state?.facts).toBe(before.snapshot.files.get(file)?.facts);
      expect(contractsOf(after)).toEqual(contractsOf(before));
      for (const [i, contract] of contractsOf(after).entries()) expect(contract).toBe(contractsOf(before)[i]);
      expect(calls).toEqual([]);
      const lines = (result: Result) => (result.findings.get(file) ?? []).map(({ range }) => range.start.line);
      expect(lines(after)).toEqual(lines(before).map((line) => line + 1));
      await edited.type(file, FILES[file] ?? '');
    },
  );

  it('a word in a description: no rule at all; a promise: rules on the services that it concerns', async () => {
    const file = `${ROOT}/services/orders/microservice.yaml`;
    const text = FILES[file] ?? '';
    await edited.type(file, text);
    calls.length = 0;
    await edited.type(file, text.replace('description: Takes', 'description: Now takes'));
    expect(calls).toEqual([]);
    await edited.type(file, text.replace('99.95', '99.5'));
    const services = calls.filter((id) => id === 'failure/availability-budget').length;
    // orders, those it depends on, and those that depend on it.
    expect(services).toBeGreaterThan(3);
    expect(services).toBeLessThan(10);
  });
});

const contractsOf = ({ landscape }: Result) =>
  landscape.services.flatMap(({ provides }) =>
    provides.flatMap(({ versions }) => versions.map(({ contract }) => contract)),
  );
