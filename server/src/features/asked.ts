import type { Result } from '../engine';
import type { Joined } from '../landscape/joined';
import { hasSchema, schemaOfDocument } from '../readers/schema/ours';
import type { SchemaName } from '../readers/schema/schema';
import type { FileState } from '../readers/snapshot';
import type { Position } from '../rules/finding';
import { linesOf } from '../rules/findings';
import { type At, placeAt } from '../syntax/place-at';

/** A document about which an editor asks, as it was read last; `Known` is what is known of its landscape. */
export interface Asked<Known extends Joined = Result> {
  readonly result: Known;
  readonly state: FileState;
}

/** A place in it. */
export interface AskedAt<Known extends Joined = Result> extends Asked<Known> {
  readonly offset: number;
  readonly at: At;
}

/** Undefined where the file was not read. */
export function askedFor<Known extends Joined>(result: Known | undefined, file: string): Asked<Known> | undefined {
  const state = result?.snapshot.files.get(file);
  return result && state && { result, state };
}

/** The same question about one position of the document. */
export function askedAt<Known extends Joined>(asked: Asked<Known>, position: Position): AskedAt<Known> {
  const offset = linesOf(asked.state.tree).offset(position);
  return { ...asked, offset, at: placeAt(asked.state.tree, offset) };
}

/**
 * The schema that the document at a place is written by; API specs have none of ours. An entity's kind is one of those
 * that all have, whatever it is now.
 */
export function schemaFor({ state: { facts }, at }: AskedAt<Joined>): SchemaName | undefined {
  if (!facts || !hasSchema(facts)) return undefined;
  const isForm =
    facts.kind === 'catalog' && at.path.length === 1 && (at.path[0] === 'kind' || at.path[0] === 'apiVersion');
  return isForm ? 'catalog/Entity' : schemaOfDocument(facts, at.document);
}
