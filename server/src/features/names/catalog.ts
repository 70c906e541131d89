import type { Joined } from '../../landscape/joined';
import type { AskedAt } from '../asked';
import { apiNames, groupNames, serviceNames, storeNames, teamNames } from './known';
import type { Name, Source } from './name';

const apis: Source = ({ result }) => apiNames(result);
const components: Source = (asked) => prefixed('component', entityServices(asked));

/** Which names fit where in an entity of a catalogue. */
export const CATALOG_SOURCES: Readonly<Record<string, Source>> = {
  'spec.owner': ({ result }) => teamNames(result),
  'spec.system': ({ result }) => groupNames(result, 'system'),
  'spec.domain': ({ result }) => groupNames(result, 'domain'),
  'spec.subcomponentOf': entityServices,
  'spec.providesApis.*': apis,
  'spec.consumesApis.*': apis,
  'spec.dependsOn.*': (asked) => entityNames(asked),
  'spec.dependencyOf.*': components,
};

/** Entity references to all that manifests and catalogues know: what is only run somewhere has no entity. */
export function entityNames(asked: AskedAt<Joined>): Name[] {
  const { stores } = asked.result.landscape;
  const isRunOnly = (name: string) => (stores.get(name) ?? []).every(({ facts }) => facts.from === 'deployment');
  return [
    ...prefixed('component', entityServices(asked)),
    ...prefixed(
      'resource',
      storeNames(asked.result).filter(({ text }) => !isRunOnly(text)),
    ),
    ...prefixed('api', apiNames(asked.result)),
  ];
}

function entityServices(asked: AskedAt<Joined>): Name[] {
  const { byName } = asked.result.landscape;
  return serviceNames(asked).filter(({ text }) => byName.get(text)?.some(({ facts }) => facts.from !== 'deployment'));
}

const prefixed = (kind: string, names: readonly Name[]): Name[] =>
  names.map((name) => ({ ...name, text: `${kind}:${name.text}` }));
