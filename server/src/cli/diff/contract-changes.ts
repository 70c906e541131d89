import type { Change } from '../../contracts/compare/change';
import { KINDS, type KindId } from '../../contracts/compare/kinds';
import { type Offer, offerName } from './offer';
import type { OfferPair } from './pairs';

/**
 * What it means that a contract is gone, or new. An old major that has a successor is gone all the same: who asks for it
 * is no longer served.
 *
 * @param today YYYY-MM-DD
 */
export function contractChanges({ base, revision, successor }: OfferPair, today: string): readonly Change[] {
  if (base && revision && !successor) return [];
  return [...(base ? [removed(base, revision, today)] : []), ...(revision ? [added(revision)] : [])];
}

function removed(offer: Offer, successor: Offer | undefined, today: string): Change {
  const { deprecated, sunset, at } = offer;
  const isPast = sunset !== undefined && sunset <= today;
  const kind: KindId = isPast
    ? 'contract.removed.sunset'
    : deprecated !== undefined && sunset === undefined
      ? 'contract.removed.deprecated'
      : 'contract.removed';
  const args = { contract: calledIn(offer), ...(isPast && { sunset }) };
  return { kind, level: KINDS[kind].level, args, base: at, near: successor?.at ?? at, sites: [] };
}

function added(offer: Offer): Change {
  const kind: KindId = 'contract.added';
  const args = { contract: calledIn(offer) };
  return { kind, level: KINDS[kind].level, args, revision: offer.at, near: offer.at, sites: [] };
}

/** A loose spec is told apart by its file. */
function calledIn(offer: Offer): string {
  const name = offerName(offer);
  return offer.identity || offer.path === undefined || offer.path === name ? name : `${name} (${offer.path})`;
}
