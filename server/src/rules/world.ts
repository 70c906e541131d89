import type { Comparer, Past } from '../landscape/compared';
import { lookupIn } from '../landscape/contracts';
import type { Landscape } from '../landscape/model';
import { existsKey, type Snapshot } from '../readers/snapshot';
import type { World } from './rule';

/** Whether a path in a sorted list begins with this folder. */
function hasBelow(paths: readonly string[], folder: string): boolean {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  let [low, high] = [0, paths.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (paths[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return paths[low]?.startsWith(start) ?? false;
}

function pastsOf(comparer: Comparer, snapshot: Snapshot, landscape: Landscape): ReadonlyMap<string, Past> {
  if (!snapshot.released) return new Map();
  const manifests = landscape.services.filter(({ facts }) => facts.from === 'manifest');
  const services = manifests.map((service) => [service.file, comparer.ofService(service, snapshot)] as const);
  return new Map([...services, ...comparer.ofLoose(snapshot, landscape)]);
}

/** What all rules see of a snapshot that was joined. */
export function worldOf(snapshot: Snapshot, landscape: Landscape, comparer: Comparer): World {
  return {
    today: snapshot.today,
    landscape,
    root: snapshot.root,
    lookup: lookupIn(snapshot),
    pasts: pastsOf(comparer, snapshot, landscape),
    exists: (from, path) => snapshot.exists.get(existsKey(from, path)),
    found: (path) => snapshot.files.get(path)?.settled,
    matching: (pattern) => snapshot.globs.get(pattern),
    isFolder: (path) => hasBelow(snapshot.paths, path),
    paths: snapshot.paths,
  };
}
