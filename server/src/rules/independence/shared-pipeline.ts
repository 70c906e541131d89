import { groupBy } from '../../landscape/group-by';
import type { Service } from '../../landscape/model';
import { relative } from '../../readers/paths';
import { place } from '../../syntax/place';
import { isForTrial } from '../production';
import { rule, type World } from '../rule';

export default rule({
  id: 'independence/shared-pipeline',
  summary: 'A service has a pipeline that runs for it alone.',
  severity: 'info',
  recommended: false,
  needs: 'graph',
  messages: {
    shared:
      '{services} name one pipeline, {file}, and nothing in it tells them apart: no input, matrix, path filter or condition ' +
      'on what changed. As far as can be seen each run releases all of them, so none gets out alone. Start it for what ' +
      'changed, hand it the service as an input, or give each a pipeline of its own.',
  },
  *detect({ landscape, world }) {
    const named = landscape.services.flatMap((service) => pipelineOf(service, world) ?? []);
    for (const [file, sharers] of groupBy(named, (one) => one.file)) {
      const last = sharers.at(-1);
      if (!last || sharers.length < 2) continue;
      const shown = relative(world.root, file);
      yield {
        at: atPipeline(last.service),
        subject: last.service.name,
        message: 'shared',
        args: { services: sharers.map(({ service }) => service.name), file: shown },
        detail: 'shared',
        related: sharers
          .slice(0, -1)
          .map(({ service }) => ({ at: atPipeline(service), text: `${service.name} names it too.` })),
      };
    }
  },
});

/** The pipeline of what is deployed, where it is known to run for all who name it. */
function pipelineOf(service: Service, world: World): { service: Service; file: string } | undefined {
  const { facts, file } = service;
  const written = facts.deployment?.pipeline;
  if (written === undefined || facts.type === 'library' || isForTrial(file, world)) return undefined;
  const pipeline = world.pipeline(file, written);
  return pipeline?.tellsApart === false ? { service, file: pipeline.file } : undefined;
}

const atPipeline = ({ file, facts }: Service) => place(file, [...(facts.deployment?.path ?? []), 'pipeline']);
