import type { Tree } from '../../syntax/tree';
import { type KubernetesObject, objectsIn } from './documents';
import { readIngress, readService } from './exposures';
import type { DeploymentFacts, VariableSetFacts } from './facts';
import { readScaler } from './scaler';
import { readVariableSet } from './variable-sets';
import { MOST_VARIABLES, type VariableBounds } from './variables';
import { isWorkload, readWorkload } from './workload';

type Kubernetes = Pick<DeploymentFacts, 'workloads' | 'exposures' | 'scalers' | 'variables'>;

/** What the Kubernetes objects of a file tell; undefined where none of them is of a kind that is read. */
export function readKubernetes(tree: Tree): Kubernetes | undefined {
  const objects = objectsIn(tree).filter(
    ({ fields, name }) => name !== undefined && fields.text('$patch') !== 'delete',
  );
  const bounds: VariableBounds = { left: MOST_VARIABLES };
  const read: Kubernetes = {
    workloads: objects.filter(isWorkload).map((one) => readWorkload(one, bounds)),
    exposures: objects.flatMap((one) => {
      if (one.kind === 'Service' && one.apiVersion === 'v1') return [readService(one)];
      return one.kind === 'Ingress' ? [readIngress(one)] : [];
    }),
    scalers: objects.filter(({ kind }) => kind === 'HorizontalPodAutoscaler').flatMap(readScaler),
    variables: objects.flatMap((one) => variableSets(one, bounds)),
  };
  const isAnything = Object.values(read).some((part) => part.length > 0);
  return isAnything ? read : undefined;
}

function variableSets(object: KubernetesObject, bounds: VariableBounds): readonly VariableSetFacts[] {
  const { kind, apiVersion } = object;
  return apiVersion === 'v1' && (kind === 'ConfigMap' || kind === 'Secret')
    ? [readVariableSet(object, kind, bounds)]
    : [];
}
