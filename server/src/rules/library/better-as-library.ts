import type { Service } from '../../landscape/model';
import { place } from '../../syntax/place';
import { rule } from '../rule';
import { atDependency } from '../subjects';

export default rule({
  id: 'library/better-as-library',
  summary: 'What keeps nothing, needs nobody and serves one caller is cheaper as a library.',
  severity: 'info',
  recommended: true,
  closedOnly: true,
  needs: 'neighbours',
  messages: {
    library:
      '{service} keeps no data, depends on nobody, and only {consumer} calls it. As a library in {consumer} it would ' +
      'answer without a network in between that can fail, and there would be one thing less to run. If it has to be ' +
      'scaled, secured or released apart from {consumer}, keep it a service.',
  },
  *detect({ service, world }) {
    if (!world.landscape.closed || !isBare(service)) return;
    const [first, ...others] = service.consumers;
    if (!first || others.some(({ consumer }) => consumer !== first.consumer)) return;
    if (first.consumer === service || service.consumers.some(({ synchronous }) => synchronous !== true)) return;
    const consumer = first.consumer.name;
    const listed = service.provides.flatMap((provided) => provided.listed);
    if (listed.some(({ service: other }) => other !== first.consumer)) return;
    yield {
      at: place(service.file, ['name']),
      subject: service.name,
      message: 'library',
      args: { service: service.name, consumer },
      related: [{ at: atDependency(first, undefined, 'entry'), text: `The only one who calls ${service.name}.` }],
    };
  },
});

/** In production, for insiders only, and written to keep nothing and to need nobody. */
function isBare({ facts, provides }: Service): boolean {
  const empty = facts.data?.length === 0 && facts.consumes?.length === 0 && facts.dependsOn.length === 0;
  const inside = provides.every(({ facts: { audience } }) => audience === 'internal');
  return facts.complete && facts.type === 'service' && facts.lifecycle === 'production' && empty && inside;
}
