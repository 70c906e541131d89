import { entriesFor } from '../../landscape/dependencies';
import type { Dependency, Landscape, Provided } from '../../landscape/model';
import { choice, type Fix, type Found, rule } from '../rule';
import { atDependency, atProvided, subjectOf } from '../subjects';
import { covers, dependenciesOf, listingOf } from './listing';

export default rule({
  id: 'consumers/undeclared',
  summary: 'A list of consumers that is kept names all of them.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  messages: {
    provider:
      '{consumer} consumes {api} and is not among the consumers that {provider} lists: who changes {api} by that list ' +
      'breaks {consumer} unasked. Add it.',
    consumer:
      '{provider} keeps a list of who consumes {api}, and {consumer} is not on it: a change of {api} may come without ' +
      'a word. Ask {provider} to add {consumer}.',
  },
  *detect({ service }) {
    for (const provided of service.provides) {
      for (const dependency of missingFrom(provided)) {
        const args = { consumer: dependency.consumer.name, provider: service.name, api: provided.api };
        const version = dependency.facts.version ?? '';
        const common = { subject: subjectOf(provided), args, detail: `${args.consumer}@${version}`, data: { version } };
        const list = atProvided(provided, 'consumers', 'key');
        const use = atDependency(dependency, 'api');
        const onList = { at: list, text: `the consumers that ${service.name} lists` };
        yield {
          ...common,
          at: list,
          message: 'provider',
          related: [{ at: use, text: `${args.consumer} consumes it` }],
        };
        yield { ...common, at: use, message: 'consumer', severity: 'info', related: [onList] };
      }
    }
  },
  fix: ({ args, data, world }: Found): readonly Fix[] => {
    const { consumer, provider, api } = args;
    const entries = entriesOf(world.landscape, String(provider), String(api));
    const dependency = entries
      .flatMap(({ consumers }) => consumers)
      .find(({ consumer: { name }, facts }) => name === consumer && (facts.version ?? '') === data.version);
    if (!dependency?.provided) return [];
    const place = atProvided(dependency.provided, 'consumers');
    return [
      choice(`Add ${consumer} to the consumers of ${api}`, { do: 'append', place, value: listingOf(dependency) }),
    ];
  },
});

/** One dependency for each consumer, and contract, that is missing from a list that is kept. */
function missingFrom(provided: Provided): readonly Dependency[] {
  const { listed, service, consumers } = provided;
  const kept = listed.some((entry) => entry.service) && service.facts.complete && provided.facts.complete;
  if (!kept) return [];
  const missing = consumers.filter((dependency) => {
    const { consumer } = dependency;
    if (consumer === service || consumer.name === '') return false;
    const own = entriesFor(provided)
      .flatMap((entry) => entry.listed)
      .filter((entry) => entry.facts.service === consumer.name);
    // An entry that names the consumer and none of its versions is stale: that is what is wrong then.
    const stale = own.some((entry) => dependenciesOf(entry)?.some((other) => covers(entry, other)) === false);
    return !stale && !own.some((entry) => covers(entry, dependency));
  });
  return missing.filter((dependency, index) => missing.findIndex((other) => isSame(other, dependency)) === index);
}

/** Whether two entries of one consumer mean one contract, written alike or not. */
function isSame(a: Dependency, b: Dependency): boolean {
  const alike = a.facts.version === b.facts.version || (a.served !== undefined && a.served === b.served);
  return a.consumer === b.consumer && alike;
}

/** What a provider says of an api, in one entry or several. */
function entriesOf({ byApi }: Landscape, service: string, api: string): readonly Provided[] {
  return (byApi.get(api) ?? []).filter((provided) => provided.service.name === service);
}
