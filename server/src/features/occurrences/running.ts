import type { Service } from '../../landscape/model';
import type { Snapshot } from '../../readers/snapshot';
import type { Known } from './known';
import { type Mention, nameKey } from './mention';
import type { Site } from './running/site';
import { sitesIn } from './running/sites';
import { type Whom, whom } from './running/whom';

/**
 * Where deployment files name services, by file: workloads that run them, and what leads to them. Whom such a name means
 * is not told by the name alone, so it is asked of the landscape.
 */
export function runningMentions(known: Known): ReadonlyMap<string, readonly Mention[]> {
  return runningIn(known).mentions;
}

/** Whom the names of deployment files mean; see {@link Whom}. */
export const whomIn = (known: Known): Whom => runningIn(known).whom;

interface Running {
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly whom: Whom;
}

const kept = new WeakMap<Snapshot, Running>();

function runningIn({ landscape, snapshot }: Known): Running {
  const known = kept.get(snapshot);
  if (known) return known;
  const mentions = new Map<string, readonly Mention[]>();
  const asked = whom(landscape);
  for (const state of snapshot.files.values()) {
    const found = sitesIn(state).sites.flatMap((site) => meant(site, asked));
    if (found.length > 0) mentions.set(state.file, found);
  }
  const made = { mentions, whom: asked };
  kept.set(snapshot, made);
  return made;
}

function meant(site: Site, asked: Whom): Mention[] {
  const { as, text, place } = site;
  if (as === 'own' || as === 'workload') return running(site, asked.workload(text));
  if (as === 'label') return running(site, asked.label(text));
  const found = asked.host(text, place.file);
  // What else a workload is reached by says nothing of who it is.
  if (as === 'alias') return running(site, found?.service.name === text ? found.service : undefined);
  return running(site, found?.service, found?.name);
}

/** @param name the part of the text that is the name, at its beginning */
function running({ as, place, text, written }: Site, service: Service | undefined, name = text): Mention[] {
  if (!service || service.name === '') return [];
  const start = place.within?.start ?? 0;
  return [
    {
      place: { ...place, within: { start, end: start + name.length } },
      text: name,
      written,
      role: as === 'own' && isOnlyRun(service) ? 'declares' : 'refers',
      how: { as: 'running', service: service.name },
      keys: [nameKey('service', service.name)],
    },
  ];
}

/** Nothing else gives it its name. */
const isOnlyRun = ({ sources }: Service): boolean => sources.every(({ from }) => from === 'deployment');
