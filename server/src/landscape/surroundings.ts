import type { DeploymentFacts, WorkloadFacts } from '../readers/deployment/facts';
import { groupBy } from './group-by';
import type { ReplicaCount, Scaler, Workload } from './model';

type Surroundings = Pick<Workload, 'scalers' | 'counts' | 'patched'>;

/** Finds what other objects and files say of a workload: its autoscalers, and what kustomize makes of it. */
export function surroundingsIn(files: readonly DeploymentFacts[]): (facts: WorkloadFacts) => Surroundings {
  const all = files.flatMap(({ file, scalers }) => scalers.map((facts): Scaler => ({ file, facts })));
  const byTarget = groupBy(all, ({ facts }) => `${facts.target.kind}/${facts.target.name}`);
  const patches = groupBy(
    all.filter(({ facts }) => facts.partial),
    ({ facts }) => facts.name,
  );
  const counts = groupBy(countsIn(files), ({ facts }) => facts.name);
  const patched = new Set(files.flatMap(({ kustomization }) => kustomization?.patched ?? []));
  return ({ type, name }) => {
    if (type === 'compose') return { scalers: [], counts: [], patched: false };
    const whole = byTarget.get(`${type}/${name}`) ?? [];
    const names = new Set(whole.map(({ facts }) => facts.name));
    return {
      scalers: [...whole, ...[...names].flatMap((one) => patches.get(one) ?? [])],
      counts: counts.get(name) ?? [],
      patched: ['*', name, ...names].some((one) => patched.has(one)),
    };
  };
}

function countsIn(files: readonly DeploymentFacts[]): readonly ReplicaCount[] {
  return files.flatMap(({ file, kustomization }) =>
    (kustomization?.replicas ?? []).map((facts): ReplicaCount => ({ file, facts })),
  );
}
