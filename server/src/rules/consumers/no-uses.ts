import type { Contract } from '../../contracts/contract';
import { operationName } from '../../contracts/uses';
import type { Dependency } from '../../landscape/model';
import { choice, type Found, rule } from '../rule';
import { atDependency, providerName } from '../subjects';
import { isMisread, isMisspelt } from '../written';

/** More than this nobody wants to strike out. */
const MOST_OFFERED = 30;

export default rule({
  id: 'consumers/no-uses',
  summary: 'A consumer says what it uses.',
  severity: 'info',
  recommended: false,
  needs: 'neighbours',
  options: {
    operations: { default: 3, description: 'Up to how many operations of a contract nothing has to be said.' },
  },
  messages: {
    missing:
      '{service} does not say what it uses of {api}, which has {count} operations: a change of any of them counts as ' +
      'hitting {service}, and {provider} cannot tell which ones it may change freely. Name under uses what is called.',
  },
  *detect({ service, options }) {
    // What a gateway passes on is all there is.
    if (service.facts.type === 'gateway') return;
    for (const dependency of service.consumes) {
      const contract = dependency.served?.contract;
      // A catalogue has no place for it.
      if (dependency.facts.from !== undefined) continue;
      if (dependency.provider === service || !contract || saysUses(dependency)) continue;
      const count = contract.operations.length;
      if (count <= options.operations) continue;
      yield {
        at: atDependency(dependency, 'api'),
        subject: service.name,
        message: 'missing',
        args: { service: service.name, api: dependency.api, count, provider: providerName(dependency) },
        detail: `${providerName(dependency)}/${dependency.api}@${dependency.facts.version ?? ''}`,
      };
    }
  },
  fix: ({ at, world }: Found) => {
    const service = world.landscape.services.find(({ file }) => file === at.file);
    const dependency = service?.consumes.find(({ facts }) => facts.path[1] === at.path[1]);
    const contract = dependency?.served?.contract;
    const names = contract ? offered(contract) : [];
    if (!dependency || names.length === 0 || names.length > MOST_OFFERED) return [];
    const title = `List all ${names.length} under uses, to take out what is not called`;
    return [choice(title, { do: 'insert', place: atDependency(dependency), key: 'uses', value: names })];
  },
});

/** What somebody might still begin to use, by name. */
const offered = ({ operations }: Contract): string[] => [
  ...new Set(operations.filter(({ deprecated }) => !deprecated).map(operationName)),
];

/** Whether it is said, be it in a way that is not understood; of an entry that is half-typed it is not known. */
function saysUses({ consumer, facts: { uses, path, complete } }: Dependency): boolean {
  if (uses !== undefined || !complete || isMisread(consumer.facts, [...path, 'uses'])) return true;
  return isMisspelt(consumer.facts, path, ['uses']);
}
