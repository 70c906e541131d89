import type { CatalogFacts } from '../../readers/catalog/facts';
import type { ConfigFacts, Facts, ManifestFacts } from '../../readers/facts';
import type { SchemaName } from '../../readers/schema/schema';
import type { SchemaProblem } from '../../readers/schema/validate';

/** Files that are held against a schema of ours. */
export type Judged = ManifestFacts | ConfigFacts | CatalogFacts;

export const hasSchema = (facts: Facts): facts is Judged =>
  facts.kind === 'manifest' || facts.kind === 'config' || facts.kind === 'catalog';

/** The schema of one document of a file. */
export function schemaOfDocument(facts: Judged, document = 0): SchemaName {
  if (facts.kind !== 'catalog') return facts.kind === 'manifest' ? 'microservice' : 'servicelint';
  return `catalog/${facts.entities.find((entity) => entity.document === document)?.form ?? 'Entity'}`;
}

/** Of a file with several entities the one that a problem is in, so that the same mistake in two is two findings. */
export function subjectOfProblem(facts: Judged, { document }: SchemaProblem): string | undefined {
  if (facts.kind !== 'catalog') return undefined;
  const entity = facts.entities.find((one) => one.document === document);
  return entity?.name === undefined ? undefined : `${entity.kind}:${entity.namespace}/${entity.name}`.toLowerCase();
}
