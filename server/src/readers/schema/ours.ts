import type { Facts } from '../facts';
import type { SchemaName } from './schema';

/** The schema that each kind of file of ours is written by, by the kind of its facts. */
const SCHEMAS = { manifest: 'microservice', config: 'servicelint', suppressions: 'suppressions' } as const;

/** What is read from a file that has a schema of ours, in a catalogue's file one for each document. */
export type FactsOfOurs = Extract<Facts, { readonly kind: keyof typeof SCHEMAS | 'catalog' }>;

export const hasSchema = (facts: Facts): facts is FactsOfOurs =>
  facts.kind === 'catalog' || Object.hasOwn(SCHEMAS, facts.kind);

/** The schema that a document of a file is written by; of a template of an entity what all entities have. */
export function schemaOfDocument(facts: FactsOfOurs, document = 0): SchemaName {
  if (facts.kind !== 'catalog') return SCHEMAS[facts.kind];
  return `catalog/${facts.entities.find((entity) => entity.document === document)?.form ?? 'Entity'}`;
}
