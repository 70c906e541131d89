import type { CatalogFacts } from '../../readers/catalog/facts';
import type { Facts } from '../../readers/facts';
import type { SchemaName } from '../../readers/schema/schema';
import type { SchemaProblem } from '../../readers/schema/validate';

/** The schemas of files of ours, by the kind of their facts. */
const SCHEMAS = { manifest: 'microservice', config: 'servicelint', suppressions: 'suppressions' } as const;

/** Files that are held against a schema. */
export type Judged = CatalogFacts | Extract<Facts, { readonly kind: keyof typeof SCHEMAS }>;

export const hasSchema = (facts: Facts): facts is Judged =>
  facts.kind === 'catalog' || Object.hasOwn(SCHEMAS, facts.kind);

/** The schema of one document of a file. */
export function schemaOfDocument(facts: Judged, document = 0): SchemaName {
  if (facts.kind !== 'catalog') return SCHEMAS[facts.kind];
  return `catalog/${facts.entities.find((entity) => entity.document === document)?.form ?? 'Entity'}`;
}

/** Of a file with several entities the one that a problem is in, so that the same mistake in two is two findings. */
export function subjectOfProblem(facts: Judged, { document }: SchemaProblem): string | undefined {
  if (facts.kind !== 'catalog') return undefined;
  const entity = facts.entities.find((one) => one.document === document);
  return entity?.name === undefined ? undefined : `${entity.kind}:${entity.namespace}/${entity.name}`.toLowerCase();
}
