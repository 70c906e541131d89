import type { Facts } from '../../readers/facts';
import { catalogMentions } from './catalog-mentions';
import { configMentions } from './config-mentions';
import { manifestMentions } from './manifest-mentions';
import type { Mention } from './mention';
import { ownersMentions } from './owners-mentions';
import { specMentions } from './spec-mentions';

/** What finds the names in each kind of file: a new kind is one more line. */
const READERS: { readonly [K in Facts['kind']]: (facts: Extract<Facts, { kind: K }>) => Mention[] } = {
  manifest: manifestMentions,
  config: configMentions,
  spec: specMentions,
  catalog: catalogMentions,
  owners: ownersMentions,
  // Whom names in these mean is told by the landscape: see `running.ts`.
  deployment: () => [],
  suppressions: () => [],
};

/** The names that one file writes. */
export interface Mentions {
  readonly all: readonly Mention[];
  readonly byKey: ReadonlyMap<string, readonly Mention[]>;
}

const NONE: Mentions = { all: [], byKey: new Map() };

const kept = new WeakMap<Facts, Mentions>();

/** The names that a file writes; made once for facts, which stay the same object while they say the same. */
export function mentionsIn(facts: Facts | undefined): Mentions {
  if (!facts) return NONE;
  const known = kept.get(facts);
  if (known) return known;
  const read = READERS[facts.kind] as (facts: Facts) => Mention[];
  const all = read(facts);
  const found = { all, byKey: byKey(all) };
  kept.set(facts, found);
  return found;
}

function byKey(all: readonly Mention[]): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const one of all) {
    for (const key of one.keys) {
      const group = found.get(key);
      if (group) group.push(one);
      else found.set(key, [one]);
    }
  }
  return found;
}
