import type { Service } from '../../landscape/model';
import type { ServiceFacts } from '../../readers/facts';
import { place } from '../../syntax/place';
import { isForTrial } from '../production';
import { rule, type World } from '../rule';
import { at, plural } from '../subjects';

export default rule({
  id: 'scale/state-in-instance',
  summary: 'What runs more than once keeps no state to itself.',
  severity: 'warning',
  recommended: false,
  needs: 'service',
  sources: ['manifest', 'catalog', 'deployment'],
  messages: {
    runs:
      '{service} runs as {instances} at least and says that it keeps state in them (stateless: false): a caller that ' +
      'comes to another instance finds nothing of what it did, and what an instance keeps is gone with it. Move the ' +
      'state into a store that all of them share.',
    mayRun:
      '{service} may run as up to {instances} and says that it keeps state in them (stateless: false): a caller that ' +
      'comes to another instance finds nothing of what it did, and what an instance keeps is gone with it. Move the ' +
      'state into a store that all of them share, or run one.',
    hostPath:
      '{service} runs as {instances} at least, and its volume {volume} is a folder of whichever machine an instance is on: ' +
      'instances on two machines see two folders, and one that is moved leaves its own behind. Use a volume that moves ' +
      'with it, or a store that all of them share.',
    mayHostPath:
      '{service} may run as up to {instances}, and its volume {volume} is a folder of whichever machine an instance is on: ' +
      'instances on two machines see two folders, and one that is moved leaves its own behind. Use a volume that moves ' +
      'with it, or a store that all of them share.',
  },
  *detect({ service, world }) {
    const { name, file, facts } = service;
    const several = instancesOf(facts.scale);
    if (!several) return;
    const args = { service: name, instances: plural(several.count, 'instance') };
    const related = [{ at: several.at(file), text: 'How many instances there are.' }];
    const least = several.field === 'min';
    if (facts.scale?.stateless === false && !isForTrial(file, world)) {
      const stateless = place(file, ['scale', 'stateless']);
      yield { at: stateless, subject: name, message: least ? 'runs' : 'mayRun', args, detail: 'state', related };
    }
    for (const { at: where, volume } of foldersOf(service, world)) {
      const message = least ? 'hostPath' : 'mayHostPath';
      yield { at: where, subject: name, message, args: { ...args, volume }, detail: `volume ${volume}`, related };
    }
  },
});

/** The fewest instances where these are several, else the most; undefined where it is one, or not said. */
function instancesOf(scale: ServiceFacts['scale']) {
  const { min = 0, max = 0 } = scale ?? {};
  const field = min > 1 ? ('min' as const) : ('max' as const);
  if (!scale || Math.max(min, max) < 2) return undefined;
  const inManifest = [...scale.path, 'instances', field];
  return {
    ...{ field, count: field === 'min' ? min : max },
    at: (file: string) => (scale.file === undefined ? place(file, inManifest) : at(scale.file, scale)),
  };
}

/** Folders of the machine that Deployments of it write to; one for each volume, in the first file that has it. */
function foldersOf({ workloads }: Service, world: World) {
  const run = workloads.filter(({ file, facts, patched }) => {
    // A DaemonSet has one instance on each machine, and a job is done with what it wrote.
    return facts.type === 'Deployment' && !patched && !isForTrial(file, world);
  });
  const folders = run.flatMap(({ file, facts }) =>
    facts.hostPaths.map(({ volume, path }) => ({ volume, at: place(file, path, 'key', facts.document) })),
  );
  return new Map(folders.reverse().map((one) => [one.volume, one])).values();
}
