import type { ContainerFacts, WorkloadFacts } from '../../readers/deployment/facts';
import { place } from '../../syntax/place';
import { changesOf, containersIn } from '../deployment/run';
import { rule } from '../rule';

export default rule({
  id: 'scale/no-resource-limits',
  summary: 'A container says how much it needs, and how much it may take.',
  severity: 'warning',
  recommended: false,
  needs: 'graph',
  messages: {
    both:
      '{container} of {workload} says neither what it needs nor how much memory it may take: it is put on a machine that may be ' +
      'full, and can take what its neighbours need. Write resources.requests, and resources.limits.memory.',
    limit:
      '{container} of {workload} may take all the memory of its machine: a leak then ends its neighbours as well. Write ' +
      'resources.limits.memory.',
  },
  *detect({ landscape: { deployments }, world }) {
    const changes = changesOf(deployments);
    for (const { file, workload, container } of containersIn(deployments, 'kubernetes', world)) {
      if (workload.partial || container.init || !container.complete) continue;
      const missing = missingIn(container);
      const { parts, unknown } = changes(workload);
      if (!missing || unknown || parts.some(saysAny)) continue;
      const name = container.name ?? 'A container';
      yield {
        at: place(
          file.file,
          [...container.path, container.name === undefined ? 'image' : 'name'],
          'value',
          container.document,
        ),
        subject: workload.name,
        message: missing,
        args: { container: name, workload: workload.name },
        detail: container.name ?? container.image?.repository ?? '',
      };
    }
  },
});

/** A limit without a request is a request too. */
function missingIn({ requests, limits }: ContainerFacts): 'both' | 'limit' | undefined {
  const asks = requests.cpu || requests.memory || limits.cpu || limits.memory;
  if (limits.memory) return undefined;
  return asks ? 'limit' : 'both';
}

const saysAny = ({ containers }: WorkloadFacts): boolean =>
  containers.some(({ requests, limits }) => requests.cpu || requests.memory || limits.cpu || limits.memory);
