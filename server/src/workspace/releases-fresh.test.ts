import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractKeys } from '../landscape/keys';
import { MemoryFileSystem } from '../platform/memory';
import { MemoryGit, MemoryRepository } from '../platform/memory-git';
import type { Release } from '../readers/snapshot';
import { Workspace } from './workspace';

const manifest = (name: string, spec: string) =>
  `name: ${name}\nowner: t\nprovides:\n  - { api: ${name}, spec: ${spec} }\n`;
const spec = (version: string, path: string) =>
  `openapi: 3.0.3\ninfo: { title: A, version: ${version} }\npaths: { ${path}: { $ref: "../part.yaml#/a" } }\n`;

const folders = ['/r/a', '/r/b', '/r/c'];
const texts: Readonly<Record<string, readonly string[]>> = {
  'microservice.yaml': ['a', 'b', 'c'].flatMap((name) => [
    manifest(name, './openapi.yaml'),
    manifest(name, '"*.yaml"'),
  ]),
  'openapi.yaml': [spec('1.0.0', '/x'), spec('1.1.0', '/y'), spec('2.0.0', '/x')],
  'loose.yaml': [spec('1.0.0', '/l'), spec('1.2.0', '/l'), spec('1.0.0', '/m')],
  '.servicelint.yaml': ['base: v1.*\n', 'base: auto\n', 'base: work\n', 'rules: {}\n'],
};
const files = [...folders.flatMap((folder) => Object.keys(texts).map((name) => `${folder}/${name}`)), '/r/part.yaml'];

const textOf = (file: string, choice: number): string => {
  const choices = texts[file.slice(file.lastIndexOf('/') + 1)] ?? ['a: { get: {} }\n', 'a: { put: {} }\n'];
  return choices[choice % choices.length]!;
};

const file = fc.constantFrom(...files);
const choice = fc.nat(11);
const folder = fc.constantFrom(...folders);
const tags = ['v1.0.0', 'v1.5.0', 'v2.0.0', 'a/v1.0.0', 'b@3.0.0'];
type Step =
  | { readonly do: 'edit'; readonly file: string; readonly choice: number }
  | OnDisk
  | { readonly do: 'commit' }
  | { readonly do: 'tag'; readonly name: string }
  | { readonly do: 'checkout'; readonly branch: string };
type OnDisk =
  | { readonly do: 'write'; readonly file: string; readonly choice: number }
  | { readonly do: 'remove'; readonly file: string }
  | { readonly do: 'rename'; readonly from: string; readonly to: string };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), file, choice }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), file, choice }) },
    fc.record({ do: fc.constant('remove' as const), file: fc.oneof(file, folder) }),
    fc.record({ do: fc.constant('rename' as const), from: folder, to: fc.oneof(folder, fc.constant('/r/moved')) }),
    { weight: 3, arbitrary: fc.record({ do: fc.constant('commit' as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('tag' as const), name: fc.constantFrom(...tags) }) },
    fc.record({ do: fc.constant('checkout' as const), branch: fc.constantFrom('main', 'work') }),
  ),
  { minLength: 5, maxLength: 40 },
);

/** A disk, a repository and what is open in the editor; every step told to the workspace as an editor would. */
class World {
  readonly disk = new MemoryFileSystem({ '/r/.git/HEAD': '' });
  readonly repository = new MemoryRepository('/r');
  readonly open = new Map<string, string>();
  readonly workspace = this.start();

  start(): Workspace {
    const past = { git: new MemoryGit([this.repository]), contractsOf: contractKeys(), changed: () => undefined };
    return new Workspace({ files: this.disk, clock: { today: () => '2026-01-01' }, past });
  }

  async take(step: Step): Promise<void> {
    if (step.do === 'edit') {
      this.open.set(step.file, textOf(step.file, step.choice));
      this.workspace.setOpen(step.file, this.open.get(step.file)!);
    } else if (step.do === 'commit') await this.#commit();
    else if (step.do === 'tag') this.repository.tag(step.name);
    else if (step.do === 'checkout') this.repository.checkout(step.branch);
    else this.#onDisk(step);
  }

  #onDisk(step: OnDisk): void {
    const before = new Set(this.disk.files());
    if (step.do === 'write') this.disk.write(step.file, textOf(step.file, step.choice));
    else if (step.do === 'remove') this.disk.remove(step.file);
    else if (step.from !== step.to) this.disk.rename(step.from, step.to);
    const after = this.disk.files();
    const gone = [...before].filter((path) => !after.includes(path));
    const came = after.filter((path) => !before.has(path));
    // A file that stood where another one was moved to has changed.
    const target = step.do === 'write' ? step.file : step.do === 'rename' ? step.to : undefined;
    const kept = after.filter((path) => before.has(path) && (path === target || path.startsWith(`${target}/`)));
    this.workspace.filesChanged([
      ...gone.map((path) => ({ file: path, change: 'deleted' as const })),
      ...came.map((path) => ({ file: path, change: 'created' as const })),
      ...kept.map((path) => ({ file: path, change: 'changed' as const })),
    ]);
  }

  async #commit(): Promise<void> {
    const then = await this.repository.commit('HEAD');
    const gone = then === undefined ? [] : [...(await this.repository.files(then)).keys()];
    const now = new Map<string, string | undefined>(gone.map((path) => [path, undefined]));
    for (const path of this.disk.files().filter((one) => one !== '/r/.git/HEAD')) {
      now.set(path.slice('/r/'.length), new TextDecoder().decode(await this.disk.read(path)));
    }
    this.repository.add(Object.fromEntries(now));
  }
}

/** All that is known of the past, as text. */
function told(workspace: Workspace): string[] {
  const release = ({ name, how, commit, file, snapshot }: Release) => {
    const texts = [...snapshot.files].map(([path, { tree, facts }]) => [path, tree.text, JSON.stringify(facts)]);
    return JSON.stringify([name, how, commit, file, texts, [...snapshot.globs], [...snapshot.exists]]);
  };
  return workspace
    .snapshots()
    .flatMap(({ root, released }) => [
      root,
      ...[...(released?.contracts ?? [])].map(([key, found]) => `${key}: ${release(found)}`),
      ...[...(released?.services ?? [])].map(([key, found]) => `${key}: ${release(found)}`),
      ...[...(released?.missing ?? [])].map(([key, why]) => `${key}: ${why}`),
    ]);
}

test('after any changes the releases are those of a fresh start', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const world = new World();
      await world.workspace.open(['/r']);
      for (const [index, one] of taken.entries()) {
        await world.take(one);
        await world.workspace.update();
        if (index % 3 !== 0) await world.workspace.compare();
      }
      await world.workspace.compare();
      const fresh = world.start();
      for (const [path, text] of world.open) fresh.setOpen(path, text);
      await fresh.open(['/r']);
      await fresh.compare();
      expect(told(world.workspace)).toEqual(told(fresh));
      compared += told(fresh).length;
    }),
    { seed: 20261123, numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(100);
}, 60_000);
