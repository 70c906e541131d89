import type { EntityFacts, EntityReference } from '../readers/catalog/facts';
import { knownImage } from '../readers/deployment/images';
import type {
  ConsumedFacts,
  DependsOnFacts,
  Entry,
  Lifecycle,
  ProvidedFacts,
  ServiceFacts,
  ServiceKind,
  SpecReference,
  StoreFacts,
} from '../readers/facts';
import { Kept } from '../readers/kept';
import { place } from '../syntax/place';
import type { Path } from '../syntax/tree';
import { type Entities, type Entity, nameOf } from './entities';
import { groupBy } from './group-by';

/** What a catalogue tells of its components, as a manifest would. */
export function componentsIn(entities: Entities): ServiceFacts[] {
  const components = entities.all.filter(({ facts }) => facts.kind === 'Component' && facts.name !== undefined);
  const needs = dependencyOf(entities);
  return components.map((component) => keptFacts(component, entities, needs(component)));
}

const kept = new Kept<EntityFacts, ServiceFacts>();

/** The same object while the component, and all the entities that it refers to, are the same. */
function keptFacts(component: Entity, entities: Entities, needed: readonly Needed[]): ServiceFacts {
  const { providesApis = [], dependsOn = [] } = component.facts;
  const referred = [...providesApis, ...dependsOn].map((reference) => entities.find(reference)?.facts);
  const told = needed.flatMap(({ by }) => [by.file, by.facts]);
  const rests = [component.file, component.complete, ...referred, '|', ...told];
  return kept.of(component.facts, rests, () => factsOf(component, entities, needed));
}

function factsOf(
  { file, complete, facts: entity }: Entity,
  entities: Entities,
  needed: readonly Needed[],
): ServiceFacts {
  const at = (...path: Path) => place(file, path, 'value', entity.document);
  const kind = KINDS.get(entity.type?.toLowerCase() ?? '');
  return {
    from: 'catalog',
    file,
    path: [],
    ...(entity.document !== undefined && { document: entity.document }),
    complete: complete && entity.complete,
    problems: [],
    places: {
      name: at('metadata', 'name'),
      owner: at('spec', 'owner'),
      lifecycle: at('spec', 'lifecycle'),
      kind: at('spec', 'type'),
      system: at('spec', 'system'),
      provides: at('spec', 'providesApis'),
      consumes: at('spec', 'consumesApis'),
      data: at('spec', 'dependsOn'),
    },
    name: nameOf(entity),
    owner: entity.owner?.written,
    described: entity.described,
    system: entity.system && nameOf(entity.system),
    type: kind ?? 'service',
    ...(kind && { saysKind: true as const }),
    lifecycle: LIFECYCLES.find((word) => word === entity.lifecycle?.toLowerCase()),
    contact: {},
    provides: entity.providesApis?.map((reference) => provided(reference, entity, entities)),
    consumes: entity.consumesApis?.map((reference) => consumed(reference, entity)),
    data: stores(entity, entities, needed),
    dependsOn: components(entity, needed),
  };
}

/** What types of components are called in catalogues; those that are not listed count as services. */
const KINDS: ReadonlyMap<string, ServiceKind> = new Map([
  ['service', 'service'],
  ['library', 'library'],
  ['website', 'website'],
  ['gateway', 'gateway'],
  ['api-gateway', 'gateway'],
  ['job', 'job'],
  ['cronjob', 'job'],
  ['batch', 'job'],
  ['batch-job', 'job'],
]);

const LIFECYCLES: readonly Lifecycle[] = ['experimental', 'production', 'deprecated'];

function entryOf({ path }: EntityReference, { document, complete }: EntityFacts): Entry {
  return { path, complete, ...(document !== undefined && { document }) };
}

function provided(reference: EntityReference, entity: EntityFacts, entities: Entities): ProvidedFacts {
  const api = entities.find(reference)?.facts;
  const spec = api && specOf(api);
  return {
    ...entryOf(reference, entity),
    from: 'catalog',
    api: nameOf(api ?? reference),
    ...(spec && { spec }),
    audience: 'internal',
  };
}

function specOf({ definition }: EntityFacts): SpecReference | undefined {
  if (definition?.at === 'file') return definition.spec;
  return definition && { written: '', file: definition.name, glob: false, remote: false };
}

const consumed = (reference: EntityReference, entity: EntityFacts): ConsumedFacts => ({
  ...entryOf(reference, entity),
  from: 'catalog',
  api: nameOf(reference),
  external: false,
});

/** Types of resources that keep no data, unless they name a product, or a kind of store, that does: `redis-cluster`. */
const NO_STORES =
  /cluster|network|vpc|subnet|lambda|function|host|server|dns|domain|certificate|pipeline|load.?balancer/i;
const STORES = /^(?:.*(?:database|sql)|db|rds|cache|bucket|storage)$/i;

function stores(entity: EntityFacts, entities: Entities, needed: readonly Needed[]): StoreFacts[] {
  const own = (entity.dependsOn ?? []).map((reference) => ({ reference, to: entities.find(reference) }));
  const named = own.flatMap(({ reference, to }) =>
    to && isStore(to) ? [storeOf(to, entryOf(reference, entity))] : [],
  );
  const others = needed.filter(({ by }) => isStore(by));
  const told = others.map(({ by, reference }) => storeOf(by, { ...entryOf(reference, by.facts), file: by.file }));
  return [...named, ...told];
}

/** The components that it depends on, by its own word and by theirs. */
function components(entity: EntityFacts, needed: readonly Needed[]): DependsOnFacts[] {
  const own = (entity.dependsOn ?? []).filter(({ kind }) => kind === 'component');
  const others = needed.filter(({ by }) => by.facts.kind === 'Component');
  return [
    ...own.map((one) => ({ ...entryOf(one, entity), written: one.written, component: nameOf(one) })),
    ...others.map(({ by, reference }) => ({
      ...entryOf(reference, by.facts),
      file: by.file,
      written: reference.written,
      component: nameOf(by.facts),
    })),
  ];
}

function isStore({ facts: { kind, type = '' } }: Entity): boolean {
  if (kind !== 'Resource') return false;
  const keepsData = (word: string) =>
    STORES.test(word) || knownImage({ repository: word, name: word })?.type !== undefined;
  return !NO_STORES.test(type) || type.split(/[^a-z0-9]+/i).some(keepsData);
}

const storeOf = ({ facts }: Entity, entry: Entry): StoreFacts => ({
  ...entry,
  from: 'catalog',
  store: nameOf(facts),
  type: facts.type,
});

/** An entity that says of itself that another one depends on it. */
interface Needed {
  readonly by: Entity;
  readonly reference: EntityReference;
}

/** For each entity those that say `dependencyOf` of it. */
function dependencyOf(entities: Entities): (of: Entity) => readonly Needed[] {
  const said = entities.all.flatMap((by) =>
    (by.facts.dependencyOf ?? []).map((reference): Needed => ({ by, reference })),
  );
  const found = groupBy(said, ({ reference }) => entities.find(reference));
  return (of) => found.get(of) ?? [];
}
