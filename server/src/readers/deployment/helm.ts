import type { Tree } from '../../syntax/tree';
import { Fields } from '../fields';
import { environmentIn } from './container';
import type { DeploymentFacts, HelmFacts, VariableSetFacts } from './facts';
import { readImage } from './image-name';
import { MOST_VARIABLES, mapEntries, readVariable, type VariableBounds } from './variables';

type Helm = Pick<DeploymentFacts, 'helm' | 'fills'> & Partial<Pick<DeploymentFacts, 'variables'>>;

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
  const variables = variablesIn(fields);
  if (written.length === 0 && replicas === undefined && variables.length === 0) return undefined;
  const own = fields.map('image');
  const image = own && imageOf(own);
  const helm: HelmFacts = {
    ...(image && { image }),
    ...(replicas !== undefined && { replicas, replicasPath: ['replicaCount'] }),
  };
  return {
    helm,
    fills: written.map(({ repository, tag, digest }) => ({ name: repository, tagged: tag !== undefined || !!digest })),
    variables,
  };
}

/** What charts call the environment of their containers. */
const ENVIRONMENT = ['env', 'envs', 'envVars', 'extraEnv', 'extraEnvVars', 'environment'];

/** Variables that are written as a map by name, or as a list as containers have it; at the top level or one level down. */
function variablesIn(fields: Fields): readonly VariableSetFacts[] {
  const bounds: VariableBounds = { left: MOST_VARIABLES };
  return partsOf(fields).flatMap((part) =>
    ENVIRONMENT.flatMap((key): VariableSetFacts[] => {
      const map = part.map(key);
      // Words for trying things out are what a chart begins with, to be replaced where it is installed.
      const entries = map
        ? mapEntries(map, bounds).map((one) => readVariable(one, []))
        : environmentIn(part.items(key) ?? [], bounds, []);
      return entries.length === 0 ? [] : [{ ...part.entry(), kind: 'values', name: key, entries }];
    }),
  );
}

/** The top level, and the maps directly below it. */
const partsOf = (fields: Fields): readonly Fields[] => [
  fields,
  ...fields.keys().flatMap((key) => fields.map(key) ?? []),
];

/** Every `image` with a `repository`, at the top level or one level down. */
function imagesIn(fields: Fields) {
  return partsOf(fields).flatMap((part) => {
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
