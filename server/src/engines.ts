import { Engine, type Result, type Settings } from './engine';
import type { Joined } from './landscape/joined';
import type { Snapshot } from './readers/snapshot';
import type { Rule } from './rules/rule';

/** An engine for each landscape of a workspace, kept while the landscape is there. */
export class Engines {
  #engines = new Map<string, Engine>();

  constructor(readonly rules: readonly Rule[]) {}

  /** In the order of the snapshots; rules are not run. */
  join(snapshots: readonly Snapshot[]): Joined[] {
    return this.#over(snapshots).map((engine, index) => engine.join(snapshots[index] as Snapshot));
  }

  /** In the order of the snapshots; with `settings` as {@link Engine.check} takes them. */
  check(snapshots: readonly Snapshot[], settings?: Settings): Result[] {
    return this.#over(snapshots).map((engine, index) => engine.check(snapshots[index] as Snapshot, settings));
  }

  #over(snapshots: readonly Snapshot[]): Engine[] {
    const engines = new Map(
      snapshots.map(({ root }) => [root, this.#engines.get(root) ?? new Engine(this.rules)] as const),
    );
    this.#engines = engines;
    return snapshots.map(({ root }) => engines.get(root) as Engine);
  }
}
