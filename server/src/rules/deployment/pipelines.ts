import type { Service } from '../../landscape/model';
import { basename, dirname, relative } from '../../readers/paths';
import { isWorkflow } from '../../readers/pipeline';
import { writtenFrom } from '../manifest/nearest-file';
import type { World } from '../rule';

/** What the builders of these names look for by themselves. */
const OF_A_FOLDER = new Set([
  ...['.gitlab-ci.yml', 'Jenkinsfile', 'azure-pipelines.yml', 'bitbucket-pipelines.yml', 'cloudbuild.yaml'],
  ...['buildspec.yml', '.drone.yml', '.travis.yml'],
]);

/**
 * The files that are probably a service's pipeline, as its manifest would name them: the one that stands beside the
 * manifest; else the one workflow whose name holds the service's or its folder's; else those that name its folder, where
 * they are few.
 */
export function pipelinesFor({ file, name }: Service, world: World): readonly string[] {
  const { paths, root } = world;
  const folder = dirname(file);
  const beside = paths.find((path) => dirname(path) === folder && OF_A_FOLDER.has(basename(path)));
  if (beside !== undefined) return [basename(beside)];
  const called = calledAfter([name, folder === root ? '' : basename(folder)], world);
  if (called.length > 1) return [];
  const found = called.length === 1 ? called : naming(relative(root, folder), world);
  return found.map((path) => {
    const fromRoot = relative(root, path);
    return fromRoot.startsWith('.github/') ? fromRoot : writtenFrom(folder, path, '');
  });
}

/** Workflows that are called after one of these names, and after none that is longer. */
function calledAfter([name = '', folder = '']: readonly string[], { paths, landscape }: World): readonly string[] {
  const longer = landscape.services.map((other) => other.name).filter((other) => other.length > name.length);
  // `orders-export.yml` is that of orders-export, not of orders.
  const workflows = paths.filter((path) => isWorkflow(path) && !longer.some((other) => names(path, other)));
  const named = [name, folder].flatMap((called) => workflows.filter((path) => called !== '' && names(path, called)));
  return [...new Set(named)];
}

/** So many may be chosen from. */
const FEW = 3;

/** Workflows that name a folder, or something in it. */
function naming(folder: string, { workflows }: World): readonly string[] {
  if (folder === '.') return [];
  const isIn = (path: string) => path === folder || path.startsWith(`${folder}/`);
  const found = [...workflows].flatMap(([file, folders]) => (folders.some(isIn) ? [file] : []));
  return found.length > FEW ? [] : found;
}

/** Whether a file is called after something: `orders.yml`, `deploy-orders.yml`, `orders-ci.yaml`, not `reorders.yml`. */
function names(path: string, called: string): boolean {
  const words = wordsOf(basename(path).replace(/\.ya?ml$/, ''));
  return words.includes(wordsOf(called));
}

/** Words with a hyphen around each. */
const wordsOf = (text: string): string =>
  `-${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-')}-`;
