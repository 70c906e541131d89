import { answers, compareVersions, majorOf, parseWanted, type Version } from '../../contracts/version';
import type { Provided, Served, Service } from '../../landscape/model';
import type { Release } from '../../readers/snapshot';
import { place } from '../../syntax/place';
import { choice, type Found, type Report, rule } from '../rule';
import { at, subjectOf } from '../subjects';
import { keepReleased } from './next-major';

export default rule({
  id: 'versioning/major-without-old',
  summary: 'A new major version comes beside the old one, not in its place.',
  severity: 'error',
  recommended: true,
  needs: 'baseline',
  restsOn: ['baseline'],
  messages: {
    gone:
      '{api} went from {old}, which {release} serves, to {version}, and no version {major} is left: {consumers} {ask} ' +
      'for it and will get nothing, or something else. Serve {old} beside {version} until a sunset that they know.',
  },
  *detect({ past }) {
    if (!past.service || !past.newest) return;
    const { release, service: then } = past.newest;
    for (const apis of groupByApi(then)) {
      const report = reportOn(apis, past.service, release);
      if (report) yield report;
    }
  },
  fix: ({ data, args, world }: Found) => {
    const { service, newest } = world.pasts.get(String(data.past)) ?? {};
    const of = (one: Service | undefined) => one?.provides.filter(({ api }) => api === data.api) ?? [];
    const old = of(newest?.service).flatMap(({ versions }) => versions);
    const [then, now] = [highest(old), highest(of(service).flatMap(({ versions }) => versions))];
    if (!newest || !then || !now) return [];
    const changes = keepReleased(world, now, then, newest.release);
    return changes.length === 0 ? [] : [choice(`Serve ${args.old} beside ${args.version}`, ...changes)];
  },
});

/** The versions of each api of a service. */
function groupByApi({ provides }: Service): readonly (readonly Served[])[] {
  const names = new Set(provides.map(({ api }) => api));
  return [...names].map((name) => provides.filter(({ api }) => api === name).flatMap(({ versions }) => versions));
}

function reportOn(then: readonly Served[], service: Service, release: Release): Report<'gone'> | undefined {
  const old = highest(then);
  const entries = service.provides.filter(({ api }) => api === old?.provided.api);
  const now = entries.flatMap(({ versions }) => versions);
  const newest = highest(now);
  if (!old?.version || !newest?.version || !service.facts.complete) return undefined;
  if (now.some(({ version, facts }) => version === undefined || facts?.complete === false)) return undefined;
  const major = majorOf(old.version);
  if (compareVersions(newest.version, old.version) <= 0 || now.some((one) => majorOf(one.version!) === major))
    return undefined;
  const consumers = askingFor(entries, old.version);
  if (consumers.length === 0) return undefined;
  const names = [...new Set(consumers.map(({ name }) => name))];
  return {
    at: newest.facts
      ? at(service.file, newest.facts, 'version')
      : place(newest.contract?.file ?? service.file, ['info', 'version']),
    subject: subjectOf(newest.provided, newest),
    message: 'gone',
    args: {
      api: newest.provided.api,
      old: old.text ?? '',
      version: newest.text ?? '',
      major,
      release: release.name,
      consumers: names,
      ask: names.length === 1 ? 'asks' : 'ask',
    },
    detail: major,
    related: consumers.map(({ name, at: where }) => ({ at: where, text: `${name} asks for version ${major}.` })),
    data: { past: service.file, api: newest.provided.api, old: old.text },
  };
}

function highest(versions: readonly Served[]): Served | undefined {
  const known = versions.filter(({ version }) => version !== undefined);
  return known.toSorted((a, b) => compareVersions(b.version!, a.version!))[0];
}

/** Who says, here or in its own manifest, that it consumes a version. */
function askingFor(entries: readonly Provided[], version: Version) {
  const asks = (wanted: string | undefined) => {
    const asked = wanted === undefined ? undefined : parseWanted(wanted);
    return asked !== undefined && answers(version, asked);
  };
  const own = entries.flatMap(({ consumers }) => consumers).filter(({ facts }) => asks(facts.version));
  const listed = entries.flatMap((provided) => provided.listed.filter(({ facts }) => asks(facts.version)));
  return [
    ...own.map(({ consumer, facts }) => ({ name: consumer.name, at: at(consumer.file, facts, 'version') })),
    ...listed.map(({ provided, facts }) => ({
      name: facts.service ?? '',
      at: at(provided.service.file, facts, 'version'),
    })),
  ];
}
