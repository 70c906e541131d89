import { place } from '../../syntax/place';
import { rule } from '../rule';
import { contractsOf, subjectOf } from '../subjects';

export default rule({
  id: 'size/too-many-operations',
  summary: 'A contract is small enough to be learned in one sitting.',
  severity: 'warning',
  recommended: true,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  options: { max: { default: 30, description: 'The most operations one contract may have.' } },
  messages: {
    many:
      '{api} has {count} operations, {over} more than the {max} that one contract should have. Who uses it has to find ' +
      'their way through all of them, and who changes it has to keep all of them working. Split it along what its ' +
      'operations are about.',
  },
  *detect({ service, optionsFor }) {
    for (const provided of service.provides) {
      for (const { served, contract } of contractsOf(provided)) {
        const { max } = optionsFor(contract.file);
        const count = contract.operations.length;
        if (count <= max) continue;
        yield {
          at: place(contract.file, ['paths'], 'key'),
          subject: subjectOf(provided, served),
          message: 'many',
          args: { api: provided.api, count, max, over: count - max },
          detail: 'many',
        };
      }
    }
  },
});
