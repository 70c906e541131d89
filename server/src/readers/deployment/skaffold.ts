import type { Tree } from '../../syntax/tree';
import { Fields } from '../fields';
import type { DeploymentFacts } from './facts';

/** The images that Skaffold builds, and tags wherever manifests name them; of profiles too. */
export function readSkaffold(tree: Tree): Pick<DeploymentFacts, 'fills'> {
  const configs = tree.documents.map((root) => new Fields(tree, root, []));
  const parts = configs.flatMap((config) => [config, ...(config.items('profiles') ?? [])]);
  const artifacts = parts.flatMap((part) => part.map('build')?.items('artifacts') ?? []);
  const names = artifacts.flatMap((artifact) => artifact.text('image') ?? []);
  return { fills: [...new Set(names)].map((name) => ({ name, tagged: true })) };
}
