import type { Contract } from '../../contracts/contract';
import type { Provided } from '../../landscape/model';
import { type Place, place } from '../../syntax/place';
import { rule } from '../rule';
import { atProvided, contractsOf, subjectOf } from '../subjects';
import { saysVersion } from './address';

export default rule({
  id: 'versioning/no-version-in-address',
  summary: 'Whoever calls an interface from outside says which version of it is meant.',
  severity: 'warning',
  recommended: true,
  needs: 'service',
  options: { internal: { default: false, description: 'Whether internal contracts are to say their version too.' } },
  strict: { internal: true },
  messages: {
    none:
      '{api} is for {audience} use, and nothing in a request says which version of it is meant: neither address nor ' +
      'path, parameter nor media type. Once it has to change, old and new cannot be served side by side, and consumers ' +
      'you do not deploy break. Put the major version into the server’s address, such as /v{major}.',
    internal:
      'Nothing in a request to {api} says which version of it is meant: neither address nor path, parameter nor media ' +
      'type. Once it has to change, old and new cannot be served side by side, and its consumers have to move at the same ' +
      'moment. Put the major version into the server’s address, such as /v{major}.',
  },
  *detect({ service, optionsFor }) {
    for (const provided of service.provides) {
      const { audience } = provided.facts;
      for (const { served, contract } of contractsOf(provided)) {
        if (audience === 'internal' && !optionsFor(contract.file).internal) continue;
        if (!isWhole(contract) || contract.operations.length === 0 || saysVersion(contract)) continue;
        const major = served.version?.form === 'semantic' ? served.version.major : 1;
        const args = { api: provided.api, major: Math.max(major, 1) };
        yield {
          at: addressOf(contract),
          subject: subjectOf(provided, served),
          ...(audience === 'internal'
            ? { message: 'internal' as const, args, severity: 'info' as const }
            : { message: 'none' as const, args: { ...args, audience }, related: [whoItIsFor(provided)] }),
          detail: 'none',
        };
      }
    }
  },
});

const whoItIsFor = (provided: Provided) => ({
  at: atProvided(provided, 'audience'),
  text: `Who ${provided.api} is for.`,
});

/** A parameter or a body that could not be read might hold the version. */
const isWhole = ({ complete, operations }: Contract): boolean => complete && operations.every((one) => one.complete);

/** Of an address that OpenAPI 2.0 writes in parts, the host. */
function addressOf({ file, servers: [server] }: Contract): Place {
  if (!server) return place(file, ['paths'], 'key');
  return place(file, server.path[0] === 'schemes' ? ['host'] : server.path);
}
