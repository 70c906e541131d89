import type { Result } from '../engine';
import type { Joined } from '../landscape/joined';
import type { Snapshot } from '../readers/snapshot';
import type { Finding } from '../rules/finding';
import type { Suppressed } from '../rules/suppressed';
import type { Workspace } from '../workspace/workspace';

/** What was read, its facts joined, over all landscapes of the workspace. */
export interface Landscapes {
  readonly landscapes: readonly Joined[];
  /** The landscape that a file belongs to. */
  landscapeOf(file: string): Joined | undefined;
}

/** What a check came to, over all landscapes of the workspace. */
export interface Checked extends Landscapes {
  readonly results: readonly Result[];
  /** The landscape in which a file's findings are reported. */
  resultFor(file: string): Result | undefined;
  findings(file: string): readonly Finding[];
  /** Those that a list of old findings holds, which are not among `findings`. */
  suppressed(file: string): readonly Suppressed[];
  /** All files that findings can stand in. */
  readonly files: ReadonlySet<string>;
}

/** Of each file, the number of the landscape that it belongs to: the workspace may go on before somebody asks. */
export function homesOf(snapshots: readonly Snapshot[], workspace: Pick<Workspace, 'snapshotOf'>): Map<string, number> {
  const homes = new Map<string, number>();
  for (const [index, snapshot] of snapshots.entries()) {
    for (const file of snapshot.files.keys()) {
      if (snapshots.length === 1 || workspace.snapshotOf(file) === snapshot) homes.set(file, index);
    }
  }
  return homes;
}

/** What belongs to a file, of one thing for each landscape. */
export function lookUp<T>(homes: ReadonlyMap<string, number>, all: readonly T[]): (file: string) => T | undefined {
  return (file) => all[homes.get(file) ?? -1];
}
