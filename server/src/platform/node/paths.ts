import { resolve, sep } from 'node:path';

/** A path of this machine as the rest writes it: absolute, with `/`, a drive's letter small, no trailing `/`. */
export function fromSystem(path: string): string {
  const slashed = resolve(path)
    .replaceAll(sep, '/')
    .replace(/^[A-Z]:/, (drive) => drive.toLowerCase());
  return /^(?:[a-z]:)?\/$/.test(slashed) ? slashed : slashed.replace(/\/+$/, '');
}
