import type { ChangeLevel } from './change';
import { INTERFACE_KINDS } from './interface-kinds';
import { SCHEMA_KINDS } from './schema-kinds';

/** One kind of change: one row and direction of the table of what breaks an interface. */
export interface Kind {
  readonly level: ChangeLevel;
  /**
   * What a consumer is told, as a whole sentence. `{operations}` stands for `GET /orders/{id}` or `GET /a, POST /b and
   * 3 more`, `{field}` for where in the body it is; other names are the change's own arguments. `[sends|send]` is a
   * word for one operation and for several.
   */
  readonly message: string;
}

/** All kinds by id: `response.property.removed`, `operation.removed`. Of `request` and `response` each has its own. */
export const KINDS = { ...SCHEMA_KINDS, ...INTERFACE_KINDS } as const satisfies Readonly<Record<string, Kind>>;

export type KindId = keyof typeof KINDS;
