import type { Service } from '../../landscape/model';
import { basename, dirname, relative } from '../../readers/paths';
import { writtenFrom } from '../manifest/nearest-file';
import type { World } from '../rule';

/** What the builders of these names look for by themselves. */
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
const OF_A_FOLDER = new Set([
  ...['.gitlab-ci.yml', 'Jenkinsfile', 'azure-pipelines.yml', 'bitbucket-pipelines.yml', 'cloudbuild.yaml'],
  ...['buildspec.yml', '.drone.yml', '.travis.yml'],
]);

/**
 * The file that is probably a service's pipeline, as its manifest would name it: one that stands beside the manifest,
 * else the one workflow whose name holds the service's or its folder's. Undefined where there is none, or several.
 */
export function pipelineFor({ file, name }: Service, { paths, root, landscape }: World): string | undefined {
  const folder = dirname(file);
  const beside = paths.find((path) => dirname(path) === folder && OF_A_FOLDER.has(basename(path)));
  if (beside !== undefined) return basename(beside);
  const longer = landscape.services.map((other) => other.name).filter((other) => other.length > name.length);
  // `orders-export.yml` is that of orders-export, not of orders.
  const workflows = paths.filter((path) => WORKFLOW.test(path) && !longer.some((other) => names(path, other)));
  const named = [name, folder === root ? '' : basename(folder)].flatMap((called) =>
    workflows.filter((path) => called !== '' && names(path, called)),
  );
  const [only, ...others] = new Set(named);
  if (only === undefined || others.length > 0) return undefined;
  const fromRoot = relative(root, only);
  return fromRoot.startsWith('.github/') ? fromRoot : writtenFrom(folder, only, '');
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
