import type { Operation } from '../../contracts/contract';
import { entries, member } from '../../contracts/json';
import { singular, wordsOf } from '../../contracts/names';
import { findOperation, operationName } from '../../contracts/uses';
import type { Provided } from '../../landscape/model';
import type { Json } from '../../readers/facts';
import type { Place } from '../../syntax/place';
import { isParameterStep, stepsOf } from '../addresses';
import { rule } from '../rule';
import { atOperation } from '../several';
import { at, atDependency, contractsOf, subjectOf } from '../subjects';

export default rule({
  id: 'consumers/made-for-one',
  summary: 'An interface is made for whoever needs what it does, not for one of its consumers.',
  severity: 'info',
  recommended: false,
  needs: 'neighbours',
  sources: ['manifest', 'catalog'],
  messages: {
    named:
      '{operation} of {api} carries the name of {consumer}, which consumes it: what is made for one changes when that one ' +
      'changes, and the next who needs it gets another of its own. Name it by what it does, and let {consumer} put together ' +
      'what only it needs.',
  },
  *detect({ service, world: { lookup } }) {
    for (const provided of service.provides) {
      const named = consumersNamed(provided);
      for (const { served, contract } of named.length === 0 ? [] : contractsOf(provided)) {
        const things = thingsIn(lookup.spec(contract.file)?.doc);
        const strangers = named.filter(({ words }) => !things.some((thing) => thing.includes(words)));
        for (const operation of strangers.length === 0 ? [] : contract.operations) {
          const texts = namesOf(operation);
          const found = strangers.find(({ words }) => texts.some((text) => text.includes(words)));
          if (!found || isUsedByOthers(provided, found.name, operation)) continue;
          yield {
            at: atOperation(operation),
            subject: subjectOf(provided, served, operation),
            message: 'named',
            args: { operation: operationName(operation), api: provided.api, consumer: found.name },
            detail: found.name,
            related: [{ at: found.at, text: `${found.name} consumes ${provided.api}.` }],
          };
        }
      }
    }
  },
});

/** A consumer, the words of its name, and where it is said that it is one. */
interface Named {
  readonly name: string;
  readonly words: string;
  readonly at: Place;
}

/** Its words with a space around each, to look for them in those of another name. */
const spaced = (name: string): string => ` ${wordsOf(name).map(singular).join(' ')} `;

/**
 * The consumers whose names can only mean them: of two words or more, none of which is what the provider itself is about
 * (`order-history` is a consumer of orders, and a thing that orders have).
 */
function consumersNamed({ service, api, consumers, listed }: Provided): readonly Named[] {
  const own = new Set([...wordsOf(service.name), ...wordsOf(api)].map(singular));
  const declared = consumers.map((one) => ({ name: one.consumer.name, at: atDependency(one, 'api') }));
  const told = listed.map(({ facts }) => ({ name: facts.service ?? '', at: at(service.file, facts, 'service') }));
  const byName = new Map([...told, ...declared].map(({ name, at: where }) => [name, where]));
  return [...byName].flatMap(([name, where]) => {
    const words = wordsOf(name).map(singular);
    const isTelling = words.length > 1 && name !== service.name && !words.some((word) => own.has(word));
    return isTelling ? [{ name, words: spaced(name), at: where }] : [];
  });
}

/** What a contract speaks of by name: a consumer that is called as one of these things is not what is meant. */
function thingsIn(doc: Json | undefined): readonly string[] {
  const schemas = member(member(doc, 'components'), 'schemas') ?? member(doc, 'definitions');
  return entries(schemas).map(([name]) => spaced(name));
}

/** An operation's id, and the steps of its path that are no parameters. */
function namesOf({ id = '', address }: Operation): readonly string[] {
  return [id, ...stepsOf(address).filter((step) => !isParameterStep(step))].map(spaced);
}

/** Whether somebody else says that it uses the operation too: then it is for more than one, whatever it is called. */
function isUsedByOthers({ consumers, versions }: Provided, name: string, operation: Operation): boolean {
  const others = consumers.filter(({ consumer }) => consumer.name !== name).flatMap(({ facts }) => facts.uses ?? []);
  const forms = versions.flatMap(({ contract }) => contract ?? []);
  return others.some((use) => forms.some((form) => findOperation(form, use.operation) === operation));
}
