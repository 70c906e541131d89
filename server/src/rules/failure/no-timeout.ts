import type { Dependency, Service } from '../../landscape/model';
import type { Change } from '../../syntax/change';
import { choice, type Found, type Report, rule } from '../rule';
import { atDependency, plural, providerName } from '../subjects';
import { isMisread, isMisspelt } from '../written';

export default rule({
  id: 'failure/no-timeout',
  summary: 'Whoever waits for an answer says how long.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  messages: {
    one:
      '{service} calls {provider} and sets no time-out: while {provider} hangs, so does {service}, and whoever waits ' +
      'for it. Add a timeout.',
    promised:
      '{service} calls {provider} and sets no time-out: while {provider} hangs, so does {service}, and whoever waits ' +
      'for it. {provider} promises {p99} ms for 99 calls in 100: add a timeout of at least that.',
    single:
      '{service} waits for {provider} and sets no time-out: while {provider} hangs, so does {service}. Add a timeout.',
    none:
      '{service} sets no time-out for {count} that it waits for: {providers}. While one of them hangs, so does ' +
      '{service}. Add a timeout to each.',
  },
  *detect({ service }) {
    const missing = service.consumes.filter(waitsForever);
    if (missing.length === 0) return;
    if (!service.consumes.some(saysTimeout)) yield reportOnAll(service, missing);
    else for (const dependency of missing) yield reportOn(dependency);
  },
  fix: ({ at, data, world }: Found) => {
    const service = world.landscape.services.find(({ file }) => file === at.file);
    const indexes = Array.isArray(data.entries) ? data.entries.map(Number) : [];
    const promised = indexes.flatMap((index) => promiseOf(service?.consumes[index]) ?? []);
    const [first] = promised;
    if (!first || promised.length < indexes.length) return [];
    const what =
      promised.length > 1
        ? 'Add to each the p99 that is promised as timeout'
        : `Add timeout: ${first.p99}ms, what ${providerName(first.dependency)} promises`;
    return [choice(what, ...promised.map(addition))];
  },
});

/** A plugin runs inside its consumer; there is nothing to time out. A time-out that cannot be is the schema's matter. */
function waitsForever(dependency: Dependency): boolean {
  const { synchronous, via, facts } = dependency;
  return synchronous === true && via !== 'plugin' && facts.complete && !saysTimeout(dependency);
}

/** Whether a time-out is written, be it one that cannot be read. */
function saysTimeout({ consumer, facts: { timeout, path } }: Dependency): boolean {
  if (timeout !== undefined || isMisread(consumer.facts, [...path, 'timeout'])) return true;
  return isMisspelt(consumer.facts, path, ['timeout']);
}

interface Promised {
  readonly dependency: Dependency;
  readonly p99: number;
}

function promiseOf(dependency: Dependency | undefined): Promised | undefined {
  const p99 = dependency?.provided?.facts.objectives?.latency.p99;
  return dependency && p99 !== undefined ? { dependency, p99 } : undefined;
}

const addition = ({ dependency, p99 }: Promised): Change => ({
  do: 'insert',
  place: atDependency(dependency, undefined, 'entry'),
  key: 'timeout',
  value: `${p99}ms`,
});

/** Where the dependencies stand among those of their service, for the fix. */
const entriesOf = ({ consumes }: Service, dependencies: readonly Dependency[]): string[] =>
  dependencies.map((dependency) => String(consumes.indexOf(dependency)));

function reportOnAll(service: Service, missing: readonly Dependency[]): Report<'none' | 'single'> {
  const [provider = '', ...others] = new Set(missing.map(providerName));
  const count = plural(missing.length, 'dependency', 'dependencies');
  const said =
    others.length === 0
      ? ({ message: 'single', args: { service: service.name, provider } } as const)
      : ({ message: 'none', args: { service: service.name, count, providers: [provider, ...others] } } as const);
  return {
    ...said,
    at: { file: service.file, document: 0, path: ['consumes'], part: 'key' },
    subject: service.name,
    detail: 'none',
    severity: service.facts.lifecycle === 'production' ? 'warning' : 'info',
    data: { entries: entriesOf(service, missing) },
  };
}

function reportOn(dependency: Dependency): Report<'one' | 'promised'> {
  const provider = providerName(dependency);
  const service = dependency.consumer.name;
  const p99 = promiseOf(dependency)?.p99;
  return {
    at: atDependency(dependency, undefined, 'entry'),
    subject: service,
    message: p99 === undefined ? 'one' : 'promised',
    args: p99 === undefined ? { service, provider } : { service, provider, p99 },
    detail: `${dependency.api}/${provider}`,
    data: { entries: entriesOf(dependency.consumer, [dependency]) },
  };
}
