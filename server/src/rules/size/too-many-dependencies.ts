import type { Dependency } from '../../landscape/model';
import { rule } from '../rule';
import { atService, providerName } from '../subjects';

export default rule({
  id: 'size/too-many-dependencies',
  summary: 'A service waits for few others.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  sources: ['manifest', 'catalog'],
  options: { max: { default: 7, description: 'The most services that one service may call synchronously.' } },
  messages: {
    many:
      '{service} waits for the answers of {count} services, {over} more than the {max} that one should: {providers}. ' +
      'Whoever changes it has to understand them all, and each of them can slow it down or stop it. Split it, have some ' +
      'of them send events instead, or put what belongs together behind one of them.',
    external:
      '{service} waits for the answers of {count} services, {over} more than the {max} that one should: {providers}, of ' +
      'which {outside} external. Whoever changes it has to understand them all, and each of them can slow it down or stop ' +
      'it. Split it, or put what belongs together behind one service.',
  },
  *detect({ service, options: { max } }) {
    if (service.facts.type === 'gateway' || service.facts.type === 'website') return;
    const awaited = service.consumes.filter(isAwaited);
    const providers = [...new Set(awaited.map(providerName))];
    const outside = new Set(awaited.filter(({ external }) => external).map(providerName)).size;
    const args = { service: service.name, max, providers };
    const count = providers.length;
    if (count <= max) return;
    yield {
      at: atService(service.facts, 'consumes', 'key'),
      subject: service.name,
      ...(outside === 0
        ? { message: 'many' as const, args: { ...args, count, over: count - max } }
        : {
            message: 'external' as const,
            args: { ...args, count, over: count - max, outside: outside === 1 ? '1 is' : `${outside} are` },
          }),
      detail: 'many',
    };
  },
});

/** A plugin runs inside its consumer: it is no service that is called. */
const isAwaited = ({ synchronous, via }: Dependency): boolean => synchronous === true && via !== 'plugin';
