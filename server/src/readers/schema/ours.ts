import type { Facts } from '../facts';

/** The schema that each kind of file of ours is written by, by the kind of its facts. */
export const SCHEMAS = { manifest: 'microservice', config: 'servicelint', suppressions: 'suppressions' } as const;

/** What is read from a file that has a schema of ours. */
export type FactsOfOurs = Extract<Facts, { readonly kind: keyof typeof SCHEMAS }>;

export const hasSchema = (facts: Facts): facts is FactsOfOurs => Object.hasOwn(SCHEMAS, facts.kind);
