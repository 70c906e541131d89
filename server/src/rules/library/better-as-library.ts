import type { Dependency, Service } from '../../landscape/model';
import { place } from '../../syntax/place';
import { isWhole } from '../closed';
import { rule } from '../rule';
import { atDependency } from '../subjects';

export default rule({
  id: 'library/better-as-library',
  summary: 'What keeps nothing, needs nobody and serves one caller is cheaper as a library.',
  severity: 'info',
  recommended: true,
  restsOn: ['closed'],
  needs: 'graph',
  messages: {
    library:
      '{service} keeps no data, depends on nobody, and only {consumer} calls it. As a library in {consumer} it would ' +
      'answer without a network in between that can fail, and there would be one thing less to run. If it has to be ' +
      'scaled, secured or released apart from {consumer}, keep it a service.',
  },
  *detect({ landscape }) {
    if (!isWhole(landscape)) return;
    for (const service of landscape.services.filter(isBare)) {
      const only = onlyCall(service);
      if (!only) continue;
      yield {
        at: place(service.file, ['name']),
        subject: service.name,
        message: 'library',
        args: { service: service.name, consumer: only.consumer.name },
        related: [{ at: atDependency(only, undefined, 'entry'), text: `The only one who calls ${service.name}.` }],
      };
    }
  },
});

/** The first call of the one service that calls this one, and only synchronously; undefined where there are others. */
function onlyCall(service: Service): Dependency | undefined {
  const { consumers, provides } = service;
  const [first] = consumers;
  if (!first || first.consumer === service) return undefined;
  const same = consumers.every(({ consumer, synchronous }) => consumer === first.consumer && synchronous === true);
  const listed = provides.flatMap((provided) => provided.listed);
  return same && listed.every(({ service: other }) => other === first.consumer) ? first : undefined;
}

/** In production, for insiders only, and written to keep nothing and to need nobody. */
function isBare({ facts, provides }: Service): boolean {
  const empty = facts.data?.length === 0 && facts.consumes?.length === 0 && facts.dependsOn.length === 0;
  const inside = provides.every(({ facts: { audience } }) => audience === 'internal');
  return facts.complete && facts.type === 'service' && facts.lifecycle === 'production' && empty && inside;
}
