import type { Dependency, Service } from '../../landscape/model';
import { rule } from '../rule';
import { atDependency, atService, plural, providerName } from '../subjects';

export default rule({
  id: 'size/hub',
  summary: 'No service stands in the way of all others.',
  severity: 'warning',
  recommended: false,
  needs: 'neighbours',
  sources: ['manifest', 'catalog'],
  options: {
    consumers: { default: 6, description: 'From how many consumers on a service is a hub.' },
    dependencies: { default: 6, description: 'From how many services that it depends on itself.' },
  },
  messages: {
    hub:
      '{service} has {consumers} and depends on {dependencies} itself: most changes pass through it, and ' +
      'whoever makes one has to understand both sides. Split it along what its consumers come for, or let them ask ' +
      'those behind it directly. If passing calls on is all it does, say kind: gateway.',
  },
  *detect({ service, options }) {
    if (service.facts.type === 'gateway') return;
    const consumers = consumersOf(service).size;
    const dependencies = new Set(service.consumes.filter(isInside).map(providerName)).size;
    if (consumers < options.consumers || dependencies < options.dependencies) return;
    yield {
      at: atService(service.facts, 'name'),
      subject: service.name,
      message: 'hub',
      args: {
        service: service.name,
        consumers: plural(consumers, 'consumer'),
        dependencies: plural(dependencies, 'service'),
      },
      detail: 'hub',
      related: service.consumers
        .filter(({ consumer }) => consumer !== service)
        .map((dependency) => ({ at: atDependency(dependency, 'api'), text: `${dependency.consumer.name} needs it.` })),
    };
  },
});

/** The names of the others who declare it, and of those whom it lists. */
function consumersOf(service: Service): Set<string> {
  const declared = service.consumers.map(({ consumer }) => consumer.name);
  const listed = service.provides.flatMap((provided) => provided.listed.map(({ facts }) => facts.service ?? ''));
  return new Set([...declared, ...listed].filter((name) => name !== '' && name !== service.name));
}

/** Changes of the landscape do not pass through to what is outside of it, and a plugin is no service. */
const isInside = ({ external, via, provider, consumer }: Dependency): boolean =>
  !external && via !== 'plugin' && provider !== consumer;
