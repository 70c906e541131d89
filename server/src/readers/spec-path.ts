import type { SpecReference } from './facts';
import { dirname, join } from './paths';
import { isRemote } from './references';

/** Reads a `spec:` of a manifest: a path or a glob from the manifest's folder, with a part after `#`, or a URL. */
export function specReference(manifest: string, written: string): SpecReference {
  const hash = written.indexOf('#');
  const path = hash < 0 ? written : written.slice(0, hash);
  const part = hash < 0 ? undefined : written.slice(hash + 1) || undefined;
  const remote = isRemote(path);
  return {
    written,
    file: remote ? path : join(dirname(manifest), path),
    glob: !remote && /[*?[\]{}]/.test(path),
    ...(part && { part }),
    remote,
  };
}

/** The folder in which a pattern begins to be one: `specs` of `specs/*.yaml`. */
export function folderOfPattern(pattern: string): string {
  const fixed = pattern.slice(0, pattern.search(/[*?[\]{}]/));
  return dirname(`${fixed}x`);
}
