import type { Change } from '../../contracts/compare/change';
import { isWorse } from '../../contracts/compare/listing';
import { asMet } from '../../contracts/compare/words';
import type { Declared, Hit } from '../../landscape/hits';

/** The most that a message names. */
const NAMED = 3;

/** The consumers that are really hit: those to whom the change is more than safe, each once, the worst of it. */
export function hurt(hits: readonly Hit[]): readonly Hit[] {
  const byName = new Map<string, Hit>();
  for (const hit of hits) {
    const known = byName.get(hit.consumer.name);
    if (hit.level !== 'safe' && (!known || isWorse(hit.level, known.level))) byName.set(hit.consumer.name, hit);
  }
  return [...byName.values()];
}

/** `billing (getOrder#total)`, `shipping (which does not say what it uses)`, `2 more`. */
export function namesOfHit(hits: readonly Hit[]): readonly string[] {
  const named = hits.slice(0, hits.length > NAMED + 1 ? NAMED : hits.length);
  const more = hits.length - named.length;
  return [
    ...named.map(({ consumer, use }) => `${consumer.name} (${use?.written ?? unnamed(consumer)})`),
    ...(more > 0 ? [`${more} more`] : []),
  ];
}

/** How a consumer is hit that is not hit through one of its uses. */
const unnamed = ({ uses }: Declared): string => (uses ? 'in all that it uses' : 'which does not say what it uses');

/** The change with what the first of those meets who are hit told first. */
export function asTold(change: Change, hits: readonly Hit[]): Change {
  const worst = hits.find(({ met }) => met.length > 0);
  return worst ? asMet(change, worst.met, false) : change;
}
