import type { ContainerFacts, DeploymentFacts, WorkloadFacts } from '../../readers/deployment/facts';
import { isForTrial } from '../production';
import type { World } from '../rule';

/** A container, where it is run. */
export interface Run {
  readonly file: DeploymentFacts;
  readonly workload: WorkloadFacts;
  readonly container: ContainerFacts;
}

/** The containers of a format's files, those for trying things out aside. */
export function containersIn(
  deployments: readonly DeploymentFacts[],
  format: DeploymentFacts['format'],
  world: Pick<World, 'root'>,
): readonly Run[] {
  const files = deployments.filter((file) => file.format === format && !isForTrial(file.file, world));
  return files.flatMap((file) =>
    file.workloads.flatMap((workload) => workload.containers.map((container) => ({ file, workload, container }))),
  );
}

/**
 * What kustomize may change of a workload: the parts of it that stand elsewhere, and whether there are changes that are
 * not known.
 */
export function changesOf(deployments: readonly DeploymentFacts[]) {
  const parts = new Map<string, WorkloadFacts[]>();
  for (const { workloads } of deployments) {
    for (const one of workloads) if (one.partial) parts.set(keyOf(one), [...(parts.get(keyOf(one)) ?? []), one]);
  }
  const patched = new Set(deployments.flatMap(({ kustomization }) => kustomization?.patched ?? []));
  return (workload: WorkloadFacts) => ({
    parts: parts.get(keyOf(workload)) ?? [],
    unknown: patched.has('*') || patched.has(workload.name),
  });
}

const keyOf = ({ type, name }: WorkloadFacts): string => `${type}/${name}`;
