import type { Service, Workload } from '../../landscape/model';
import { place } from '../../syntax/place';
import { isForTrial } from '../production';
import { rule, type World } from '../rule';
import { at } from '../subjects';
import { isMisread, isMisspelt } from '../written';

const INSTANCES = ['scale', 'instances'];

export default rule({
  id: 'scale/no-upper-bound',
  summary: 'What grows by itself ends somewhere.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  sources: ['manifest', 'catalog', 'deployment'],
  messages: {
    open:
      '{service} runs from 0 instances on, so something starts them as they are needed, and no max says where that ends: a ' +
      'loop in one caller grows until a store has no connections left, or the bill is noticed. Add the most instances ' +
      'that those behind it can bear.',
    scaler:
      'This autoscaler of {service} names no maximum: Kubernetes refuses it so, and whatever takes it leaves open how far a ' +
      'loop in one caller can grow. Add as maxReplicas the most instances that those behind it can bear.',
  },
  *detect({ service, world }) {
    const { file, name } = service;
    for (const { file: where, facts } of openScalers(service.workloads, world)) {
      const detail = `scaler ${facts.name}`;
      yield {
        at: at(where, facts, undefined, 'key'),
        subject: name,
        message: 'scaler',
        args: { service: name },
        detail,
      };
    }
    if (!growsFromNothing(service) || isForTrial(file, world)) return;
    const common = { subject: name, message: 'open', args: { service: name }, detail: 'open' } as const;
    yield { at: place(file, INSTANCES, 'key'), ...common };
  },
});

/** Autoscalers without a maximum, unless a part of them that stands elsewhere has one, or may have. */
function openScalers(workloads: readonly Workload[], world: World) {
  const scalers = workloads.flatMap((one) => (one.patched ? [] : one.scalers));
  if (scalers.some(({ facts }) => !facts.unbounded)) return [];
  const open = scalers.filter(({ file, facts }) => !facts.partial && !isForTrial(file, world));
  return new Map(open.map((one) => [one.facts, one])).values();
}

/** Whether its manifest writes a minimum of 0 and nothing of a maximum. */
function growsFromNothing({ facts, workloads }: Service): boolean {
  const { complete, scale, type, lifecycle } = facts;
  // A replica count of 0 in a deployment file switches off, and an autoscaler there has its maximum.
  if (scale?.file !== undefined || workloads.some(({ scalers }) => scalers.length > 0)) return false;
  if (!complete || scale?.min !== 0 || scale.max !== undefined || lifecycle !== 'production') return false;
  if (type === 'job' || type === 'library') return false;
  return !isMisread(facts, [...INSTANCES, 'max']) && !isMisspelt(facts, INSTANCES, ['max']);
}
