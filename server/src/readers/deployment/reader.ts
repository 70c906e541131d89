import type { Tree } from '../../syntax/tree';
import { disablesIn } from '../disables';
import { isComplete, type Reader } from '../reader';
import { readCompose } from './compose';
import type { DeploymentFacts } from './facts';
import { readChart, readValues } from './helm';
import { readKubernetes } from './kubernetes';
import { readKustomization } from './kustomization';
import { type Format, formatByName, headSaysKubernetes, isAmongTemplates, isTemplate } from './recognise';
import { readSkaffold } from './skaffold';

/** What one format tells; what it does not have is empty. */
type Told = Partial<DeploymentFacts> | undefined;

const READERS: Readonly<Record<Format, (tree: Tree, file: string) => Told>> = {
  compose: readCompose,
  kubernetes: readKubernetes,
  kustomization: readKustomization,
  'helm-chart': readChart,
  'helm-values': readValues,
  skaffold: readSkaffold,
};

/**
 * Compose files, Kubernetes manifests, kustomizations, the values of Helm charts, Skaffold's artifacts. A text that only
 * looks like one says nothing, nor does a template: what it comes to is not known before it is filled in.
 */
export const deploymentReader = { recognises: saysDeployment, read: readDeployment } satisfies Reader;

/** Whether a file, by its name or its first 4 KB, may tell how services are run. */
function saysDeployment(file: string, head: string): boolean {
  if (formatByName(file) !== undefined) return true;
  const isTemplated = isAmongTemplates(file) && isTemplate(head);
  return !isTemplated && /\.(?:ya?ml|json)$/i.test(file) && headSaysKubernetes(head);
}

function readDeployment(tree: Tree, file: string): DeploymentFacts | undefined {
  const isTemplated = isTemplate(tree.text) && (tree.problems.length > 0 || isAmongTemplates(file));
  const format = formatByName(file) ?? 'kubernetes';
  const told = isTemplated ? undefined : READERS[format](tree, file);
  if (!told) return undefined;
  return {
    kind: 'deployment',
    format,
    file,
    complete: isComplete(tree),
    asks: [],
    disables: disablesIn(tree, tree.documents[0]),
    workloads: [],
    exposures: [],
    scalers: [],
    variables: [],
    fills: [],
    ...told,
  };
}
