import type { Provided, Service } from '../../landscape/model';
import { place } from '../../syntax/place';
import { compareDecimals, parseDecimal } from '../failure/decimals';
import { isForTrial } from '../production';
import { choice, type Found, rule } from '../rule';

export default rule({
  id: 'scale/single-instance',
  summary: 'What has to be there runs more than once.',
  severity: 'warning',
  recommended: true,
  needs: 'service',
  messages: {
    tier:
      '{service} is tier {tier} in production and may run as {instances}: while that one restarts, moves or fails, ' +
      '{service} is gone for all who need it. Run at least 2.',
    promise:
      '{service} promises {promised} % for {api} and may run as {instances} in production: while that one restarts, ' +
      'moves or fails, there is nobody to keep the promise. Run at least 2.',
  },
  *detect({ service, world }) {
    if (isForTrial(service.file, world)) return;
    const { lifecycle, tier, scale } = service.facts;
    const instances = scale?.min ?? scale?.max;
    if (lifecycle !== 'production' || scale === undefined || instances === undefined || instances >= 2) return;
    const field = scale.min === undefined ? 'max' : 'min';
    const common = {
      at: place(service.file, [...scale.path, 'instances', field]),
      subject: service.name,
      detail: 'instances',
      data: { ...(scale.max !== undefined && { max: scale.max }) },
    };
    const written = instances === 1 ? '1 instance' : `${instances} instances`;
    const provided = service.provides.find(promisesMuch);
    if (tier !== undefined && tier <= 2) {
      yield { ...common, message: 'tier', args: { service: service.name, tier, instances: written } };
    } else if (provided) {
      const promised = provided.facts.objectives?.availability ?? '';
      yield { ...common, message: 'promise', args: promiseArgs(service, provided, promised, written) };
    }
  },
  fix: ({ at, data }: Found) => {
    const instances = { ...at, path: at.path.slice(0, -1) };
    const [min, max] = ['min', 'max'].map((field) => ({ ...instances, path: [...instances.path, field] }));
    if (!min || !max) return [];
    const raised = typeof data.max === 'number' && data.max < 2;
    const raiseMax = raised ? [{ do: 'set', place: max, value: 2 } as const] : [];
    if (at.path.at(-1) === 'max') {
      return [
        choice(
          'Run 2 instances (min: 2, max: 2)',
          { do: 'insert', place: instances, key: 'min', value: 2, before: 'max' },
          ...raiseMax,
        ),
      ];
    }
    const title = raised ? 'Run 2 instances (min: 2, max: 2)' : 'Run at least 2 instances (min: 2)';
    return [choice(title, { do: 'set', place: min, value: 2 }, ...raiseMax)];
  },
});

const promiseArgs = ({ name }: Service, { api }: Provided, promised: string, instances: string) => ({
  service: name,
  api,
  promised,
  instances,
});

/** From here on an interruption for each release or restart is more than the promise has room for. */
const MUCH = { digits: 999n, scale: 1 };

function promisesMuch({ facts }: Provided): boolean {
  const promised = parseDecimal(facts.objectives?.availability ?? '');
  return promised !== undefined && compareDecimals(promised, MUCH) >= 0;
}
