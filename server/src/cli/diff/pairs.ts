import { basename } from '../../readers/paths';
import type { Offer } from './offer';

/** Two forms of one contract; one of them is missing where it is new or gone. */
export interface OfferPair {
  readonly base?: Offer;
  readonly revision?: Offer;
  /** True where the revision is another major: the old one is gone, and consumers are to move to this. */
  readonly successor?: true;
}

/** What two offers have in common that are one contract; undefined where an offer has no such thing. */
type Likeness = (offer: Offer) => string | undefined;

const api: Likeness = ({ identity }) => identity && [identity.island, identity.service, identity.api].join('\0');
const major: Likeness = (offer) => offer.identity && [api(offer), offer.identity.major].join('\0');

/** By what entries of manifests are one contract; of several of one major, those of one version. */
const SAME: readonly Likeness[] = [(offer) => offer.identity && [major(offer), offer.version].join('\0'), major];

/** By what specs are, where not both of them are entries of manifests, which say themselves what they are. */
const ALIKE: readonly Likeness[] = [
  ({ path }) => path,
  ({ title, path }) => (title === path ? undefined : title),
  ({ path }) => path && basename(path),
];

/**
 * Joins what two folders offer, in the order of the base; what is new comes last. Only what is alike to exactly one on
 * the other side is joined: of two that could be meant none is guessed.
 */
export function pairOffers(base: readonly Offer[], revision: readonly Offer[]): readonly OfferPair[] {
  const joined = new Joined(base, revision);
  for (const likeness of SAME) joined.join(likeness, () => true);
  for (const likeness of ALIKE) joined.join(likeness, (a, b) => !a.identity || !b.identity);
  const successors = joined.join(api, () => true);
  return [
    ...base.map((offer): OfferPair => {
      const other = joined.pairs.get(offer);
      return { base: offer, revision: other, ...(successors.has(offer) && { successor: true }) };
    }),
    ...joined.leftOf(revision).map((offer) => ({ revision: offer })),
  ];
}

class Joined {
  readonly pairs = new Map<Offer, Offer>();
  readonly #done = new Set<Offer>();

  constructor(
    readonly base: readonly Offer[],
    readonly revision: readonly Offer[],
  ) {}

  leftOf(offers: readonly Offer[]): readonly Offer[] {
    return offers.filter((offer) => !this.#done.has(offer));
  }

  /** @returns those of the base that were joined now */
  join(likeness: Likeness, may: (base: Offer, revision: Offer) => boolean): ReadonlySet<Offer> {
    const found = new Set<Offer>();
    const others = groups(this.leftOf(this.revision), likeness);
    for (const [key, [offer, ...more]] of groups(this.leftOf(this.base), likeness)) {
      const [other, ...moreOthers] = others.get(key) ?? [];
      if (!offer || !other || more.length + moreOthers.length > 0 || !may(offer, other)) continue;
      this.pairs.set(offer, other);
      this.#done.add(offer).add(other);
      found.add(offer);
    }
    return found;
  }
}

function groups(offers: readonly Offer[], likeness: Likeness): ReadonlyMap<string, readonly Offer[]> {
  const found = new Map<string, Offer[]>();
  for (const offer of offers) {
    const key = likeness(offer);
    if (key === undefined) continue;
    const group = found.get(key);
    if (group) group.push(offer);
    else found.set(key, [offer]);
  }
  return found;
}
