import type { ContainerFacts } from './facts';
import { type Known, knownImage } from './images';

/** Products that are built with one's own settings in them, and called by their names; none would call a service so. */
const BUILT: ReadonlySet<string> = new Set(
  (
    'prometheus grafana alertmanager loki jaeger zipkin kibana logstash nginx haproxy traefik envoy keycloak elasticsearch ' +
    'opensearch postgres postgresql mysql mariadb mongo mongodb redis memcached cassandra rabbitmq kafka zookeeper'
  ).split(' '),
);

/**
 * What a container of a workload runs, where that is no service of ours: by its image, or, of one that is built here, by
 * the workload's name (`prometheus`, `grafana-server`). Undefined where it is ours, or where nothing tells.
 */
export function knownRun({ build, image }: ContainerFacts, workload: string): Known | undefined {
  if (!build) return image && knownImage(image);
  const name = workload.toLowerCase().replace(/[-_](?:server|service)$/, '');
  return BUILT.has(name) ? knownImage({ repository: name, name }) : undefined;
}
