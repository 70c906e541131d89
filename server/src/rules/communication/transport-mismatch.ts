import type { ContractType } from '../../contracts/contract';
import type { Served } from '../../landscape/model';
import type { Via } from '../../readers/facts';
import { choice, type Found, rule } from '../rule';
import { at, atDependency, atProvided, providerName } from '../subjects';

/** What each type of contract can be reached by; the first is the usual way. A plugin may be described by any. */
const FITS: Readonly<Record<ContractType, { readonly name: string; readonly via: readonly [Via, ...Via[]] }>> = {
  openapi: { name: 'OpenAPI', via: ['http', 'webhook', 'plugin'] },
  jsonschema: { name: 'JSON Schema', via: ['message', 'event', 'plugin'] },
};

export default rule({
  id: 'communication/transport-mismatch',
  summary: 'A consumer talks to its provider in the way that the contract describes.',
  severity: 'error',
  recommended: true,
  needs: 'neighbours',
  messages: {
    mismatch:
      '{service} says that it reaches {api} by {via}, but {provider} describes {api} in {type}, which is for {fits}: one ' +
      'of the two is wrong, and what is concluded from via (who waits, which promises count) is wrong with it. Write ' +
      'what is really used, or name the contract that is meant.',
  },
  *detect({ service }) {
    for (const dependency of service.consumes) {
      const { served, facts, api } = dependency;
      const type = served?.contract?.type;
      if (!served || type === undefined || facts.via === undefined || FITS[type].via.includes(facts.via)) continue;
      const provider = providerName(dependency);
      const [usual, ...others] = FITS[type].via;
      yield {
        at: atDependency(dependency, 'via'),
        subject: service.name,
        message: 'mismatch',
        args: {
          service: service.name,
          api,
          via: facts.via,
          provider,
          type: FITS[type].name,
          fits: [usual, ...others.filter((via) => via !== 'plugin')],
        },
        detail: `${api}/${provider}`,
        related: [{ at: atSpec(served), text: `${provider} describes ${api} in ${FITS[type].name}.` }],
        data: { usual },
      };
    }
  },
  fix: ({ at: via, data }: Found) => [
    choice(`Change via to ${data.usual}`, { do: 'set', place: via, value: String(data.usual) }),
  ],
});

/** Where a version's spec is named: at the version itself, else at its api. */
function atSpec({ provided, facts }: Served) {
  return facts?.spec ? at(provided.service.file, facts, 'spec') : atProvided(provided, 'spec');
}
