import type { Comparer, Past } from '../landscape/compared';
import { lookupIn } from '../landscape/contracts';
import type { Landscape } from '../landscape/model';
import { hasBelow } from '../readers/paths';
import { existsKey, type Snapshot } from '../readers/snapshot';
import type { World } from './rule';

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
    pipeline: (from, path) => snapshot.pipelines?.get(existsKey(from, path)),
    matching: (pattern) => snapshot.globs.get(pattern),
    isFolder: (path) => hasBelow(snapshot.paths, path),
    paths: snapshot.paths,
  };
}
