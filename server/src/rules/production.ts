import { relative } from '../readers/paths';
import type { World } from './rule';

const TRIAL = new Set(['test', 'tests', 'fixtures', 'local', 'dev']);
/** Compose files that are called after what they are for: `docker-compose.override.yml`, `compose.dev.yaml`. */
const TRIAL_COMPOSE = /compose.*(?:override|dev|local|test).*\.ya?ml$|(?:override|dev|local|test).*compose\.ya?ml$/i;

/**
 * Whether a file stands in a folder, below the landscape's root, that is for trying things out, or is a compose file that
 * is called so: what is said there is no production, so rules about deployment, scale and boundaries leave it alone.
 */
export function isForTrial(file: string, { root }: Pick<World, 'root'>): boolean {
  const steps = relative(root, file).split('/');
  const name = steps.pop() ?? '';
  return steps.some((folder) => TRIAL.has(folder.toLowerCase())) || TRIAL_COMPOSE.test(name);
}
