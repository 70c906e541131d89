import type { ConfigFacts, ManifestFacts, SpecReference } from '../../readers/facts';
import { dirname, join, normalise } from '../../readers/paths';
import { isRemote } from '../../readers/references';
import type { Path } from '../../syntax/tree';
import { type Mention, mention, nameKey, type Scalar } from './mention';

/** The files and folders that a manifest names: specs, runbook, pipeline, code. */
export function manifestPaths({ file, provides, contact, deployment, source }: ManifestFacts): Mention[] {
  const specs = (provides ?? []).flatMap((entry) => [entry, ...(entry.versions ?? [])]);
  const anywhere = (path: Path, written: string | undefined) =>
    written === undefined || isRemote(written) ? [] : pathMention({ file, path, written }, { anywhere: true });
  return [
    ...specs.flatMap(({ path, spec }) => (spec ? specPath(file, [...path, 'spec'], spec) : [])),
    ...anywhere(['contact', 'runbook'], contact.runbook),
    ...anywhere(['deployment', 'pipeline'], deployment?.pipeline),
    ...(source ?? []).flatMap((written, index) => anywhere(['source', index], written)),
  ];
}

/** The configurations that another one extends; the names of presets are no paths. */
export function extendedPaths({ file, extends: names, extendsAt }: ConfigFacts): Mention[] {
  return names.flatMap((written, index) => {
    const path = extendsAt[index];
    const isPath = /^\.{0,2}\/|\.(ya?ml|json)$/.test(written);
    return path && isPath ? pathMention({ file, path, written }, { anywhere: false }) : [];
  });
}

function specPath(file: string, path: Path, { written, remote, glob, file: pattern, part }: SpecReference): Mention[] {
  if (remote) return [];
  const end = part === undefined ? written.replace(/#$/, '').length : written.indexOf('#');
  return pathMention({ file, path, written }, { anywhere: false, ...(glob && { glob: pattern }) }, end);
}

/** Of a pattern only the folder before its first sign is a path; a pattern that begins with one names no place. */
export function pathMention(
  at: Scalar,
  how: { readonly anywhere: boolean; readonly glob?: string },
  end = at.written.length,
): Mention[] {
  const { file, written } = at;
  const sign = written.slice(0, end).search(/[*?[\]{}]/);
  const until = sign < 0 ? end : written.lastIndexOf('/', sign);
  if (until <= 0) return [];
  const named = written.slice(0, until);
  const keys = [nameKey('file', join(dirname(file), named)), ...(how.anywhere ? [fromRootKey(named)] : [])];
  return [mention(at, { role: 'refers', how: { as: 'path', ...how }, keys }, 0, until)];
}

/** A file by its path from the landscape's root. */
export const fromRootKey = (path: string): string => nameKey('file', `\0${normalise(path)}`);
