import fc from 'fast-check';
import { expect, it } from 'vitest';
import { causedFindings } from '../../src/cli/changed/caused';
import { checkBoth, readBase, readWhole } from '../../src/cli/changed/read-base';
import { Engine } from '../../src/engine';
import { Engines } from '../../src/engines';
import { contractKeys } from '../../src/landscape/keys';
import { MemoryFileSystem } from '../../src/platform/memory';
import { MemoryGit, MemoryRepository } from '../../src/platform/memory-git';
import type { Finding } from '../../src/rules/finding';
import { RULES } from '../../src/rules/generated/index';
import { Workspace } from '../../src/workspace/workspace';
import { clock, ROOT } from './example';
import { change, landscape } from './landscapes';

type Files = Readonly<Record<string, string>>;

const below = (files: Files) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file.slice(ROOT.length + 1), text]));

/** A repository in which one landscape was released, and another one followed. */
function repositoryOf(released: Files, base: Files): MemoryRepository {
  const repository = new MemoryRepository(ROOT);
  repository.add(below(released));
  repository.tag('v1.0.0');
  const gone = Object.keys(below(released)).map((file) => [file, undefined] as const);
  repository.add({ ...Object.fromEntries(gone), ...below(base) });
  return repository;
}

async function opened(files: MemoryFileSystem, repository: MemoryRepository): Promise<Workspace> {
  const past = { git: new MemoryGit([repository]), contractsOf: contractKeys() };
  const workspace = new Workspace({ files, clock, past });
  await readWhole(workspace, [ROOT], undefined);
  return workspace;
}

const diskOf = (files: Files) => new MemoryFileSystem({ ...files, [`${ROOT}/.git/HEAD`]: '' });
const said = (findings: Iterable<Finding>) => [...findings].map(({ id, file }) => `${id} ${file}`).sort();

it('is caused by a change what is found after it, and not where the base is checked out', async () => {
  let caused = 0;
  const changes = fc.array(change, { minLength: 1, maxLength: 5 });
  const property = fc.asyncProperty(landscape, landscape, changes, async (released, base, made) => {
    const files: Record<string, string> = { ...base };
    for (const { file, text } of made) {
      if (text === undefined) delete files[file];
      else files[file] = text;
    }
    const repository = repositoryOf(released, base);
    const [disk, git] = [diskOf(files), new MemoryGit([repository])];
    const today = await opened(disk, repository);
    const asked = { git, disk, clock, roots: [ROOT], today, since: 'HEAD', config: undefined, base: undefined };
    const then = await readBase({ ...asked, progress: undefined });
    const { results, change } = checkBoth(then, today, new Engines(RULES));

    const now = results.map(({ snapshot }) => new Engine(RULES).check(snapshot));
    const fresh = (await opened(diskOf(base), repository)).snapshots();
    const settings = (file: string) => now[0]?.configuration(file);
    const before = fresh.map((snapshot) => new Engine(RULES).check(snapshot, settings));
    const expected = causedFindings(now, before);
    expect(said(change.findings)).toEqual(said(expected));
    expect(change.failures).toEqual([]);
    caused += expected.size;
  });
  await fc.assert(property, { seed: 20261123, numRuns: 20 });
  expect(caused).toBeGreaterThan(20);
});
