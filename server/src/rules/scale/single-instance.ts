import type { Service } from '../../landscape/model';
import type { ServiceFacts } from '../../readers/facts';
import { place } from '../../syntax/place';
import { promisesAtLeast } from '../failure/needed';
import { isForTrial } from '../production';
import { choice, type Found, rule, type World } from '../rule';
import { at, plural, toldBy } from '../subjects';

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
    if (isForTrial(service.file, world) || service.facts.lifecycle !== 'production') return;
    const { instances: least } = options;
    for (const { scale, manifest } of saidOf(service, world)) {
      const instances = scale.min ?? scale.max;
      if (instances === undefined || instances >= least) continue;
      const why = whyMore(service, options);
      if (!why) return;
      const args = { service: service.name, instances: plural(instances, 'instance'), least, ...why.args };
      yield {
        at: atScale(service, scale),
        subject: service.name,
        message: instances < 2 ? why.message : why.few,
        args,
        detail: manifest ? 'instances in deployment' : 'instances',
        data: { ...(scale.max !== undefined && { max: scale.max }) },
        ...(manifest && { related: [{ at: atScale(service, manifest), text: 'The manifest says otherwise.' }] }),
      };
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

type Scale = NonNullable<ServiceFacts['scale']>;

/** What counts, and what deployment files say where that is the manifest's word: that is how many there are. */
function saidOf(service: Service, world: World): { scale: Scale; manifest?: Scale }[] {
  const deployed = toldBy(service, 'deployment');
  const { facts } = service;
  const own = facts.scale?.file === undefined ? facts.scale : undefined;
  const run = deployed?.scale && { ...deployed.scale, file: deployed.scale.file ?? deployed.file };
  return [
    ...(own ? [{ scale: own }] : []),
    ...(run && !isForTrial(run.file, world) ? [{ scale: run, ...(own && { manifest: own }) }] : []),
  ];
}

/** What asks for more than one instance, and the messages that say so. */
function whyMore({ facts: { tier }, provides }: Service, options: { tier: number; promise: number }) {
  if (tier !== undefined && tier <= options.tier) {
    return { message: 'tier', few: 'fewForTier', args: { tier } } as const;
  }
  const provided = provides.find((one) => promisesAtLeast(one, options.promise));
  const promised = provided?.facts.objectives?.availability ?? '';
  return provided && ({ message: 'promise', few: 'fewForPromise', args: { api: provided.api, promised } } as const);
}

/** Of deployment files the entry is what says how many there are. */
const atScale = ({ file }: Service, scale: Scale) =>
  scale.file === undefined
    ? place(file, [...scale.path, 'instances', scale.min === undefined ? 'max' : 'min'])
    : at(scale.file, scale);
