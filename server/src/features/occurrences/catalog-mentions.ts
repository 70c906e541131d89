import { nameOf } from '../../landscape/entities';
import { teamName, teamStart } from '../../landscape/teams';
import type { CatalogFacts, EntityFacts, EntityReference } from '../../readers/catalog/facts';
import { type How, type Kind, type Mention, mention, nameKey, type Scalar } from './mention';
import { pathMention } from './path-mentions';

/** The names in a catalogue: those of its entities, those that they refer to, and the files that they name. */
export function catalogMentions({ file, entities, included }: CatalogFacts): Mention[] {
  return [
    ...entities.flatMap((entity) => [...own(file, entity), ...referred(file, entity), ...targets(file, entity)]),
    ...included.flatMap(({ document, path, written }) =>
      pathMention({ file, document, path, written }, { anywhere: false }),
    ),
  ];
}

/** How entities of a kind are called in a landscape: `declared` where one is, `referred` where another one names it. */
const KINDS: ReadonlyMap<string, readonly [Kind, How['as'] & ('component' | 'entityApi' | 'resource' | 'team')]> =
  new Map([
    ['component', ['service', 'component']],
    ['api', ['contract', 'entityApi']],
    ['resource', ['store', 'resource']],
    ['group', ['team', 'team']],
    ['user', ['team', 'team']],
  ]);

function own(file: string, { kind, namespace, name, document }: EntityFacts): Mention[] {
  if (name === undefined) return [];
  const at = { file, document, path: ['metadata', 'name'], written: name };
  return entityMention(at, { kind: kind.toLowerCase(), namespace, name }, 'declares');
}

function entityMention(
  at: Scalar,
  { kind, namespace, name }: Pick<EntityReference, 'kind' | 'namespace' | 'name'>,
  role: Mention['role'],
  as?: 'provides',
): Mention[] {
  const [what, how] = KINDS.get(kind) ?? [];
  if (!what || !how) return [];
  const start = at.written.length - name.length;
  if (how === 'team') {
    return [mention(at, { role, how: { as: how }, keys: [nameKey(what, teamName(name))] }, start + teamStart(name))];
  }
  const known = nameOf({ namespace, name });
  return [mention(at, { role, how: { as: as ?? how, name: known }, keys: [nameKey(what, known)] }, start)];
}

function referred(file: string, entity: EntityFacts): Mention[] {
  const { document, owner, subcomponentOf, providesApis = [], consumesApis = [], dependsOn = [] } = entity;
  const at = ({ path, written }: EntityReference): Scalar => ({ file, document, path, written });
  const others = [owner, subcomponentOf, ...consumesApis, ...dependsOn, ...(entity.dependencyOf ?? [])];
  const all = [...others, ...(entity.relatives ?? [])].filter((one) => one !== undefined);
  return [
    ...all.flatMap((one) => entityMention(at(one), one, 'refers')),
    ...providesApis.flatMap((one) => entityMention(at(one), one, 'refers', 'provides')),
  ];
}

function targets(file: string, { document, targets: named = [] }: EntityFacts): Mention[] {
  return named.flatMap(({ path, written, file: pattern, glob }) =>
    pathMention({ file, document, path, written }, { anywhere: false, ...(glob && { glob: pattern }) }),
  );
}
