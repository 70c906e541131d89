import { rule } from '../rule';
import { at } from '../subjects';
import { sharedStores } from './stores';

export default rule({
  id: 'boundaries/foreign-store',
  summary: 'A service reaches the data of another through its contract only.',
  severity: 'warning',
  recommended: true,
  needs: 'graph',
  messages: {
    reads:
      '{service} reads {store}, the store of {owners}: {owners} can no longer change its tables alone, and no contract ' +
      'tells what {service} relies on. Ask {owners} through an interface, or keep a copy that events feed.',
    writes:
      '{service} writes {store}, the store of {owners}: what it writes passes by the rules in the code of {owners}, which ' +
      'can no longer change its tables alone. Let {owners} offer an operation for it.',
    reaches:
      '{service} reaches into {store}, the store of {owners}: {owners} can no longer change its tables alone, and no ' +
      'contract tells what {service} relies on. Go through an interface of {owners}, or keep data of its own.',
  },
  *detect({ world }) {
    for (const { name, owners, others } of sharedStores(world)) {
      const names = owners.map(({ service }) => service.name);
      for (const { service, facts } of owners.length > 0 ? others : []) {
        yield {
          at: at(service.file, facts, 'store'),
          subject: service.name,
          message: facts.access === 'read' ? 'reads' : facts.access === 'write' ? 'writes' : 'reaches',
          args: { service: service.name, store: name, owners: names },
          detail: name,
          related: owners.map((owner) => ({
            at: at(owner.service.file, owner.facts, 'owner'),
            text: `${owner.service.name} owns ${name}.`,
          })),
        };
      }
    }
  },
});
