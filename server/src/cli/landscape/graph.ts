import type { Service } from '../../landscape/model';
import { spellingOf } from '../../landscape/teams';
import { compareText } from './compare-text';
import type { DependencyEntry, End } from './dependency-entries';
import type { Overview, StoreEntry } from './overview';

/** A landscape as a picture: what is drawn, whatever draws it. */
export interface Graph {
  /** By owner; first those whom nobody owns, and neighbours that were not asked for. */
  readonly groups: readonly Group[];
  readonly outside: readonly GraphNode[];
  readonly stores: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface Group {
  /** Undefined for those that belong to no group. */
  readonly owner?: GraphNode;
  readonly services: readonly GraphNode[];
}

export interface GraphNode {
  /** ASCII letters, digits and `_` only, and no word of any language; the same as long as the name is. */
  readonly id: string;
  /** As written, never empty. */
  readonly label: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** Undefined where there is nothing to say. */
  readonly label?: string;
  /** `store`: a service and the data it uses. */
  readonly kind: 'critical' | 'synchronous' | 'asynchronous' | 'store';
}

/** What is to be drawn of a landscape. */
export function graphOf({ services, dependencies, stores }: Overview): Graph {
  const nodes = new Nodes();
  const owners = new Map<string, GraphNode[]>([['', []]]);
  const spelt = spellingOf(services.flatMap(({ owner }) => owner ?? []));
  for (const { service, owner: written } of services) {
    const owner = written === undefined ? '' : spelt(written);
    if (!owners.has(owner)) owners.set(owner, []);
    owners.get(owner)!.push(nodes.service(service));
  }
  const users = stores.flatMap((store) => [...store.owners, ...store.users]);
  const ends = dependencies.flatMap(({ from, to }) => [from, to]);
  const others = [...users, ...ends.flatMap(({ service }) => service ?? [])];
  for (const service of others) if (!nodes.has(service)) owners.get('')!.push(nodes.service(service));
  const names = new Set(ends.flatMap(({ name, service }) => (service ? [] : [name])));
  return {
    groups: [...owners].sort(([a], [b]) => compareText(a, b)).map(([owner, group]) => nodes.group(owner, group)),
    outside: [...names].sort().map((name) => nodes.outside(name)),
    stores: stores.map((store) => nodes.store(store)),
    edges: [
      ...dependencies.map((dependency) => edgeOf(dependency, nodes)),
      ...stores.flatMap((store) => [
        ...store.owners.map((service) => storeEdge(nodes.service(service), nodes.store(store), 'owns')),
        ...store.users.map((service) => storeEdge(nodes.service(service), nodes.store(store))),
      ]),
    ],
  };
}

function edgeOf({ from, to, api, version, critical, synchronous }: DependencyEntry, nodes: Nodes): GraphEdge {
  const label = [api, version].filter((part) => part !== undefined).join(' ');
  const kind = critical ? 'critical' : synchronous === false ? 'asynchronous' : 'synchronous';
  return { from: nodes.end(from).id, to: nodes.end(to).id, label: label || undefined, kind };
}

const storeEdge = (service: GraphNode, store: GraphNode, label?: string): GraphEdge => ({
  from: service.id,
  to: store.id,
  label,
  kind: 'store',
});

/** What is drawn, each with an id of its own. */
class Nodes {
  readonly #known = new Map<unknown, GraphNode>();
  readonly #ids = new Set<string>();

  has(service: Service): boolean {
    return this.#known.has(service);
  }

  service(service: Service): GraphNode {
    return this.#node(service, 's', service.name || '(no name)');
  }

  outside(name: string): GraphNode {
    return this.#node(`outside ${name}`, 'e', name || '(no name)');
  }

  store(store: StoreEntry): GraphNode {
    return this.#node(store, 'd', store.name || '(no name)');
  }

  end({ name, service }: End): GraphNode {
    return service ? this.service(service) : this.outside(name);
  }

  group(owner: string, services: readonly GraphNode[]): Group {
    return owner === '' ? { services } : { owner: this.#node(`owner ${owner}`, 'g', owner), services };
  }

  #node(key: unknown, kind: string, label: string): GraphNode {
    const known = this.#known.get(key);
    if (known) return known;
    const node = { id: this.#free(`${kind}_${idOf(label)}`), label };
    this.#ids.add(node.id);
    this.#known.set(key, node);
    return node;
  }

  #free(wanted: string): string {
    if (!this.#ids.has(wanted)) return wanted;
    for (let next = 2; ; next++) if (!this.#ids.has(`${wanted}_${next}`)) return `${wanted}_${next}`;
  }
}

/** A name in signs that every language takes: what is neither a letter nor a digit by its number. */
const idOf = (name: string): string =>
  Array.from(name, (sign) => {
    if (/[A-Za-z0-9]/.test(sign)) return sign;
    return sign === '-' ? '_' : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`;
  }).join('');
