import type { Joined } from '../landscape/joined';
import type { FileState } from '../readers/snapshot';
import type { Range } from '../rules/finding';
import { linesOf, rangeOf } from '../rules/findings';
import { rangeInHost } from '../rules/in-host';
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
  return state && inHost(state, rangeOf(state, at));
}

/** The same with all of its lines. */
export function locatedWhole({ snapshot }: Joined, at: Place): Located | undefined {
  const state = snapshot.files.get(at.file);
  if (!state) return undefined;
  const lines = linesOf(state.tree);
  const { start, end } = locate(state.tree, at);
  return inHost(state, { start: lines.position(start), end: lines.position(end) });
}

/** What stands as a text in another file is shown there. */
const inHost = (state: FileState, range: Range): Located => ({
  file: state.host?.file ?? state.file,
  range: rangeInHost(range, state),
});

/** The places that could be found, each once. */
export function locatedAll(joined: Joined, places: readonly Place[]): Located[] {
  const found = places.flatMap((at) => located(joined, at) ?? []);
  return [...new Map(found.map((one) => [JSON.stringify([one.file, one.range.start, one.range.end]), one])).values()];
}
