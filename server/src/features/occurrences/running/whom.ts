import { hostsOf } from '../../../landscape/hosts';
import type { Landscape, Service } from '../../../landscape/model';
import { type Unit, unitsIn } from '../../../landscape/workloads';
import type { WorkloadFacts } from '../../../readers/deployment/facts';

/** Tells whom the names of deployment files mean. */
export interface Whom {
  /** Who is run under a name. */
  workload(name: string): Service | undefined;
  /** Who answers to a host, as seen from a file, and by which part of it. */
  host(host: string, from: string): { readonly service: Service; readonly name: string } | undefined;
  /** Of which service a label says that something belongs to it. */
  label(value: string): Service | undefined;
}

/** The same as the landscape was joined by: a store that has the name is no service. */
export function whom({ services, byName, deployments }: Landscape): Whom {
  const units = unitsIn(deployments);
  const byFacts = new Map<WorkloadFacts, Service>();
  for (const service of services) for (const { facts } of service.workloads) byFacts.set(facts, service);
  const serviceOf = (unit: Unit | undefined) => unit && byFacts.get(unit.workloads[0]!.facts);
  const byUnit = new Map(units.map((unit) => [unit.name, unit]));
  const findHost = hostsOf(units, deployments);
  const namespaces = namespacesIn(deployments);
  return {
    workload: (name) => serviceOf(byUnit.get(name)),
    host: (host, from) => {
      const name = nameIn(host, namespaces);
      const unit = findHost(host, from) ?? findHost(name, from);
      const service = unit ? serviceOf(unit) : byName.get(name.toLowerCase())?.[0];
      return service && { service, name };
    },
    label: (value) => byName.get(value)?.find(({ workloads }) => workloads.length > 0),
  };
}

function namespacesIn(files: Landscape['deployments']): ReadonlySet<string> {
  const named = files.flatMap(({ workloads, exposures, kustomization }) => [
    ...[...workloads, ...exposures].map(({ namespace }) => namespace),
    kustomization?.namespace,
  ]);
  return new Set(named.filter((one) => one !== undefined));
}

/** `payments` of `payments.shop.svc.cluster.local`, and of `payments.shop` where there is such a namespace. */
function nameIn(host: string, namespaces: ReadonlySet<string>): string {
  const [name = '', namespace = '', ...rest] = host.split('.');
  const isOfCluster = rest.length === 0 ? namespaces.has(namespace) : rest[0]?.toLowerCase() === 'svc';
  return isOfCluster || (namespace.toLowerCase() === 'svc' && rest.length === 0) ? name : host;
}
