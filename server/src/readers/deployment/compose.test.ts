// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are placeholders of compose and of templates
import { describe, expect, it } from 'vitest';
import { parse } from '../../syntax/parse';
import type { DeploymentFacts, WorkloadFacts } from './facts';
import { deploymentReader } from './reader';

const read = (text: string): DeploymentFacts | undefined =>
  deploymentReader.read(parse(text, 'yaml'), '/shop/compose.yaml');
/** The only service of a file, from the lines of its fields. */
const service = (...lines: string[]): WorkloadFacts =>
  read(`services:\n  orders:\n${lines.map((line) => `    ${line}\n`).join('')}`)!.workloads[0]!;
const container = (...lines: string[]) => service(...lines).containers[0]!;

describe('a compose file', () => {
  it('is one only with services or what it includes', () => {
    expect(read('a: 1\n')).toBeUndefined();
    expect(read('- 1\n')).toBeUndefined();
    expect(read('')).toBeUndefined();
    expect(read('include: [a.yaml]\n')?.workloads).toEqual([]);
    expect(read('services:\n')?.workloads).toEqual([]);
    expect(read('services: {orders: , x-y: {}}\n')?.workloads).toEqual([]);
  });

  it('tells each service', () => {
    const read = service('image: shop/orders:1', 'container_name: o', 'depends_on: [db]', 'labels: [a=b, c]');
    expect(read).toMatchObject({ name: 'orders', type: 'compose', aliases: ['o'], labels: { a: 'b', c: '' } });
    expect(read.dependsOn).toEqual([{ name: 'db', path: ['services', 'orders', 'depends_on', 0] }]);
    expect(read.partial).toBeUndefined();
    expect(read.containers[0]).toMatchObject({ image: { name: 'orders', tag: '1' }, build: false, health: false });
  });

  it('follows anchors and merge keys', () => {
    const facts = read(
      'x-base: &base { environment: { A: http://a:1 } }\nservices:\n  one: { <<: *base, image: i }\n  two: *base\n',
    )!;
    expect(facts.workloads.map(({ containers }) => containers[0]?.environment.length)).toEqual([1, 1]);
    expect(facts.workloads.map(({ partial }) => partial)).toEqual([undefined, true]);
  });

  it('counts what extends another one, or neither builds nor names an image, as a part', () => {
    expect(service('image: a', 'extends: { service: x }').partial).toBe(true);
    expect(service('ports: ["80:80"]').partial).toBe(true);
    expect(service('build: .').partial).toBeUndefined();
    expect(service('build: .').containers[0]?.build).toBe(true);
    expect(service('build: { context: . }').containers[0]?.build).toBe(true);
  });

  it('reads depends_on with conditions, replicas, profiles and networks', () => {
    const read = service(
      'image: a',
      'depends_on: { db: { condition: service_healthy } }',
      'deploy: { replicas: 3, resources: { limits: { memory: 1G } } }',
      'profiles: [debug]',
      'network_mode: host',
    );
    expect(read.dependsOn.map(({ path }) => path.at(-1))).toEqual(['db']);
    expect(read).toMatchObject({ replicas: 3, profiles: ['debug'], sharesNetwork: true });
    expect(read.replicasPath).toEqual(['services', 'orders', 'deploy', 'replicas']);
    expect(read.containers[0]?.limits).toEqual({ cpu: false, memory: true });
    expect(service('image: a', 'scale: 2').replicasPath).toEqual(['services', 'orders', 'scale']);
    expect(service('image: a', 'networks: { default: { aliases: [x, y] } }').aliases).toEqual(['x', 'y']);
  });

  it.each([
    ['healthcheck: { test: [CMD, curl, x] }', true],
    ['healthcheck: { test: curl x }', true],
    ['healthcheck: { disable: true }', false],
    ['healthcheck: { test: [NONE] }', false],
    ['healthcheck: { interval: 5s }', false],
    ['restart: always', false],
  ])('knows whether it is asked how it is: %s', (line, expected) => {
    expect(container('image: a', line).health).toBe(expected);
  });

  it.each([
    ['"80"', [80], []],
    ['8080:80', [80], [8080]],
    ['"127.0.0.1:8001:8002/tcp"', [8002], [8001]],
    ['"3000-3002:4000-4002"', [4000, 4001, 4002], [3000, 3001, 3002]],
    ['"[::1]:80:81"', [81], [80]],
    ['"${PORT:-8080}:80"', [80], [8080]],
    ['"${PORT}:80"', [], []],
    ['{ target: 80, published: "8080" }', [80], [8080]],
    ['"1-99999"', Array.from({ length: 20 }, (_, i) => i + 1), []],
  ])('reads the port %s', (written, ports, published) => {
    expect(container('image: a', `ports: [${written}]`)).toMatchObject({ ports, published });
  });

  it('reads exposed ports', () => {
    expect(container('image: a', 'expose: [3000, "4000/tcp"]').ports).toEqual([3000, 4000]);
  });
});

describe('its environment', () => {
  it('is a map or a list, and its values stay where they are', () => {
    const map = container(
      'image: a',
      'environment: { ORDERS: "http://x:1", PASSWORD: Tr0ub4dor, N: 1, E: }',
    ).environment;
    expect(map).toEqual([
      {
        name: 'ORDERS',
        path: ['services', 'orders', 'environment', 'ORDERS'],
        addresses: [{ host: 'x', port: 1, scheme: 'http', within: { start: 7, end: 10 } }],
      },
      { name: 'PASSWORD', path: ['services', 'orders', 'environment', 'PASSWORD'], addresses: [], secret: 'name' },
      { name: 'N', path: ['services', 'orders', 'environment', 'N'], addresses: [] },
    ]);
    const list = container('image: a', 'environment: ["ORDERS=http://x:1", TAKEN, PASSWORD=Tr0ub4dor]').environment;
    expect(list.map(({ name, secret }) => [name, secret])).toEqual([
      ['ORDERS', undefined],
      ['PASSWORD', 'name'],
    ]);
    expect(list[0]).toMatchObject({
      path: ['services', 'orders', 'environment', 0],
      addresses: [{ within: { start: 14, end: 17 } }],
    });
  });

  it('holds no secret where it is only tried out', () => {
    const names = (...lines: string[]) =>
      container('image: wordpress', ...lines).environment.flatMap(({ name, secret }) => (secret ? [name] : []));
    expect(
      names('environment: { P_PASSWORD: somewordpress, Q_PASSWORD: orders, DB_USER: jo, R_PASSWORD: jo }'),
    ).toEqual([]);
    expect(names('environment: { URL: "postgres://orders:orders@db/x" }')).toEqual([]);
    expect(names('environment: { URL: "postgres://orders:Tr0ub4dor@db/x" }')).toEqual(['URL']);
  });

  it('that unfolds through aliases is read up to a bound', () => {
    const entries = Array.from({ length: 1000 }, (_, i) => `A${i}: b`).join(', ');
    const services = Array.from({ length: 500 }, (_, i) => `  s${i}: { image: a, environment: *e }`).join('\n');
    const facts = read(`x-e: &e { ${entries} }\nservices:\n${services}\n`)!;
    const all = facts.workloads.flatMap(({ containers }) => containers[0]!.environment);
    expect(all.length).toBe(20_000);
  });
});
