import type { Joined } from '../landscape/joined';
import type { Range } from '../rules/finding';
import { linesOf, rangeOf } from '../rules/findings';
import { locate } from '../syntax/locate';
import type { Place } from '../syntax/place';

/** A stretch of a file as it stands today. */
export interface Located {
  readonly file: string;
  readonly range: Range;
}

/** Where a place is, its first line alone; undefined where its file was not read. */
export function located({ snapshot }: Joined, at: Place): Located | undefined {
  const state = snapshot.files.get(at.file);
  return state && { file: at.file, range: rangeOf(state, at) };
}

/** The same with all of its lines. */
export function locatedWhole({ snapshot }: Joined, at: Place): Located | undefined {
  const state = snapshot.files.get(at.file);
  if (!state) return undefined;
  const lines = linesOf(state.tree);
  const { start, end } = locate(state.tree, at);
  return { file: at.file, range: { start: lines.position(start), end: lines.position(end) } };
}

/** The places that could be found, each once. */
export function locatedAll(joined: Joined, places: readonly Place[]): Located[] {
  const found = places.flatMap((at) => located(joined, at) ?? []);
  return [...new Map(found.map((one) => [JSON.stringify([one.file, one.range.start, one.range.end]), one])).values()];
}
