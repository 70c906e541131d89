import type { Facts } from '../../readers/facts';
import type { SchemaProblem } from '../../readers/schema/validate';

/** Of a file with several entities the one that a problem is in, so that the same mistake in two is two findings. */
export function subjectOfProblem(facts: Facts, { document }: SchemaProblem): string | undefined {
  if (facts.kind !== 'catalog') return undefined;
  const entity = facts.entities.find((one) => one.document === document);
  return entity?.name === undefined ? undefined : `${entity.kind}:${entity.namespace}/${entity.name}`.toLowerCase();
}
