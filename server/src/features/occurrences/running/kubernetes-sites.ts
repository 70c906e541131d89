import { type KubernetesObject, objectsIn } from '../../../readers/deployment/documents';
import { isWorkload } from '../../../readers/deployment/workload';
import type { Node, Path } from '../../../syntax/tree';
import { type Named, type Site, siteAt, siteIn } from './site';

/** The fields that name what is run or answers, by the key of the map that they stand in; of lists that of the list. */
const NAMING: ReadonlyMap<string, Site['as']> = new Map([
  ['service.name', 'host'],
  ['backend.serviceName', 'host'],
  ['spec.serviceName', 'host'],
  ['backendRefs.name', 'host'],
  ['services.name', 'host'],
  ['destination.host', 'host'],
  ['scaleTargetRef.name', 'workload'],
  ['targetRef.name', 'workload'],
  ['workloadRef.name', 'workload'],
  ['labels.app.kubernetes.io/name', 'label'],
  ['matchLabels.app.kubernetes.io/name', 'label'],
  ['selector.app.kubernetes.io/name', 'label'],
]);

/** The same in a kustomization. */
const KUSTOMIZED: ReadonlyMap<string, Site['as']> = new Map([
  ...['target', 'source', 'select', 'objref', 'replicas'].map((under) => [`${under}.name`, 'workload'] as const),
  ...['commonLabels', 'pairs'].map((under) => [`${under}.app.kubernetes.io/name`, 'label'] as const),
]);

/** The names that Kubernetes objects have, and those by which they speak of workloads and Services. */
export function kubernetesSites(from: Named): Site[] {
  const walk = new Walk(from, NAMING);
  for (const object of objectsIn(from.tree)) {
    const { fields, document } = object;
    walk.sites.push(...own({ ...from, document }, object));
    if (fields.node !== undefined) walk.visit(fields.node, fields.path, '', document);
  }
  return walk.sites;
}

function own(from: Named, object: KubernetesObject): Site[] {
  const metadata = object.fields.map('metadata');
  if (!metadata || object.name === undefined) return [];
  if (isWorkload(object)) return siteIn(from, metadata, 'name', 'own');
  return object.kind === 'Service' && object.apiVersion === 'v1' ? siteIn(from, metadata, 'name', 'host') : [];
}

/** What patches, replacements and counts of a kustomization are for. */
export function kustomizationSites(from: Named): Site[] {
  const walk = new Walk(from, KUSTOMIZED);
  for (const [document, root] of from.tree.documents.entries()) walk.visit(root, [], '', document);
  return walk.sites;
}

/** More values than this are looked at in no file. */
const MOST = 200_000;

class Walk {
  readonly sites: Site[] = [];
  #left = MOST;

  constructor(
    private readonly from: Named,
    private readonly naming: ReadonlyMap<string, Site['as']>,
  ) {}

  /** @param under the key of the map, or of the list that it is an item of */
  visit(node: Node, path: Path, under: string, document: number): void {
    const { tree } = this.from;
    // What an alias stands for is visited where it is written.
    if (tree.resolved(node) !== node) return;
    for (const [index, child] of tree.children(node).entries()) {
      if (--this.#left < 0) return;
      const key = tree.key(child);
      const at = [...path, key ?? index];
      if (tree.kind(child) === 'scalar') this.#scalar(child, at, node, `${under}.${key ?? ''}`, document);
      else this.visit(child, at, key ?? under, document);
    }
  }

  #scalar(node: Node, path: Path, map: Node, name: string, document: number): void {
    const as = this.naming.get(name);
    if (as === undefined) return;
    const { tree } = this.from;
    const kind = tree.child(map, 'kind');
    const isHost = as === 'workload' && kind !== undefined && tree.textOf(kind) === 'Service';
    this.sites.push(...siteAt({ ...this.from, document }, node, path, isHost ? 'host' : as));
  }
}
