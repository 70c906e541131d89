import type { Contract, ContractType } from '../../contracts/contract';
import type { Provided } from '../../landscape/model';
import { place } from '../../syntax/place';
import { choice, type Found, rule } from '../rule';
import { atService, contractsOf } from '../subjects';

/** What describes calls over a network, by its name; a JSON Schema describes data, which a library may well share. */
const NETWORK: Readonly<Partial<Record<ContractType, string>>> = { openapi: 'an OpenAPI description' };

interface Described {
  readonly provided: Provided;
  readonly contract: Contract;
}

export default rule({
  id: 'library/library-with-network-api',
  summary: 'A library is called inside its consumer, not over a network.',
  severity: 'info',
  recommended: false,
  needs: 'neighbours',
  sources: ['manifest', 'catalog'],
  messages: {
    api:
      '{library} is a library, and offers {apis} as {described}: calls over a network. Consumers of a library decide ' +
      'themselves when to update, those of a network interface get each update at once, so it matters which of the two ' +
      'this is. If it runs somewhere, call it a service; if its consumers link it in, take the description out.',
  },
  *detect({ service: { facts, name, provides } }) {
    if (facts.type !== 'library') return;
    const found = provides.flatMap(overNetwork);
    const [first] = found;
    if (!first) return;
    yield {
      at: atService(facts, 'kind'),
      subject: name,
      message: 'api',
      args: {
        library: name,
        apis: [...new Set(found.map(({ provided }) => provided.api))],
        described: NETWORK[first.contract.type] ?? '',
      },
      detail: 'api',
      related: found.map(({ contract, provided }) => ({
        at: place(contract.file, ['paths'], 'key'),
        text: `The calls that ${provided.api} consists of.`,
      })),
    };
  },
  fix: ({ at }: Found) => [choice('Call it a service', { do: 'set', place: at, value: 'service' })],
});

/** The forms of an api that describe calls; parts that others share have none, and a plugin runs in its consumer. */
function overNetwork(provided: Provided): Described[] {
  const { consumers } = provided;
  if (consumers.length > 0 && consumers.every(({ facts }) => facts.via === 'plugin')) return [];
  return contractsOf(provided)
    .filter(({ contract }) => NETWORK[contract.type] && contract.operations.length > 0)
    .map(({ contract }) => ({ provided, contract }));
}
