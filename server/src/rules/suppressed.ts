import type { SuppressionFacts, SuppressionsFacts } from '../readers/facts';
import { dirname, isWithin } from '../readers/paths';
import type { Snapshot } from '../readers/snapshot';
import type { Finding } from './finding';
import { matched } from './suppressed-matching';

/** A finding that is held, and what holds it. */
export interface Suppressed {
  readonly finding: Finding;
  readonly by: SuppressionFacts;
  /** The file that `by` stands in. */
  readonly list: string;
}

/** By file, in the order of the findings. */
type ByFile<T> = ReadonlyMap<string, readonly T[]>;

/**
 * Parts the findings of a landscape into those to show and those that a `.servicelint-suppressions.json` in their folder or
 * above it holds; of several such files the nearest is asked first.
 */
export function partSuppressed(
  found: ByFile<Finding>,
  snapshot: Snapshot,
): { readonly findings: ByFile<Finding>; readonly suppressed: ByFile<Suppressed> } {
  const lists = listsIn(snapshot);
  if (lists.length === 0) return { findings: found, suppressed: new Map() };
  const held = new Map<Finding, Suppressed>();
  const all = [...found.values()].flat();
  for (const list of lists) {
    const folder = dirname(list.file);
    const near = all.filter((finding) => !held.has(finding) && isWithin(finding.file, folder));
    for (const [finding, by] of matched(list, near, snapshot)) held.set(finding, { finding, by, list: list.file });
  }
  return {
    findings: perFile(found, (finding) => (held.has(finding) ? [] : [finding])),
    suppressed: perFile(found, (finding) => held.get(finding) ?? []),
  };
}

function perFile<T>(found: ByFile<Finding>, pick: (finding: Finding) => T | readonly T[]): Map<string, readonly T[]> {
  const picked = [...found].map(([file, findings]) => [file, findings.flatMap(pick)] as const);
  return new Map(picked.filter(([, left]) => left.length > 0));
}

/** The lists of a landscape that say something, those that stand deeper first. */
function listsIn(snapshot: Snapshot): readonly SuppressionsFacts[] {
  const all = [...snapshot.files.values()].flatMap(({ settled }) =>
    settled?.kind === 'suppressions' && settled.findings.length > 0 ? [settled] : [],
  );
  return all.sort((a, b) => b.file.length - a.file.length || (a.file < b.file ? -1 : 1));
}
