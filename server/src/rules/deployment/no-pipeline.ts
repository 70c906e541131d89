import type { Service } from '../../landscape/model';
import { place } from '../../syntax/place';
import { insertInto } from '../inserts';
import { isForTrial } from '../production';
import { choice, type Found, rule } from '../rule';
import { isMisread, isMisspelt } from '../written';
import { pipelinesFor } from './pipelines';

export default rule({
  id: 'deployment/no-pipeline',
  summary: 'A service gets into production by a pipeline.',
  severity: 'warning',
  recommended: false,
  needs: 'service',
  messages: {
    missing:
      '{service} is in production, and its manifest names no pipeline: how it gets there cannot be found from here, so ' +
      'nobody else can repeat it, review it or undo it. Name the file under deployment as pipeline.',
  },
  *detect({ service, world }) {
    const { facts, file, name } = service;
    const { lifecycle, type, complete, deployment } = facts;
    if (lifecycle !== 'production' || type === 'library' || !complete || isForTrial(file, world)) return;
    if (namesPipeline(service)) return;
    yield {
      at: deployment ? place(file, deployment.path, 'key') : place(file, ['name'], 'entry'),
      subject: name,
      message: 'missing',
      args: { service: name },
      detail: 'missing',
    };
  },
  fix: ({ at, world }: Found) => {
    const service = world.landscape.services.find(({ file }) => file === at.file);
    return (service ? pipelinesFor(service, world) : []).map((pipeline) =>
      choice(`Add pipeline: ${pipeline}`, ...insertInto(at.file, 'deployment', 'pipeline', pipeline)),
    );
  },
});

/** Whether a pipeline is written, be it in a way that is not understood. */
function namesPipeline({ facts }: Service): boolean {
  if (facts.deployment?.pipeline !== undefined || isMisread(facts, ['deployment', 'pipeline'])) return true;
  return isMisspelt(facts, ['deployment'], ['pipeline']) || isMisspelt(facts, [], ['deployment']);
}
