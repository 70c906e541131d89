import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Result } from '../engine';
import { Engines } from '../engines';
import { contractKeys } from '../landscape/keys';
import { nodeClock } from '../platform/node/clock';
import { NodeFileSystem } from '../platform/node/files';
import { NodeGit } from '../platform/node/git';
import { fromSystem } from '../platform/node/paths';
import type { ConfigFacts } from '../readers/facts';
import { dirname } from '../readers/paths';
import type { Snapshot } from '../readers/snapshot';
import type { Finding } from '../rules/finding';
import { RULES } from '../rules/generated/index';
import type { Skipped } from '../workspace/discovery';
import { isWithin } from '../workspace/within';
import { Workspace } from '../workspace/workspace';
import { type Change, checkBoth, type ReadBase, readBase, readWhole } from './changed/read-base';
import { Progress } from './progress';
import { boundsLandscape, readConfig } from './read-config';
import { UsageError } from './usage';

/** A landscape that was read for a command. */
export interface Loaded {
  /** The paths that were named, as the rest writes paths. */
  readonly targets: readonly string[];
  readonly skipped: readonly Skipped[];
  /** The folders that were read though nothing says that a landscape begins there. */
  readonly unbounded: readonly string[];
  /** All that was read, by landscape. */
  snapshots(): readonly Snapshot[];
  /** One result for each landscape; the same ones at every call. */
  check(): readonly Result[];
  /** What a change caused; undefined where all is asked for. */
  readonly change?: LoadedChange;
  /** Whether a file's findings are reported by this result: a file can be read for a neighbouring landscape too. */
  reports(result: Result, file: string): boolean;
  /** How a file is called in the output: relative to the working directory, with `/`. */
  name(file: string): string;
}

/** What a change caused, and what it is a change of. */
export interface LoadedChange extends Change {
  /** `abc1234 (merge base with main)`. */
  readonly since: string;
}

/** Whether a finding is asked for: all are, unless only those of a change. */
export const isMeant = ({ change }: Loaded, finding: Finding): boolean => change?.findings.has(finding) ?? true;

/** Whether a file stands in what was named. */
export const isShown = ({ targets }: Pick<Loaded, 'targets'>, file: string): boolean =>
  targets.some((target) => isWithin(file, target));

/** Whether findings in a file are to be shown, and mended, from this result. */
export const isAsked = (loaded: Loaded, result: Result, file: string): boolean =>
  isShown(loaded, file) && loaded.reports(result, file);

export interface LoadOptions {
  /** A configuration that holds below all others. */
  readonly config?: string;
  /** YYYY-MM-DD. */
  readonly today?: string;
  /** A branch, tag pattern or revision to compare with, instead of what configurations say. */
  readonly base?: string;
  /** Whether files are all that is wanted: no code is counted then, and Git is not asked what was released. */
  readonly bare?: boolean;
  /** Since when a change is looked at by itself, `auto` where that is to be found; undefined for all findings. */
  readonly changed?: string;
}

/**
 * Reads the landscapes that paths belong to.
 *
 * @throws {UsageError} where a path is missing or cannot be read, or the configuration is no good
 */
export async function loadLandscape(paths: readonly string[], options: LoadOptions = {}): Promise<Loaded> {
  const written = paths.length === 0 ? ['.'] : paths;
  const targets = written.map(fromSystem);
  for (const [i, target] of targets.entries()) await mustBeReadable(target, written[i] ?? '.', options);
  const found = await Promise.all(targets.map(rootOf));
  const roots = [...new Set(found.map(({ folder }) => folder))];
  const config = options.config === undefined ? undefined : await readConfig(options.config);
  const { workspace, before } = await readAll(roots, config, options);
  const skipped = workspace.skipped();
  const unread = skipped.find(({ file }) => targets.includes(file));
  if (unread) throw new UsageError(`${written[targets.indexOf(unread.file)]} was not read. ${unread.why}`);
  const engines = new Engines(RULES);
  const both = before && checkBoth(before, workspace, engines);
  let results = both?.results;
  return {
    targets,
    skipped,
    change: both && { ...both.change, since: before.words.join(', ') },
    unbounded: [...new Set(found.flatMap(({ folder, bounded }) => (bounded ? [] : [folder])))],
    snapshots: () => workspace.snapshots(),
    check: () => {
      results ??= engines.check(workspace.snapshots());
      return results;
    },
    reports: ({ snapshot }, file) => workspace.snapshotOf(file) === snapshot,
    name: (file) => relative(process.cwd(), file).replaceAll('\\', '/') || '.',
  };
}

interface ReadAll {
  readonly workspace: Workspace;
  /** Where a change is looked at: what it is a change of. */
  readonly before?: ReadBase;
}

async function readAll(
  roots: readonly string[],
  config: ConfigFacts | undefined,
  { today, base, changed, bare }: LoadOptions,
): Promise<ReadAll> {
  const git = new NodeGit();
  const [files, clock] = [new NodeFileSystem(roots), nodeClock(today)];
  const workspace = new Workspace({ files, clock, config, past: { git, base, contractsOf: contractKeys() } });
  const write = process.stderr.isTTY ? (text: string) => void process.stderr.write(text) : undefined;
  const progress = new Progress(write, () => performance.now());
  try {
    if (bare) await workspace.open(roots, { progress: progress.report });
    else await readWhole(workspace, roots, progress.report);
    if (changed === undefined) return { workspace };
    const asked = { git, disk: files, clock, roots, today: workspace, since: changed, config, base };
    return { workspace, before: await readBase({ ...asked, progress: progress.report }) };
  } finally {
    progress.done();
    workspace.dispose();
    git.dispose();
  }
}

async function mustBeReadable(target: string, written: string, { changed }: LoadOptions): Promise<void> {
  if (!(await exists(target))) {
    const meant = changed === 'auto' ? ` If it is a revision, write --changed=${written}.` : '';
    throw new UsageError(`There is no file or folder ${written}.${meant}`);
  }
  const isReadable = await access(target, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (!isReadable) throw new UsageError(`${written} may not be read: permission is denied.`);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The folder that bounds a path's landscape: one whose configuration says `root: true`, the git root, else its own. */
async function rootOf(target: string): Promise<{ readonly folder: string; readonly bounded: boolean }> {
  const folder = (await stat(target)).isDirectory() ? target : dirname(target);
  for (let at = folder; ; at = dirname(at)) {
    if (await boundsLandscape(at)) return { folder: at, bounded: true };
    if (await exists(`${at}/.git`)) return { folder: at, bounded: true };
    if (dirname(at) === at) return { folder, bounded: false };
  }
}
