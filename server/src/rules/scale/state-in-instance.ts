import type { ManifestFacts } from '../../readers/facts';
import { place } from '../../syntax/place';
import { isForTrial } from '../production';
import { rule } from '../rule';
import { plural } from '../subjects';

export default rule({
  id: 'scale/state-in-instance',
  summary: 'What runs more than once keeps no state to itself.',
  severity: 'warning',
  recommended: false,
  needs: 'service',
  messages: {
    runs:
      '{service} runs as {instances} at least and says that it keeps state in them (stateless: false): a caller that ' +
      'comes to another instance finds nothing of what it did, and what an instance keeps is gone with it. Move the ' +
      'state into a store that all of them share.',
    mayRun:
      '{service} may run as up to {instances} and says that it keeps state in them (stateless: false): a caller that ' +
      'comes to another instance finds nothing of what it did, and what an instance keeps is gone with it. Move the ' +
      'state into a store that all of them share, or run one.',
  },
  *detect({ service: { facts, file, name }, world }) {
    const { scale } = facts;
    const several = instancesOf(scale);
    if (scale?.stateless !== false || !several || isForTrial(file, world)) return;
    yield {
      at: place(file, [...scale.path, 'stateless']),
      subject: name,
      message: several.field === 'min' ? 'runs' : 'mayRun',
      args: { service: name, instances: plural(several.count, 'instance') },
      detail: 'state',
      related: [
        { at: place(file, [...scale.path, 'instances', several.field]), text: 'How many instances there are.' },
      ],
    };
  },
});

/** The fewest instances where these are several, else the most; undefined where it is one, or not said. */
function instancesOf(scale: ManifestFacts['scale']) {
  const { min = 0, max = 0 } = scale ?? {};
  if (min > 1) return { field: 'min', count: min } as const;
  return max > 1 ? ({ field: 'max', count: max } as const) : undefined;
}
