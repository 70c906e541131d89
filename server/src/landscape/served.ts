import type { Contract } from '../contracts/contract';
import { compareVersions, parseVersion, type Version } from '../contracts/version';
import type { ServedFacts, SpecReference } from '../readers/facts';
import type { Snapshot } from '../readers/snapshot';
import type { Provided, Served } from './model';

type ContractOf = (file: string) => Contract | undefined;

/**
 * The versions of an api that are served. Those listed; without a list the one its spec tells. The entry's own `spec`
 * is the form of the highest version that has none of its own; the form of the others is unknown.
 *
 * @param elsewhere what another source says of where the api is described, for an entry that says nothing of it
 */
export function servedVersions(
  provided: Provided,
  snapshot: Snapshot,
  contractOf: ContractOf,
  elsewhere?: SpecReference,
): Served[] {
  const { spec = elsewhere, versions } = provided.facts;
  const form = (reference: SpecReference | undefined) => contractFor(reference, snapshot, contractOf);
  if (!versions?.length) {
    const contract = form(spec);
    const text = contract?.version;
    return [{ provided, text, version: text === undefined ? undefined : parseVersion(text), contract }];
  }
  const latest = highestWithoutSpec(versions);
  return versions.map((facts) => ({
    provided,
    facts,
    text: facts.version,
    version: facts.version === undefined ? undefined : parseVersion(facts.version),
    contract: form(facts.spec ?? (facts === latest ? spec : undefined)),
  }));
}

function contractFor(spec: SpecReference | undefined, snapshot: Snapshot, contractOf: ContractOf) {
  if (!spec || spec.remote) return undefined;
  const files = spec.glob ? (snapshot.globs.get(spec.file) ?? []) : [spec.file];
  return files.length === 1 && files[0] !== undefined ? contractOf(files[0]) : undefined;
}

function highestWithoutSpec(versions: readonly ServedFacts[]): ServedFacts | undefined {
  let highest: { facts: ServedFacts; version: Version | undefined } | undefined;
  for (const facts of versions) {
    if (facts.spec) continue;
    const version = facts.version === undefined ? undefined : parseVersion(facts.version);
    const higher = !highest?.version || (version && compareVersions(version, highest.version) > 0);
    if (!highest || higher) highest = { facts, version };
  }
  return highest?.facts;
}
