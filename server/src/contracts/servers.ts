import type { Json } from '../readers/facts';
import type { Contract } from './contract';
import { list, member, text } from './json';

/** Where the interface is served: the root's `servers` of OpenAPI 3, or what 2.0 says in parts. */
export function readServers(doc: Json): Contract['servers'] {
  return member(doc, 'swagger') === undefined ? serverList(doc) : fromParts(doc);
}

/** The `servers` of a spec, a path item or an operation of OpenAPI 3. */
export function serverList(doc: Json): Contract['servers'] {
  return list(member(doc, 'servers')).flatMap((server, index) => {
    const url = text(member(server, 'url'));
    return url === undefined ? [] : [{ url: fill(url, member(server, 'variables')), path: ['servers', index, 'url'] }];
  });
}

/** Variables by their defaults; one without stays as written. */
function fill(url: string, variables: Json | undefined): string {
  return url.replace(/\{([^{}]+)\}/g, (written, name: string) => {
    const value = member(member(variables, name), 'default');
    return value === undefined || value === null || typeof value === 'object' ? written : String(value);
  });
}

function fromParts(doc: Json): Contract['servers'] {
  const host = text(member(doc, 'host'));
  const base = text(member(doc, 'basePath'));
  if (host === undefined) return base === undefined ? [] : [{ url: base, path: ['basePath'] }];
  const schemes = list(member(doc, 'schemes')).filter((scheme) => typeof scheme === 'string');
  const address = `//${host}${base ?? ''}`;
  if (schemes.length === 0) return [{ url: address, path: ['host'] }];
  return schemes.map((scheme, index) => ({ url: `${scheme}:${address}`, path: ['schemes', index] }));
}

/** The path of a server's address, without a slash at its end: `/v2`; empty for the root. */
export function basePath(url: string): string {
  const path = /^(?:[A-Za-z][\w+.-]*:)?\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? /^[^?#]*/.exec(url)![0];
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' || trimmed.startsWith('/') ? trimmed : `/${trimmed}`;
}
