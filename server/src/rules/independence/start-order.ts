import type { ContainerFacts, DeploymentFacts, WorkloadFacts } from '../../readers/deployment/facts';
import { knownRun } from '../../readers/deployment/known-run';
import { place } from '../../syntax/place';
import { isForTrial } from '../production';
import { rule } from '../rule';

export default rule({
  id: 'independence/start-order',
  summary: 'A service starts without waiting for another one.',
  severity: 'info',
  recommended: false,
  needs: 'file',
  messages: {
    waits:
      '{service} is started after {other}. If it cannot start without it, neither can it after a failure, nor be deployed ' +
      'alone. Let {service} start by itself and try again until {other} answers; then leave this out.',
  },
  *detect({ file: { facts }, world }) {
    if (facts.kind !== 'deployment' || facts.format !== 'compose' || isForTrial(facts.file, world)) return;
    const ours = oursIn(facts);
    for (const { name, dependsOn } of ours.values()) {
      for (const { name: other, path, completed } of dependsOn) {
        if (completed || !ours.has(other)) continue;
        const at = place(facts.file, path, typeof path.at(-1) === 'number' ? 'value' : 'key');
        yield { at, subject: name, message: 'waits', args: { service: name, other }, detail: other };
      }
    }
  },
});

/** The services that are no store, broker or other product, and do not end by themselves. */
function oursIn({ workloads }: DeploymentFacts): ReadonlyMap<string, WorkloadFacts> {
  const done = new Set(
    workloads.flatMap(({ dependsOn }) => dependsOn.flatMap((one) => (one.completed ? one.name : []))),
  );
  const isOurs = (one: ContainerFacts, name: string) =>
    (one.build || one.image !== undefined) && knownRun(one, name) === undefined;
  const ours = workloads.filter(
    ({ name, containers }) => !done.has(name) && containers.some((one) => isOurs(one, name)),
  );
  return new Map(ours.map((one) => [one.name, one]));
}
