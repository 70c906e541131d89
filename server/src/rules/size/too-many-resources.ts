import { place } from '../../syntax/place';
import { rule } from '../rule';
import { firstOf } from '../several';
import { contractsOf, subjectOf } from '../subjects';
import { resourcesOf } from './resources';

export default rule({
  id: 'size/too-many-resources',
  summary: 'A contract is about few things, and those belong together.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  options: { max: { default: 8, description: 'The most unrelated resources one contract may be about.' } },
  messages: {
    many:
      '{api} is about {count} things that by their names have nothing to do with each other ({resources}), {over} more ' +
      'than the {max} that one contract should be about. They change for different reasons, and who needs one of them ' +
      'wades through all. Split it between them.',
  },
  *detect({ service, optionsFor }) {
    for (const provided of service.provides) {
      for (const { served, contract } of contractsOf(provided)) {
        const { max } = optionsFor(contract.file);
        const resources = resourcesOf(contract.operations);
        const count = resources.length;
        if (count <= max) continue;
        yield {
          at: place(contract.file, ['paths'], 'key'),
          subject: subjectOf(provided, served),
          message: 'many',
          args: { api: provided.api, count, resources: firstOf(resources), max, over: count - max },
          detail: 'many',
        };
      }
    }
  },
});
