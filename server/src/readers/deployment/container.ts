import type { Fields } from '../fields';
import { entryIn } from './documents';
import type { ContainerFacts, VariableFacts } from './facts';
import { readImage } from './image-name';
import { readVariable, spend, type VariableBounds } from './variables';

const PROBES = ['readinessProbe', 'livenessProbe', 'startupProbe'];

/** A container of a pod. */
export function readContainer(fields: Fields, document: number, init: boolean, bounds: VariableBounds): ContainerFacts {
  const image = fields.text('image');
  const probes = PROBES.flatMap((name) => fields.map(name) ?? []);
  const healthPath = probes.flatMap((probe) => probe.map('httpGet')?.text('path') ?? [])[0];
  const name = fields.text('name');
  return {
    ...entryIn(fields, document),
    ...(name !== undefined && { name }),
    ...(image !== undefined && { image: readImage(image, [...fields.path, 'image']) }),
    build: false,
    health: probes.length > 0,
    ...(healthPath !== undefined && { healthPath }),
    environment: environmentIn(fields.items('env') ?? [], bounds),
    ports: (fields.items('ports') ?? []).flatMap((port) => port.whole('containerPort', 1, 65535) ?? []),
    published: [],
    requests: resourcesIn(fields, 'requests'),
    limits: resourcesIn(fields, 'limits'),
    ...(init && { init: true as const }),
  };
}

/**
 * The variables of a list that is written as `env` of a container is.
 * @param tried see {@link readVariable}
 */
export function environmentIn(
  items: readonly Fields[],
  bounds: VariableBounds,
  tried?: readonly string[],
): readonly VariableFacts[] {
  return items.slice(0, spend(bounds, items.length)).flatMap((item): readonly VariableFacts[] => {
    const name = item.text('name');
    if (name === undefined) return [];
    const text = item.source('value');
    if (text !== undefined) return [readVariable({ name, text: rawText(item), path: [...item.path, 'value'] }, tried)];
    const taken = item.map('valueFrom')?.map('configMapKeyRef');
    const [from, key] = [taken?.text('name'), taken?.text('key')];
    if (from === undefined || key === undefined) return [];
    return [{ name, path: [...item.path, 'valueFrom'], addresses: [], from: { name: from, key } }];
  });
}

/** The value as it is, blanks around it included: places count in it. */
function rawText({ tree, node }: Fields): string {
  const value = tree.child(node!, 'value');
  return value === undefined ? '' : tree.textOf(value);
}

/** `resources.requests` and `resources.limits`. */
function resourcesIn(container: Fields, kind: 'requests' | 'limits'): { cpu: boolean; memory: boolean } {
  const given = container.map('resources')?.map(kind);
  return { cpu: given?.source('cpu') !== undefined, memory: given?.source('memory') !== undefined };
}
