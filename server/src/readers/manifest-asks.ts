import type { Ask, Base, ManifestFacts, SpecReference } from './facts';
import { dirname } from './paths';
import { isRemote } from './references';
import { folderOfPattern } from './spec-path';

const EVERYWHERE: readonly Base[] = ['folder', 'landscape', 'git'];

type Named = Pick<ManifestFacts, 'file' | 'contact' | 'deployment' | 'lifecycle' | 'provides' | 'source'>;

/** What a manifest needs to know of other files: those it names, and how much code it speaks for. */
export function manifestAsks({ file, contact, deployment, lifecycle, provides, source }: Named): readonly Ask[] {
  const specs = (provides ?? []).flatMap(({ spec, versions }) => [spec, ...(versions ?? []).map((one) => one.spec)]);
  return [
    ...unique(specs).flatMap(specAsks),
    ...[contact.runbook, deployment?.pipeline].flatMap(pathAsks),
    ...pipelineAsks(deployment?.pipeline),
    // Where none is named that one is asked for, those that could be meant are looked through.
    ...(lifecycle === 'production' && deployment?.pipeline === undefined ? [{ ask: 'workflows' } as const] : []),
    { ask: 'code', folder: dirname(file), patterns: source ?? [] },
  ];
}

function unique(specs: readonly (SpecReference | undefined)[]): readonly SpecReference[] {
  const byFile = new Map<string, SpecReference>();
  for (const spec of specs) if (spec && !byFile.has(spec.file)) byFile.set(spec.file, spec);
  return [...byFile.values()];
}

function specAsks({ file, glob, remote }: SpecReference): readonly Ask[] {
  if (remote) return [];
  if (glob) {
    return [
      { ask: 'exists', path: folderOfPattern(file), bases: ['folder'] },
      { ask: 'glob', pattern: file },
    ];
  }
  return [
    { ask: 'exists', path: file, bases: ['folder'] },
    { ask: 'read', path: file },
  ];
}

function pipelineAsks(path: string | undefined): readonly Ask[] {
  return path === undefined || isRemote(path) ? [] : [{ ask: 'pipeline', path, bases: EVERYWHERE }];
}

function pathAsks(path: string | undefined): readonly Ask[] {
  return path === undefined || isRemote(path) ? [] : [{ ask: 'exists', path, bases: EVERYWHERE }];
}
