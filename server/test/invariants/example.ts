import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Engine, type Result } from '../../src/engine';
import { MemoryFileSystem } from '../../src/platform/memory';
import { RULES } from '../../src/rules/generated/index';
import type { Rule } from '../../src/rules/rule';
import { Workspace } from '../../src/workspace/workspace';

const FOLDER = join(import.meta.dirname, '../../../examples/shop');
export const ROOT = '/shop';
export const clock = { today: () => '2026-11-23' };

/** The texts of the example, as if they stood in {@link ROOT}. */
export function exampleFiles(): Record<string, string> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(FOLDER, name)).isFile(),
  );
  const texts = names.map((name) => [
    `${ROOT}/${name.replaceAll('\\', '/')}`,
    readFileSync(join(FOLDER, name), 'utf8'),
  ]);
  return Object.fromEntries(texts);
}

/** A workspace and its engine, fed with edits one after the other as an editor does. */
export class Edited {
  readonly workspace: Workspace;
  readonly engine: Engine;

  private constructor(
    readonly files: Readonly<Record<string, string>>,
    rules: readonly Rule[],
  ) {
    this.workspace = new Workspace({ files: new MemoryFileSystem(files), clock });
    this.engine = new Engine(rules);
  }

  static async open(files: Readonly<Record<string, string>>, rules: readonly Rule[] = RULES): Promise<Edited> {
    const edited = new Edited(files, rules);
    await edited.workspace.open([ROOT]);
    await edited.workspace.count();
    return edited;
  }

  check(): Result {
    const [snapshot] = this.workspace.snapshots();
    if (!snapshot) throw new Error('There is no landscape.');
    return this.engine.check(snapshot);
  }

  /** What is found once a file reads so. */
  async type(file: string, text: string): Promise<Result> {
    this.workspace.setOpen(file, text);
    await this.workspace.update();
    return this.check();
  }
}
