import type { Joined } from '../../landscape/joined';
import type { AskedAt } from '../asked';
import { apiNames, groupNames, serviceNames, storeNames, teamNames } from './known';
import type { Name, Source } from './name';

const apis: Source = ({ result }) => apiNames(result);
const components: Source = (asked) => prefixed('component', serviceNames(asked));

/** Which names fit where in an entity of a catalogue. */
export const CATALOG_SOURCES: Readonly<Record<string, Source>> = {
  'spec.owner': ({ result }) => teamNames(result),
  'spec.system': ({ result }) => groupNames(result, 'system'),
  'spec.domain': ({ result }) => groupNames(result, 'domain'),
  'spec.subcomponentOf': (asked) => serviceNames(asked),
  'spec.providesApis.*': apis,
  'spec.consumesApis.*': apis,
  'spec.dependsOn.*': (asked) => entityNames(asked),
  'spec.dependencyOf.*': components,
};

/** Entity references to all that the landscape knows. */
export function entityNames(asked: AskedAt<Joined>): Name[] {
  return [
    ...prefixed('component', serviceNames(asked)),
    ...prefixed('resource', storeNames(asked.result)),
    ...prefixed('api', apiNames(asked.result)),
  ];
}

const prefixed = (kind: string, names: readonly Name[]): Name[] =>
  names.map((name) => ({ ...name, text: `${kind}:${name.text}` }));
