import type { Comparer, Past } from '../landscape/compared';
import { lookupIn } from '../landscape/contracts';
import type { Landscape } from '../landscape/model';
import { embeddedName } from '../readers/embedded';
import type { Ask } from '../readers/facts';
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
    workflows: snapshot.workflows ?? new Map(),
    matching: (pattern) => snapshot.globs.get(pattern),
    isFolder: (path) => hasBelow(snapshot.paths, path),
    paths: snapshot.paths,
  };
}

/** What rules on one file may go by of the answer to what its reader asked. */
export function answerTo(ask: Ask, file: string, world: World): unknown {
  if (ask.ask === 'exists') return world.exists(file, ask.path) && (world.isFolder(ask.path) ? 'folder' : true);
  if (ask.ask === 'read') return world.found(ask.path);
  if (ask.ask === 'embedded') return world.found(embeddedName(file, ask.document, ask.at));
  return ask.ask === 'glob' ? world.matching(ask.pattern) : '';
}
