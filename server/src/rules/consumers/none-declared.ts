import { entriesFor } from '../../landscape/dependencies';
import type { Provided } from '../../landscape/model';
import { choice, type Found, rule } from '../rule';
import { atProvided, subjectOf } from '../subjects';
import { isMisread, isMisspelt } from '../written';
import { listingOf } from './listing';

const OFFERED = { partner: 'to partners', public: 'to the public', internal: 'within the organisation' };

export default rule({
  id: 'consumers/none-declared',
  summary: 'Who offers an interface to others knows who uses it.',
  severity: 'info',
  recommended: false,
  needs: 'neighbours',
  messages: {
    none:
      '{service} offers {api} {audience} and keeps no list of who uses it: before a change nobody knows whom it would ' +
      'break, or whom to tell. List under consumers those that are known, with the version that they use.',
    found:
      '{service} offers {api} {audience} and keeps no list of who uses it. {consumers} in this landscape do; of those ' +
      'outside, nobody knows whom a change would break, or whom to tell. List under consumers those that are known.',
    foundOne:
      '{service} offers {api} {audience} and keeps no list of who uses it. {consumers} in this landscape does; of those ' +
      'outside, nobody knows whom a change would break, or whom to tell. List under consumers those that are known.',
  },
  *detect({ service }) {
    if (service.facts.lifecycle !== 'production' || !service.facts.complete) return;
    for (const provided of service.provides) {
      const entries = entriesFor(provided);
      const { audience } = provided.facts;
      if (audience === 'internal' || entries[0] !== provided || provided.facts.from || entries.some(mayList)) continue;
      const consumers = usersOf(provided).map(({ consumer }) => consumer.name);
      yield {
        at: atProvided(provided, 'audience'),
        subject: subjectOf(provided),
        message: consumers.length === 0 ? 'none' : consumers.length === 1 ? 'foundOne' : 'found',
        args: {
          service: service.name,
          api: provided.api,
          audience: OFFERED[audience],
          ...(consumers.length > 0 && { consumers }),
        },
        detail: 'none',
      };
    }
  },
  fix: ({ at, args, world }: Found) => {
    const service = world.landscape.services.find(({ file }) => file === at.file);
    const provided = service?.provides.find(({ api }) => api === args.api);
    const users = provided ? usersOf(provided) : [];
    if (!provided || users.length === 0) return [];
    const place = atProvided(provided);
    const value = users.map(listingOf);
    return [
      choice('List the consumers that are found in this landscape', { do: 'insert', place, key: 'consumers', value }),
    ];
  },
});

/** Whether an entry lists consumers, be it in a way that is not understood; an empty list is a statement, too. */
function mayList({ facts, service }: Provided): boolean {
  const { path, complete, consumers } = facts;
  if (!complete || consumers !== undefined || isMisread(service.facts, [...path, 'consumers'])) return true;
  return isMisspelt(service.facts, path, ['consumers']);
}

/** The others who declare to use the api; one entry for each. */
function usersOf(provided: Provided) {
  const all = entriesFor(provided).flatMap(({ consumers }) => consumers);
  return all.filter(
    ({ consumer }, index) =>
      consumer !== provided.service &&
      consumer.name !== '' &&
      all.findIndex((other) => other.consumer === consumer) === index,
  );
}
