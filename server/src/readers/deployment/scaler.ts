import { entryIn, identity, type KubernetesObject } from './documents';
import type { ScalerFacts } from './facts';

/** A HorizontalPodAutoscaler of any version; none where it has no spec. */
export function readScaler(object: KubernetesObject): readonly ScalerFacts[] {
  const spec = object.fields.map('spec');
  if (!spec) return [];
  const target = spec.map('scaleTargetRef');
  const [kind = '', name = ''] = [target?.text('kind'), target?.text('name')];
  const [min, max] = [spec.whole('minReplicas', 0), spec.whole('maxReplicas', 1)];
  const isUnbounded = spec.entry().complete && !spec.keys().includes('maxReplicas');
  return [
    {
      ...entryIn(spec, object.document),
      ...identity(object),
      target: { kind, name },
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(isUnbounded && { unbounded: true as const }),
      ...((kind === '' || name === '') && { partial: true as const }),
    },
  ];
}
