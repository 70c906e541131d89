import type { Dependency, Service } from '../../landscape/model';

/** The first call of the one service that calls this one, and only synchronously; undefined where there are others. */
export function onlyCall(service: Service): Dependency | undefined {
  const { consumers, provides } = service;
  const [first] = consumers;
  if (!first || first.consumer === service) return undefined;
  const same = consumers.every(({ consumer, synchronous }) => consumer === first.consumer && synchronous === true);
  const listed = provides.flatMap((provided) => provided.listed);
  return same && listed.every(({ service: other }) => other === first.consumer) ? first : undefined;
}

/** In production, for insiders only, and written to keep nothing and to need nobody. */
export function isBare({ facts, provides, links, stores }: Service): boolean {
  const empty =
    links.length + stores.length === 0 &&
    facts.data?.length === 0 &&
    facts.consumes?.length === 0 &&
    facts.dependsOn.length === 0;
  const inside = provides.every(({ facts: { audience } }) => audience === 'internal');
  return facts.complete && facts.type === 'service' && facts.lifecycle === 'production' && empty && inside;
}
