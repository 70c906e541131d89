import type { Kept } from '../../landscape/compared';
import type { Provided, Service } from '../../landscape/model';
import type { Plain } from '../../syntax/change';
import { place } from '../../syntax/place';
import type { Path } from '../../syntax/tree';
import { compareDecimals, parseDecimal } from '../failure/decimals';
import { choice, type Found, type Report, rule } from '../rule';
import { subjectOf } from '../subjects';
import { isMisread } from '../written';
import { supportWindow } from './support';

export default rule({
  id: 'versioning/loosened-objective',
  summary: 'What was promised with a version is kept as long as the version lives.',
  severity: 'error',
  recommended: true,
  needs: 'baseline',
  restsOn: ['baseline'],
  messages: {
    weaker:
      '{what} was promised as {before} in {release} and is {after} now, with the same major version: others have built on it. ' +
      'Promise it again, or release {api} as a new major version with the weaker promise.',
    gone:
      '{what} was promised as {before} in {release} and is no longer promised, with the same major version: others have built ' +
      'on it. Promise it again, or release {api} as a new major version without it.',
  },
  *detect({ past }) {
    const seen = new Set<Provided>();
    for (const kept of past.kept) {
      const [now, then] = [kept.now.provided, kept.before.provided];
      if (seen.has(now)) continue;
      seen.add(now);
      const ofService = seen.size === 1 ? [window(now.service, then.service)] : [];
      for (const promise of [...objectives(now, then), ...ofService]) {
        const report = reportOn(promise, kept);
        if (report) yield report;
      }
    }
  },
  fix: ({ data, world }: Found) => {
    const service = world.pasts.get(String(data.past))?.service;
    const path = JSON.parse(String(data.path)) as Path;
    const value = JSON.parse(String(data.value)) as Plain;
    return service ? [choice(`Promise ${data.before} again`, put(service, path, value))] : [];
  },
});

/** One promise, then and now. */
interface Promised {
  readonly what: string;
  /** Where it stands, or would stand, in today's manifest. */
  readonly path: Path;
  /** As people write it; undefined where it is not promised. */
  readonly before?: string;
  readonly after?: string;
  readonly isWeaker: boolean;
  /** The value that stood in the manifest, for the fix. */
  readonly value: Plain;
}

function objectives(now: Provided, then: Provided): Promised[] {
  const [today, old] = [now.facts.objectives, then.facts.objectives];
  if (!old || today?.complete === false) return [];
  const path = [...now.facts.path, 'objectives'];
  const latencies = (['p50', 'p95', 'p99'] as const).map((name) =>
    promised(
      `Latency ${name} of ${now.api}`,
      [...path, 'latency', name],
      old.latency[name],
      today?.latency[name],
      'ms',
      true,
    ),
  );
  return [
    availability(now.api, [...path, 'availability'], old.availability, today?.availability),
    ...latencies,
    promised(`The rate of ${now.api}`, [...path, 'rate'], old.rate, today?.rate, ' a second', false),
  ];
}

function availability(api: string, path: Path, before: string | undefined, after: string | undefined): Promised {
  const [old, now] = [before, after].map((text) => (text === undefined ? undefined : parseDecimal(text)));
  const isWeaker = old !== undefined && (after === undefined || (now !== undefined && compareDecimals(now, old) < 0));
  const words = (text: string | undefined) => (text === undefined ? {} : { text: `${text} %` });
  return {
    what: `The availability of ${api}`,
    path,
    before: words(before).text,
    after: words(after).text,
    isWeaker,
    value: Number(before),
  };
}

function promised(
  what: string,
  path: Path,
  before: number | undefined,
  after: number | undefined,
  unit: string,
  isLessBetter: boolean,
): Promised {
  const isWeaker = before !== undefined && (after === undefined || (isLessBetter ? after > before : after < before));
  const words = (value: number | undefined) =>
    value === undefined ? undefined : `${value}${unit === 'ms' ? ' ms' : unit}`;
  const value = before === undefined ? null : unit === 'ms' ? `${before}ms` : before;
  return { what, path, before: words(before), after: words(after), isWeaker, value };
}

/** The support window belongs to all contracts of a service; not written, it has a standard. */
function window(now: Service, then: Service): Promised {
  const [before, after] = [supportWindow(then.facts), supportWindow(now.facts)];
  const what = `The support window of ${now.name}`;
  const path = ['supportWindow'];
  const words = (months: number) => `${months} months`;
  return { what, path, before: words(before), after: words(after), isWeaker: after < before, value: words(before) };
}

function reportOn(
  { what, path, before, after, isWeaker, value }: Promised,
  { release, now }: Kept,
): Report<'weaker' | 'gone'> | undefined {
  const { provided } = now;
  const { service } = provided;
  if (!isWeaker || !service.facts.complete || !provided.facts.complete || isMisread(service.facts, path))
    return undefined;
  return {
    at: place(service.file, path),
    subject: subjectOf(provided, now),
    message: after === undefined ? 'gone' : 'weaker',
    args: { what, release: release.name, api: provided.api, before, after },
    detail: path.slice(-2).join('.'),
    data: { past: service.file, path: JSON.stringify(path), value: JSON.stringify(value), before },
  };
}

/** Sets a field of today's manifest, with the maps around it that are not there. */
function put(service: Service, path: Path, value: Plain) {
  const depth = path.findIndex((_, index) => index > 1 && !isThere(service, path.slice(0, index + 1)));
  const from = service.facts.supportWindow === undefined && path.length === 1 ? 0 : depth;
  if (from < 0) return { do: 'set', place: place(service.file, path), value } as const;
  const inner = path.slice(from + 1).reduceRight<Plain>((all, key) => ({ [key]: all }), value);
  return {
    do: 'insert',
    place: place(service.file, path.slice(0, from)),
    key: String(path[from]),
    value: inner,
  } as const;
}

/** Whether something is written at a path of `provides`. */
function isThere({ facts }: Service, [, index, , ...rest]: Path): boolean {
  const objectives = facts.provides?.[Number(index)]?.objectives;
  if (!objectives || rest.length === 0) return objectives !== undefined;
  const { availability, rate, latency } = objectives;
  const known: Readonly<Record<string, unknown>> = {
    availability,
    rate,
    latency: Object.values(latency).some((one) => one !== undefined) || undefined,
  };
  if (rest.length === 1) return known[String(rest[0])] !== undefined;
  return latency[rest[1] as keyof typeof latency] !== undefined;
}
