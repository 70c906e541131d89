import { FORM_KINDS } from './schema/kinds/forms';
import { PROPERTY_KINDS } from './schema/kinds/properties';
import { VALUE_KINDS } from './schema/kinds/values';
import { directed } from './schema/kinds/ways';

const BASES = { ...PROPERTY_KINDS, ...VALUE_KINDS, ...FORM_KINDS } as const;

/** What can change in a schema, without the direction in which it matters: `property.removed`. */
export type SchemaKindBase = keyof typeof BASES;

/** The same by direction: `request.property.removed`, `response.property.removed`. */
export const SCHEMA_KINDS = directed(BASES);
