import type { Dependency } from '../../landscape/model';
import { type Found, choice, rule } from '../rule';
import { atDependency, plural, providerName } from '../subjects';

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
    none:
      '{service} sets no time-out for {count} that it waits for: {providers}. While one of them hangs, so does ' +
      '{service}. Add a timeout to each.',
  },
  *detect({ service }) {
    const waits = service.consumes.filter(isAwaited);
    const missing = waits.filter(({ facts }) => facts.timeout === undefined && facts.complete);
    const [first] = missing;
    if (!first) return;
    if (service.consumes.every(({ facts }) => facts.timeout === undefined)) {
      const providers = [...new Set(missing.map(providerName))];
      yield {
        at: { ...atDependency(first), path: ['consumes'], part: 'key' },
        subject: service.name,
        message: 'none',
        args: { service: service.name, count: plural(missing.length, 'dependency', 'dependencies'), providers },
        detail: 'none',
        severity: service.facts.lifecycle === 'production' ? 'warning' : 'info',
      };
      return;
    }
    for (const dependency of missing) yield reportOf(dependency);
  },
  fix: ({ at, args }: Found) =>
    args.p99 === undefined
      ? []
      : [
          choice(`Add timeout: ${args.p99}ms, what ${args.provider} promises`, {
            do: 'insert',
            place: at,
            key: 'timeout',
            value: `${args.p99}ms`,
          }),
        ],
});

/** A plugin runs inside its consumer; there is nothing to time out. */
const isAwaited = ({ synchronous, via }: Dependency): boolean => synchronous === true && via !== 'plugin';

function reportOf(dependency: Dependency) {
  const provider = providerName(dependency);
  const service = dependency.consumer.name;
  const p99 = dependency.provided?.facts.objectives?.latency.p99;
  return {
    at: atDependency(dependency, undefined, 'entry'),
    subject: service,
    message: p99 === undefined ? ('one' as const) : ('promised' as const),
    args: p99 === undefined ? { service, provider } : { service, provider, p99 },
    detail: `${dependency.api}/${provider}`,
  };
}
