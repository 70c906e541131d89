import { describe, expect, it } from 'vitest';
import { Engine } from '../../src/engine';
import { MemoryFileSystem } from '../../src/platform/memory';
import type { Finding } from '../../src/rules/finding';
import { RULES } from '../../src/rules/generated/index';
import { parse } from '../../src/syntax/parse';
import { toPlain } from '../../src/syntax/plain';
import { Workspace } from '../../src/workspace/workspace';
import { fixture, ROOT } from '../fixture';
import { FULL } from '../full';
import { clock } from './example';

const FILES = Object.fromEntries([...fixture(FULL).files].map(([name, text]) => [`${ROOT}/${name}`, text]));
/** What is typed too much at a place; the empty one stands for the character that is missing there. */
const SIGNS = ['', ...'"\'[]{}:#,-&*|\t@ \n'];

/** The full landscape, of which one file at a time is written anew. */
class Disk {
  readonly #files: MemoryFileSystem;
  readonly #workspace: Workspace;
  readonly #engine = new Engine(RULES);

  private constructor(files: Readonly<Record<string, string>>) {
    this.#files = new MemoryFileSystem(files);
    this.#workspace = new Workspace({ files: this.#files, clock });
  }

  static async open(files: Readonly<Record<string, string>>): Promise<Disk> {
    const disk = new Disk(files);
    await disk.#workspace.open([ROOT]);
    await disk.#workspace.count();
    return disk;
  }

  /** What is found once a file on disk reads so: nothing is known of what it said before. */
  async write(file: string, text: string): Promise<readonly Finding[]> {
    this.#files.write(file, text);
    this.#workspace.filesChanged([{ file, change: 'changed' }]);
    await this.#workspace.update();
    const [snapshot] = this.#workspace.snapshots();
    if (!snapshot) throw new Error('There is no landscape.');
    return [...this.#engine.check(snapshot).findings.values()].flat();
  }
}

/** Every third place of a text with a few of the signs, all of them in turn. */
function* breaks(text: string, signsEach: number): Generator<string> {
  let turn = 0;
  for (let at = 0; at < text.length; at += 3) {
    for (let i = 0; i < signsEach; i++, turn++) {
      const sign = SIGNS[turn % SIGNS.length]!;
      yield text.slice(0, at) + sign + text.slice(sign === '' ? at + 1 : at);
    }
  }
}

/** The full landscape, with the manifest of this service in YAML, as it is, or in JSON. */
function filesWith(service: string, language: 'yaml' | 'json'): { file: string; files: Record<string, string> } {
  const name = `${ROOT}/services/${service}/microservice`;
  const { [`${name}.yaml`]: yaml = '', ...others } = FILES;
  const tree = parse(yaml, 'yaml');
  const text = language === 'yaml' ? yaml : JSON.stringify(toPlain(tree, tree.documents[0]!), null, 2);
  const file = `${name}.${language}`;
  return { file, files: { ...others, [file]: text } };
}

describe('of a manifest that does not parse', () => {
  it.each([
    ['orders', 'yaml', 4],
    ['orders', 'json', 1],
    ['payments', 'yaml', 7],
    ['billing', 'yaml', 7],
    ['recommendations', 'yaml', 5],
    ['recommendations', 'json', 5],
  ] as const)('nothing but that is said, here or elsewhere: %s in %s', async (service, language, signsEach) => {
    const { file, files } = filesWith(service, language);
    const sound = files[file]!;
    const disk = await Disk.open(files);
    expect(await disk.write(file, sound)).toEqual([]);
    let broken = 0;
    for (const text of breaks(sound, signsEach)) {
      const { problems } = parse(text, language);
      if (problems.length === 0) continue;
      broken++;
      const findings = await disk.write(file, text);
      const others = findings.filter(({ rule }) => rule !== 'manifest/syntax');
      if (others.length > 0)
        expect.fail(`${others.map(({ rule, message }) => `${rule}: ${message}`).join('\n')}\n${text}`);
      expect(findings).toHaveLength(problems.length);
    }
    expect(broken).toBeGreaterThan(60);
  });
});
