import { groupBy } from '../../landscape/group-by';
import type { Service, StoreUse } from '../../landscape/model';
import { isForTrial } from '../production';
import type { World } from '../rule';

/** The names of message brokers, as part of a store's name and as its type. */
const BROKER_NAMES = [
  ...['kafka', 'rabbitmq', 'rabbit', 'nats', 'activemq', 'artemis', 'pulsar', 'redpanda', 'mqtt', 'amqp', 'pubsub'],
  ...['sqs', 'sns', 'kinesis', 'eventbridge', 'servicebus', 'eventhub', 'eventhubs', 'queue', 'broker'],
];

/**
 * Words that say what kind of thing a store is, not which one: two services that each call theirs `postgres`, `cache`
 * or `redis-db` have said nothing of it being the same one. In lower case.
 */
const KINDS: ReadonlySet<string> = new Set([
  ...['postgres', 'postgresql', 'pg', 'pgsql', 'mysql', 'mariadb', 'percona', 'oracle', 'mssql', 'sqlserver', 'sqlite'],
  ...['aurora', 'rds', 'cockroach', 'cockroachdb', 'spanner', 'yugabyte', 'yugabytedb', 'vitess', 'tidb', 'db2', 'hdb'],
  ...['mongo', 'mongodb', 'couch', 'couchdb', 'couchbase', 'dynamo', 'dynamodb', 'cosmos', 'cosmosdb', 'firestore'],
  ...['firebase', 'cassandra', 'scylla', 'scylladb', 'hbase', 'bigtable', 'neo4j', 'arango', 'arangodb', 'dgraph'],
  ...['redis', 'valkey', 'keydb', 'dragonfly', 'memcached', 'memcache', 'hazelcast', 'ignite', 'etcd', 'consul'],
  ...['elastic', 'elasticsearch', 'opensearch', 'solr', 'meilisearch', 'typesense', 'qdrant', 'milvus', 'weaviate'],
  ...['influx', 'influxdb', 'timescale', 'timescaledb', 'prometheus', 'clickhouse', 'druid', 'snowflake', 'bigquery'],
  ...['redshift', 'duckdb', 's3', 'minio', 'gcs', 'blob', 'azureblob', 'h2', 'supabase', 'rethinkdb', 'ravendb'],
  ...['db', 'database', 'datastore', 'store', 'storage', 'data', 'sql', 'nosql', 'cache', 'bus'],
  ...BROKER_NAMES,
  ...['bucket', 'index', 'search', 'disk', 'volume', 'filesystem', 'files', 'server', 'cluster', 'default', 'local'],
]);

/** Brokers carry data from one service to another; they keep it for nobody, and all may write to them. */
const BROKERS: ReadonlySet<string> = new Set(BROKER_NAMES);

/** Whether a store's name is only that of a product or a kind of store: `postgres`, `redis-cache`, `db1`. */
export function isProductName(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const isKind = (word: string): boolean =>
    KINDS.has(word) || KINDS.has(word.replace(/\d+$/, '')) || /^\d+$/.test(word);
  return KINDS.has(words.join('')) || words.every(isKind);
}

/**
 * What several services say of one store. Stores are joined by name, and told apart by what is connected to where that is
 * known; those of different types are different stores, and what says no type may be any of them.
 */
export interface SharedStore {
  readonly name: string;
  /** The services' entries that say that they own it; one for each service. */
  readonly owners: readonly StoreUse[];
  /** Of the other services, one entry each: one that writes where there is one. */
  readonly others: readonly StoreUse[];
}

const found = new WeakMap<World, readonly SharedStore[]>();

/** The stores that more than one service names, brokers and what is only for trial left out; in order of name. */
export function sharedStores(world: World): readonly SharedStore[] {
  const shared = found.get(world) ?? findShared(world);
  found.set(world, shared);
  return shared;
}

function findShared(world: World): SharedStore[] {
  const names = [...world.landscape.stores.keys()].sort();
  return names.flatMap((name) => {
    const uses = (world.landscape.stores.get(name) ?? []).filter(
      ({ service, facts }) => !isForTrial(facts.file ?? service.file, world),
    );
    if (uses.some(isBroker)) return [];
    return byTarget(uses, name)
      .flatMap(byType)
      .flatMap((same) => {
        const strongest = strongestByService(same);
        if (strongest.length < 2) return [];
        return [{ name, owners: strongest.filter(owns), others: strongest.filter((use) => !owns(use)) }];
      });
  });
}

/**
 * The uses of each store of a name: those that connect to different ones are apart, and what a product's name alone tells
 * is one store only for those that connect to the same one.
 */
function byTarget(uses: readonly StoreUse[], name: string): readonly (readonly StoreUse[])[] {
  const connected = groupBy(
    uses.filter(({ target }) => target),
    ({ target }) => `${target?.host}/${target?.database ?? ''}`.toLowerCase(),
  );
  const named = isProductName(name) ? [] : uses.filter(({ target }) => !target);
  if (connected.size > 1) return [...connected.values(), named];
  return isProductName(name) ? [...connected.values()] : [uses];
}

/** The uses of each type; where only one type is written, those without are of it. */
function byType(uses: readonly StoreUse[]): readonly (readonly StoreUse[])[] {
  const groups: StoreUse[][] = [];
  for (const use of uses.filter((one) => typeOf(one) !== '')) {
    const group = groups.find(([first]) => first !== undefined && isSameType(typeOf(first), typeOf(use)));
    if (group) group.push(use);
    else groups.push([use]);
  }
  return groups.length < 2 ? [uses] : groups;
}

/** Types that any store of data may be said to have, as most resources of catalogues are. */
const ANY_TYPE: ReadonlySet<string> = new Set(['db', 'database', 'datastore', 'store', 'data']);

/** Empty where nothing is said that would tell one store from another. */
function typeOf({ facts }: StoreUse): string {
  const type = (facts.type ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  return ANY_TYPE.has(type) ? '' : type;
}

/** `postgres` and `postgresql`, `mongo` and `MongoDB`, `mysql` and `mysql8` are the same. */
const isSameType = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const owns = ({ facts }: StoreUse): boolean => facts.owner === true;

const isBroker = (use: StoreUse): boolean => BROKERS.has(typeOf(use).replace(/\d+/g, ''));

/** How much a service says that it does with a store. */
const strength = ({ facts }: StoreUse): number => (facts.owner ? 2 : facts.access === 'write' ? 1 : 0);

function strongestByService(uses: readonly StoreUse[]): StoreUse[] {
  const strongest = new Map<Service, StoreUse>();
  for (const use of uses) {
    const other = strongest.get(use.service);
    if (!other || strength(use) > strength(other)) strongest.set(use.service, use);
  }
  return [...strongest.values()];
}
