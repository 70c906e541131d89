import type { CatalogFacts, EntityFacts, EntityReference } from '../readers/catalog/facts';
import type { Snapshot } from '../readers/snapshot';
import { groupBy } from './group-by';

/** An entity of a catalogue, and the file that it stands in. */
export interface Entity {
  readonly file: string;
  /** False where its file does not parse. */
  readonly complete: boolean;
  readonly facts: EntityFacts;
}

/** All entities of a landscape's catalogues. */
export interface Entities {
  readonly all: readonly Entity[];
  /** Those of one reference, where there are several. */
  readonly repeated: readonly (readonly Entity[])[];
  /** The entity that a reference means, or the first of several. */
  find(reference: Pick<EntityReference, 'kind' | 'namespace' | 'name'>): Entity | undefined;
}

/** How entities are compared: kind, namespace and name without regard to case. */
export const entityKey = ({ kind, namespace, name }: { kind: string; namespace: string; name?: string }): string =>
  `${kind}:${namespace}/${name ?? ''}`.toLowerCase();

/** The entities of a snapshot, in order of file and document. */
export function entitiesIn(snapshot: Snapshot): Entities {
  const files = [...snapshot.files.values()].flatMap(({ settled }) => (settled?.kind === 'catalog' ? [settled] : []));
  const all = files.flatMap(entitiesOf);
  const named = all.filter(({ facts }) => facts.name !== undefined);
  const byKey = groupBy(named, ({ facts }) => entityKey(facts));
  const repeated = [...byKey.values()].filter(({ length }) => length > 1);
  return { all, repeated, find: (reference) => byKey.get(entityKey(reference))?.[0] };
}

const kept = new WeakMap<CatalogFacts, readonly Entity[]>();

function entitiesOf(facts: CatalogFacts): readonly Entity[] {
  const known = kept.get(facts);
  if (known) return known;
  const made = facts.entities.map((entity) => ({ file: facts.file, complete: facts.complete, facts: entity }));
  kept.set(facts, made);
  return made;
}

/** A name by which services, teams and the like are known in the landscape: with its namespace, unless that is `default`. */
export const nameOf = ({ namespace, name }: { namespace: string; name?: string }): string =>
  namespace.toLowerCase() === 'default' ? (name ?? '') : `${namespace}/${name ?? ''}`;

/**
 * All groups and users as `namespace/name`, lower case; undefined where a catalogue lists no groups: then nobody can be
 * told to be missing.
 */
export function peopleIn({ all }: Entities): ReadonlySet<string> | undefined {
  const people = all.filter(({ facts }) => facts.kind === 'Group' || facts.kind === 'User');
  if (!people.some(({ facts }) => facts.kind === 'Group')) return undefined;
  return new Set(people.map(({ facts: { namespace, name = '' } }) => `${namespace}/${name}`.toLowerCase()));
}

/** Of those the ones that a profile's e-mail address reaches, by their bare names, lower case. */
export const reachableIn = ({ all }: Entities): ReadonlySet<string> =>
  new Set(all.flatMap(({ facts: { reachable, name } }) => (reachable && name !== undefined ? name.toLowerCase() : [])));

/** The names of all APIs, as components refer to them. */
export const apisIn = ({ all }: Entities): ReadonlySet<string> =>
  new Set(all.flatMap(({ facts }) => (facts.kind === 'API' && facts.name !== undefined ? [nameOf(facts)] : [])));
