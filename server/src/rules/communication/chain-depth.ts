import { type Chains, chainsFrom, namesAlong } from '../../landscape/chains';
import { components } from '../../landscape/components';
import { isVital } from '../../landscape/dependencies';
import type { Dependency, Landscape, Service } from '../../landscape/model';
import { rule } from '../rule';
import { atDependency, providerName } from '../subjects';

export default rule({
  id: 'communication/chain-depth',
  summary: 'Few services have to answer one after the other before the first one can.',
  severity: 'warning',
  recommended: true,
  needs: 'graph',
  options: { max: { default: 3, description: 'The most hops that a chain of critical synchronous calls may have.' } },
  messages: {
    deep:
      '{chain}: {hops} calls that wait for each other, more than the {max} that a chain should have. {service} answers ' +
      'only while all of them do, and no sooner than all of their times added up. Send ahead what one of them fetches, ' +
      'or give one of them an answer for when the next is silent.',
  },
  *detect({ landscape, optionsFor }) {
    const chains = chainsFrom(landscape, { follow: isHop });
    for (const service of startsOf(landscape)) {
      const first = longest(service, chains);
      const hops = first ? (chains.weight(first) ?? 0) : 0;
      const { max } = optionsFor(service.file);
      if (!first || hops <= max) continue;
      const path = chains.path(first);
      yield {
        at: atDependency(first, undefined, 'entry'),
        subject: service.name,
        message: 'deep',
        args: { chain: namesAlong(path, providerName).join(' → '), hops, max, service: service.name },
        detail: 'deep',
        related: path.slice(1).map((step) => ({
          at: atDependency(step, undefined, 'entry'),
          text: `${step.consumer.name} cannot answer without ${providerName(step)}.`,
        })),
      };
    }
  },
});

/** Written as vital, and by one service of the landscape to another: what is outside has chains of its own. */
const isHop = (call: Dependency): boolean => call.provider !== undefined && isVital(call);

/** The services that nobody calls critically. Calls inside a circle count for no chain, so neither here. */
function startsOf(landscape: Landscape): readonly Service[] {
  const { inCircle } = components(landscape).synchronous;
  const isCalled = (call: Dependency) => call.synchronous === true && isHop(call) && !inCircle(call);
  return landscape.services.filter(({ consumers }) => !consumers.some(isCalled));
}

/** The first call of a service's longest chain. */
function longest({ consumes }: Service, chains: Chains): Dependency | undefined {
  let found: Dependency | undefined;
  for (const call of consumes) {
    const hops = chains.weight(call) ?? 0;
    if (hops > 0 && (!found || hops > (chains.weight(found) ?? 0))) found = call;
  }
  return found;
}
