import type { OwnersFacts, OwnersLine } from '../readers/owners-facts';
import { basename, dirname } from '../readers/paths';
import type { Snapshot } from '../readers/snapshot';
import { ownersFileFor, ownersOf } from './code-owners';
import type { Ownership } from './model';
import type { Told } from './sources';

/** Finds who owns the code of a service, by CODEOWNERS. */
export type OwnershipOf = (told: Told) => Ownership | undefined;

/** What the CODEOWNERS files of a snapshot say of the folders that services stand in. */
export function ownershipIn(snapshot: Snapshot, services: readonly Told[]): OwnershipOf {
  const files = [...snapshot.files.values()].flatMap(({ settled }) => (settled?.kind === 'owners' ? [settled] : []));
  if (files.length === 0) return () => undefined;
  const entities = new Map<string, number>();
  for (const { parts } of services) entities.set(parts[0].file, (entities.get(parts[0].file) ?? 0) + 1);
  return ({ parts: [{ from, file }] }) => {
    // A catalogue's file that speaks for one component stands with its code; any other may stand anywhere.
    const isWithCode = from === 'manifest' || (/^catalog-info\./.test(basename(file)) && entities.get(file) === 1);
    const code = `${dirname(file)}/code`;
    const facts = isWithCode ? ownersFileFor(code, files) : undefined;
    return facts && { facts, lines: linesFor(code, facts) };
  };
}

const kept = new WeakMap<OwnersFacts, Map<string, readonly OwnersLine[]>>();

function linesFor(file: string, facts: OwnersFacts): readonly OwnersLine[] {
  const known = kept.get(facts) ?? new Map<string, readonly OwnersLine[]>();
  kept.set(facts, known);
  const lines = known.get(file) ?? ownersOf(file, facts);
  known.set(file, lines);
  return lines;
}
