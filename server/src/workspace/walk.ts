import type { Candidate } from '../history/candidates';
import { compareTagVersions, parseTagVersion } from '../history/versions';
import { type ContractKey, type Release, releaseKey } from '../readers/snapshot';
import type { Past, Subject } from './archive';

/** The releases of one subject. */
export interface Walked {
  /** By {@link releaseKey}. */
  readonly contracts: ReadonlyMap<string, Release>;
  /** The newest release at which it was there at all. */
  readonly newest: Release | undefined;
}

/** The subject as it was at a candidate. `search`: also under other paths. */
export type PastOf = (candidate: Candidate, search: boolean) => Promise<Past | undefined>;

/** Looks for the contracts of a subject at one candidate after the other, no further than needed. */
export async function walk(
  subject: Subject,
  candidates: readonly Candidate[],
  pastOf: PastOf,
  releaseOf: (past: Past, candidate: Candidate) => Release,
): Promise<Walked> {
  const contracts = new Map<string, Release>();
  /** Contracts that no older tag will have. */
  const isNew = new Set<ContractKey>();
  let newest: Release | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const isTag = candidate.how === 'tag' || candidate.how === 'given';
    const open = subject.keys.filter((key) => !contracts.has(releaseKey(key)) && !(isTag && isNew.has(key)));
    if (newest && open.length === 0) continue;
    const past = await pastOf(candidate, index === 0 || !isTag);
    if (!past) continue;
    const release = releaseOf(past, candidate);
    newest ??= release;
    for (const key of open) {
      if (past.keys.some((then) => then.api === key.api && then.major === key.major)) {
        contracts.set(releaseKey(key), release);
      } else if (!wasDropped(key, past.keys)) isNew.add(key);
    }
  }
  return { contracts, newest };
}

/** Whether an older release may have had a contract that this one has not: it knows a higher major of the api. */
function wasDropped({ api, major }: ContractKey, then: readonly ContractKey[]): boolean {
  return then.some((one) => one.api === api && !isLower(one.major, major));
}

/** False where the two cannot be compared. */
function isLower(a: string, b: string): boolean {
  const [left, right] = [parseTagVersion(a), parseTagVersion(b)];
  return left !== undefined && right !== undefined && compareTagVersions(left, right) < 0;
}
