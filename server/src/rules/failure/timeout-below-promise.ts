import { choice, type Found, rule } from '../rule';
import { atDependency, atProvided, providerName } from '../subjects';

export default rule({
  id: 'failure/timeout-below-promise',
  summary: 'Whoever waits for an answer waits at least as long as the provider promises to take.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  messages: {
    short:
      '{service} gives {provider} {timeout} ms; {provider} promises {p99} ms for 99 calls in 100, so it can keep its ' +
      'promise and still miss you. Wait at least {p99} ms, or ask {provider} for a faster promise.',
  },
  *detect({ service }) {
    for (const dependency of service.consumes) {
      const { facts, provided, synchronous } = dependency;
      const p99 = provided?.facts.objectives?.latency.p99;
      if (!provided || p99 === undefined || synchronous !== true) continue;
      if (facts.timeout === undefined || facts.timeout >= p99) continue;
      const provider = providerName(dependency);
      const at = atProvided(provided, 'objectives');
      yield {
        at: atDependency(dependency, 'timeout'),
        subject: service.name,
        message: 'short',
        args: { service: service.name, provider, timeout: facts.timeout, p99 },
        detail: `${dependency.api}/${provider}`,
        related: [{ at: { ...at, path: [...at.path, 'latency', 'p99'] }, text: `${provider} promises ${p99} ms` }],
      };
    }
  },
  fix: ({ at, args }: Found) => [
    choice(`Raise the timeout to ${args.p99}ms`, { do: 'set', place: at, value: `${args.p99}ms` }),
  ],
});
