import { type Chains, chainsFrom, chainsTo, namesAlong } from '../../landscape/chains';
import type { Dependency, Landscape } from '../../landscape/model';
import type { Place } from '../../syntax/place';
import { rule } from '../rule';
import { atDependency, plural, providerName } from '../subjects';
import { attemptsOf } from './retries';

export default rule({
  id: 'failure/retry-amplification',
  summary: 'Along a chain of calls, one place retries.',
  severity: 'warning',
  recommended: true,
  needs: 'graph',
  options: { max: { default: 10, description: 'The most attempts that one call may become at the end of its chain.' } },
  messages: {
    one:
      '{service} tries {end} up to {attempts} times for each call, more than the {max} that one call should become: ' +
      'when {end} is slow, its load is multiplied just then. Retry less often.',
    chain:
      'Along {chain} the attempts multiply: one call by {start} can become {attempts} calls to {end}, more than the ' +
      '{max} that it should, and just when {end} is slow already. Retry at one place of the chain, and let the others ' +
      'pass the failure on.',
  },
  *detect({ landscape, optionsFor }) {
    const chains = chainsTo(landscape, {
      follow: () => true,
      weigh: attemptsOf,
      combine: (a, b) => a * b,
    });
    for (const [end, dependency] of worstByEnd(landscape, chains)) {
      const path = chains.path(dependency);
      const retrying = path.filter((step) => attemptsOf(step) > 1);
      const last = retrying.at(-1);
      const first = path[0];
      const attempts = chains.weight(dependency) ?? 1;
      if (!last || !first) continue;
      const { max } = optionsFor(last.consumer.file);
      if (attempts <= max) continue;
      const start = first.consumer.name;
      const shown = attempts > MILLION ? 'over a million' : attempts;
      yield {
        at: atRetries(last),
        subject: end,
        message: path.length === 1 ? 'one' : 'chain',
        args:
          path.length === 1
            ? { service: start, end, attempts: shown, max }
            : { chain: namesAlong(path, providerName).join(' → '), start, end, attempts: shown, max },
        detail: 'attempts',
        related: retrying.slice(0, -1).map((step) => ({
          at: atRetries(step),
          text: `${step.consumer.name} tries ${providerName(step)} up to ${plural(attemptsOf(step), 'time')}`,
        })),
      };
    }
  },
});

const MILLION = 1_000_000;

/** For each service at the end of chains the last dependency of the chain that multiplies most. */
function worstByEnd(landscape: Landscape, chains: Chains): Map<string, Dependency> {
  const onwards = chainsFrom(landscape, { follow: () => true });
  const worst = new Map<string, Dependency>();
  for (const dependency of landscape.dependencies) {
    const weight = chains.weight(dependency);
    if (weight === undefined || !onwards.atEnd(dependency)) continue;
    const end = providerName(dependency);
    const other = worst.get(end);
    if (!other || weight > (chains.weight(other) ?? 0)) worst.set(end, dependency);
  }
  return worst;
}

function atRetries(dependency: Dependency): Place {
  const at = atDependency(dependency, 'retries');
  return { ...at, path: [...at.path, 'max'] };
}
