import { findOperation } from '../contracts/uses';
import { answers, compareVersions, parseWanted } from '../contracts/version';
import type { ConsumedFacts, Via } from '../readers/facts';
import type { Dependency, Landscape, Provided, Served, Service } from './model';

const SYNCHRONOUS: ReadonlySet<Via> = new Set(['http', 'grpc', 'graphql', 'plugin']);
const VIA_OF_TYPE = { openapi: 'http' } as const;

/** Finds who provides what an entry of `consumes` asks for. */
export function resolveDependency(landscape: Landscape, consumer: Service, facts: ConsumedFacts): Dependency {
  const api = facts.api ?? '';
  const external = facts.external || landscape.external.has(facts.service ?? '') || landscape.external.has(api);
  const found = external ? {} : findProvider(landscape, facts);
  const served = found.provided && servedFor(found.provided, facts.version);
  const type = (served ?? found.provided?.versions.find(({ contract }) => contract))?.contract?.type;
  const via = facts.via ?? (type && VIA_OF_TYPE[type]);
  return { consumer, facts, api, external, ...found, served, via, synchronous: via && SYNCHRONOUS.has(via) };
}

function findProvider(
  landscape: Landscape,
  { api, service }: ConsumedFacts,
): Pick<Dependency, 'provider' | 'provided'> {
  if (service !== undefined) {
    const provider = landscape.byName.get(service)?.[0];
    return { provider, provided: provider?.provides.find((provided) => provided.api === api) };
  }
  const candidates = landscape.byApi.get(api ?? '') ?? [];
  const [provided] = candidates;
  return candidates.length === 1 && provided ? { provider: provided.service, provided } : {};
}

/** The highest served version that answers what is asked for (`undefined`: any). */
export function servedFor(provided: Provided, wanted: string | undefined): Served | undefined {
  const asked = wanted === undefined ? undefined : parseWanted(wanted);
  if (wanted !== undefined && !asked) return undefined;
  let best: Served | undefined;
  for (const served of provided.versions) {
    if (asked && !(served.version && answers(served.version, asked))) continue;
    const higher = best?.version && served.version && compareVersions(served.version, best.version) > 0;
    if (!best || higher) best = served;
  }
  return best;
}

/**
 * Whether answering `incoming` needs `outgoing`: what the one who calls a service uses of it meets what the service
 * says it needs that dependency `for`. Without `for`, everything needs it; an empty one says background work.
 */
export function carries(incoming: Dependency, outgoing: Dependency): boolean {
  const needed = outgoing.facts.for;
  if (needed === undefined || needed.includes(incoming.api)) return true;
  const apis = new Set(outgoing.consumer.provides.map(({ api }) => api));
  const operations = needed.filter((name) => !apis.has(name));
  const contract = incoming.served?.contract;
  if (!contract)
    return incoming.facts.uses
      ? incoming.facts.uses.some((use) => operations.includes(use.operation))
      : operations.length > 0;
  const known = new Set(operations.map((name) => findOperation(contract, name)).filter((found) => found !== undefined));
  if (!incoming.facts.uses) return known.size > 0;
  return incoming.facts.uses.some((use) => {
    const operation = findOperation(contract, use.operation);
    return operation !== undefined && known.has(operation);
  });
}
