import { relative } from '../readers/paths';
import type { World } from './rule';

const TRIAL = new Set(['test', 'tests', 'fixtures', 'local', 'dev']);

/**
 * Whether a file stands in a folder, below the landscape's root, that is for trying things out: what is said there is
 * no production, so rules about deployment, scale and boundaries leave it alone.
 */
export function isForTrial(file: string, { root }: Pick<World, 'root'>): boolean {
  return relative(root, file)
    .split('/')
    .slice(0, -1)
    .some((folder) => TRIAL.has(folder.toLowerCase()));
}
