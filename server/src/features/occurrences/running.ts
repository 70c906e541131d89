import type { Joined } from '../../landscape/joined';
import type { Landscape, Service } from '../../landscape/model';
import type { FileState } from '../../readers/snapshot';
import { type Mention, nameKey } from './mention';
import type { Site } from './running/site';
import { sitesIn } from './running/sites';
import { type Whom, whom } from './running/whom';

/**
 * Where a deployment file names services: workloads that run them, and what leads to them. Whom such a name means is not
 * told by the name alone, so it is asked of the landscape. None in any other file.
 */
export function runningMentions({ landscape }: Joined, state: FileState): readonly Mention[] {
  const { sites } = sitesIn(state);
  if (sites.length === 0) return [];
  const running = runningIn(landscape);
  const known = running.mentions.get(state);
  if (known) return known;
  const found = sites.flatMap((site) => meant(site, running.whom));
  running.mentions.set(state, found);
  return found;
}

/** Whom the names of deployment files mean; see {@link Whom}. */
export const whomIn = ({ landscape }: Joined): Whom => runningIn(landscape).whom;

interface Running {
  readonly mentions: WeakMap<FileState, readonly Mention[]>;
  readonly whom: Whom;
}

const kept = new WeakMap<Landscape, Running>();

/** Made when it is first asked for: a hover in a manifest does not need it. */
function runningIn(landscape: Landscape): Running {
  const known = kept.get(landscape);
  if (known) return known;
  const made = { mentions: new WeakMap(), whom: whom(landscape) };
  kept.set(landscape, made);
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
