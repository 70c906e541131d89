import type { Change } from '../../contracts/compare/change';
import { readContract } from '../../contracts/openapi';
import { answers, parseVersion, parseWanted } from '../../contracts/version';
import { type Declared, declaredConsumers, type Hit, hitsOf } from '../../landscape/hits';
import type { Dependency, Landscape, Provided } from '../../landscape/model';
import { rangeOf } from '../../rules/findings';
import { place } from '../../syntax/place';
import type { Joined } from './landscape';
import type { Offer } from './offer';
import type { OfferPair } from './pairs';
import type { HitConsumer } from './report';

/**
 * Who is hit by the changes of one contract, by name of service.
 *
 * @param landscapes those of the revision
 * @param name how a file of the revision is called in the output
 */
export function consumersOf(
  pair: OfferPair,
  landscapes: readonly Joined[],
  name: (file: string) => string,
): (change: Change) => readonly HitConsumer[] {
  const { base } = pair;
  if (!base?.identity) return () => [];
  const contract = base.form && readContract(base.form.spec, base.form.lookup);
  const found = landscapes.map((joined) => ({ joined, consumers: declared(base, pair, joined.landscape) }));
  return (change) =>
    found.flatMap(({ joined, consumers }) => {
      const hits = contract ? hitsOf(change, contract, consumers) : consumers.map(hitByAll(change));
      return hits.flatMap((hit) => (hit.level === 'safe' ? [] : shown(hit, base.title, joined, name)));
    });
}

/** Nothing is known of a form that was not read: whoever uses it is hit. */
const hitByAll =
  (change: Change) =>
  (consumer: Declared): Hit => ({ consumer, at: consumer.at, level: change.level, names: false, met: [] });

/** Those that ask for the form that was compared: in the revision they may still ask for the version of the base. */
function declared(base: Offer, { revision, successor }: OfferPair, landscape: Landscape): readonly Declared[] {
  const released = base.version === undefined ? undefined : parseVersion(base.version);
  const provided = providedAs(base, landscape);
  if (!provided) return landscape.dependencies.filter((one) => asksForGone(one, base)).map(declaredBy);
  const served = successor ? undefined : provided.versions.find(({ text }) => text === revision?.version);
  return declaredConsumers(provided, served ?? { provided }, released);
}

function providedAs({ identity, title }: Offer, { byName }: Landscape): Provided | undefined {
  const services = byName.get(identity?.service ?? '') ?? [];
  return services.flatMap(({ provides }) => provides).find(({ api }) => api === title);
}

/** Whether somebody depends on an api that nobody provides any more. */
function asksForGone({ api, external, provided, facts }: Dependency, base: Offer): boolean {
  if (external || provided || api !== base.title) return false;
  if (facts.service !== undefined && facts.service !== base.identity?.service) return false;
  const wanted = facts.version === undefined ? undefined : parseWanted(facts.version);
  const version = base.version === undefined ? undefined : parseVersion(base.version);
  return !wanted || !version || answers(version, wanted);
}

const declaredBy = ({ consumer, facts }: Dependency): Declared => ({
  name: consumer.name,
  service: consumer,
  at: place(consumer.file, [...facts.path, 'api']),
  uses: facts.uses,
});

function shown({ consumer, use, at }: Hit, api: string, { snapshot }: Joined, name: (file: string) => string) {
  const state = snapshot.files.get(at.file);
  if (!state) return [];
  const hit: HitConsumer = {
    service: consumer.name,
    api,
    uses: use?.written,
    file: name(at.file),
    range: rangeOf(state, at),
  };
  return [hit];
}
