import type { CodeCount, ConfigFacts } from '../readers/facts';
import type { Released, Snapshot } from '../readers/snapshot';
import type { Gathered } from './gather';
import type { Island } from './islands';
import { keep } from './keep';
import { isWithin } from './within';

export interface Extras {
  /** The workspace folders. */
  readonly roots: readonly string[];
  readonly config: ConfigFacts | undefined;
  /** By manifest. */
  readonly counts: ReadonlyMap<string, CodeCount>;
  readonly today: string;
  /** By the landscape's root. */
  readonly released: ReadonlyMap<string, Released>;
}

/** The snapshot of a landscape: `old` itself, or its parts, where they still say the same. */
export function snapshotOf(island: Island, gathered: Gathered, extras: Extras, old: Snapshot | undefined): Snapshot {
  const next: Snapshot = {
    root: island.root,
    folders: keep(old?.folders, foldersOf(island, extras.roots)),
    files: keepMap(old?.files, gathered.files),
    config: extras.config,
    exists: keepMap(old?.exists, gathered.exists),
    globs: keepMap(
      old?.globs,
      new Map([...gathered.globs].map(([key, files]) => [key, keep(old?.globs.get(key), files)])),
    ),
    pipelines: keepMap(
      old?.pipelines,
      new Map([...gathered.pipelines].map(([key, pipeline]) => [key, keep(old?.pipelines?.get(key), pipeline)])),
    ),
    workflows: keepMap(
      old?.workflows,
      new Map([...gathered.workflows].map(([file, folders]) => [file, keep(old?.workflows?.get(file), folders)])),
    ),
    code: keepMap(old?.code, countsFor(gathered, extras.counts, old)),
    paths: keep(old?.paths, island.paths),
    today: extras.today,
    released: extras.released.get(island.root),
  };
  const isSame = old && (Object.keys(next) as (keyof Snapshot)[]).every((key) => old[key] === next[key]);
  return isSame ? old : next;
}

function foldersOf({ root }: Island, roots: readonly string[]): readonly string[] {
  const below = roots.filter((folder) => isWithin(folder, root));
  return below.length > 0 ? [...below].sort() : [root];
}

function countsFor(gathered: Gathered, counts: Extras['counts'], old: Snapshot | undefined): Map<string, CodeCount> {
  const found = [...gathered.code.keys()].flatMap((manifest) => {
    const count = counts.get(manifest);
    return count ? [[manifest, keep(old?.code.get(manifest), count)] as const] : [];
  });
  return new Map(found);
}

/** `old` itself where both hold the same objects. */
export function keepMap<V>(
  old: ReadonlyMap<string, V> | undefined,
  next: ReadonlyMap<string, V>,
): ReadonlyMap<string, V> {
  if (old?.size !== next.size) return next;
  for (const [key, value] of next) if (!old.has(key) || old.get(key) !== value) return next;
  return old;
}
