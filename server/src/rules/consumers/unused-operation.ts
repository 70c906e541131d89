import { operationName } from '../../contracts/uses';
import { entriesFor } from '../../landscape/dependencies';
import type { Dependency, Provided, Service } from '../../landscape/model';
import { isWhole } from '../closed';
import { rule } from '../rule';
import { atOperation, firstOf } from '../several';
import { contractsOf, subjectOf } from '../subjects';
import { mayMean } from './listing';
import { unusedOperations } from './unused';

export default rule({
  id: 'consumers/unused-operation',
  summary: 'What is offered is used by somebody.',
  severity: 'info',
  recommended: false,
  restsOn: ['closed'],
  needs: 'graph',
  messages: {
    unused:
      'Nobody uses {operation}: all who consume {api} say what they use of it ({consumers}), and none of them names it. ' +
      'It has to be kept working all the same. Deprecate it and leave it out of the next major, or add it to the uses of ' +
      'who does call it.',
  },
  *detect({ landscape }) {
    if (!isWhole(landscape)) return;
    // Who reaches a service by an address alone does not say what for.
    const silent = landscape.links.filter(({ consumer, provider }) => !isDeclared(consumer, provider));
    const reached = new Set(silent.map(({ provider }) => provider));
    const lost = landscape.dependencies.filter(({ provided, external }) => !provided && !external);
    for (const provided of landscape.services.flatMap(({ provides }) => provides)) {
      if (reached.has(provided.service) || !isForKnown(provided)) continue;
      const consumers = consumersOf(provided);
      for (const { served, contract } of contractsOf(provided)) {
        const unused = unusedOperations(provided, contract);
        if (unused.length > 0 && lost.some((one) => isMeant(one, provided))) break;
        for (const operation of unused) {
          yield {
            at: atOperation(operation),
            subject: subjectOf(provided, served, operation),
            message: 'unused',
            args: { operation: operationName(operation), api: provided.api, consumers: firstOf(consumers) },
            detail: 'unused',
            tag: 'unnecessary',
          };
        }
      }
    }
  },
});

/** Whether all who may use an api are in the landscape. People use websites and what stands behind gateways. */
function isForKnown({ facts, service }: Provided): boolean {
  const { type } = service.facts;
  return facts.audience === 'internal' && type !== 'gateway' && type !== 'website';
}

/** Whether a service says itself that it consumes another. */
const isDeclared = (consumer: Service, provider: Service): boolean =>
  provider.consumers.some((dependency) => dependency.consumer === consumer);

/** Those who declare it, and those outside whom the provider lists. */
function consumersOf(provided: Provided): readonly string[] {
  const names = entriesFor(provided).flatMap(({ consumers, listed }) => [
    ...consumers.map(({ consumer }) => consumer.name),
    ...listed.flatMap(({ facts }) => facts.service ?? []),
  ]);
  return [...new Set(names)].sort();
}

/** Whether an entry of `consumes` of which it is not known whose api it means may mean this one. */
const isMeant = (dependency: Dependency, provided: Provided): boolean =>
  dependency.api === provided.api || mayMean(dependency, provided);
