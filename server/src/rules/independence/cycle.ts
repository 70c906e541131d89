import { shortestCircle } from '../../landscape/circles';
import { components } from '../../landscape/components';
import { isVital } from '../../landscape/dependencies';
import type { Dependency } from '../../landscape/model';
import { rule } from '../rule';
import { atDependency } from '../subjects';

export default rule({
  id: 'independence/cycle',
  summary: 'Dependencies run one way, so that each service can be deployed without the others.',
  severity: 'warning',
  recommended: true,
  needs: 'graph',
  messages: {
    synchronous:
      '{path} is a circle of calls that wait for their answers: none of these {count} services can be started, tested ' +
      'or changed with only those before it in mind, and trouble in one comes back to it through the others. Turn one ' +
      'of the calls into an event, or move what both ends need into a service of its own.',
    critical:
      '{path} is a circle of calls without which none of these {count} services can answer: while one of them is down, ' +
      'so are the others, and none can be started first. Turn one of the calls into an event, or move what both ends ' +
      'need into a service of its own.',
    mixed:
      '{path} is a circle of dependencies among {count} services. Not every step is known to wait for its answer, so ' +
      'one can be down without the others, but a change of one contract can come back to where it began. See whether ' +
      'one of the steps can go.',
  },
  *detect({ landscape }) {
    const { synchronous, all } = components(landscape);
    const waiting = new Set(synchronous.circles.flat());
    for (const circle of synchronous.circles) {
      const steps = shortestCircle(circle, (dependency) => dependency.synchronous === true);
      const message = steps.every(isVital) ? 'critical' : 'synchronous';
      yield { message, ...told(steps) };
    }
    for (const circle of all.circles) {
      // Where part of it is a circle of calls, that part was reported: to break it comes first.
      if (circle.some((service) => waiting.has(service))) continue;
      yield { message: 'mixed', ...told(shortestCircle(circle, () => true)), severity: 'info' };
    }
  },
});

function told(steps: readonly Dependency[]) {
  const [first, ...others] = steps;
  const names = steps.map(({ consumer }) => consumer.name);
  const path = [...names, names[0]].join(' → ');
  return {
    at: atDependency(first!, undefined, 'entry'),
    subject: names[0] ?? '',
    args: { path, count: steps.length },
    detail: path,
    related: others.map((step) => ({
      at: atDependency(step, undefined, 'entry'),
      text: `${step.consumer.name} depends on ${step.provider?.name}.`,
    })),
  };
}
