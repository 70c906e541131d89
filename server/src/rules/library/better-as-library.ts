import { place } from '../../syntax/place';
import { isWhole } from '../closed';
import { rule } from '../rule';
import { atDependency } from '../subjects';
import { isBare, onlyCall } from './single-caller';

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
    const linked = new Set(landscape.links.map(({ provider }) => provider));
    for (const service of landscape.services.filter(isBare)) {
      if (linked.has(service)) continue;
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
