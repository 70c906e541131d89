import { entryIn, identity, type KubernetesObject } from './documents';
import type { ScalerFacts } from './facts';

/** A HorizontalPodAutoscaler of any version; none where it does not say what it scales. */
export function readScaler(object: KubernetesObject): readonly ScalerFacts[] {
  const spec = object.fields.map('spec');
  const target = spec?.map('scaleTargetRef');
  const [kind, name] = [target?.text('kind'), target?.text('name')];
  if (!spec || kind === undefined || name === undefined) return [];
  const [min, max] = [spec.whole('minReplicas', 0), spec.whole('maxReplicas', 1)];
  return [
    {
      ...entryIn(spec, object.document),
      ...identity(object),
      target: { kind, name },
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    },
  ];
}
