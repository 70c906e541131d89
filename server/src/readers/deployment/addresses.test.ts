// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are placeholders of compose and of templates
import { describe, expect, it, test } from 'vitest';
import { addressesIn } from './addresses';

/** Addresses in short: `scheme://host:port/database`. */
const short = (name: string, value: string): string[] =>
  addressesIn(name, value).map(
    ({ scheme, host, port, database }) =>
      `${scheme ? `${scheme}://` : ''}${host}${port ? `:${port}` : ''}${database ? `/${database}` : ''}`,
  );

test.each([
  ['ORDERS', 'http://orders:8080/v1?x=1', ['http://orders:8080']],
  ['EUREKA', 'http://a:8761/eureka/,http://b:8761/eureka/', ['http://a:8761', 'http://b:8761']],
  ['DATABASE_URL', 'postgres://app:s3cr3t@db:5432/orders?sslmode=disable', ['postgresql://db:5432/orders']],
  ['DB', 'postgresql+asyncpg://app@db/orders', ['postgresql://db/orders']],
  [
    'MONGO',
    'mongodb://u:p@m1:27017,m2:27017/shop?replicaSet=rs',
    ['mongodb://m1:27017/shop', 'mongodb://m2:27017/shop'],
  ],
  ['MONGO', 'mongodb+srv://u:p@cluster.example.net', ['mongodb://cluster.example.net']],
  ['R', 'redis://:s3cr3t@cache:6379/0', ['redis://cache:6379']],
  ['R', 'amqps://guest:guest@[::1]:5671', ['amqp://[::1]:5671']],
  ['T', 'dns:///orders:9090', ['dns://orders:9090']],
  ['SPRING_DATASOURCE_URL', 'jdbc:postgresql://db:5432/orders?user=a&password=s3cr3t', ['postgresql://db:5432/orders']],
  ['J', 'jdbc:sqlserver://db:1433;databaseName=orders;password=s3cr3t', ['sqlserver://db:1433/orders']],
  ['J', 'jdbc:mysql:replication://a:3306,b:3306/x', ['mysql://a:3306/x', 'mysql://b:3306/x']],
  ['J', 'jdbc:oracle:thin:scott/tiger@//db:1521/ORCL', ['oracle://db:1521/ORCL']],
  ['J', 'jdbc:oracle:thin:@db:1521:ORCL', ['oracle://db:1521/ORCL']],
  ['J', 'jdbc:h2:mem:orders', []],
  ['C', 'Server=tcp:db,1433;Database=Orders;User Id=sa;Password=s3cr3t', ['db:1433/Orders']],
  ['C', 'Host=db;Port=5432;Database=orders;Username=a;Password="a;Host=b"', ['db:5432/orders']],
  ['C', 'host=db port=5432 dbname=orders password=s3cr3t', ['db:5432/orders']],
  ['C', 'Endpoint=sb://bus.example.net/;SharedAccessKey=abc', ['sb://bus.example.net']],
  ['KAFKA_BOOTSTRAP_SERVERS', 'k1:9092, k2:9092', ['k1:9092', 'k2:9092']],
  ['CACHE', 'redis:6379,password=ab,cd:99', ['redis:6379']],
  ['REDIS_ADDR', 'redis-cart:6379', ['redis-cart:6379']],
  ['ordersHost', 'orders', ['orders']],
  ['Services__Orders__Url', 'orders.shop.svc.cluster.local', ['orders.shop.svc.cluster.local']],
  ['PAYMENTS_URL', 'http://${PAYMENTS_HOST:-payments}:${PORT:-80}/', ['http://payments:80']],
  ['X', 'http://payments:$PORT/', ['http://payments']],
])('%s=%s', (name, value, expected) => {
  expect(short(name, value)).toEqual(expected);
});

describe('says nothing of', () => {
  it.each([
    ['TIME', '12:30'],
    ['RANGE', '1:2'],
    ['GREETING', 'hello'],
    ['ORDERS_IMAGE', 'orders:8080'],
    ['LISTEN_ADDR', 'orders:8080'],
    ['BIND', '0.0.0.0:8080'],
    ['HOST', 'orders'],
    ['ALLOWED_HOSTS', 'shop.example.com'],
    ['USE_SERVICE', 'true'],
    ['DB_HOST', 'DB_HOST_VALUE'],
    ['DB_HOST', '${DB_HOST}'],
    ['DB_PASSWORD', 'secret:1234'],
    ['BASIC_AUTH', 'admin:12345'],
    ['FILE', 'file:///etc/hosts'],
    ['BUCKET_URL', 's3://pictures/2024'],
    ['URL', 'http://$(HOST):8080'],
    ['CONFIG', 'a:1\nb:2'],
    ['PORT', 'host:99999'],
    ['NAMES', 'a=b,c=d'],
    ['X', ''],
  ])('%s=%s', (name, value) => {
    expect(short(name, value)).toEqual([]);
  });
});

describe('of what may be part of a password nothing is taken', () => {
  it.each([
    'postgres://u:p@ss/w@db/x',
    'postgres://u:12/ss@db/x',
    'postgres://u:12?ss@db/x',
    'postgres://u:12"ss@db/x',
    'postgres://u:12 ss@db/x',
    'postgres://u:12,http://x@db/x',
    'http://u:p@a:1,http://u:p@b:1',
  ])('%s', (value) => {
    expect(short('DATABASE_URL', value)).toEqual([]);
  });
});

test('host and port have their place in the value, where they stand there as they are', () => {
  const within = (value: string) =>
    addressesIn('X', value).map(({ within: at }) => (at ? value.slice(at.start, at.end) : undefined));
  expect(within('http://u:p@orders:8080/v1')).toEqual(['orders:8080']);
  expect(within('a:1, b:2')).toEqual(['a:1', 'b:2']);
  expect(within('Server=tcp:db,1433;Database=x')).toEqual(['tcp:db,1433']);
  expect(within('jdbc:oracle:thin:u/p@//db:1521/X')).toEqual(['db:1521']);
  expect(within('http://${H:-orders}:80')).toEqual([undefined]);
});
