import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Engine, type Result } from '../../src/engine';
import { contractKeys } from '../../src/landscape/keys';
import { MemoryFileSystem } from '../../src/platform/memory';
import { MemoryGit, MemoryRepository } from '../../src/platform/memory-git';
import { RULES } from '../../src/rules/generated/index';
import { Workspace } from '../../src/workspace/workspace';
import { clock, ROOT } from './example';
import { type Change, change, landscape } from './landscapes';

/** Whether a change is written to disk or typed in an editor. */
const steps = fc.array(fc.tuple(change, fc.boolean()), { minLength: 1, maxLength: 12 });

class Landscape {
  readonly #files: MemoryFileSystem;
  readonly workspace: Workspace;
  readonly engine = new Engine(RULES);

  /** @param released what the tag v1.0.0 holds */
  constructor(files: Readonly<Record<string, string>>, released: Readonly<Record<string, string>> = {}) {
    this.#files = new MemoryFileSystem({ ...files, [`${ROOT}/.git/HEAD`]: 'ref: refs/heads/main' });
    const repository = new MemoryRepository(ROOT);
    const below = Object.entries(released).map(([file, text]) => [file.slice(ROOT.length + 1), text] as const);
    repository.add(Object.fromEntries(below));
    repository.tag('v1.0.0');
    const past = { git: new MemoryGit([repository]), contractsOf: contractKeys() };
    this.workspace = new Workspace({ files: this.#files, clock, past });
  }

  async make({ file, text }: Change, typed: boolean): Promise<void> {
    if (typed && text !== undefined) this.workspace.setOpen(file, text);
    else {
      this.workspace.setClosed(file);
      if (text === undefined) this.#files.remove(file);
      else this.#files.write(file, text);
      this.workspace.filesChanged([{ file, change: text === undefined ? 'deleted' : 'created' }]);
    }
    await this.workspace.update();
    await this.workspace.count();
    await this.workspace.compare();
  }

  /** What is found, and what an engine without a past finds in the same snapshot. */
  check(): { readonly kept: Result; readonly fresh: Result } | undefined {
    const [snapshot] = this.workspace.snapshots();
    return snapshot && { kept: this.engine.check(snapshot), fresh: new Engine(RULES).check(snapshot) };
  }
}

const said = ({ findings }: Result): string[] =>
  [...findings].flatMap(([file, found]) => found.map((finding) => `${file} ${JSON.stringify(finding)}`));

describe('a landscape of eight services', () => {
  it('is found to be after each of many changes what a fresh start finds', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(landscape, landscape, steps, async (files, released, changes) => {
        const tested = new Landscape(files, released);
        await tested.workspace.open([ROOT]);
        await tested.workspace.count();
        await tested.workspace.compare();
        tested.check();
        for (const [made, typed] of changes) {
          await tested.make(made, typed);
          const results = tested.check();
          if (!results) continue;
          for (const found of results.fresh.findings.values()) for (const { rule } of found) seen.add(rule);
          expect(said(results.kept)).toEqual(said(results.fresh));
          expect(results.fresh.failures).toEqual([]);
        }
      }),
      { seed: 20261123, numRuns: 60 },
    );
    // The generator reaches nearly all there is to say, else this would prove little.
    expect(seen.size).toBeGreaterThan(RULES.length - 6);
  });

  it('sees that a third service decides whom a listed consumer means', async () => {
    const p = (more: string) => `name: p\nowner: t\n${more}`;
    const provides = 'provides: [{ api: x, versions: [{ version: 1.0.0 }]';
    const tested = new Landscape({
      [`${ROOT}/a/microservice.yaml`]: p(''),
      [`${ROOT}/b/microservice.yaml`]: p(`${provides}, consumers: [{ service: c }] }]\n`),
      [`${ROOT}/c/microservice.yaml`]: 'name: c\nowner: t\nconsumes: [{ api: x, service: p, version: 1 }]\n',
    });
    await tested.workspace.open([ROOT]);
    for (const text of [p(`${provides} }]\n`), p(''), p(`${provides} }]\n`)]) {
      await tested.make({ file: `${ROOT}/a/microservice.yaml`, text }, true);
      const results = tested.check();
      expect(results && said(results.kept)).toEqual(results && said(results.fresh));
    }
  });

  it('concludes nothing of references that are typed while the text does not parse', async () => {
    const spec = (rest: string) => `openapi: 3.0.3\ninfo: { title: A, version: 1.0.0 }\npaths: {}\n${rest}`;
    const file = `${ROOT}/openapi.yaml`;
    const tested = new Landscape({ [file]: spec('components: { schemas: { A: { type: string } } }\n') });
    await tested.workspace.open([ROOT]);
    const added = `components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { type: string } } }\n`;
    await tested.make({ file, text: spec(`${added}x-broken: "\n`) }, true);
    const rules = [...(tested.check()?.kept.findings.values() ?? [])].flat().map(({ rule }) => rule);
    expect(rules).toEqual(['manifest/syntax']);
    await tested.make({ file, text: spec(added) }, true);
    expect(tested.check()?.kept.findings.size).toBe(0);
  });

  it('is the same in whatever order its files are listed', async () => {
    await fc.assert(
      fc.asyncProperty(landscape, fc.infiniteStream(fc.nat(1000)), async (files, order) => {
        const shuffled = Object.entries(files)
          .map((entry) => [order.next().value ?? 0, entry] as const)
          .sort(([a], [b]) => a - b)
          .map(([, entry]) => entry);
        const found = await Promise.all(
          [files, Object.fromEntries(shuffled)].map(async (texts) => {
            const one = new Landscape(texts);
            await one.workspace.open([ROOT]);
            return said(one.check()!.kept);
          }),
        );
        expect(found[1]).toEqual(found[0]);
      }),
      { seed: 20261123, numRuns: 40 },
    );
  });
});
