import { countWords } from '../contracts/compare/listing';
import type { Compared } from '../landscape/compared';
import type { Range } from '../rules/finding';
import { rangeOf } from '../rules/findings';
import { at, plural } from '../rules/subjects';
import { find } from '../syntax/locate';
import { type Place, place } from '../syntax/place';
import type { Asked } from './asked';
import { comparedIn, hitsByConsumer } from './comparisons';

/** What has changed since the last release, in a line above a spec or an entry of `provides`. */
export interface Lens {
  readonly range: Range;
  readonly title: string;
}

/** The lenses of a manifest or a spec; none where it has not been released, or that is not known. */
export function codeLenses(asked: Asked): Lens[] {
  const { result, state } = asked;
  const compared = comparedIn(result, state.file);
  const lenses = compared.map((one) => ({ range: rangeOf(state, placeOf(one, asked)), title: titleOf(one, asked) }));
  // One spec may be named by several manifests.
  return lenses.filter(
    ({ range, title }, index) =>
      lenses.findIndex((other) => other.title === title && other.range.start.line === range.start.line) === index,
  );
}

function placeOf({ served }: Compared, { state }: Asked): Place {
  if (served?.provided.service.file === state.file) return at(state.file, served.provided.facts, 'api', 'key');
  const top = ['openapi', 'swagger', 'info'].find((key) => find(state.tree, [key]) !== undefined);
  return place(state.file, top === undefined ? [] : [top], 'key');
}

/** `2 breaking, 5 safe since v1.4.0 · 3 consumers hit`; with the version first, where an entry has several. */
function titleOf(compared: Compared, { state }: Asked): string {
  const { comparison, release, served } = compared;
  const isOneOfSeveral = served?.provided.service.file === state.file && served.provided.versions.length > 1;
  const hit = hitsByConsumer(compared).size;
  const since = `${countWords(comparison.changes) || 'no change'} since ${release.name}`;
  return [
    isOneOfSeveral && served.text !== undefined ? `${served.text}: ${since}` : since,
    ...(hit > 0 ? [`${plural(hit, 'consumer')} hit`] : []),
    ...(comparison.complete ? [] : ['not all could be compared']),
  ].join(' · ');
}
