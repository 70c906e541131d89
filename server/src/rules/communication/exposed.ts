import type {
  AddressFacts,
  ContainerFacts,
  DeploymentFacts,
  ExposureFacts,
  WorkloadFacts,
} from '../../readers/deployment/facts';
import { knownRun } from '../../readers/deployment/known-run';

/** Who is run together: the services of one compose file, or all that Kubernetes runs. */
export interface Neighbourhood {
  readonly files: readonly DeploymentFacts[];
  readonly workloads: readonly WorkloadFacts[];
  readonly exposures: readonly ExposureFacts[];
}

/** The neighbourhoods of these files: each compose file by itself, Kubernetes as a whole. */
export function neighbourhoods(files: readonly DeploymentFacts[]): readonly Neighbourhood[] {
  const of = (files: readonly DeploymentFacts[]): Neighbourhood => ({
    files,
    workloads: files.flatMap(({ workloads }) => workloads),
    exposures: files.flatMap(({ exposures }) => exposures),
  });
  const compose = files.filter(({ format }) => format === 'compose');
  return [...compose.map((file) => of([file])), of(files.filter(({ format }) => format === 'kubernetes'))];
}

/** The ports under which a workload is reached, by its own containers and by the Services that select it. */
export function portsOf(
  { containers, labels }: WorkloadFacts,
  exposures: readonly ExposureFacts[],
): ReadonlySet<number> {
  const selecting = exposures.filter(({ selector }) => selects(selector, labels));
  return new Set([
    ...containers.flatMap(({ ports, published }) => [...ports, ...published]),
    ...selecting.flatMap(({ ports }) => ports),
  ]);
}

function selects(selector: Readonly<Record<string, string>>, labels: Readonly<Record<string, string>>): boolean {
  const wanted = Object.entries(selector);
  return wanted.length > 0 && wanted.every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value);
}

/** Services of ours, stores and brokers; what only watches or carries the rest has agents on every machine. */
export function isReached({ name, containers }: WorkloadFacts): boolean {
  const isAround = (one: ContainerFacts) => knownRun(one, name)?.role === 'infrastructure';
  return containers.some((one) => !one.init && (one.build || one.image) && !isAround(one));
}

/** The machine itself: in a container, that container, or its pod. */
export const isLoopback = ({ host }: AddressFacts): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(host);

/** Whether the host is an IP address, of version 6 one in brackets. */
export const isNumeric = ({ host }: AddressFacts): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$|^\[/.test(host);
