import type { AddressFacts } from './facts';
import { hostPort } from './hosts';
import { schemeOf } from './schemes';
import { behindScheme } from './urls';

const JDBC = /^\s*(?:jdbc|r2dbc)(?::pool)?:([a-z0-9]+):/i;

/** The hosts of a JDBC or R2DBC address; undefined where the text is none. */
export function jdbcAddresses(text: string): readonly AddressFacts[] | undefined {
  const [head = '', vendor = ''] = JDBC.exec(text) ?? [];
  const scheme = schemeOf(vendor);
  if (head === '' || scheme === undefined) return head === '' ? undefined : [];
  if (scheme === 'oracle' && /@/.test(text)) return oracle(text);
  const slashes = text.indexOf('//', head.length - 1);
  return slashes < 0 ? [] : behindScheme(scheme, text.slice(slashes + 2), slashes + 2);
}

/** `user/password@//host:1521/service`, `@host:1521:sid`. */
function oracle(text: string): readonly AddressFacts[] {
  const from = text.lastIndexOf('@') + 1;
  const [, slashes = '', address = '', database] =
    /^(\/\/)?([^:/\s]+(?::\d+)?)(?:[:/]([\w$.-]{1,63}))?/.exec(text.slice(from)) ?? [];
  const found = hostPort(address, from + slashes.length);
  if (!found) return [];
  const { host, port, ...within } = found;
  return [{ host, ...(port !== undefined && { port }), scheme: 'oracle', ...(database && { database }), within }];
}
