import type { StoreUse } from '../../landscape/model';
import { place } from '../../syntax/place';
import { choice, type Found, type Report, rule } from '../rule';
import { at } from '../subjects';
import { isMisread, isMisspelt } from '../written';
import { type SharedStore, sharedStores } from './stores';

export default rule({
  id: 'boundaries/store-without-owner',
  summary: 'Each data store belongs to one service.',
  severity: 'warning',
  recommended: false,
  restsOn: ['closed'],
  needs: 'graph',
  messages: {
    nobody:
      '{services} use {store}, and none of them owns it: nobody decides on its tables, keeps its rules, or is called ' +
      'when it is full. Decide whose it is (owner: true), and let the others ask that service.',
    unseen:
      '{services} use {store}, and none of them says that it owns it. If no service elsewhere does, nobody decides on ' +
      'its tables, keeps its rules, or is called when it is full. Decide whose it is, and write owner: true there.',
  },
  *detect({ landscape, world }) {
    // In what could not be read, there may be an owner.
    if (!landscape.services.every(({ facts }) => facts.complete)) return;
    for (const shared of sharedStores(world)) {
      // Only a manifest has a place for an owner. Of those that a catalogue names, boundaries/shared-store speaks.
      const users = shared.others.filter(({ facts }) => facts.from === undefined);
      const entities = shared.others.filter(({ facts }) => facts.from === 'catalog');
      const writers = users.filter(({ facts }) => facts.access === 'write');
      // Where several write, boundaries/shared-store says the same of them.
      if (shared.owners.length > 0 || writers.length > 1 || users.some(maySayOwner)) continue;
      if (users.length < 2 || entities.length > 1) continue;
      yield reportOn(shared, writers[0] ?? users.at(-1)!, landscape.closed);
    }
  },
  fix: ({ at: where, args, data }: Found) => {
    const entry = { ...where, path: where.path.slice(0, -1) };
    const change =
      data.denied === undefined
        ? ({ do: 'insert', place: entry, key: 'owner', value: true } as const)
        : ({ do: 'set', place: place(where.file, [...entry.path, 'owner']), value: true } as const);
    return [choice(`Make ${data.service} the owner of ${args.store}`, change)];
  },
});

/** Whether who owns it may be written in a way that is not understood. */
function maySayOwner({ service, facts }: StoreUse): boolean {
  const { path, complete } = facts;
  return !complete || isMisread(service.facts, [...path, 'owner']) || isMisspelt(service.facts, path, ['owner']);
}

/** Stands at the only one who writes, else at the last in order of files: there an owner can be said. */
function reportOn(
  { name, others }: SharedStore,
  { service, facts }: StoreUse,
  closed: boolean,
): Report<'nobody' | 'unseen'> {
  return {
    at: at(service.file, facts, 'store'),
    subject: service.name,
    message: closed ? 'nobody' : 'unseen',
    args: { services: others.map((use) => use.service.name), store: name },
    detail: name,
    severity: closed ? 'warning' : 'info',
    related: others
      .filter((use) => use.service !== service)
      .map((use) => ({ at: at(use.service.file, use.facts, 'store'), text: `${use.service.name} uses ${name} too.` })),
    data: { service: service.name, ...(facts.owner === false && { denied: 'true' }) },
  };
}
