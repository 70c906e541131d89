import { answers, compareVersions, majorOf, parseWanted, type Version } from '../../contracts/version';
import type { Past } from '../../landscape/compared';
import type { Declared } from '../../landscape/hits';
import type { Served, Service } from '../../landscape/model';
import type { Release } from '../../readers/snapshot';
import { place } from '../../syntax/place';
import type { Report, World } from '../rule';
import { sentence } from '../rule';

/** A contract that was released and is no longer provided. */
export interface Gone {
  readonly service: Service;
  readonly release: Release;
  /** As it was. */
  readonly served: Served;
  readonly consumers: readonly Declared['name'][];
}

/**
 * What a service no longer provides although it was released, and no sunset has passed. Where only its major rose, another
 * rule asks for the old version; where another service provides it now, it moved.
 */
export function* goneContracts({ service, newest }: Past, world: World): Iterable<Gone> {
  if (!service || !newest || !service.facts.complete) return;
  const isWhole = service.provides.every(({ facts, versions }) => facts.complete && versions.every(isKnown));
  if (!isWhole || (service.facts.provides ?? []).some(({ api }) => api === undefined)) return;
  for (const served of newest.service.provides.flatMap(({ versions }) => versions)) {
    if (!isGone(served, service, world)) continue;
    yield { service, release: newest.release, served, consumers: consumersOf(served, world) };
  }
}

const isKnown = ({ version, contract, provided }: Served): boolean =>
  version !== undefined ||
  (contract === undefined && provided.facts.spec === undefined && provided.versions.length === 1);

function isGone(served: Served, service: Service, { landscape, today }: World): boolean {
  const { api } = served.provided;
  const sunset = served.facts?.sunset;
  if (!served.version || (sunset !== undefined && sunset <= today)) return false;
  const now = (landscape.byApi.get(api) ?? []).flatMap(({ versions }) => versions);
  const major = majorOf(served.version);
  if (now.some(({ version }) => version && majorOf(version) === major)) return false;
  const own = now.filter(({ provided }) => provided.service === service);
  if (own.some(({ version }) => version === undefined)) return false;
  return !own.some(({ version }) => version && rose(served, version));
}

/** Whether the highest version became a higher one. */
function rose({ version, provided }: Served, now: Version): boolean {
  const highest = provided.versions.every(
    (one) => !one.version || !version || compareVersions(one.version, version) <= 0,
  );
  return highest && version !== undefined && compareVersions(now, version) > 0;
}

function consumersOf({ provided: { api, service }, version }: Served, { landscape }: World): string[] {
  const asking = landscape.dependencies.filter(({ facts, external }) => {
    const wanted = facts.version === undefined ? undefined : parseWanted(facts.version);
    const isMeant = facts.api === api && !external && (facts.service === undefined || facts.service === service.name);
    return isMeant && (facts.version === undefined || (wanted && version && answers(version, wanted)));
  });
  return [...new Set(asking.map(({ consumer }) => consumer.name))];
}

export function reportGone({ service, release, served, consumers }: Gone, world: World): Report<'gone' | 'goneUnseen'> {
  const { provided, text = '' } = served;
  const isHarmless = consumers.length === 0 && world.landscape.closed && provided.facts.audience === 'internal';
  const isAnnounced = served.facts?.deprecated !== undefined && served.facts.sunset === undefined;
  return {
    at: place(service.file, ['provides'], 'key'),
    subject: `${service.name}/${provided.api}@${majorOf(served.version!)}`,
    message: consumers.length > 0 ? 'gone' : 'goneUnseen',
    args: {
      provider: service.name,
      api: provided.api,
      version: text,
      release: release.name,
      consumers: sentence(consumers),
    },
    detail: 'gone',
    severity: isHarmless || (isAnnounced && consumers.length === 0) ? 'warning' : 'error',
    related: [
      {
        at: place(provided.service.file, [...provided.facts.path, 'api']),
        text: `So it was in ${release.name}.`,
        release,
      },
    ],
    data: { gone: provided.api, past: service.file, version: text },
  };
}
