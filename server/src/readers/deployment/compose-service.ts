import type { Fields } from '../fields';
import { exposedPorts, publishedPorts } from './compose-ports';
import type { ContainerFacts, VariableFacts, WorkloadFacts } from './facts';
import { readImage } from './image-name';
import { listEntries, mapEntries, readVariable, type VariableBounds } from './variables';
import { wordsOf } from './words';

/** A service of a compose file: a workload of one container. */
export function readComposeService(name: string, service: Fields, bounds: VariableBounds): WorkloadFacts {
  const container = readContainer(name, service, bounds);
  const deploy = service.map('deploy');
  const replicas = deploy?.whole('replicas', 0) ?? service.whole('scale', 0);
  const isInDeploy = deploy?.whole('replicas', 0) !== undefined;
  const profiles = service.strings('profiles');
  const isPartial = service.keys().includes('extends') || (!container.image && !container.build);
  return {
    ...service.entry(),
    name,
    namePath: service.path,
    aliases: aliasesOf(service),
    type: 'compose',
    labels: labelsOf(service),
    containers: [container],
    ...(isPartial && { partial: true as const }),
    ...(/^host$|^(?:service|container):/.test(service.text('network_mode') ?? '') && { sharesNetwork: true as const }),
    ...(profiles && profiles.length > 0 && { profiles }),
    ...(replicas !== undefined && {
      replicas,
      replicasPath: isInDeploy ? [...service.path, 'deploy', 'replicas'] : [...service.path, 'scale'],
    }),
    dependsOn: dependsOn(service),
    hostPaths: [],
    takesFrom: [],
  };
}

function readContainer(name: string, service: Fields, bounds: VariableBounds): ContainerFacts {
  const written = service.text('image');
  const image = written === undefined ? undefined : readImage(written, [...service.path, 'image']);
  const { ports, published } = publishedPorts(service);
  return {
    ...service.entry(),
    name,
    ...(image && { image }),
    build: service.text('build') !== undefined || service.map('build') !== undefined,
    health: hasHealthCheck(service.map('healthcheck')),
    environment: environmentOf(service, [name, ...(image ? image.repository.split('/') : [])], bounds),
    ports: [...new Set([...ports, ...exposedPorts(service)])],
    published,
    ...resourcesOf(service),
  };
}

function hasHealthCheck(check: Fields | undefined): boolean {
  if (!check || check.flag('disable') === true) return false;
  const test = check.strings('test')?.[0] ?? check.text('test');
  return test !== undefined && test !== 'NONE';
}

/** What passwords that are there to try things out are made of: names that stand around them, and other values. */
const AROUND = new Set(['USER', 'USERNAME', 'DATABASE', 'DB', 'NAME']);

function environmentOf(service: Fields, names: readonly string[], bounds: VariableBounds): readonly VariableFacts[] {
  const map = service.map('environment');
  const written = map ? mapEntries(map, bounds) : listEntries(service.items('environment') ?? [], bounds);
  const around = written.filter(({ name }) => AROUND.has(wordsOf(name).at(-1) ?? ''));
  const tried = [...names, ...around.map(({ text, start = 0 }) => text.slice(start))];
  return written.map((one) => readVariable(one, tried));
}

/** `deploy.resources`, and the older `mem_limit` and `cpus`. */
function resourcesOf(service: Fields): Pick<ContainerFacts, 'requests' | 'limits'> {
  const resources = service.map('deploy')?.map('resources');
  const [limits, reserved] = [resources?.map('limits'), resources?.map('reservations')];
  const has = (fields: Fields | undefined, key: string) => fields?.source(key) !== undefined;
  return {
    requests: { cpu: has(reserved, 'cpus'), memory: has(reserved, 'memory') || has(service, 'mem_reservation') },
    limits: {
      cpu: has(limits, 'cpus') || has(service, 'cpus'),
      memory: has(limits, 'memory') || has(service, 'mem_limit'),
    },
  };
}

function aliasesOf(service: Fields): readonly string[] {
  const networks = service.map('networks');
  const inNetworks = (networks?.keys() ?? []).flatMap((name) => {
    const network = networks?.map(name);
    return [
      ...(network?.strings('aliases') ?? []),
      ...[network?.text('ipv4_address')].flatMap((address) => address ?? []),
    ];
  });
  const named = [service.text('container_name'), service.text('hostname')].flatMap((name) => name ?? []);
  return [...new Set([...named, ...inNetworks])];
}

function labelsOf(service: Fields): Readonly<Record<string, string>> {
  const labels = service.map('labels');
  const pairs = labels
    ? labels.keys().map((key) => [key, labels.source(key) ?? ''] as const)
    : (service.strings('labels') ?? []).map((text) => {
        const equals = text.indexOf('=');
        return equals < 0 ? ([text, ''] as const) : ([text.slice(0, equals), text.slice(equals + 1)] as const);
      });
  return Object.fromEntries(pairs);
}

function dependsOn(service: Fields): WorkloadFacts['dependsOn'] {
  const map = service.map('depends_on');
  if (map) {
    return map.keys().map((name) => {
      const isDone = map.map(name)?.text('condition') === 'service_completed_successfully';
      return { name, path: [...map.path, name], ...(isDone && { completed: true as const }) };
    });
  }
  return (service.texts('depends_on') ?? []).map(({ text, path }) => ({ name: text, path }));
}
