import type { Failure, Result, Settings } from '../../engine';
import type { Engines } from '../../engines';
import { CheckedOutGit } from '../../history/checked-out';
import { contractKeys } from '../../landscape/keys';
import type { Clock, FileSystem, Git } from '../../platform/ports';
import type { ConfigFacts } from '../../readers/facts';
import type { Snapshot } from '../../readers/snapshot';
import { Configurations } from '../../rules/configurations';
import type { Finding } from '../../rules/finding';
import { RULES } from '../../rules/generated/index';
import type { UpdateOptions } from '../../workspace/options';
import { isWithin } from '../../workspace/within';
import { Workspace } from '../../workspace/workspace';
import { UsageError } from '../usage';
import { BaseFiles } from './base-files';
import { type Base, basesOf, cannotTell } from './bases';
import { causedFindings } from './caused';

export interface ChangeOptions {
  readonly git: Git;
  readonly disk: FileSystem;
  readonly clock: Clock;
  /** The landscapes' roots. */
  readonly roots: readonly string[];
  /** The landscapes as they are now. */
  readonly today: Workspace;
  /** What the change is looked at since; `auto`: the merge base with the base branch, else HEAD. */
  readonly since: string;
  /** As for the check of today. */
  readonly config: ConfigFacts | undefined;
  readonly base: string | undefined;
  readonly progress: UpdateOptions['progress'];
}

/** Landscapes as they were where a change began. */
export interface ReadBase {
  readonly snapshots: readonly Snapshot[];
  /** `abc1234 (merge base with main)`, of each repository. */
  readonly words: readonly string[];
}

/** What a change caused. */
export interface Change {
  readonly findings: ReadonlySet<Finding>;
  /** What came to grief when the landscapes were checked as they were. */
  readonly failures: readonly Failure[];
}

/**
 * Reads the landscapes as they were where a change began, without checking anything out. What each contract was compared
 * with is told from there too: what was broken by then is not new.
 *
 * @throws {UsageError} where that cannot be told
 */
export async function readBase(options: ChangeOptions): Promise<ReadBase> {
  const { git, disk, clock, roots, today, config, progress } = options;
  const bases = await basesOf(git, [...roots, ...today.gitRoots()], options.since);
  const outside = roots.find((root) => !bases.some(({ repository }) => touches(repository.root, root)));
  if (outside !== undefined) throw new UsageError(cannotTell(`${outside} is not in a Git repository`));
  const files = await failing(BaseFiles.of(bases, disk, (file) => today.allows(file)));
  const past = { git: new CheckedOutGit(git, headsOf(bases)), base: options.base, contractsOf: contractKeys() };
  const workspace = new Workspace({ files, clock, config, past, like: today });
  try {
    await readWhole(workspace, roots, progress);
  } finally {
    workspace.dispose();
  }
  mustBeWhole(files, bases);
  return { snapshots: workspace.snapshots(), words: [...new Set(bases.map(({ words }) => words))] };
}

/** Reads all that a check needs to know. */
export async function readWhole(
  workspace: Workspace,
  roots: readonly string[],
  progress: UpdateOptions['progress'],
): Promise<void> {
  await workspace.open(roots, { progress });
  await workspace.count();
  await workspace.compare();
}

/** A repository that a root stands in, or that stands in the root. */
const touches = (repository: string, root: string): boolean => isWithin(root, repository) || isWithin(repository, root);

const headsOf = (bases: readonly Base[]): ReadonlyMap<string, string> =>
  new Map(
    bases.flatMap(({ repository, commit }) => (commit === undefined ? [] : [[repository.root, commit] as const])),
  );

async function failing<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw new UsageError(cannotTell(error instanceof Error ? error.message : String(error)));
  });
}

/** What was not fetched makes all that is said in it today look new. */
function mustBeWhole({ missing }: BaseFiles, [first]: readonly Base[]): void {
  const [file] = missing;
  if (file === undefined || first?.commit === undefined) return;
  const others = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
  const why = `${file}${others} cannot be read as of ${first.words}: larger than 10 MB, or not fetched (a partial clone), which "git diff ${first.commit.slice(0, 7)}" does`;
  throw new UsageError(cannotTell(why));
}

/** What was found today, and what of it a change caused. */
export interface CheckedBoth {
  readonly results: readonly Result[];
  readonly change: Change;
}

/**
 * The findings of today, and which of them a change caused. Both sides are held to the rules as they are set today: what
 * another setting of a rule brings up was there before. All else that configurations say of a landscape counts as it was
 * said then.
 */
export function checkBoth({ snapshots }: ReadBase, today: Workspace, engines: Engines): CheckedBoth {
  // What did not change is joined and checked once.
  const then = engines.check(snapshots, settingsOf(today));
  const results = engines.check(today.snapshots());
  const findings = causedFindings(results, then);
  return { results, change: { findings, failures: then.flatMap(({ failures }) => failures) } };
}

function settingsOf(today: Workspace): Settings {
  const settings = new Map(today.snapshots().map((snapshot) => [snapshot, new Configurations(RULES).over(snapshot)]));
  return (file) => {
    const now = today.snapshotOf(file);
    return now && settings.get(now)?.(file);
  };
}
