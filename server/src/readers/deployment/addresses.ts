import { pairsOf } from './connection-strings';
import type { AddressFacts } from './facts';
import { type HostPort, hostPort } from './hosts';
import { jdbcAddresses } from './jdbc';
import { isNamedSecret } from './secrets';
import { urlAddresses } from './urls';
import { wordsOf } from './words';

/** Longer values are none that a person wrote as an address. */
const LONGEST = 4000;

/** Where a password is named, it may hold anything, also what ends it: nothing is read from there on. */
const SECRET_ON = /(?:pass\w*|pwd|secret\w*|token|key|sig\w*|credentials?)\s*=.*$/i;

/**
 * The network addresses in the value of a variable: URLs, JDBC, connection strings, `host:port` in lists, and a bare host
 * where the variable's name says that it is one. Nothing else of the value is in them, least of all credentials: where it
 * is not certain which part is which, there is no address. `within` is a stretch of `value`.
 */
export function addressesIn(name: string, value: string): readonly AddressFacts[] {
  if (value.length > LONGEST || /[\r\n]/.test(value) || isNamedSecret(name)) return [];
  const filled = withDefaults(value);
  const open = filled.replace(SECRET_ON, '');
  const found = jdbcAddresses(open) ?? keyed(filled) ?? urlAddresses(open) ?? listed(name, open);
  return filled === value ? found : found.map(({ within: _, ...address }) => address);
}

/** `${NAME:-default}` as compose fills it in where nothing is set. */
function withDefaults(value: string): string {
  return value.includes('${') ? value.replace(/\$\{\w+:?-([^${}]*)\}/g, '$1') : value;
}

const HOSTS = ['server', 'datasource', 'host', 'hostname', 'address', 'addr', 'networkaddress', 'hosts'];
const DATABASES = ['database', 'initialcatalog', 'dbname', 'databasename'];

/** `Server=tcp:db,1433;Database=orders;...`; undefined where the value is no connection string. */
function keyed(value: string): readonly AddressFacts[] | undefined {
  const pairs = pairsOf(value);
  if (pairs.length === 0) return undefined;
  const of = (keys: readonly string[]) => pairs.find(({ key }) => keys.includes(key));
  const endpoint = of(['endpoint']);
  if (endpoint) return urlAddresses(endpoint.value)?.map(({ within: _, ...address }) => address) ?? [];
  const server = of(HOSTS);
  const found = server && hostPort(server.value.replace(/^tcp:/i, '').replace(/\s*,\s*(?=\d+$)/, ':'), 0);
  if (!server || !found) return [];
  const port = found.port ?? (Number(of(['port'])?.value) || undefined);
  const database = of(DATABASES)?.value;
  return [
    {
      host: found.host,
      ...(port !== undefined && port < 65536 && { port }),
      ...(database !== undefined && isDatabase(database) && { database }),
      within: { start: server.start, end: server.start + server.value.length },
    },
  ];
}

const isDatabase = (text: string): boolean => /^[\w$-]{1,63}$/.test(text);

/** Last words of names whose value is a host. */
const PLACES = new Set(
  (
    'HOST HOSTS HOSTNAME ADDR ADDRS ADDRESS ADDRESSES URL URLS URI SERVICE ENDPOINT ENDPOINTS SERVER SERVERS BROKER BROKERS ' +
    'UPSTREAM NODES'
  ).split(' '),
);
/** Words of names whose value is where the service itself is found, what may call it, or a user's name and password. */
const OWN = new Set(
  (
    'LISTEN BIND BINDING VIRTUAL ALLOWED ADVERTISED TRUSTED CORS ORIGIN ORIGINS PUBLIC AUTH CRED CREDS CREDENTIAL ' +
    'CREDENTIALS USER USERS LOGIN'
  ).split(' '),
);
/** Last words of names whose value only looks like `host:port`. */
const OTHER = new Set('IMAGE TAG VERSION TIME FORMAT PATTERN SCHEDULE ID NAME RATIO LEVEL'.split(' '));
const NO_HOSTS = /^(?:true|false|yes|no|on|off|none|null|nil|auto|default|all|any|internal|external)$/i;

/** Hosts in a list with commas; those behind an entry `password=...` are none. */
function listed(name: string, value: string): readonly AddressFacts[] {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (OTHER.has(last) || words.some((word) => OWN.has(word))) return [];
  const isPlace = PLACES.has(last) && words.length > 1;
  const found: HostPort[] = [];
  for (const { text, start } of itemsOf(value)) {
    if (text.includes('=')) break;
    const one = hostPort(text, start);
    if (!one || (one.port === undefined && !(isPlace && isBareHost(text)))) return [];
    found.push(one);
  }
  return found.map(({ host, port, start, end }) => ({
    host,
    ...(port !== undefined && { port }),
    within: { start, end },
  }));
}

const isBareHost = (text: string): boolean => !NO_HOSTS.test(text) && !/^[A-Z0-9]+(?:_[A-Z0-9]+)+$/.test(text);

function itemsOf(value: string): { readonly text: string; readonly start: number }[] {
  return [...value.matchAll(/[^,\s][^,]*/g)].map(({ 0: item, index }) => ({ text: item.trimEnd(), start: index }));
}
