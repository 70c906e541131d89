import type { ChangeLevel } from '../../change';
import type { Kind } from '../../kinds';

/** A kind of change for each direction in which it is one. */
export interface Ways {
  readonly request?: Kind;
  readonly response?: Kind;
}

/** The kinds under their ids: each with its direction before its name. */
export type Directed<T> = {
  readonly [B in keyof T & string as T[B] extends { readonly request: Kind } ? `request.${B}` : never]: Kind;
} & {
  readonly [B in keyof T & string as T[B] extends { readonly response: Kind } ? `response.${B}` : never]: Kind;
};

export const breaking = (message: string): Kind => kind('breaking', message);
export const risky = (message: string): Kind => kind('risky', message);
export const safe = (message: string): Kind => kind('safe', message);

function kind(level: ChangeLevel, message: string): Kind {
  return { level, message };
}

/** Gives each kind its id: `property.removed` becomes `request.property.removed` and `response.property.removed`. */
export function directed<T extends Readonly<Record<string, Ways>>>(kinds: T): Directed<T> {
  const found: Record<string, Kind> = {};
  for (const [name, { request, response }] of Object.entries(kinds)) {
    if (request) found[`request.${name}`] = request;
    if (response) found[`response.${name}`] = response;
  }
  return found as Directed<T>;
}
