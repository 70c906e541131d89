import type { AddressFacts } from './facts';
import { hostPort } from './hosts';
import { namesDatabase, schemeOf } from './schemes';

/** A URL up to a blank, a quote, or the next one behind a comma. */
const URL = /([a-z][a-z0-9+.-]{0,20}):\/\/((?:(?!,[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s"'`<>])*)/gi;
/** Schemes behind which a third slash stands before the host. */
const THIRD_SLASH = /^(?:dns|passthrough|discovery|xds|consul|ipv4|ipv6)$/;

/**
 * The hosts of all URLs in a text; undefined where there is no URL. Where one has credentials it must be alone: a password
 * may hold what separates URLs, and what begins one.
 */
export function urlAddresses(text: string): readonly AddressFacts[] | undefined {
  const found = [...text.matchAll(URL)];
  if (found.length === 0) return undefined;
  if (text.includes('@') && found[0]![0] !== text.trim()) return [];
  return found.flatMap(({ 0: whole, 1: written = '', 2: rest = '', index }) => {
    const scheme = schemeOf(written);
    if (scheme === undefined) return [];
    const slash = rest.startsWith('/') && THIRD_SLASH.test(scheme) ? 1 : 0;
    return behindScheme(scheme, rest.slice(slash), index + whole.length - rest.length + slash);
  });
}

/**
 * The hosts in what stands behind `scheme://`, from `start` on: `user:password@one:5432,two:5432/database?options`. None
 * where an `@` stands behind the first slash: a password may hold both.
 */
export function behindScheme(scheme: string, rest: string, start: number): readonly AddressFacts[] {
  const authority = /^[^/?#;]*/.exec(rest)![0];
  const tail = rest.slice(authority.length);
  if (tail.includes('@')) return [];
  const at = authority.lastIndexOf('@') + 1;
  const database = databaseIn(scheme, tail);
  let from = start + at;
  return authority
    .slice(at)
    .split(',')
    .flatMap((text) => {
      const found = hostPort(text, from);
      from += text.length + 1;
      if (!found) return [];
      const { host, port, ...within } = found;
      return [
        { host, ...(port !== undefined && { port }), scheme, ...(database !== undefined && { database }), within },
      ];
    });
}

function databaseIn(scheme: string, tail: string): string | undefined {
  if (!namesDatabase(scheme)) return undefined;
  return (
    /^\/([\w$-]{1,63})(?=[?;/]|$)/.exec(tail)?.[1] ?? /[;?&]database(?:Name)?=([\w$-]{1,63})(?=[;&]|$)/i.exec(tail)?.[1]
  );
}
