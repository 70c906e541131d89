import { place } from '../../syntax/place';
import { isForTrial } from '../production';
import { rule } from '../rule';
import { isMisread, isMisspelt } from '../written';

export default rule({
  id: 'scale/no-upper-bound',
  summary: 'What grows by itself ends somewhere.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  messages: {
    open:
      '{service} runs from 0 instances on, so something starts them as they are needed, and no max says where that ends: a ' +
      'loop in one caller grows until a store has no connections left, or the bill is noticed. Add the most instances ' +
      'that those behind it can bear.',
  },
  *detect({ service: { facts, file, name, workloads }, world }) {
    const { complete, scale, type, lifecycle } = facts;
    const instances = ['scale', 'instances'];
    // A replica count of 0 in a deployment file switches off, and an autoscaler there has its maximum.
    if (scale?.file !== undefined || workloads.some(({ scaler }) => scaler)) return;
    if (!complete || scale?.min !== 0 || scale.max !== undefined || lifecycle !== 'production') return;
    if (type === 'job' || type === 'library' || isForTrial(file, world)) return;
    if (isMisread(facts, [...instances, 'max']) || isMisspelt(facts, instances, ['max'])) return;
    yield {
      at: place(file, instances, 'key'),
      subject: name,
      message: 'open',
      args: { service: name },
      detail: 'open',
    };
  },
});
