import { place } from '../../syntax/place';
import { promisesAtLeast } from '../failure/needed';
import { isForTrial } from '../production';
import { choice, type Found, rule } from '../rule';
import { at, plural } from '../subjects';

export default rule({
  id: 'scale/single-instance',
  summary: 'What has to be there runs more than once.',
  severity: 'warning',
  recommended: true,
  needs: 'service',
  options: {
    instances: { default: 2, description: 'How many instances there are to be at least.' },
    tier: { default: 2, description: 'The least important tier that needs them.' },
    promise: { default: 99.9, description: 'The availability, in per cent, from which on they are needed.' },
  },
  messages: {
    tier:
      '{service} is tier {tier} in production and may run as {instances}: while that one restarts, moves or fails, ' +
      '{service} is gone for all who need it. Run at least {least}.',
    promise:
      '{service} promises {promised} % for {api} and may run as {instances} in production: while that one restarts, ' +
      'moves or fails, there is nobody to keep the promise. Run at least {least}.',
    fewForTier:
      '{service} is tier {tier} in production and may run as {instances}, fewer than the {least} that it should: while ' +
      'one restarts, moves or fails, what is left carries all the load. Run at least {least}.',
    fewForPromise:
      '{service} promises {promised} % for {api} and may run as {instances} in production, fewer than the {least} that it ' +
      'should: while one restarts, moves or fails, what is left carries all the load. Run at least {least}.',
  },
  *detect({ service, world, options }) {
    const { lifecycle, tier, scale } = service.facts;
    if ([service.file, scale?.file ?? service.file].some((file) => isForTrial(file, world))) return;
    const { instances: least } = options;
    const instances = scale?.min ?? scale?.max;
    if (lifecycle !== 'production' || scale === undefined || instances === undefined || instances >= least) return;
    const field = scale.min === undefined ? 'max' : 'min';
    const common = {
      // Of deployment files the entry is what says how many there are.
      at: scale.file === undefined ? place(service.file, [...scale.path, 'instances', field]) : at(scale.file, scale),
      subject: service.name,
      detail: 'instances',
      data: { ...(scale.max !== undefined && { max: scale.max }) },
    };
    const args = { service: service.name, instances: plural(instances, 'instance'), least };
    const provided = service.provides.find((one) => promisesAtLeast(one, options.promise));
    if (tier !== undefined && tier <= options.tier) {
      yield { ...common, message: instances < 2 ? 'tier' : 'fewForTier', args: { ...args, tier } };
    } else if (provided) {
      const promised = provided.facts.objectives?.availability ?? '';
      const message = instances < 2 ? 'promise' : 'fewForPromise';
      yield { ...common, message, args: { ...args, api: provided.api, promised } };
    }
  },
  fix: ({ at, args, data }: Found) => {
    if (at.path.at(-2) !== 'instances') return [];
    const least = Number(args.least);
    const instances = { ...at, path: at.path.slice(0, -1) };
    const min = { ...instances, path: [...instances.path, 'min'] };
    const max = { ...instances, path: [...instances.path, 'max'] };
    const raised = typeof data.max === 'number' && data.max < least;
    const raiseMax = raised ? [{ do: 'set', place: max, value: least } as const] : [];
    const both = `Run ${least} instances (min: ${least}, max: ${least})`;
    if (at.path.at(-1) === 'max') {
      const insert = { do: 'insert', place: instances, key: 'min', value: least, before: 'max' } as const;
      return [choice(both, insert, ...raiseMax)];
    }
    const title = raised ? both : `Run at least ${least} instances (min: ${least})`;
    return [choice(title, { do: 'set', place: min, value: least }, ...raiseMax)];
  },
});
