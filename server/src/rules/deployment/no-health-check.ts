import type { Service, Workload } from '../../landscape/model';
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
  sources: ['manifest', 'catalog'],
  messages: {
    missing:
      '{service} is deployed to production, and its manifest names no health endpoint: nothing there tells whether a ' +
      'new release works before it replaces the old one. Add the path that the platform asks, as health.',
    unasked:
      '{service} is in production, and {workload} asks it for nothing: neither this file nor its manifest names a probe or a ' +
      'health endpoint, so nothing tells whether a new release works before it replaces the old one. Add {probe}.',
  },
  *detect({ service, world }) {
    const { name, file, facts } = service;
    const { deployment, lifecycle, type } = facts;
    if (lifecycle !== 'production' || deployment?.health !== undefined) return;
    // A library is not deployed by itself, and a job is done before anybody could ask it.
    if (type === 'library' || type === 'job' || isForTrial(file, world)) return;
    const workloads = service.workloads.filter((one) => !isForTrial(one.file, world));
    if (workloads.some(isAsked)) return;
    if (!deployment) {
      const [first] = workloads.filter(isWhole);
      if (first) yield unasked(name, first);
      return;
    }
    if (!deployment.complete) return;
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
  fix: ({ at, args }: Found) =>
    args.workload !== undefined
      ? []
      : [
          choice('Add health: /healthz', {
            do: 'insert',
            place: { ...at, part: 'value' },
            key: 'health',
            value: '/healthz',
          }),
        ],
});

const isAsked = ({ facts }: Workload): boolean => facts.containers.some(({ health }) => health);

/** Whether all that could ask it is read: each container, and what it runs. */
const isWhole = ({ facts }: Workload): boolean =>
  facts.complete &&
  facts.containers.length > 0 &&
  facts.containers.every(({ complete, image, build }) => complete && (build || image));

const unasked = (service: Service['name'], { file, facts }: Workload) => ({
  at: place(file, facts.namePath, facts.type === 'compose' ? 'key' : 'value', facts.document),
  subject: service,
  message: 'unasked' as const,
  args: {
    service,
    ...(facts.type === 'compose'
      ? { workload: 'the compose file', probe: 'a healthcheck' }
      : { workload: `its ${facts.type}`, probe: 'a readiness probe' }),
  },
  detail: `unasked ${facts.type}`,
});
