import type { Contract } from '../../contracts/contract';
import { member } from '../../contracts/json';
import { isIncomplete, type Lookup } from '../../contracts/references';
import { place } from '../../syntax/place';
import { choice, type Found, rule } from '../rule';
import { contractsOf, subjectOf } from '../subjects';
import { isMisread, isMisspelt } from '../written';

export default rule({
  id: 'social-contract/no-description',
  summary: 'Who finds a service or a contract can read what it is for.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  messages: {
    service:
      'Nobody wrote down what {service} is for: whoever looks for something like it passes it by, and builds it again. Say ' +
      'in a sentence what it does, as description.',
    contract:
      'Nobody wrote down what {api} is for: whoever looks for something like it has to tell from its operations, and may ' +
      'tell wrong. Say in a sentence what it offers, as description.',
  },
  *detect({ service, world: { lookup } }) {
    const { facts, name, file } = service;
    if (
      facts.complete &&
      !facts.described &&
      !isMisread(facts, ['description']) &&
      !isMisspelt(facts, [], ['description'])
    ) {
      yield {
        at: place(file, ['name'], 'entry'),
        subject: name,
        message: 'service',
        args: { service: name },
        detail: 'service',
      };
    }
    for (const provided of service.provides) {
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
    const isSchema = at.path[0] === 'type';
    const [path, before, value] =
      args.api === undefined
        ? ([[], 'provides', `What ${args.service} is for.`] as const)
        : ([
            isSchema ? [] : ['info'],
            isSchema ? 'type' : 'version',
            `What ${data.service} offers as ${args.api}.`,
          ] as const);
    const insert = { do: 'insert', place: place(at.file, path), key: 'description', value, before } as const;
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
