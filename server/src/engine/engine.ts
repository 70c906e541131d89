import { Comparer } from '../landscape/compared';
import { Joiner } from '../landscape/join';
import type { Joined } from '../landscape/joined';
import type { Snapshot } from '../readers/snapshot';
import { Configurations, rulesInUse } from '../rules/configurations';
import type { Rule } from '../rules/rule';
import { partSuppressed } from '../rules/suppressed';
import { worldOf } from '../rules/world';
import { type Known, Pass } from './pass';
import { publish } from './publish';
import type { Result, Settings } from './result';

/**
 * Holds snapshots of one landscape against the rules. To the outside a pure function of the snapshot; inside it keeps
 * what it found about each file and service, and looks again only at what changed since the snapshot before.
 */
export class Engine {
  readonly #joiner = new Joiner();
  readonly #comparer = new Comparer();
  readonly #configurations: Configurations;
  #kept: Known = { reports: new Map(), rests: new Map() };

  constructor(readonly rules: readonly Rule[]) {
    this.#configurations = new Configurations(rules);
  }

  /** What can be said before any rule is run; a check of the same snapshot goes by the same. */
  join(snapshot: Snapshot): Joined {
    return this.#joiner.join(snapshot);
  }

  /** @param settings by which rules speak about a file; undefined where the snapshot's own configurations do */
  check(snapshot: Snapshot, settings?: Settings): Result {
    const { result, kept } = this.#check(snapshot, settings);
    this.#kept = kept;
    return result;
  }

  #check(snapshot: Snapshot, settings?: Settings): { result: Result; kept: Known } {
    const { landscape, failures: unreadable } = this.#joiner.join(snapshot);
    this.#comparer.failures.length = 0;
    const world = worldOf(snapshot, landscape, this.#comparer);
    const own = this.#configurations.over(snapshot);
    const configuration = (file: string) => settings?.(file) ?? own(file);
    const rules = settings ? this.rules : rulesInUse(this.rules, snapshot);
    const pass = new Pass(rules, this.#kept, snapshot, world, configuration);
    const parted = partSuppressed(publish(pass.reports(), pass), snapshot);
    const preview = (changed: Snapshot) => this.#check(changed, settings).result;
    const unread = unreadable.map((one) => ({ what: 'reading the contract', ...one }));
    const uncompared = this.#comparer.failures.map((one) => ({ what: 'comparing with the last release', ...one }));
    const failures = [...unread, ...uncompared, ...pass.failures];
    return {
      result: { snapshot, landscape, world, ...parted, failures, configuration, preview },
      kept: { reports: pass.kept, rests: pass.rests.kept },
    };
  }
}
