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

export function askedAt<Known extends Joined>(asked: Asked<Known>, position: Position): AskedAt<Known> {
  const offset = linesOf(asked.state.tree).offset(position);
  return { ...asked, offset, at: placeAt(asked.state.tree, offset) };
}

/** The schema that a file is written by; API specs have none of ours. */
export function schemaFor({ facts }: FileState): SchemaName | undefined {
  return facts && hasSchema(facts) ? schemaOfDocument(facts) : undefined;
}
