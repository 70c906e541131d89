import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Engine, type Result } from '../../src/engine';
import { allSafeEdits } from '../../src/fixes/all';
import { offersOf } from '../../src/fixes/offers';
import { snapshotWith } from '../../src/fixes/preview';
import { MemoryFileSystem } from '../../src/platform/memory';
import { RULES } from '../../src/rules/generated/index';
import { Workspace } from '../../src/workspace/workspace';
import { clock, ROOT } from './example';
import { landscape } from './landscapes';

async function check(files: Readonly<Record<string, string>>): Promise<Result> {
  const workspace = new Workspace({ files: new MemoryFileSystem(files), clock });
  await workspace.open([ROOT]);
  await workspace.count();
  return new Engine(RULES).check(workspace.snapshots()[0]!);
}

const idsIn = ({ findings }: Result): string[] => [...findings.values()].flat().map(({ id }) => id);

it('a safe fix adds no finding anywhere, nor do all of them together', async () => {
  let [fixed, mended] = [0, 0];
  await fc.assert(
    fc.asyncProperty(landscape, async (files) => {
      const before = await check(files);
      const known = new Set(idsIn(before));
      for (const finding of [...before.findings.values()].flat()) {
        for (const offer of offersOf(finding, RULES, before, 'safe').filter(({ safe }) => safe)) {
          const after = new Engine(RULES).check(snapshotWith(before.snapshot, offer));
          expect(idsIn(after).filter((id) => !known.has(id))).toEqual([]);
          expect(idsIn(after)).not.toContain(finding.id);
          fixed++;
        }
      }
      const all = allSafeEdits(before, RULES, () => true);
      const edits = [...all.edits].map(([file, made]) => ({ file, edits: made }));
      const after = new Engine(RULES).check(
        snapshotWith(before.snapshot, { title: '', safe: true, preferred: false, edits, creates: [] }),
      );
      expect(idsIn(after).filter((id) => !known.has(id))).toEqual([]);
      mended += all.mended;
    }),
    { seed: 20261123, numRuns: 40 },
  );
  expect(fixed).toBeGreaterThan(20);
  expect(mended).toBeGreaterThan(20);
});
