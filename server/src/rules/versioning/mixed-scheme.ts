import { operationName } from '../../contracts/uses';
import { place } from '../../syntax/place';
import { rule } from '../rule';
import { atOperation, firstOf } from '../several';
import { contractsOf, subjectOf } from '../subjects';
import { schemeOf } from './ways';

export default rule({
  id: 'versioning/mixed-scheme',
  summary: 'A contract has one way to say which version is meant, and all of it has it.',
  severity: 'warning',
  recommended: false,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  messages: {
    some:
      '{api} has operations with a version in the path ({versioned}) and without one ({count}: {operations}). Without, old ' +
      'and new cannot be served side by side, and a caller cannot tell what goes for them. Give all paths a version, or ' +
      'move it to the server’s address.',
    mixed:
      '{api} says its version {ways}: a caller can ask for one version here and for another there, and nothing says which ' +
      'counts. Keep one way for all of it.',
  },
  *detect({ service }) {
    for (const provided of service.provides) {
      for (const { served, contract } of contractsOf(provided)) {
        const { ways, versioned, others } = schemeOf(contract);
        const common = { subject: subjectOf(provided, served) };
        const [first] = others;
        if (ways.length > 1) {
          yield {
            ...common,
            at: place(contract.file, ['paths'], 'key'),
            message: 'mixed',
            args: { api: provided.api, ways: ways.map(({ name }) => name) },
            detail: 'mixed',
            related: ways.map(({ name, at: { file, path } }) => ({ at: place(file, path, 'key'), text: `${name}` })),
          };
        } else if (first && versioned[0]) {
          yield {
            ...common,
            at: place(first.file, first.path.slice(0, -1), 'key'),
            message: 'some',
            args: {
              api: provided.api,
              versioned: versioned.length,
              count: others.length,
              operations: firstOf(others.map(operationName)),
            },
            detail: 'some',
            related: [{ at: atOperation(versioned[0]), text: `${operationName(versioned[0])} has one.` }],
          };
        }
      }
    }
  },
});
