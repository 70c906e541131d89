import { place } from '../../syntax/place';
import { isForTrial } from '../production';
import { choice, type Found, rule } from '../rule';
import { isMisread, isMisspelt } from '../written';

export default rule({
  id: 'deployment/no-health-check',
  summary: 'A new release takes traffic once it says that it can.',
  severity: 'warning',
  recommended: true,
  needs: 'service',
  messages: {
    missing:
      '{service} is deployed to production, and its manifest names no health endpoint: nothing there tells whether a ' +
      'new release works before it replaces the old one. Add the path that the platform asks, as health.',
  },
  *detect({ service: { name, file, facts }, world }) {
    const { deployment, lifecycle, type } = facts;
    if (lifecycle !== 'production' || !deployment?.complete || deployment.health !== undefined) return;
    // A library is not deployed by itself, and a job is done before anybody could ask it.
    if (type === 'library' || type === 'job' || isForTrial(file, world)) return;
    const path = deployment.path;
    if (isMisread(facts, [...path, 'health']) || isMisspelt(facts, path, ['health'])) return;
    yield {
      at: place(file, path, 'key'),
      subject: name,
      message: 'missing',
      args: { service: name },
      detail: 'missing',
    };
  },
  fix: ({ at }: Found) => [
    choice('Add health: /healthz', {
      do: 'insert',
      place: { ...at, part: 'value' },
      key: 'health',
      value: '/healthz',
    }),
  ],
});
