import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/engine';
import { type AskedAt, askedAt, askedFor } from '../../src/features/asked';
import { definition } from '../../src/features/definition';
import { mentionsIn } from '../../src/features/occurrences/mentions';
import { namedAt } from '../../src/features/occurrences/occurrences';
import { references } from '../../src/features/references';
import { prepareRename, rename } from '../../src/features/rename/rename';
import { applyEdits } from '../../src/fixes/edits';
import { linesOf } from '../../src/rules/findings';
import { locate } from '../../src/syntax/locate';
import { Edited, exampleFiles } from './example';
import { landscape } from './landscapes';

/** Every place of a landscape at which something can be renamed, the first of each thing. */
function nameable(result: Result): AskedAt[] {
  const found = new Map<string, AskedAt>();
  for (const { file, tree, facts } of result.snapshot.files.values()) {
    const asked = askedFor(result, file);
    if (!asked) continue;
    const ids = [...tree.text.matchAll(/operationId["']?: *["']?(?=\w)/g)].map(
      (match) => match.index + match[0].length,
    );
    const starts = mentionsIn(facts).all.map(({ place }) => locate(tree, place).start);
    for (const start of [...starts, ...ids]) {
      const at = askedAt(asked, linesOf(tree).position(start));
      const ready = prepareRename(at);
      const id = namedAt(at)?.things[0]?.id;
      if (ready && !('refused' in ready) && id !== undefined && !found.has(id)) found.set(id, at);
    }
  }
  return [...found.values()];
}

/** At how many places each rule speaks; two contracts of one name that share a spec are told of there once. */
function counts({ findings }: Result): Record<string, number> {
  const all = [...findings.values()].flat();
  const places = new Set(
    all.map(({ rule, file, range }) => `${rule} ${file} ${range.start.line}:${range.start.character}`),
  );
  const found: Record<string, number> = {};
  for (const rule of [...places].map((place) => place.split(' ')[0] ?? '').sort()) found[rule] = (found[rule] ?? 0) + 1;
  return found;
}

const textsOf = ({ snapshot }: Result) =>
  new Map([...snapshot.files.values()].map(({ file, tree }) => [file, tree.text]));

/** Renames what is named at a place; why not, where that is refused. */
async function renamed(edited: Edited, at: AskedAt, name: string): Promise<Result | string> {
  const done = rename(at, name);
  if (!done || 'refused' in done) return done?.refused ?? 'nothing is named';
  const texts = textsOf(at.result);
  for (const { file, edits } of done.edits) edited.workspace.setOpen(file, applyEdits(texts.get(file) ?? '', edits));
  await edited.workspace.update();
  return edited.check();
}

/** The same place after a renaming: before it on its line other names may have changed. */
function again(at: AskedAt, after: Result, name: string): AskedAt | undefined {
  const asked = askedFor(after, at.state.file);
  const { line, character } = linesOf(at.state.tree).position(at.offset);
  for (let column = 0; asked && column <= character + 200; column++) {
    const there = askedAt(asked, { line, character: column });
    const ready = prepareRename(there);
    if (ready && !('refused' in ready) && ready.name.toLowerCase() === name) return there;
  }
  return undefined;
}

/** Renames a thing and back again; true where it was not refused. */
async function thereAndBack(edited: Edited, at: AskedAt, name: string): Promise<boolean> {
  const ready = prepareRename(at);
  const old = ready && 'name' in ready ? ready.name : '';
  const what = namedAt(at)?.things[0]?.id;
  const after = await renamed(edited, at, name);
  if (typeof after === 'string') return false;
  expect(counts(after), what).toEqual(counts(at.result));
  const there = again(at, after, name);
  const back = there ? await renamed(edited, there, old) : 'the place is gone';
  expect(typeof back === 'string' ? back : textsOf(back), what).toEqual(textsOf(at.result));
  return true;
}

it('whatever is asked about whatever place is answered', async () => {
  await fc.assert(
    fc.asyncProperty(landscape, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), async (files, places) => {
      const edited = await Edited.open(files);
      const result = edited.check();
      const states = [...result.snapshot.files.values()];
      for (const place of places) {
        const state = states[place % states.length];
        const asked = state && askedFor(result, state.file);
        if (!asked) continue;
        const at = askedAt(asked, linesOf(state.tree).position((place * 31) % (state.tree.text.length + 1)));
        definition(at);
        references(at, true);
        prepareRename(at);
        rename(at, 'constructor');
      }
    }),
    { seed: 20261123, numRuns: 20 },
  );
});

describe('a rename', () => {
  it('of anything in the example changes no finding, and back gives the same bytes', async () => {
    const edited = await Edited.open(exampleFiles());
    const before = edited.check();
    const all = nameable(before);
    expect(all.length).toBeGreaterThan(70);
    for (const [index, { state, offset }] of all.entries()) {
      const asked = askedFor(edited.check(), state.file);
      const at = asked && askedAt(asked, linesOf(state.tree).position(offset));
      expect(at && (await thereAndBack(edited, at, `renamed-${index}`))).toBe(true);
    }
  });

  it('of anything in a landscape that is not in order is refused, or changes no finding either', async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(landscape, fc.nat(), async (files, which) => {
        const edited = await Edited.open(files);
        const all = nameable(edited.check());
        const at = all[which % all.length];
        if (at && (await thereAndBack(edited, at, 'xanadu'))) done++;
      }),
      { seed: 20261123, numRuns: 20 },
    );
    expect(done).toBeGreaterThan(5);
  });
});
