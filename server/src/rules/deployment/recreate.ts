import type { Service } from '../../landscape/model';
import { type Place, place } from '../../syntax/place';
import { promisesAtLeast } from '../failure/needed';
import { isForTrial } from '../production';
import { choice, type Found, rule, type World } from '../rule';

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
    otherwise:
      '{service} promises {promised} % for {api}, and its manifest says {strategy}, but this Deployment stops all of it ' +
      'before the new version starts: for as long as that takes nobody answers, and it counts against the promise. Write ' +
      'RollingUpdate here, or change the manifest and the promise.',
  },
  *detect({ service, world, options }) {
    const { file, name, provides, facts } = service;
    const { deployment, type } = facts;
    if (type === 'library' || type === 'job' || isForTrial(file, world)) return;
    const provided = provides.find((one) => promisesAtLeast(one, options.promise));
    if (!provided) return;
    const args = { service: name, api: provided.api, promised: provided.facts.objectives?.availability ?? '' };
    const written = deployment && place(file, [...deployment.path, 'strategy']);
    const strategy = deployment?.strategy;
    if (strategy === 'recreate') yield { at: written!, subject: name, message: 'stops', args, detail: 'stops' };
    const at = strategy === 'recreate' ? undefined : recreatedAt(service, world);
    if (!at) return;
    const common = { at, subject: name, detail: 'stops in Kubernetes', data: { value: 'RollingUpdate' } };
    if (strategy === undefined) yield { ...common, message: 'stops', args };
    else {
      const related = [{ at: written!, text: `The manifest says ${strategy}.` }];
      yield { ...common, message: 'otherwise', args: { ...args, strategy }, related };
    }
  },
  fix: ({ at, data: { value = 'rolling' } }: Found) => [
    choice(`Change to ${value}`, { do: 'set', place: at, value: String(value) }),
  ],
});

/** Where a Deployment of it is said to stop first; nowhere where an overlay has it roll, or may. */
function recreatedAt({ workloads }: Service, world: World): Place | undefined {
  const run = workloads.filter(({ file }) => !isForTrial(file, world));
  if (run.some(({ facts, patched }) => patched || facts.strategy === 'rolling')) return undefined;
  const found = run.find(({ facts }) => facts.type === 'Deployment' && facts.strategy === 'recreate');
  return found?.facts.strategyPath && place(found.file, found.facts.strategyPath, 'value', found.facts.document);
}
