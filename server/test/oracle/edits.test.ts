import { describe, expect, it } from 'vitest';
import { EDITS, type Edit } from './edits';
import { comparedFiles, worst } from './judged';
import { Draw, type Values } from './random';
import { type Files, MODERNISED, REWRITINGS } from './rewriting';
import { SHOP } from './shop';
import { faults } from './sound';

const RUNS = 12;

function edited({ make }: Edit, seed: number): Values | undefined {
  const spec = structuredClone(SHOP);
  return make(spec, new Draw(seed)) ? spec : undefined;
}

/** The contract, changed at places drawn at random; the other form may say things in another way. */
function pairsOf(edit: Edit): readonly (readonly [string, Files, Files])[] {
  return Array.from({ length: RUNS }, (_, index) => index + 1).flatMap((seed) => {
    const draw = new Draw(seed);
    const { name, rewrite } = draw.pick([...REWRITINGS, MODERNISED]);
    const revision = edited(edit, seed);
    return revision ? [[`${seed} ${name}`, { '/api.json': SHOP }, rewrite(revision, draw)] as const] : [];
  });
}

describe.each(EDITS.map((edit) => [edit.name, edit] as const))('%s', (_, edit) => {
  it('is what the table says', () => {
    const pairs = pairsOf(edit);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [name, base, revision] of pairs) {
      const found = comparedFiles(base, revision);
      const told = found.changes.map(({ kind }) => kind).join(', ');
      expect([name, worst(found), told]).toEqual([name, edit.level, told]);
      expect([name, faults(found, base, revision)]).toEqual([name, []]);
    }
  });
});

describe.each(EDITS.filter(({ undone }) => undone !== undefined).map((edit) => [edit.name, edit] as const))(
  '%s',
  (_, edit) => {
    it('is what the table says when it is undone', () => {
      for (const [name, base, revision] of pairsOf(edit)) {
        const found = comparedFiles(revision, base);
        const told = found.changes.map(({ kind }) => kind).join(', ');
        expect([name, worst(found), told]).toEqual([name, edit.undone, told]);
        expect([name, faults(found, revision, base)]).toEqual([name, []]);
      }
    });
  },
);
