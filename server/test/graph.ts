import type { Dependency, Landscape, Service } from '../src/landscape/model';
import type { ConsumedFacts, ManifestFacts, ProvidedFacts } from '../src/readers/facts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A call from one service to another. */
export interface Call extends Partial<Omit<ConsumedFacts, 'from'>> {
  readonly from: string;
  readonly to: string;
  /** By default true. */
  readonly synchronous?: boolean;
}

/** `a > b > c` and the like as calls, several chains with a space between: `a>b>c b>d`. */
export const calls = (text: string): Call[] =>
  text.split(' ').flatMap((chain) => {
    const names = chain.split('>');
    return names.slice(1).map((to, i) => ({ from: names[i] ?? '', to }));
  });

/** A landscape of services that each provide one api of their own name, for tests that need no files. */
export function graphOf(edges: readonly Call[]): Landscape {
  const services = new Map<string, Writable<Service>>();
  const serviceOf = (name: string): Writable<Service> => {
    let service = services.get(name);
    if (!service) {
      service = emptyService(name);
      services.set(name, service);
    }
    return service;
  };
  const dependencies = edges.map((edge) => link(edge, serviceOf(edge.from), serviceOf(edge.to)));
  return {
    services: [...services.values()],
    byName: new Map([...services].map(([name, service]) => [name, [service]])),
    byApi: new Map(),
    dependencies,
    links: [],
    deployments: [],
    apis: new Set(),
    reachable: new Set(),
    repeated: [],
    stores: new Map(),
    closed: false,
    external: new Set(),
  };
}

function link({ from, to, synchronous = true, ...written }: Call, consumer: Service, provider: Service): Dependency {
  const path = ['consumes', consumer.consumes.length];
  const facts: ConsumedFacts = { path, complete: true, external: false, api: to, ...written };
  const provided = provider.provides[0];
  const dependency: Dependency = { consumer, facts, api: to, external: false, provider, provided, synchronous };
  (consumer.consumes as Dependency[]).push(dependency);
  (provider.consumers as Dependency[]).push(dependency);
  return dependency;
}

const EMPTY: ManifestFacts = {
  kind: 'manifest',
  from: 'manifest',
  file: '',
  path: [],
  complete: true,
  asks: [],
  problems: [],
  disables: [],
  type: 'service',
  contact: {},
  described: false,
  dependsOn: [],
};
const PATH = ['provides', 0];

function emptyService(name: string): Writable<Service> {
  const file = `${name}/microservice.yaml`;
  const facts: ManifestFacts = { ...EMPTY, file, name };
  const none = { provides: [], consumes: [], stores: [], consumers: [], links: [], workloads: [] };
  const service: Writable<Service> = { facts, sources: [facts], file, name, ...none };
  const entry: ProvidedFacts = { path: PATH, complete: true, api: name, audience: 'internal' };
  service.provides = [{ service, facts: entry, api: name, versions: [], consumers: [], listed: [] }];
  return service;
}
