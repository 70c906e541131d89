import type { Result } from '../engine';
import type { SchemaName } from '../readers/schema/schema';
import type { FileState } from '../readers/snapshot';
import type { Position } from '../rules/finding';
import { linesOf } from '../rules/findings';
import { hasSchema, schemaOfDocument } from '../rules/manifest/judged';
import { type At, placeAt } from '../syntax/place-at';

/** A document about which an editor asks, as it was read last. */
export interface Asked {
  readonly result: Result;
  readonly state: FileState;
}

/** A place in it. */
export interface AskedAt extends Asked {
  readonly offset: number;
  readonly at: At;
}

/** Undefined where the file was not read. */
export function askedFor(result: Result | undefined, file: string): Asked | undefined {
  const state = result?.snapshot.files.get(file);
  return result && state && { result, state };
}

export function askedAt(asked: Asked, position: Position): AskedAt {
  const offset = linesOf(asked.state.tree).offset(position);
  return { ...asked, offset, at: placeAt(asked.state.tree, offset) };
}

/**
 * The schema that the document at a place is written by; API specs have none of ours. An entity's kind is one of those
 * that all have, whatever it is now.
 */
export function schemaFor({ state: { facts }, at }: AskedAt): SchemaName | undefined {
  if (!facts || !hasSchema(facts)) return undefined;
  const isForm =
    facts.kind === 'catalog' && at.path.length === 1 && (at.path[0] === 'kind' || at.path[0] === 'apiVersion');
  return isForm ? 'catalog/Entity' : schemaOfDocument(facts, at.document);
}
