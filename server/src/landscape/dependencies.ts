import type { ContractType } from '../contracts/contract';
import { findOperation } from '../contracts/uses';
import { answers, compareVersions, parseWanted } from '../contracts/version';
import type { ConsumedFacts, Via } from '../readers/facts';
import type { Dependency, Landscape, Provided, Served, Service } from './model';

const SYNCHRONOUS: ReadonlySet<Via> = new Set(['http', 'grpc', 'graphql', 'plugin']);
/** A JSON Schema may travel as a message or as an event, both of them asynchronous. */
const VIA_OF_TYPE: Partial<Record<ContractType, Via>> = { openapi: 'http' };

/** Finds who provides what an entry of `consumes` asks for. */
export function resolveDependency(landscape: Landscape, consumer: Service, facts: ConsumedFacts): Dependency {
  const api = facts.api ?? '';
  const external = facts.external || landscape.external.has(facts.service ?? '') || landscape.external.has(api);
  const found = external ? {} : findProvider(landscape, facts);
  const { served } = found;
  const type = (served ?? found.provided?.versions.find(({ contract }) => contract))?.contract?.type;
  const via = facts.via ?? (type && VIA_OF_TYPE[type]);
  return { consumer, facts, api, external, ...found, via, synchronous: via && SYNCHRONOUS.has(via) };
}

function findProvider(
  landscape: Landscape,
  { api, service, version }: ConsumedFacts,
): Pick<Dependency, 'provider' | 'provided' | 'served'> {
  const provider = service === undefined ? undefined : landscape.byName.get(service)?.[0];
  if (service !== undefined && !provider) return {};
  const candidates = (landscape.byApi.get(api ?? '') ?? []).filter((one) => !provider || one.service === provider);
  const [first] = candidates;
  if (!first) return { provider };
  if (candidates.some((one) => one.service !== first.service)) return {};
  const served = newest(candidates, version);
  return { provider: first.service, provided: served?.provided ?? first, served };
}

/** The entries of a service for one api, this one among them: it may list each major version in an entry of its own. */
export function entriesFor({ service, api }: Provided): readonly Provided[] {
  return service.provides.filter((other) => other.api === api);
}

/** The highest served version that answers what is asked for (`undefined`: any). */
export function servedFor(provided: Provided, wanted: string | undefined): Served | undefined {
  return newest([provided], wanted);
}

function newest(entries: readonly Provided[], wanted: string | undefined): Served | undefined {
  const asked = wanted === undefined ? undefined : parseWanted(wanted);
  if (wanted !== undefined && !asked) return undefined;
  let best: Served | undefined;
  for (const { versions } of entries) {
    for (const served of versions) {
      if (asked && !(served.version && answers(served.version, asked))) continue;
      const higher = best?.version && served.version && compareVersions(served.version, best.version) > 0;
      if (!best || higher) best = served;
    }
  }
  return best;
}

/** Whether it is known that the provider does not serve the version that is asked for. */
export function asksInVain({ provided, served, facts: { version, complete } }: Dependency): boolean {
  if (!provided || served || version === undefined || !complete || !parseWanted(version)) return false;
  const entries = entriesFor(provided);
  return (
    provided.service.facts.complete &&
    entries.every(({ facts, versions }) => facts.complete && versions.every((one) => one.version !== undefined))
  );
}

/**
 * Whether a service says that it cannot answer without a dependency: it writes `critical: true`, neither what it does
 * instead (`fallback`) nor that nothing of its answers needs it (an empty `for`).
 */
export function isVital({ facts }: Dependency): boolean {
  return facts.critical === true && facts.fallback === undefined && facts.for?.length !== 0;
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
