import { pairsOf } from './connection-strings';

/** Keys under which connection strings carry what must not be seen. */
const SECRET_KEYS = new Set(['password', 'pwd', 'sharedaccesskey', 'accountkey', 'sharedaccesssignature', 'secretkey']);

/** `scheme://user:password@host`; a password may hold a slash or another `@`, a port before a path is none. */
const USER_INFO = /[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@["'`<>]{0,200}:(?!\d{1,5}[/?#])([^\s"'`<>]+)@[^\s@]/gi;
/** `password="..."` as JAAS writes it, `password=...` in a query or a list. */
const WRITTEN = /(?:^|[\s?&,;])password\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'&,;]+))/gi;

/** Longer texts are looked through to here. */
const LONGEST = 4000;

/** The passwords that an address or a connection string carries. */
export function credentialsIn(text: string): readonly string[] {
  const value = text.slice(0, LONGEST);
  const pairs = pairsOf(value).filter(({ key }) => SECRET_KEYS.has(key));
  return [
    ...[...value.matchAll(USER_INFO)].map(([, password = '']) => password),
    ...[...value.matchAll(WRITTEN)].map(([, double, single, bare]) => double ?? single ?? bare ?? ''),
    ...pairs.map((pair) => pair.value),
  ];
}
