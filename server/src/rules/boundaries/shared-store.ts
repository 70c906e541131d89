import type { StoreUse } from '../../landscape/model';
import { rule } from '../rule';
import { at } from '../subjects';
import { sharedStores } from './stores';

export default rule({
  id: 'boundaries/shared-store',
  summary: 'A data store is written by one service.',
  severity: 'warning',
  recommended: true,
  needs: 'graph',
  messages: {
    written:
      '{services} write {store}, and none of them owns it: none can change its tables, or rely on a rule that its code ' +
      'enforces, without the others. Let one own it (owner: true), and the others ask that one or keep data of their own.',
    owned:
      '{services} each say that they own {store}: none of them can change its tables, or rely on a rule that its code ' +
      'enforces, without the others. Decide whose it is, and let the others ask that service or keep data of their own.',
    needed:
      '{services} each depend on {store}, as the catalogue has it. Where more than one of them writes it, none can change ' +
      'its form without the others. Let one own it, and the others ask that one or keep data of their own.',
  },
  *detect({ world }) {
    for (const { name, owners, others } of sharedStores(world)) {
      // Where one service owns it, boundaries/foreign-store speaks of the others.
      if (owners.length === 1) continue;
      const owned = owners.length > 1;
      const writers = owned ? owners : others.filter(({ facts }) => facts.access === 'write');
      const needed = writers.length < 2;
      const sharers = needed ? others.filter(({ facts }) => facts.from === 'catalog') : writers;
      // One finding for a store, however many share it: they have one thing to decide together. It stands where the
      // last of them joined in, as far as the order of files can tell; the others are its related places.
      const last = sharers.at(-1);
      if (!last || sharers.length < 2) continue;
      yield {
        at: atStore(last),
        subject: last.service.name,
        message: needed ? 'needed' : owned ? 'owned' : 'written',
        ...(needed && { severity: 'info' }),
        args: { services: sharers.map(({ service }) => service.name), store: name },
        detail: name,
        related: sharers.slice(0, -1).map((use) => ({
          at: atStore(use),
          text: `${use.service.name} ${needed ? 'depends on' : owned ? 'says that it owns' : 'writes'} ${name} too.`,
        })),
      };
    }
  },
});

const atStore = ({ service, facts }: StoreUse) => at(service.file, facts, 'store');
