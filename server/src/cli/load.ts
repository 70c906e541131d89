import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Result } from '../engine';
import { Engines } from '../engines';
import { nodeClock } from '../platform/node/clock';
import { NodeFileSystem } from '../platform/node/files';
import { fromSystem } from '../platform/node/paths';
import type { ConfigFacts } from '../readers/facts';
import { dirname } from '../readers/paths';
import { read } from '../readers/index';
import { RULES } from '../rules/generated/index';
import { parse } from '../syntax/parse';
import type { Skipped } from '../workspace/discovery';
import { Workspace } from '../workspace/workspace';
import { UsageError } from './usage';

/** A landscape that was read for a command. */
export interface Loaded {
  /** The paths that were named, as the rest writes paths. */
  readonly targets: readonly string[];
  readonly skipped: readonly Skipped[];
  /** One result for each landscape. */
  check(): readonly Result[];
  /** Whether a file's findings are reported by this result: a file can be read for a neighbouring landscape too. */
  reports(result: Result, file: string): boolean;
  /** How a file is called in the output: relative to the working directory, with `/`. */
  name(file: string): string;
}

export interface LoadOptions {
  /** A configuration that holds below all others. */
  readonly config?: string;
  /** YYYY-MM-DD. */
  readonly today?: string;
}

/**
 * Reads the landscapes that paths belong to.
 *
 * @throws {UsageError} where a path is missing or cannot be read, or the configuration is no good
 */
export async function loadLandscape(paths: readonly string[], options: LoadOptions = {}): Promise<Loaded> {
  const targets = (paths.length === 0 ? ['.'] : paths).map(fromSystem);
  for (const [i, target] of targets.entries()) {
    if (!(await exists(target))) throw new UsageError(`There is no ${paths[i] ?? '.'}, or it may not be read.`);
  }
  const roots = [...new Set(await Promise.all(targets.map(rootOf)))];
  const config = options.config === undefined ? undefined : await readConfig(options.config);
  const workspace = new Workspace({ files: new NodeFileSystem(roots), clock: nodeClock(options.today), config });
  await workspace.open(roots);
  await workspace.count();
  const engines = new Engines(RULES);
  return {
    targets,
    skipped: workspace.skipped(),
    check: () => engines.check(workspace.snapshots()),
    reports: ({ snapshot }, file) => workspace.snapshotOf(file) === snapshot,
    name: (file) => relative(process.cwd(), file).replaceAll('\\', '/') || '.',
  };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The folder that bounds a path's landscape: one whose configuration says `root: true`, else the git root. */
async function rootOf(target: string): Promise<string> {
  const folder = (await stat(target)).isDirectory() ? target : dirname(target);
  for (let at = folder; ; at = dirname(at)) {
    if (await boundsLandscape(at)) return at;
    if (await exists(`${at}/.git`)) return at;
    if (dirname(at) === at) return folder;
  }
}

async function boundsLandscape(folder: string): Promise<boolean> {
  const files = new NodeFileSystem([folder]);
  for (const name of ['.servicelint.yaml', '.servicelint.yml']) {
    const file = `${folder}/${name}`;
    const bytes = await files.read(file).catch(() => undefined);
    const facts = bytes && read(parse(new TextDecoder().decode(bytes), 'yaml'), file);
    if (facts?.kind === 'config' && facts.root) return true;
  }
  return false;
}

async function readConfig(path: string): Promise<ConfigFacts> {
  const file = fromSystem(path);
  const bytes = await new NodeFileSystem([]).read(file).catch(() => undefined);
  if (!bytes) throw new UsageError(`The configuration ${path} is missing or may not be read.`);
  const tree = parse(new TextDecoder().decode(bytes), file.endsWith('.json') ? 'json' : 'yaml');
  const [problem] = tree.problems;
  if (problem) throw new UsageError(`The configuration ${path} does not parse: ${problem.detail}`);
  const facts = read(tree, file, 'config');
  if (facts?.kind !== 'config') throw new UsageError(`${path} is no configuration of servicelint.`);
  const [broken] = facts.problems;
  if (!broken) return facts;
  const field = [...broken.path, ...(broken.field === undefined ? [] : [broken.field])].join('.');
  throw new UsageError(`The configuration ${path} is no good at ${field}: expected ${broken.expected}, found ${broken.actual}.`);
}
