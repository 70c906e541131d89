import { callOf, findOperation } from '../../contracts/uses';
import { groupBy } from '../../landscape/group-by';
import type { Dependency } from '../../landscape/model';
import { rule } from '../rule';
import { atDependency, providerName } from '../subjects';

export default rule({
  id: 'communication/chatty',
  summary: 'A service gets what it needs from another in few ways.',
  severity: 'info',
  recommended: false,
  needs: 'neighbours',
  options: { max: { default: 10, description: 'The most operations of one provider that one consumer may use.' } },
  messages: {
    many:
      '{service} uses {count} operations of {provider}, {over} more than the {max} that keep two services apart: a change of ' +
      '{provider} is likely to concern {service}, and much of what they do, they do together. Ask {provider} for fewer ' +
      'operations that do more, or move what belongs together to one side.',
  },
  *detect({ service, options: { max } }) {
    // To pass on what others offer is what a gateway is for.
    if (service.facts.type === 'gateway') return;
    const calls = service.consumes.filter(isCalled);
    for (const [provider, dependencies] of groupBy(calls, providerName)) {
      const [first, ...others] = dependencies;
      const count = operationsOf(dependencies).size;
      if (!first || count <= max || first.provider === service) continue;
      yield {
        at: atDependency(first, 'uses', 'key'),
        subject: service.name,
        message: 'many',
        args: { service: service.name, provider, count, max, over: count - max },
        detail: provider,
        related: others.map((other) => ({ at: atDependency(other, 'uses', 'key'), text: 'More of them.' })),
      };
    }
  },
});

/** Each use is a call of its own: neither a message, nor within one process, nor a part of one query. */
const isCalled = ({ synchronous, via, facts }: Dependency): boolean =>
  synchronous === true && via !== 'plugin' && via !== 'graphql' && facts.uses !== undefined;

/** What is used, each once however it is called; of an api whose form is not known, by name. */
function operationsOf(dependencies: readonly Dependency[]): Set<string> {
  return new Set(
    dependencies.flatMap(({ api, served, facts }) =>
      (facts.uses ?? []).map((use) => {
        const operation = served?.contract && findOperation(served.contract, use.operation);
        return `${api} ${operation ? callOf(operation) : use.operation}`;
      }),
    ),
  );
}
