import type { DeploymentFacts } from '../readers/deployment/facts';
import type { ServiceFacts } from '../readers/facts';
import type { Snapshot } from '../readers/snapshot';
import { componentsIn } from './catalog';
import { type Entities, entitiesIn } from './entities';
import type { Workload } from './model';
import { deployedFacts, deploymentsIn, type Unit, unitsIn } from './workloads';

/** Who speaks of which service. */
export interface Sources {
  /** In order of the file and document that each is mainly read from. */
  readonly services: readonly Told[];
  readonly entities: Entities;
  readonly files: readonly DeploymentFacts[];
  readonly units: readonly Unit[];
}

/** What is told of one service, and by whom. */
export interface Told {
  /** The manifest before the catalogue before deployment files. */
  readonly parts: readonly [ServiceFacts, ...ServiceFacts[]];
  readonly workloads: readonly Workload[];
  readonly units: readonly Unit[];
}

/**
 * Brings together what speaks of one service: a manifest, a catalogue's component and what is deployed under the same
 * name. Several manifests of one name stay several services, and the first of them has the rest.
 */
export function sourcesIn(snapshot: Snapshot): Sources {
  const entities = entitiesIn(snapshot);
  const files = deploymentsIn(snapshot);
  const units = unitsIn(files);
  const gathering = new Gathering();
  for (const facts of manifestsIn(snapshot)) gathering.add(facts);
  for (const facts of componentsIn(entities)) gathering.join(facts, [facts.name ?? '']);
  for (const unit of units) if (unit.role === 'service') gathering.run(unit);
  return { services: gathering.told(), entities, files, units };
}

function manifestsIn({ files }: Snapshot): ServiceFacts[] {
  return [...files.values()].flatMap(({ settled }) => (settled?.kind === 'manifest' ? [settled] : []));
}

interface Group {
  readonly parts: [ServiceFacts, ...ServiceFacts[]];
  readonly workloads: Workload[];
  readonly units: Unit[];
}

class Gathering {
  readonly #groups: Group[] = [];
  readonly #byName = new Map<string, Group>();

  /** A service of its own. */
  add(facts: ServiceFacts): Group {
    const group: Group = { parts: [facts], workloads: [], units: [] };
    this.#groups.push(group);
    const name = facts.name ?? '';
    if (name !== '' && !this.#byName.has(name)) this.#byName.set(name, group);
    return group;
  }

  /** Joins a service that is known by one of these names and that this kind of source does not speak of yet, else adds one. */
  join(facts: ServiceFacts, names: readonly string[]): Group {
    const known = names.map((name) => this.#byName.get(name)).find((group) => group !== undefined);
    if (!known || known.parts.some(({ from }) => from === facts.from)) return this.add(facts);
    known.parts.push(facts);
    return known;
  }

  run(unit: Unit): void {
    const group = this.join(deployedFacts(unit), [unit.name, ...unit.names]);
    group.units.push(unit);
    group.workloads.push(...unit.workloads);
  }

  told(): readonly Told[] {
    const order = ({ parts: [a] }: Group, { parts: [b] }: Group) =>
      a.file === b.file ? (a.document ?? 0) - (b.document ?? 0) : a.file < b.file ? -1 : 1;
    return this.#groups.sort(order);
  }
}
