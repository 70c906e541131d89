import { isWorse } from '../../contracts/compare/listing';
import { asMet, changeId, changeMessage } from '../../contracts/compare/words';
import type { Compared } from '../../landscape/compared';
import type { Hit } from '../../landscape/hits';
import type { Report } from '../rule';
import { plural, subjectOf } from '../subjects';

/** A note in the manifest of each consumer that an unreleased change will hit, one for each of its uses that is met. */
export function* notesToConsumers(compared: Compared): Iterable<Report<'ahead' | 'aheadMore'>> {
  const { served, release } = compared;
  if (!served) return;
  const { service } = served.provided;
  for (const [first, ...others] of metByUse(compared)) {
    const [hit, change] = first;
    const more = others.length;
    yield {
      at: hit.at,
      severity: 'info',
      subject: `${hit.consumer.name} ${subjectOf(served.provided, served)}`,
      message: more > 0 ? 'aheadMore' : 'ahead',
      args: {
        provider: service.name,
        change: changeMessage(asMet(change, hit.met, true)),
        owner: service.facts.owner ?? 'its owner',
        release: release.name,
        ...(more > 0 && { more: `${more === 1 ? 'is' : 'are'} ${plural(more, 'other')}` }),
      },
      detail: `ahead ${hit.use?.written ?? ''} ${changeId(change)}`,
      related: [
        { at: { ...hit.at, file: change.near.file, path: change.near.path, part: 'entry' }, text: 'The change.' },
      ],
    };
  }
}

type Met = readonly [Hit, Compared['comparison']['changes'][number]];

/** What each use of a consumer in the landscape meets, the worst first. */
function metByUse({ comparison, hits }: Compared): readonly (readonly [Met, ...Met[]])[] {
  const byUse = new Map<string, [Met, ...Met[]]>();
  for (const change of comparison.changes) {
    for (const hit of hits(change)) {
      if (!hit.consumer.service || hit.level === 'safe') continue;
      const key = `${hit.at.file}\0${hit.at.path.join('\0')}`;
      const met = byUse.get(key);
      if (!met) byUse.set(key, [[hit, change]]);
      else if (isWorse(hit.level, met[0][0].level)) met.unshift([hit, change]);
      else met.push([hit, change]);
    }
  }
  return [...byUse.values()];
}
