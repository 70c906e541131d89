import type { Plain } from '../../syntax/change';
import type { Node, Tree } from '../../syntax/tree';
import type { Ask } from '../facts';
import { Fields } from '../fields';
import { definitionAsks, readDefinition } from './definition';
import type { EntityFacts } from './facts';
import { formOf } from './form';
import { readReferences } from './references';
import { readTargets, targetAsks } from './targets';

/** Annotations that say which source elsewhere speaks of the same thing. Others may hold what is nobody's business. */
const JOINING = [
  'backstage.io/kubernetes-id',
  'backstage.io/kubernetes-namespace',
  'backstage.io/kubernetes-label-selector',
  'backstage.io/source-location',
  'github.com/project-slug',
  'gitlab.com/project-slug',
  'bitbucket.org/project-slug',
  'dev.azure.com/project-repo',
  'argocd/app-name',
];

/** A document of a catalogue's file, as a tree and as plain values. */
export interface Document {
  readonly root: Node;
  readonly document: number;
  readonly value: Plain;
}

/** What one document says, and what is to be known of other files for it. */
export function readEntity(tree: Tree, { root, document, value }: Document, file: string) {
  const fields = new Fields(tree, root, []);
  const metadata = fields.map('metadata');
  const spec = fields.map('spec');
  const kind = fields.text('kind') ?? '';
  const namespace = metadata?.text('namespace') ?? 'default';
  const entity: EntityFacts = {
    ...fields.entry(),
    document,
    form: formOf(value),
    kind,
    namespace,
    name: metadata?.text('name'),
    described: metadata?.text('description') !== undefined,
    type: spec?.text('type'),
    lifecycle: spec?.text('lifecycle'),
    ...readReferences(spec, kind, namespace),
    ...(kind === 'API' && { definition: readDefinition(spec, file, document) }),
    ...(isReachable(kind, spec) && { reachable: true as const }),
    ...(kind === 'Location' && { targets: readTargets(spec, file) }),
    annotations: readAnnotations(metadata?.map('annotations')),
  };
  return { entity, asks: asksOf(entity, spec, document) };
}

const isReachable = (kind: string, spec: Fields | undefined): boolean =>
  (kind === 'Group' || kind === 'User') && spec?.map('profile')?.text('email') !== undefined;

function asksOf(entity: EntityFacts, spec: Fields | undefined, document: number): readonly Ask[] {
  return [...definitionAsks(entity, spec, document), ...targetAsks(entity.targets ?? [], spec)];
}

function readAnnotations(fields: Fields | undefined): EntityFacts['annotations'] {
  const found = JOINING.flatMap((name) => {
    const value = fields?.text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}
