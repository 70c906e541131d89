import type { Contract } from '../../contracts/contract';
import { member } from '../../contracts/json';
import { isIncomplete, type Lookup } from '../../contracts/references';
import { place } from '../../syntax/place';
import { choice, type Found, rule } from '../rule';
import { atService, contractsOf, subjectOf } from '../subjects';
import { isMisread, isMisspelt } from '../written';

export default rule({
  id: 'social-contract/no-description',
  summary: 'Who finds a service or a contract can read what it is for.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  messages: {
    service:
      'Nobody wrote down what {service} is for: whoever looks for something like it passes it by, and builds it again. Say ' +
      'in a sentence what it does, as description.',
    contract:
      'Nobody wrote down what {api} is for: whoever looks for something like it has to tell from its operations, and may ' +
      'tell wrong. Say in a sentence what it offers, as description.',
  },
  *detect({ service, world: { lookup } }) {
    const { facts, name } = service;
    if (
      facts.complete &&
      !facts.described &&
      !isMisread(facts, ['description']) &&
      !isMisspelt(facts, [], ['description'])
    ) {
      yield {
        at: atService(facts, 'name', 'entry'),
        subject: name,
        message: 'service',
        args: { service: name },
        detail: 'service',
      };
    }
    for (const provided of service.provides) {
      // In a catalogue the API is described by an entity of its own.
      if (provided.facts.from !== undefined) continue;
      for (const { served, contract } of contractsOf(provided)) {
        const at = undescribed(contract, lookup);
        if (!at) continue;
        const args = { api: provided.api };
        yield {
          at,
          subject: subjectOf(provided, served),
          message: 'contract',
          args,
          detail: 'contract',
          data: { service: name },
        };
      }
    }
  },
  fix: ({ at, args, data }: Found) => {
    const [before, value] =
      args.api === undefined
        ? ['provides', `What ${args.service} is for.`]
        : [at.path[0] === 'info' ? 'version' : 'type', `What ${data.service} offers as ${args.api}.`];
    // All but `info` are shown at a neighbour of what is missing.
    const path = at.path.at(-1) === 'info' ? at.path : at.path.slice(0, -1);
    const insert = { do: 'insert', place: { ...at, path, part: 'value' }, key: 'description', value, before } as const;
    return [choice('Add a description to begin with', insert)];
  },
});

/** Where a description is missing: `info` of an interface, the top of a JSON Schema. Undefined where one is there, or may be. */
function undescribed({ type, file }: Contract, lookup: Lookup) {
  const spec = lookup.spec(file);
  const path = type === 'jsonschema' ? [] : ['info'];
  const holder = path.length === 0 ? spec?.doc : member(spec?.doc, 'info');
  if (!spec || holder === undefined || isIncomplete(spec, path) || isIncomplete(spec, [])) return undefined;
  if (['description', 'summary'].some((key) => Boolean(member(holder, key)))) return undefined;
  return place(file, type === 'jsonschema' ? ['type'] : path, 'key');
}
