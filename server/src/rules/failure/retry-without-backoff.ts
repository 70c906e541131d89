import type { Dependency } from '../../landscape/model';
import { place } from '../../syntax/place';
import { type Found, rule, safe } from '../rule';
import { atDependency, plural, providerName } from '../subjects';
import { isMisread, isMisspelt } from '../written';

export default rule({
  id: 'failure/retry-without-backoff',
  summary: 'Whoever tries again waits before, each time longer and by chance.',
  severity: 'warning',
  recommended: false,
  needs: 'neighbours',
  messages: {
    atOnce:
      '{service} tries {provider} again up to {times}, with neither back-off nor jitter: when {provider} is down, all ' +
      'callers come back at once and at the same moment, and keep it down. Add backoff and jitter.',
  },
  *detect({ service }) {
    for (const dependency of service.consumes) {
      const { retries, via } = dependency.facts;
      // What runs in the same process is not overrun by many callers.
      if (!retries?.max || retries.for?.length === 0 || via === 'plugin' || waits(dependency)) continue;
      const at = atDependency(dependency, 'retries');
      yield {
        at: { ...at, path: [...at.path, 'max'] },
        subject: service.name,
        message: 'atOnce',
        args: { service: service.name, provider: providerName(dependency), times: plural(retries.max, 'time') },
        detail: `${providerName(dependency)}/${dependency.api}`,
        data: { jitter: String(retries.jitter) },
      };
    }
  },
  fix: ({ at, data }: Found) => {
    const retries = place(at.file, at.path.slice(0, -1));
    const backoff = { do: 'insert', place: retries, key: 'backoff', value: 'exponential' } as const;
    // Somebody decided against jitter.
    if (data.jitter === 'false') return [safe('Add backoff: exponential', backoff)];
    const jitter = { do: 'insert', place: retries, key: 'jitter', value: true } as const;
    return [safe('Add backoff: exponential and jitter: true', backoff, jitter)];
  },
});

/** Whether a wait is written, be it in a way that is not understood; of a map that is half-typed it is not known. */
function waits({ consumer: { facts }, facts: { retries, path } }: Dependency): boolean {
  const { backoff, jitter, complete } = retries ?? {};
  if (!complete || backoff !== undefined || (jitter !== undefined && jitter !== false)) return true;
  const at = [...path, 'retries'];
  return (
    isMisspelt(facts, at, ['backoff', 'jitter']) || ['backoff', 'jitter'].some((one) => isMisread(facts, [...at, one]))
  );
}
