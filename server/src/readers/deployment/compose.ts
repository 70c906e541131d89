import type { Tree } from '../../syntax/tree';
import { Fields } from '../fields';
import { readComposeService } from './compose-service';
import type { DeploymentFacts, WorkloadFacts } from './facts';
import { MOST_VARIABLES } from './variables';

/** More services than this are in no compose file that a person wrote. */
const MOST_SERVICES = 2000;

/** What a compose file tells; undefined where it has neither `services` nor `include`, and is something else then. */
export function readCompose(tree: Tree): Pick<DeploymentFacts, 'workloads'> | undefined {
  const fields = new Fields(tree, tree.documents[0], []);
  const services = fields.map('services');
  const keys = fields.keys();
  if (!services) return keys.includes('services') || keys.includes('include') ? { workloads: [] } : undefined;
  const bounds = { left: MOST_VARIABLES };
  const workloads = services
    .keys()
    .slice(0, MOST_SERVICES)
    .flatMap((name): WorkloadFacts[] => {
      const service = services.map(name);
      return service ? [readComposeService(name, service, bounds)] : [];
    });
  return { workloads };
}
