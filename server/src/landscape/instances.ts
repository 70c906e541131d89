import type { Entry, ServiceFacts } from '../readers/facts';
import type { ReplicaCount, Scaler, Workload } from './model';

type Instances = Required<Pick<Entry, 'file'>> & NonNullable<ServiceFacts['scale']>;

/**
 * How many instances are written of what these workloads run. Overlays of one workload are for several environments: the
 * most that one of them says counts, as that is the one which bears the load. Undefined where nothing is written, or where
 * it may be changed in ways that are not read.
 */
export function scaleOf(workloads: readonly Workload[]): Instances | undefined {
  const said = workloads.filter(({ patched }) => !patched).flatMap(saidOf);
  const [first, ...others] = said;
  return first && others.reduce((most, one) => ((one.min ?? 0) > (most.min ?? 0) ? one : most), first);
}

/** What is scaled goes by its autoscalers, whatever count is written of it. */
function saidOf(workload: Workload): readonly Instances[] {
  const { file, facts, scalers, counts } = workload;
  if (scalers.length > 0) return scalers.map(byScaler);
  const { replicas, path, replicasPath = path, complete, document } = facts;
  const fixed = { path: replicasPath, file, complete, min: replicas, max: replicas };
  const own = replicas === undefined ? [] : [{ ...fixed, ...(document !== undefined && { document }) }];
  return [...own, ...counts.map(byCount)];
}

const byScaler = ({ file, facts }: Scaler): Instances => ({
  path: facts.path,
  file,
  complete: facts.complete,
  ...(facts.document !== undefined && { document: facts.document }),
  min: facts.min ?? (facts.partial ? undefined : 1),
  max: facts.max,
});

const byCount = ({ file, facts: { path, count } }: ReplicaCount): Instances => ({
  path,
  file,
  complete: true,
  min: count,
  max: count,
});
