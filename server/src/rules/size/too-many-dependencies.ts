import type { Dependency } from '../../landscape/model';
import { place } from '../../syntax/place';
import { rule } from '../rule';
import { providerName } from '../subjects';

export default rule({
  id: 'size/too-many-dependencies',
  summary: 'A service waits for few others.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  options: { max: { default: 7, description: 'The most services that one service may call synchronously.' } },
  messages: {
    many:
      '{service} waits for the answers of {count} services, {over} more than the {max} that one should: {providers}. ' +
      'Whoever changes it has to understand them all, and each of them can slow it down or stop it. Split it, have some ' +
      'of them send events instead, or put what belongs together behind one of them.',
  },
  *detect({ service, options: { max } }) {
    if (service.facts.type === 'gateway' || service.facts.type === 'website') return;
    const providers = [...new Set(service.consumes.filter(isAwaited).map(providerName))];
    const count = providers.length;
    if (count <= max) return;
    yield {
      at: place(service.file, ['consumes'], 'key'),
      subject: service.name,
      message: 'many',
      args: { service: service.name, count, max, over: count - max, providers },
      detail: 'many',
    };
  },
});

/** A plugin runs inside its consumer: it is no service that is called. */
const isAwaited = ({ synchronous, via }: Dependency): boolean => synchronous === true && via !== 'plugin';
