import type { ContractKey, Snapshot } from '../readers/snapshot';
import type { Subject } from './archive';

/** All manifests of a landscape, and the specs that none of them names, with the contracts that each has. */
export function subjectsOf(today: Snapshot, keys: readonly ContractKey[]): Subject[] {
  const byFile = new Map<string, ContractKey[]>();
  for (const key of keys) byFile.set(key.file, [...(byFile.get(key.file) ?? []), key]);
  const names = new Set(servicesOf(today).map(([, name]) => name));
  return [...today.files.values()].flatMap(({ file, settled }): Subject[] => {
    const own = byFile.get(file) ?? [];
    if (settled?.kind === 'manifest') {
      return [{ file, service: settled.name, kind: 'manifest', keys: own, today, names }];
    }
    return own.length > 0 ? [{ file, service: undefined, kind: 'spec', keys: own, today, names }] : [];
  });
}

/** One text that tells which service stands in which file. */
export const namesIn = (today: Snapshot): string => servicesOf(today).flat().join('\0');

function servicesOf({ files }: Snapshot): [file: string, name: string][] {
  return [...files.values()].flatMap(({ file, settled }): [string, string][] =>
    settled?.kind === 'manifest' && settled.name !== undefined ? [[file, settled.name]] : [],
  );
}
