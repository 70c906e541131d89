import type { Contract, Operation } from '../../contracts/contract';
import { place } from '../../syntax/place';
import { isOpenPath } from '../addresses';
import { isForTrial } from '../production';
import { rule } from '../rule';
import { atProvided, contractsOf, subjectOf } from '../subjects';

export default rule({
  id: 'scale/no-throttling',
  summary: 'What is offered to everybody says how it slows down those who ask for too much.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  messages: {
    none:
      '{api} is offered to the public, and no operation of it knows the status 429: a client that asks for too much is ' +
      'either never slowed down, or in a way that it does not expect. Document 429 and when to try again (Retry-After).',
  },
  *detect({ service, world }) {
    if (isForTrial(service.file, world)) return;
    for (const provided of service.provides) {
      if (provided.facts.audience !== 'public') continue;
      for (const { served, contract } of contractsOf(provided)) {
        if (isForTrial(contract.file, world) || !isUnlimited(contract)) continue;
        yield {
          at: place(contract.file, ['paths'], 'key'),
          subject: subjectOf(provided, served),
          message: 'none',
          args: { api: provided.api },
          detail: 'none',
          related: [{ at: atProvided(provided, 'audience'), text: `Who ${provided.api} is for.` }],
        };
      }
    }
  },
});

/** Whether all that is asked for in earnest is known, and none of it is ever refused for being too much. */
function isUnlimited({ complete, operations }: Contract): boolean {
  if (!complete || operations.every(isOpenPath)) return false;
  return operations.every((operation) => operation.complete && !knowsLimits(operation));
}

/** `RateLimit`, `X-RateLimit-Remaining`, `X-Rate-Limit-Limit`, `Retry-After`. */
const LIMIT = /^(?:(?:x-)?rate-?limit\b.*|retry-after)$/i;

function knowsLimits({ responses }: Operation): boolean {
  return responses.some(
    ({ status, headers = [] }) => /^4(?:29|xx)$/i.test(status) || headers.some(({ name }) => LIMIT.test(name)),
  );
}
