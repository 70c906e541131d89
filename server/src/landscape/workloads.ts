import type { DeploymentFacts, WorkloadFacts } from '../readers/deployment/facts';
import { knownRun } from '../readers/deployment/known-run';
import type { ServiceFacts } from '../readers/facts';
import { Kept } from '../readers/kept';
import type { Snapshot } from '../readers/snapshot';
import { place } from '../syntax/place';
import { groupBy } from './group-by';
import { scaleOf } from './instances';
import type { Workload } from './model';
import { surroundingsIn } from './surroundings';

/** What deployment files run under one name. */
export interface Unit {
  readonly name: string;
  /** Other names by which catalogues and labels call it. */
  readonly names: readonly string[];
  /** Never empty. */
  readonly workloads: readonly Workload[];
  /** A data store or a broker, or what serves the others without being one of ours: a proxy, a monitor. */
  readonly role: 'service' | 'store' | 'infrastructure';
  /** Of a store: `postgresql`, `kafka`, ... */
  readonly type?: string;
}

/** All deployment files of a snapshot, in order of file. */
export function deploymentsIn(snapshot: Snapshot): DeploymentFacts[] {
  return [...snapshot.files.values()].flatMap(({ settled }) => (settled?.kind === 'deployment' ? [settled] : []));
}

/** What is run, by name: several files may speak of one Deployment, as bases and overlays do. */
export function unitsIn(files: readonly DeploymentFacts[]): Unit[] {
  const surroundings = surroundingsIn(files);
  const all = files.flatMap(({ file, workloads }) =>
    workloads.map((facts): Workload => ({ file, facts, ...surroundings(facts) })),
  );
  const byName = groupBy(all, ({ facts }) => facts.name);
  return [...byName].map(([name, workloads]) => ({ name, names: namesOf(workloads), workloads, ...roleOf(workloads) }));
}

/** What a workload comes to by all that is said of it, for comparing by identity. */
export const partsOf = ({ file, facts, scalers, counts, patched }: Workload): readonly unknown[] => [
  ...[file, facts, patched],
  ...[...scalers, ...counts].flatMap((one) => [one.file, one.facts]),
];

/** What says in Kubernetes which application something belongs to. */
const APPLICATION = 'app.kubernetes.io/name';

function namesOf(workloads: readonly Workload[]): string[] {
  const said = workloads.flatMap(({ facts }) =>
    Object.hasOwn(facts.labels, APPLICATION) ? facts.labels[APPLICATION]! : [],
  );
  return [...new Set(said)];
}

/** A workload that runs one store is one, whatever helps beside it; what is built here is ours, unless a product gives its name. */
function roleOf(workloads: readonly Workload[]): Pick<Unit, 'role' | 'type'> {
  const runs = workloads.flatMap(({ facts: { name, containers } }) =>
    containers.filter(({ init, build, image }) => !init && (build || image)).map((one) => knownRun(one, name)),
  );
  const isOurs = runs.includes(undefined);
  const roles = runs.filter((known) => known !== undefined);
  const store = roles.find(({ role }) => role === 'store' || role === 'broker');
  if (isOurs || roles.length === 0) return { role: 'service' };
  return store ? { role: 'store', type: store.type } : { role: 'infrastructure' };
}

const kept = new Kept<WorkloadFacts, ServiceFacts>();

/** What a unit tells of its service; the same object while its workloads are the same. */
export function deployedFacts({ name, workloads }: Unit): ServiceFacts {
  const [first] = workloads as readonly [Workload];
  const rests = [name, ...workloads.flatMap(partsOf)];
  return kept.of(first.facts, rests, () => factsOf(name, workloads));
}

function factsOf(name: string, workloads: readonly Workload[]): ServiceFacts {
  const { file, facts } = workloads[0]!;
  const isJob = workloads.every((one) => one.facts.type === 'CronJob' || one.facts.type === 'Job');
  return {
    from: 'deployment',
    file,
    path: facts.path,
    ...(facts.document !== undefined && { document: facts.document }),
    complete: facts.complete,
    problems: [],
    places: { name: place(file, facts.namePath, facts.type === 'compose' ? 'key' : 'value', facts.document) },
    name,
    described: false,
    type: isJob ? 'job' : 'service',
    contact: {},
    scale: scaleOf(workloads),
    dependsOn: [],
  };
}
