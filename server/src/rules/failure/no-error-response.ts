import type { Operation } from '../../contracts/contract';
import { isOpenPath } from '../addresses';
import { rule } from '../rule';
import { oncePerContract } from '../several';

export default rule({
  id: 'failure/no-error-response',
  summary: 'A contract says how its operations fail.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  messages: {
    one:
      '{operations} of {api} documents no error, neither 4xx nor 5xx nor default: it will fail all the same, and who calls ' +
      'it finds out how in production. Document what comes back when it does.',
    several:
      '{count} operations of {api} document no error, neither 4xx nor 5xx nor default: {operations}. They will fail all ' +
      'the same, and who calls them finds out how in production. Document what comes back when they do.',
  },
  detect: ({ service }) => oncePerContract(service, 'no error', saysNoError),
});

/** What machines ask to see whether all is well, and OPTIONS, has no errors that a caller would handle. */
function saysNoError(operation: Operation): boolean {
  if (!operation.complete || operation.method === 'OPTIONS' || isOpenPath(operation)) return false;
  return !operation.responses.some(({ status }) => /^(?:[45]|default$)/i.test(status));
}
