import { place } from '../../syntax/place';
import { promisesAtLeast } from '../failure/needed';
import { isForTrial } from '../production';
import { choice, type Found, rule } from '../rule';

export default rule({
  id: 'deployment/recreate',
  summary: 'A new version starts before the old one stops.',
  severity: 'warning',
  recommended: false,
  needs: 'service',
  options: {
    promise: { default: 99.9, description: 'The availability, in per cent, from which on there is no room for it.' },
  },
  messages: {
    stops:
      '{service} promises {promised} % for {api}, and each release stops all of it before the new version starts: for ' +
      'as long as that takes nobody answers, and it counts against the promise. Replace instances one after the other ' +
      '(rolling), or let the new version start beside the old one (blue-green, canary).',
  },
  *detect({ service, world, options }) {
    const { file, name, provides, facts } = service;
    const { deployment, type } = facts;
    if (deployment?.strategy !== 'recreate' || type === 'library' || type === 'job' || isForTrial(file, world)) return;
    const provided = provides.find((one) => promisesAtLeast(one, options.promise));
    if (!provided) return;
    yield {
      at: place(file, [...deployment.path, 'strategy']),
      subject: name,
      message: 'stops',
      args: { service: name, api: provided.api, promised: provided.facts.objectives?.availability ?? '' },
      detail: 'stops',
    };
  },
  fix: ({ at }: Found) => [choice('Change to rolling', { do: 'set', place: at, value: 'rolling' })],
});
