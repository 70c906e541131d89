import { Fields } from '../../../readers/fields';
import { beforeColon, behind, type Named, type Site, siteAt, siteIn } from './site';

/** More services than this are in no compose file that a person wrote. */
const MOST_SERVICES = 2000;

/** The names that a compose file gives to its services, and those by which these speak of each other. */
export function composeSites(from: Named): Site[] {
  const services = new Fields(from.tree, from.tree.documents[0], []).map('services');
  const names = services?.keys().slice(0, MOST_SERVICES) ?? [];
  return names.flatMap((name) => {
    const service = services?.map(name);
    if (!service) return [];
    const own = siteAt(from, service.node, service.path, 'own', { part: 'key' });
    return [...own, ...aliases(from, service), ...others(from, service)];
  });
}

/** Further names under which a service is reached. */
function aliases(from: Named, service: Fields): Site[] {
  const networks = service.map('networks');
  const inNetworks = (networks?.keys() ?? []).flatMap((name) => networks?.map(name)?.items('aliases') ?? []);
  return [
    ...['container_name', 'hostname'].flatMap((key) => siteIn(from, service, key, 'alias')),
    ...inNetworks.flatMap(({ node, path }) => siteAt(from, node, path, 'alias')),
    ...labels(from, service),
  ];
}

const APPLICATION = 'app.kubernetes.io/name';

function labels(from: Named, service: Fields): Site[] {
  const map = service.map('labels');
  if (map) return siteIn(from, map, APPLICATION, 'label');
  return (service.items('labels') ?? []).flatMap(({ node, path }) =>
    siteAt(from, node, path, 'label', {
      within: (written) =>
        written.startsWith(`${APPLICATION}=`) ? { start: APPLICATION.length + 1, end: written.length } : undefined,
    }),
  );
}

/** Whose network, memory or processes a container shares. */
const SHARED = ['network_mode', 'ipc', 'pid'];

function others(from: Named, service: Fields): Site[] {
  const { tree } = from;
  const items = (key: string) => service.items(key) ?? [];
  const started = service.map('depends_on');
  const extended = service.map('extends');
  return [
    ...(started?.keys() ?? []).flatMap((name) =>
      siteAt(from, started?.node && tree.child(started.node, name), [...started!.path, name], 'workload', {
        part: 'key',
      }),
    ),
    ...items('depends_on').flatMap(({ node, path }) => siteAt(from, node, path, 'workload')),
    ...items('links').flatMap(({ node, path }) => siteAt(from, node, path, 'workload', { within: beforeColon })),
    ...items('volumes_from').flatMap(({ node, path }) => [
      ...siteAt(from, node, path, 'host', { within: behind('container:') }),
      ...siteAt(from, node, path, 'workload', { within: unlessContainer }),
    ]),
    ...SHARED.flatMap((key) => [
      ...siteIn(from, service, key, 'workload', behind('service:')),
      ...siteIn(from, service, key, 'host', behind('container:')),
    ]),
    ...(extended ? siteIn(from, extended, 'service', 'workload') : siteIn(from, service, 'extends', 'workload')),
  ];
}

const unlessContainer = (written: string) => (written.startsWith('container:') ? undefined : beforeColon(written));
