import type { Fields } from '../fields';
import { readContainer } from './container';
import { entryIn, identity, type KubernetesObject, textsOf } from './documents';
import type { ContainerFacts, WorkloadFacts } from './facts';
import type { VariableBounds } from './variables';

/** Where the description of a workload's pods stands, by its kind. */
const PODS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Deployment', ['spec', 'template']],
  ['StatefulSet', ['spec', 'template']],
  ['DaemonSet', ['spec', 'template']],
  ['ReplicaSet', ['spec', 'template']],
  ['ReplicationController', ['spec', 'template']],
  ['Job', ['spec', 'template']],
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
  ['Pod', []],
]);
/** Of Kubernetes itself: others have kinds of the same names. */
const GROUP = /^(?:v1|(?:apps|batch|extensions)\/v\d\w*)$/;
/** More containers than this are in no pod that a person wrote. */
const MOST_CONTAINERS = 50;

/** Whether an object runs containers. */
export const isWorkload = ({ kind, apiVersion }: KubernetesObject): boolean => PODS.has(kind) && GROUP.test(apiVersion);

/** A workload; one that is a patch, or does not say what it runs, is `partial`. */
export function readWorkload(object: KubernetesObject, bounds: VariableBounds): WorkloadFacts {
  const { fields, kind, document } = object;
  const spec = fields.map('spec');
  const template = PODS.get(kind)!.reduce<Fields | undefined>((at, key) => at?.map(key), fields);
  const pod = template?.map('spec');
  const containers = pod ? containersOf(pod, document, bounds) : [];
  const replicas = kind === 'Pod' ? undefined : spec?.whole('replicas', 0);
  return {
    ...entryIn(fields, document),
    ...identity(object),
    namePath: [...fields.path, 'metadata', 'name'],
    aliases: [],
    type: kind,
    labels: textsOf(template?.map('metadata')?.map('labels')),
    containers,
    ...(!isWhole(object, spec, pod, containers) && { partial: true as const }),
    ...(pod?.flag('hostNetwork') === true && { sharesNetwork: true as const }),
    ...(spec && replicas !== undefined && { replicas, replicasPath: [...spec.path, 'replicas'] }),
    ...strategyOf(kind, spec),
    dependsOn: [],
    hostPaths: hostPathsOf(pod),
    takesFrom: takenFrom(pod),
  };
}

/** A patch repeats neither what a workload selects its pods by, nor how jobs end, nor all images. */
function isWhole(
  { kind, apiVersion }: KubernetesObject,
  spec: Fields | undefined,
  pod: Fields | undefined,
  containers: readonly ContainerFacts[],
) {
  const isRun = containers.length > 0 && containers.every(({ image }) => image !== undefined);
  if (!isRun || pod?.items('containers')?.some((one) => one.text('$patch') !== undefined)) return false;
  if (kind === 'Job' || kind === 'CronJob') return pod?.text('restartPolicy') !== undefined;
  const mustSelect = apiVersion.startsWith('apps/');
  return !mustSelect || spec?.map('selector') !== undefined;
}

function containersOf(pod: Fields, document: number, bounds: VariableBounds): readonly ContainerFacts[] {
  const read = (key: string, init: boolean) =>
    (pod.items(key) ?? [])
      .slice(0, MOST_CONTAINERS)
      .filter((one) => one.text('$patch') !== 'delete')
      .map((one) => readContainer(one, document, init, bounds));
  return [...read('containers', false), ...read('initContainers', true)];
}

function strategyOf(kind: string, spec: Fields | undefined): Pick<WorkloadFacts, 'strategy' | 'strategyPath'> {
  const field = kind === 'Deployment' ? 'strategy' : 'updateStrategy';
  const written = spec?.map(field)?.one('type', ['Recreate', 'RollingUpdate']);
  if (!spec || written === undefined) return {};
  return { strategy: written === 'Recreate' ? 'recreate' : 'rolling', strategyPath: [...spec.path, field, 'type'] };
}

/** Of the machine itself rather than a place to keep things: its devices, sockets, clock and logs. */
const OF_THE_MACHINE =
  /^\/(?:dev|proc|sys|run|var\/run|var\/log|var\/lib\/(?:docker|kubelet|containerd)|etc|lib|usr|boot)(?:\/|$)|^\/$|\.sock$/;

function hostPathsOf(pod: Fields | undefined): WorkloadFacts['hostPaths'] {
  const written = pod ? writtenVolumes(pod) : new Set<string>();
  return (pod?.items('volumes') ?? []).flatMap((one) => {
    const [host, volume] = [one.map('hostPath'), one.text('name') ?? ''];
    const folder = host?.text('path');
    const isFolder = !/^(?:Socket|CharDevice|BlockDevice)$/.test(host?.text('type') ?? '');
    const isKept = folder !== undefined && isFolder && written.has(volume) && !OF_THE_MACHINE.test(folder);
    return host && isKept ? [{ volume, path: host.path }] : [];
  });
}

/** Names of the volumes that a container has and may write to. */
function writtenVolumes(pod: Fields): ReadonlySet<string> {
  const containers = (pod.items('containers') ?? []).slice(0, MOST_CONTAINERS);
  const mounts = containers.flatMap((one) => one.items('volumeMounts') ?? []);
  const isWritten = (mount: Fields) => mount.flag('readOnly') !== true;
  return new Set(mounts.filter(isWritten).flatMap((mount) => mount.text('name') ?? []));
}

function takenFrom(pod: Fields | undefined): readonly string[] {
  const sources = (pod?.items('containers') ?? [])
    .slice(0, MOST_CONTAINERS)
    .flatMap((one) => one.items('envFrom') ?? []);
  const names = sources.flatMap(
    (source) => (source.map('configMapRef') ?? source.map('secretRef'))?.text('name') ?? [],
  );
  return [...new Set(names)];
}
