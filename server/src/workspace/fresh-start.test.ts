import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryFileSystem } from '../platform/memory';
import type { Snapshot } from '../readers/snapshot';
import { type FileEvent, Workspace } from './workspace';

const folders = ['/shop', '/shop/orders', '/shop/orders/api', '/shop/billing', '/shop/dist', '/protos'];
const names = [
  'microservice.yaml',
  'openapi.yaml',
  'part.yaml',
  'README.md',
  'main.ts',
  '.gitignore',
  '.servicelint.yaml',
  '.git/HEAD',
];
const files = folders.flatMap((folder) => names.map((name) => `${folder}/${name}`));

const texts: Readonly<Record<string, readonly string[]>> = {
  'microservice.yaml': [
    'name: orders\nowner: a\nprovides:\n  - { api: orders, spec: ./openapi.yaml }\n',
    'name: orders\nowner: a\nprovides:\n  - { api: orders, spec: "../**/part.yaml" }\ncontact: { runbook: orders/README.md }\n',
    'name: billing\nowner: b\nsource: ["**/*.ts"]\ndeployment: { pipeline: dist/main.ts }\n',
    'name: billing\nowner: [\nprovides:\n  - { api: x, spec: ../dist/part.yaml }\n',
    'name: shop\nowner: b\nprovides:\n  - { api: x, spec: ../protos/part.yaml }\n',
  ],
  'openapi.yaml': [
    'openapi: 3.0.3\ninfo: { title: A, version: 1.0.0 }\npaths: {}\n',
    'openapi: 3.0.3\ninfo: { title: A, version: 1.0.0 }\npaths:\n  /a: { $ref: "./part.yaml#/a" }\n',
    'openapi: 3.0.3\ninfo: { title: A\npaths:\n  /a: { $ref: "../part.yaml#/a" }\n',
    'nothing: here\n',
  ],
  'part.yaml': [
    'a: { get: {} }\n',
    'a: { $ref: "../part.yaml#/a" }\n',
    'a: { get: [ }\n',
    'openapi: 3.1.0\n',
    'a: "\0"\n',
  ],
  'README.md': ['# Orders\n'],
  'main.ts': ['export const a = 1;\n', '// nothing\n', 'a();\n\nb();\n'],
  '.gitignore': ['dist/\n', 'orders/*\n!orders/api\n', '*.yaml\n', '!part.yaml\n', ''],
  '.servicelint.yaml': [
    'root: true\n',
    'ignore: ["**/api/**"]\n',
    'ignore: [part.yaml]\nextends: ./part.yaml\n',
    'root: [\n',
  ],
  '.git/HEAD': ['ref\n'],
};

const textOf = (file: string, choice: number): string => {
  const name = names.find((one) => file.endsWith(`/${one}`))!;
  const choices = texts[name]!;
  return choices[choice % choices.length]!;
};

type Step =
  | { readonly do: 'write'; readonly file: string; readonly choice: number }
  | { readonly do: 'edit'; readonly file: string; readonly choice: number }
  | { readonly do: 'remove'; readonly path: string }
  | { readonly do: 'rename'; readonly from: string; readonly to: string }
  | { readonly do: 'close'; readonly file: string }
  | { readonly do: 'switch'; readonly writes: readonly (readonly [string, number])[] }
  | { readonly do: 'update' }
  | { readonly do: 'start' }
  | { readonly do: 'count' };

const file = fc.constantFrom(...files);
const folder = fc.constantFrom(...folders.slice(1));
const choice = fc.nat(11);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('write', 'edit'), file, choice }) as fc.Arbitrary<Step> },
    fc.record({ do: fc.constant('remove' as const), path: fc.oneof(file, folder) }),
    fc.record({ do: fc.constant('rename' as const), from: folder, to: fc.oneof(folder, fc.constant('/shop/new')) }),
    fc.record({ do: fc.constant('close' as const), file }),
    fc.record({ do: fc.constant('switch' as const), writes: fc.array(fc.tuple(file, choice), { maxLength: 20 }) }),
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('update' as const, 'start' as const, 'count' as const) }) },
  ),
  { minLength: 1, maxLength: 25 },
);

const clock = { today: () => '2026-01-01' };

/** What a watcher says of each file between two states of the disk. */
function eventsBetween(before: readonly string[], after: readonly string[], written: ReadonlySet<string>): FileEvent[] {
  const [old, next] = [new Set(before), new Set(after)];
  const gone = before.filter((file) => !next.has(file)).map((file) => eventOf(file, false));
  const come = after.filter((file) => !old.has(file)).map((file) => eventOf(file, true));
  const changed = before.filter((file) => written.has(file)).map((file) => ({ file, change: 'changed' as const }));
  return [...gone, ...come, ...changed];
}

class Run {
  readonly disk = new MemoryFileSystem();
  readonly workspace = new Workspace({ files: this.disk, clock });
  readonly open = new Set<string>();

  async do(step: Step): Promise<void> {
    if (step.do === 'update') await this.workspace.update();
    else if (step.do === 'start') void this.workspace.update();
    else if (step.do === 'count') await this.workspace.count();
    else if (step.do === 'edit') this.#edit(step.file, textOf(step.file, step.choice));
    else if (step.do === 'close') this.close(step.file);
    else if (step.do === 'rename') this.#rename(step.from, step.to);
    else if (step.do === 'remove')
      this.#change(
        () => this.disk.remove(step.path),
        folders.filter((folder) => folder === step.path),
      );
    else this.#write(step.do === 'write' ? [[step.file, step.choice]] : step.writes);
  }

  close(file: string): void {
    this.open.delete(file);
    this.workspace.setClosed(file);
  }

  #edit(file: string, text: string): void {
    this.open.add(file);
    this.workspace.setOpen(file, text);
  }

  #write(writes: readonly (readonly [string, number])[]): void {
    const write = () => {
      for (const [file, choice] of writes) this.disk.write(file, textOf(file, choice));
    };
    this.#change(write, [], new Set(writes.map(([file]) => file)));
  }

  #rename(from: string, to: string): void {
    const isTaken = this.disk.files().some((one) => one.startsWith(`${to}/`));
    if (isTaken || to.startsWith(`${from}/`) || from.startsWith(`${to}/`)) return;
    this.#change(() => this.disk.rename(from, to), [from, to]);
  }

  /** `whole`: folders of which the watcher says that they came or went, and nothing of what is in them. */
  #change(change: () => void, whole: readonly string[] = [], written: ReadonlySet<string> = new Set()): void {
    const before = this.disk.files();
    change();
    const after = this.disk.files();
    const isTold = ({ file }: FileEvent) => !whole.some((folder) => file.startsWith(`${folder}/`));
    const ofFolders = whole.map((folder) =>
      eventOf(
        folder,
        after.some((file) => file.startsWith(`${folder}/`)),
      ),
    );
    this.workspace.filesChanged([...ofFolders, ...eventsBetween(before, after, written).filter(isTold)]);
  }
}

const eventOf = (file: string, exists: boolean): FileEvent => ({ file, change: exists ? 'created' : 'deleted' });

const plain = (snapshots: readonly Snapshot[]) =>
  snapshots.map(({ files, exists, globs, code, root, paths }) => ({
    root,
    paths,
    files: [...files.values()].map((state) => [state.file, state.tree.text, state.facts, state.settled]),
    exists: [...exists].sort(),
    globs: [...globs].sort(),
    code: [...code].sort(),
  }));

test('after any changes the snapshots are those of a fresh start', async () => {
  const property = fc.asyncProperty(fc.array(fc.tuple(file, choice), { maxLength: 25 }), steps, async (first, rest) => {
    const run = new Run();
    for (const [file, choice] of first) run.disk.write(file, textOf(file, choice));
    await run.workspace.open(['/shop']);
    for (const step of rest) await run.do(step);
    for (const file of run.open) run.close(file);
    await run.workspace.update();
    await run.workspace.count();
    const fresh = new Workspace({ files: run.disk, clock });
    await fresh.open(['/shop']);
    await fresh.count();
    expect(plain(run.workspace.snapshots())).toEqual(plain(fresh.snapshots()));
    expect(run.workspace.skipped()).toEqual(fresh.skipped());
  });
  await fc.assert(property, { seed: 20260101, numRuns: 100 });
}, 30_000);
