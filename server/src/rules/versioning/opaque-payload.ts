import { basename } from '../../readers/paths';
import { place } from '../../syntax/place';
import { rule } from '../rule';
import { atSeveral } from '../several';
import { contractsOf, subjectOf } from '../subjects';
import { opacity, opaqueOperations } from './opaque';

export default rule({
  id: 'versioning/opaque-payload',
  summary: 'What an interface is there to exchange is described in its contract.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  sources: ['manifest', 'catalog'],
  messages: {
    one:
      '{operations} of {api} exchanges free text, an object without properties or what has no schema at all, and that is ' +
      'most of what {api} exchanges: both sides rely on a form that stands nowhere, so nobody sees it break. Describe the fields that are ' +
      'relied on.',
    several:
      '{count} of the {all} operations of {api} that exchange anything do so as free text, as an object without ' +
      'properties or without any schema ({operations}): both sides rely on a form that stands nowhere, so nobody sees it break. Describe the ' +
      'fields that are relied on.',
    schema:
      '{file}, the schema of {api}, allows anything: both sides rely on a form that stands nowhere, so nobody sees it ' +
      'break. Describe the fields that are relied on.',
  },
  *detect({ service, world: { lookup } }) {
    for (const provided of service.provides) {
      for (const { served, contract } of contractsOf(provided)) {
        const common = { subject: subjectOf(provided, served), detail: 'opaque' };
        const { api } = provided;
        const [payload] = contract.payloads ?? [];
        if (payload?.complete && payload.request.every(opacity(lookup))) {
          const args = { api, file: basename(contract.file) };
          yield { ...common, at: place(contract.file, ['type']), message: 'schema', args };
        }
        const { opaque, all } = opaqueOperations(contract, lookup);
        if (opaque.length === 0 || opaque.length * 2 <= all) continue;
        const { names: operations, ...where } = atSeveral(contract, opaque);
        const [message, more] =
          opaque.length === 1 ? (['one', {}] as const) : (['several', { count: opaque.length, all }] as const);
        yield { ...common, ...where, message, args: { api, operations, ...more } };
      }
    }
  },
});
