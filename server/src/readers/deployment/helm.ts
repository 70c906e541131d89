import type { Tree } from '../../syntax/tree';
import { Fields } from '../fields';
import type { DeploymentFacts, HelmFacts } from './facts';
import { readImage } from './image-name';

type Helm = Pick<DeploymentFacts, 'helm' | 'fills'>;

/** `Chart.yaml`; undefined where it does not say what a chart must. */
export function readChart(tree: Tree): Helm | undefined {
  const fields = new Fields(tree, tree.documents[0], []);
  const name = fields.text('name');
  if (name === undefined || fields.source('version') === undefined) return undefined;
  return { helm: { name, namePath: ['name'] }, fills: [] };
}

/**
 * The values of a chart, as far as their names mean the same everywhere; undefined where there is none of that, and the
 * file may be anything.
 */
export function readValues(tree: Tree): Helm | undefined {
  const fields = new Fields(tree, tree.documents[0], []);
  const written = imagesIn(fields);
  const replicas = fields.whole('replicaCount', 0);
  if (written.length === 0 && replicas === undefined) return undefined;
  const own = fields.map('image');
  const image = own && imageOf(own);
  const helm: HelmFacts = {
    ...(image && { image }),
    ...(replicas !== undefined && { replicas, replicasPath: ['replicaCount'] }),
  };
  return {
    helm,
    fills: written.map(({ repository, tag, digest }) => ({ name: repository, tagged: tag !== undefined || !!digest })),
  };
}

/** Every `image` with a `repository`, at the top level or one level down. */
function imagesIn(fields: Fields) {
  const parts = [fields, ...fields.keys().flatMap((key) => fields.map(key) ?? [])];
  return parts.flatMap((part) => {
    const image = part.map('image');
    return (image && imageOf(image)) ?? [];
  });
}

function imageOf(fields: Fields): HelmFacts['image'] {
  const repository = fields.text('repository');
  if (repository === undefined) return undefined;
  const registry = fields.text('registry');
  const tag = fields.source('tag');
  const name = registry === undefined ? repository : `${registry}/${repository}`;
  const digest = fields.text('digest') !== undefined;
  const whole = `${name}${tag === undefined ? '' : `:${tag}`}`;
  return { ...readImage(whole, [...fields.path, tag === undefined ? 'repository' : 'tag']), ...(digest && { digest }) };
}
