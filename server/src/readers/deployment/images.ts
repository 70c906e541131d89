import type { AddressFacts, ImageFacts } from './facts';

/** What an image or an address that is not ours stands for. `type` as manifests call a data store or a broker. */
export type Known =
  | { readonly role: 'store' | 'broker'; readonly type: string }
  | { readonly role: 'infrastructure'; readonly type?: undefined };

/** Names of images, by the type of the data store that they run. */
const STORES: Readonly<Record<string, string>> = {
  postgresql: 'postgres postgresql postgis timescaledb pgvector cloudnative-pg alloydb spilo pgbouncer pgpool',
  mysql: 'mysql mysql-server percona percona-server percona-xtradb-cluster vitess',
  mariadb: 'mariadb mariadb-galera',
  sqlserver: 'mssql azure-sql-edge mssql-server mssql-server-linux',
  oracle: 'oracle-xe oracle-free oracledb',
  db2: 'db2',
  mongodb: 'mongo mongodb mongodb-community-server mongodb-sharded percona-server-mongodb ferretdb',
  redis: 'redis redismod redis-stack redis-stack-server redis-cluster redis-sentinel valkey keydb dragonfly garnet',
  memcached: 'memcached',
  cassandra: 'cassandra scylla scylladb dse-server',
  cockroachdb: 'cockroach cockroachdb',
  yugabytedb: 'yugabyte yugabytedb',
  elasticsearch: 'elasticsearch',
  opensearch: 'opensearch',
  solr: 'solr',
  meilisearch: 'meilisearch',
  typesense: 'typesense',
  couchdb: 'couchdb',
  couchbase: 'couchbase couchbase-server',
  neo4j: 'neo4j',
  arangodb: 'arangodb',
  dgraph: 'dgraph',
  influxdb: 'influxdb influxdb2',
  clickhouse: 'clickhouse clickhouse-server',
  questdb: 'questdb',
  rethinkdb: 'rethinkdb',
  ravendb: 'ravendb',
  eventstoredb: 'eventstore kurrentdb',
  dynamodb: 'dynamodb-local',
  qdrant: 'qdrant',
  weaviate: 'weaviate',
  milvus: 'milvus',
  chroma: 'chroma chromadb',
  minio: 'minio minio-server',
  hazelcast: 'hazelcast',
  ignite: 'ignite',
  etcd: 'etcd',
  tidb: 'tidb tikv',
};

const BROKERS: Readonly<Record<string, string>> = {
  kafka: 'kafka cp-kafka cp-server kafka-native redpanda',
  rabbitmq: 'rabbitmq',
  nats: 'nats nats-streaming',
  activemq: 'activemq activemq-classic activemq-artemis artemis',
  mqtt: 'eclipse-mosquitto mosquitto emqx hivemq4 hivemq-ce vernemq',
  pulsar: 'pulsar pulsar-all',
  nsq: 'nsq',
};

/** What watches, carries and keeps the rest running, or tries it out; nobody's service. */
const INFRASTRUCTURE =
  'nginx nginx-unprivileged nginx-ingress-controller httpd caddy traefik haproxy envoy proxyv2 pilot kong apisix openresty ' +
  'oauth2-proxy squid prometheus alertmanager pushgateway node-exporter node_exporter cadvisor grafana loki promtail tempo ' +
  'mimir alloy agent jaeger all-in-one jaeger-all-in-one zipkin zipkin-slim opentelemetry-collector ' +
  'opentelemetry-collector-contrib opentelemetry-operator aws-otel-collector otelcol fluentd fluent-bit vector logstash ' +
  'kibana filebeat metricbeat apm-server opensearch-dashboards seq graylog telegraf statsd datadog-agent newrelic-infra ' +
  'consul vault zookeeper cp-zookeeper cp-schema-registry schema-registry kafka-ui akhq cmak kafdrop kafka-exporter ' +
  'kafka-connect cp-kafka-connect debezium connect karapace console kcat control-center cp-enterprise-control-center adminer ' +
  'pgadmin4 pgadmin phpmyadmin mongo-express redis-commander redisinsight redis_exporter postgres_exporter ' +
  'postgres-exporter mysqld-exporter keycloak dex hydra mailhog mailpit maildev mailcatcher smtp4dev localstack wiremock ' +
  'mockserver portainer watchtower registry busybox alpine ubuntu debian curl curlimages wait-for-it dockerize docker dind ' +
  'cloudflared pihole k6 jmeter locust sonarqube coredns cert-manager external-dns cluster-autoscaler metrics-server kube-state-metrics ' +
  'argocd flux sealed-secrets-controller linkerd-proxy istio-proxy dapr daprd pause flyway liquibase migrate';

const KNOWN: ReadonlyMap<string, Known> = new Map<string, Known>([
  ...INFRASTRUCTURE.split(' ').map((name) => [name, { role: 'infrastructure' }] as const),
  ...named('store', STORES),
  ...named('broker', BROKERS),
]);

function named(role: 'store' | 'broker', types: Readonly<Record<string, string>>): (readonly [string, Known])[] {
  return Object.entries(types).flatMap(([type, names]) =>
    names.split(' ').map((name) => [name, { role, type }] as const),
  );
}

/** Vendors whose images are called by a name that says little by itself, by the path before it. */
const BY_PATH: readonly (readonly [RegExp, Known])[] = [
  [/(?:^|\/)mssql\/server$/, { role: 'store', type: 'sqlserver' }],
  [/(?:^|\/)mssql\/rhel\/server$/, { role: 'store', type: 'sqlserver' }],
  [/(?:^|\/)oracle\/database|(?:^|\/)gvenzl\/oracle-/, { role: 'store', type: 'oracle' }],
  [/(?:^|\/)(?:prom|grafana|jaegertracing|openzipkin|istio|otel|fluent|kiwigrid)\/[^/]+$/, { role: 'infrastructure' }],
];

/** Last names that a service of our own may have too: known only where nothing, or the vendor's name, stands before them. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'agent connect console control-center vector registry seq migrate pause pilot vault consul kong hydra dex flux tempo mimir ' +
    'alloy ignite artemis dragonfly garnet chroma eventstore'
  ).split(' '),
);
const VENDORS =
  /(?:^|\/)(?:library|bitnami|bitnamilegacy|grafana|confluentinc|redpandadata|hashicorp|datalust|timberio|debezium|apache|apacheignite|istio|oryd|dexidp|fluxcd|dragonflydb|microsoft|chromadb|chroma-core|eventstore|kubernetes|k8s\.gcr\.io|registry\.k8s\.io|migrate)\//;

/** What an image runs, where that is no service of ours: by its name, whatever registry it comes from. */
export function knownImage({ repository, name }: Pick<ImageFacts, 'repository' | 'name'>): Known | undefined {
  const path = repository.toLowerCase();
  const byPath = BY_PATH.find(([pattern]) => pattern.test(path));
  if (byPath) return byPath[1];
  const word = name.toLowerCase();
  if (COMMON.has(word) && path !== word && !VENDORS.test(path)) return undefined;
  return KNOWN.get(word);
}

const SCHEMES: ReadonlyMap<string, Known> = new Map<string, Known>([
  ...'postgresql mysql mariadb mongodb redis memcached cassandra cockroachdb sqlserver oracle db2 couchdb couchbase clickhouse'
    .split(' ')
    .map((type) => [type, { role: 'store', type }] as const),
  ...['neo4j', 'bolt', 'bolt+s'].map((scheme) => [scheme, { role: 'store', type: 'neo4j' }] as const),
  ['amqp', { role: 'broker', type: 'rabbitmq' }],
  ['kafka', { role: 'broker', type: 'kafka' }],
  ['nats', { role: 'broker', type: 'nats' }],
  ['mqtt', { role: 'broker', type: 'mqtt' }],
  ['pulsar', { role: 'broker', type: 'pulsar' }],
  ['stomp', { role: 'broker', type: 'activemq' }],
]);

/** Ports at which by default one product alone listens. */
const PORTS: ReadonlyMap<number, Known> = new Map<number, Known>([
  [5432, { role: 'store', type: 'postgresql' }],
  [3306, { role: 'store', type: 'mysql' }],
  [1433, { role: 'store', type: 'sqlserver' }],
  [1521, { role: 'store', type: 'oracle' }],
  [27017, { role: 'store', type: 'mongodb' }],
  [6379, { role: 'store', type: 'redis' }],
  [11211, { role: 'store', type: 'memcached' }],
  [9042, { role: 'store', type: 'cassandra' }],
  [26257, { role: 'store', type: 'cockroachdb' }],
  [9200, { role: 'store', type: 'elasticsearch' }],
  [5984, { role: 'store', type: 'couchdb' }],
  [7687, { role: 'store', type: 'neo4j' }],
  [8086, { role: 'store', type: 'influxdb' }],
  [5672, { role: 'broker', type: 'rabbitmq' }],
  [9092, { role: 'broker', type: 'kafka' }],
  [4222, { role: 'broker', type: 'nats' }],
  [1883, { role: 'broker', type: 'mqtt' }],
  [6650, { role: 'broker', type: 'pulsar' }],
  [61616, { role: 'broker', type: 'activemq' }],
]);

/** Which data store or broker an address leads to: by its scheme, else, where that says nothing of it, by its port. */
export function knownAddress({ scheme, port }: Pick<AddressFacts, 'scheme' | 'port'>): Known | undefined {
  const known = scheme === undefined ? undefined : SCHEMES.get(scheme);
  if (known || (scheme !== undefined && !/^(?:tcp|https?)$/.test(scheme))) return known;
  const byPort = port === undefined ? undefined : PORTS.get(port);
  // Of what speaks HTTP, only the stores that do so themselves.
  const isWeb = scheme?.startsWith('http') && !/^(?:elasticsearch|couchdb|influxdb)$/.test(byPort?.type ?? '');
  return isWeb ? undefined : byPort;
}
