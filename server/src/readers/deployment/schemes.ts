/** Other ways in which a scheme is written. */
const SAME: Readonly<Record<string, string>> = {
  postgres: 'postgresql',
  pgsql: 'postgresql',
  rediss: 'redis',
  valkey: 'redis',
  amqps: 'amqp',
  mssql: 'sqlserver',
  tls: 'tcp',
  ssl: 'tcp',
  'grpc-web': 'grpc',
  grpcs: 'grpc',
};

/** Schemes of what stands on the machine itself or is no place in a network. */
const NO_HOST: ReadonlySet<string> = new Set(
  'file unix data classpath s3 gs sqlite vault secret op mailto urn about mem oci docker arn projects sops'.split(' '),
);

/**
 * The scheme as facts have it, of several spellings one, without a driver's name: `postgresql+asyncpg` is `postgresql`.
 * Undefined for one that leads to no host.
 */
export function schemeOf(written: string): string | undefined {
  const base = written.toLowerCase().split(/[+:]/)[0]!;
  const scheme = Object.hasOwn(SAME, base) ? SAME[base]! : base;
  return NO_HOST.has(scheme) ? undefined : scheme;
}

/** Schemes whose path names a database. */
const WITH_DATABASE: ReadonlySet<string> = new Set(
  'postgresql mysql mariadb mongodb cockroachdb sqlserver oracle db2 clickhouse couchdb neo4j'.split(' '),
);

/** Whether the path of such an address is the name of a database. */
export const namesDatabase = (scheme: string): boolean => WITH_DATABASE.has(scheme);
