import type { Path } from '../syntax/tree';
import type { Reference } from './facts';
import { dirname, isUri, join } from './paths';

/**
 * Reads a `$ref` written in `file`. Its file part is relative to that file's folder; a `#name` without a slash is an
 * anchor. What has a scheme or a host is remote: nothing is known of it.
 */
export function parseReference(file: string, written: string, path: Path): Reference {
  const hash = written.indexOf('#');
  const address = hash < 0 ? written : written.slice(0, hash);
  if (isRemote(address)) return { written, path, pointer: [] };
  const fragment = decode(hash < 0 ? '' : written.slice(hash + 1));
  const target = address === '' ? file : join(dirname(file), isUri(file) ? address : decode(address));
  if (fragment !== '' && !fragment.startsWith('/'))
    return { written, path, file: target, pointer: [], anchor: fragment };
  return { written, path, file: target, pointer: pointerSteps(fragment) };
}

/** True for what only a network could answer: `https://…`, `urn:…`, `//host/…`. A drive letter is no scheme. */
export function isRemote(address: string): boolean {
  return /^(?:[A-Za-z][A-Za-z0-9+.-]+:|\/\/)/.test(address);
}

/** The steps of a JSON pointer (RFC 6901), `~1` and `~0` resolved; none for an empty one. */
function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone `%` stands for itself.
  }
}
