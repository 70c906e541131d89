import { countWords } from '../../contracts/compare/listing';
import type { Compared } from '../../landscape/compared';
import { rangeOf } from '../../rules/findings';
import { at, plural } from '../../rules/subjects';
import type { Place } from '../../syntax/place';
import type { Asked } from '../asked';
import { comparedIn, hitsByConsumer } from '../comparisons';
import { type Lens, topOf } from './lens';

/**
 * What has changed since the last release, above a spec or an entry of `provides`; nothing where it has not been released,
 * or that is not known.
 */
export function changeLenses(asked: Asked): Lens[] {
  const { result, state } = asked;
  const compared = comparedIn(result, state.file);
  const lenses = compared.map((one): Lens => {
    const range = rangeOf(state, placeOf(one, asked));
    return { kind: 'changes', range, title: titleOf(one, asked), opens: { what: 'comparison' } };
  });
  // One spec may be named by several manifests.
  return lenses.filter(
    ({ range, title }, index) =>
      lenses.findIndex((other) => other.title === title && other.range.start.line === range.start.line) === index,
  );
}

function placeOf({ served }: Compared, { state }: Asked): Place {
  if (served?.provided.service.file === state.file) return at(state.file, served.provided.facts, 'api', 'key');
  return topOf(state);
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
