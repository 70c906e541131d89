import type { Dependency, Provided } from '../../landscape/model';
import { rule } from '../rule';
import { atDependency, atProvided, contractsOf, subjectOf } from '../subjects';

export default rule({
  id: 'communication/untrusted-transport',
  summary: 'Strangers are served over HTTP or by webhooks; brokers and plugins are for those who trust each other.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  messages: {
    broker:
      '{service} offers {api} to {audience}, and it reaches {consumers} through a message broker: who is on a broker can ' +
      'fill the queues of the others and listen to them, so all on it must trust each other. Offer {audience} webhooks ' +
      'or HTTP, or make {api} internal.',
    plugin:
      '{service} offers {api} to {audience}, and it runs inside {consumers} as a plugin: a plugin has the rights of the ' +
      'process that it runs in, so both sides must trust each other. Offer {audience} HTTP instead, or make {api} internal.',
  },
  *detect({ service }) {
    for (const provided of service.provides) {
      if (provided.facts.audience === 'internal') continue;
      for (const message of ['broker', 'plugin'] as const) {
        const consumers = consumersOver(message, provided);
        if (consumers.length === 0) continue;
        yield {
          at: atProvided(provided, 'audience'),
          subject: subjectOf(provided),
          message,
          args: {
            service: service.name,
            api: provided.api,
            audience: provided.facts.audience === 'partner' ? 'partners' : 'the public',
            consumers: [...new Set(consumers.map(({ consumer }) => consumer.name))],
          },
          detail: message,
          related: consumers.map((dependency) => ({
            at: atDependency(dependency, 'via'),
            text: `${dependency.consumer.name} takes ${provided.api} by ${dependency.facts.via}.`,
          })),
        };
      }
    }
  },
});

const TRANSPORTS = { broker: ['message', 'event'], plugin: ['plugin'] };

/**
 * Those who take an api in this way. What is known of its contract tells the way better than they do; and where one of
 * them takes it in a way that suits strangers, that may be the way which strangers take.
 */
function consumersOver(transport: keyof typeof TRANSPORTS, provided: Provided): readonly Dependency[] {
  const written = provided.consumers.filter(({ facts }) => facts.via !== undefined);
  const trusting = Object.values(TRANSPORTS).flat();
  const isHttp = contractsOf(provided).some(({ contract }) => contract.type === 'openapi');
  if (isHttp || !written.every(({ facts }) => trusting.includes(facts.via!))) return [];
  return written.filter(({ facts }) => TRANSPORTS[transport].includes(facts.via!));
}
