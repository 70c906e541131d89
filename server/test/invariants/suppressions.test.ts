import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Engine, type Result } from '../../src/engine';
import { rewritten } from '../../src/fixes/suppressions';
import { MemoryFileSystem } from '../../src/platform/memory';
import type { Finding } from '../../src/rules/finding';
import { RULES } from '../../src/rules/generated/index';
import { idOfText } from '../../src/rules/identity';
import { Workspace } from '../../src/workspace/workspace';
import { clock, exampleFiles, ROOT } from './example';
import { change, landscape } from './landscapes';

const LIST = `${ROOT}/.servicelint-suppressions.json`;
type Files = Readonly<Record<string, string>>;

async function check(files: Files): Promise<Result> {
  const workspace = new Workspace({ files: new MemoryFileSystem(files), clock });
  await workspace.open([ROOT]);
  await workspace.count();
  return new Engine(RULES).check(workspace.snapshots()[0]!);
}

const shown = ({ findings }: Result): Finding[] => [...findings.values()].flat();
const held = ({ suppressed }: Result): Finding[] => [...suppressed.values()].flat().map(({ finding }) => finding);

/** How often each text is said. */
function counted(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of findings) counts.set(idOfText(id), (counts.get(idOfText(id)) ?? 0) + 1);
  return counts;
}

/** The same files with a list of all that is found in them. */
async function listed(files: Files): Promise<{ readonly files: Files; readonly before: readonly Finding[] }> {
  const result = await check(files);
  const before = shown(result);
  return { files: { ...files, [LIST]: rewritten(LIST, result, before, new Set()).text }, before };
}

/** All files but those that begin with a dot one folder further down, with a comment above each YAML text. */
const moved = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const formatted = /\.ya?ml$/.test(file) ? `# A comment.\n\n${text}` : text;
      return [file.startsWith(`${ROOT}/.`) ? file : file.replace(ROOT, `${ROOT}/deep`), formatted];
    }),
  );

it('a list of all that is found leaves nothing, in the example too', async () => {
  const example = await listed(exampleFiles());
  expect(example.before.length).toBeGreaterThan(15);
  expect(shown(await check(example.files))).toEqual([]);
  let [most, findings] = [0, 0];
  await fc.assert(
    fc.asyncProperty(landscape, async (texts) => {
      const { files, before } = await listed(texts);
      const after = await check(files);
      expect(shown(after)).toEqual([]);
      expect(held(after).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      most = Math.max(most, ...counted(before).values());
      findings += before.length;
    }),
    { seed: 20261123, numRuns: 20 },
  );
  expect(findings).toBeGreaterThan(400);
  expect(most).toBeGreaterThan(1);
});

it('moving and formatting files shows nothing of what is held', async () => {
  const example = await listed(exampleFiles());
  expect(shown(await check(moved(example.files)))).toEqual([]);
  await fc.assert(
    fc.asyncProperty(landscape, async (texts) => {
      // What is said of folders by name does not move with them.
      fc.pre(!texts[`${ROOT}/.servicelint.yaml`]?.includes('overrides'));
      const { files } = await listed(texts);
      expect(shown(await check(moved(files))).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    }),
    { seed: 20261123, numRuns: 15 },
  );
});

it('after a change that shows is what is said more often than before, and no more', async () => {
  let news = 0;
  await fc.assert(
    fc.asyncProperty(landscape, change, async (texts, { file, text }) => {
      const { files, before } = await listed(texts);
      const { [file]: _, ...others } = files;
      const now = await check(text === undefined ? others : { ...files, [file]: text });
      const known = counted(before);
      const all = counted([...shown(now), ...held(now)]);
      const more = [...all].flatMap(([id, count]): [string, number][] =>
        count > (known.get(id) ?? 0) ? [[id, count - (known.get(id) ?? 0)]] : [],
      );
      expect(new Map([...counted(shown(now))].sort())).toEqual(new Map(more.sort()));
      news += more.length;
    }),
    { seed: 20261123, numRuns: 30 },
  );
  expect(news).toBeGreaterThan(10);
});
