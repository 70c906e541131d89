import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from '../../syntax/parse';
import { kindOf } from '../index';
import { deploymentReader } from './reader';

const read = (file: string, text: string) => deploymentReader.read(parse(text, 'yaml'), file);

describe('a file that tells how services are run', () => {
  it.each([
    'compose.yaml',
    'docker-compose.yml',
    'docker-compose.prod.yml',
    'compose.override.yaml',
    'orders.compose.yaml',
    'kustomization.yaml',
    'Kustomization',
    'Chart.yaml',
    'values.yaml',
    'values-prod.yaml',
    'skaffold.yaml',
  ])('is known by its name: %s', (name) => {
    expect(kindOf(`/shop/${name}`, '')).toBe('deployment');
  });

  it.each([
    ['apiVersion: apps/v1\nkind: Deployment\n', 'deployment'],
    ['# a comment\n---\nkind: Service\napiVersion: "v1" # old\n', 'deployment'],
    ['{ "kind": "Service", "apiVersion": "v1" }', 'deployment'],
    ['apiVersion: networking.istio.io/v1\nkind: Gateway\n---\napiVersion: v1\n', 'deployment'],
    ['apiVersion: networking.istio.io/v1\nkind: Gateway\n', undefined],
    ['apiVersion: backstage.io/v1alpha1\nkind: Component\n', 'catalog'],
    ['spec:\n  apiVersion: v1\n', undefined],
    ['on: push\njobs: {}\n', undefined],
    ['apiVersion: v10beta\n', undefined],
    ['apiVersion: v1\nkind: Service\n{{- if .Values.x }}\n', undefined],
  ])('is known by its beginning: %j', (head, expected) => {
    expect(kindOf('/shop/some.yaml', head)).toBe(expected);
  });

  it.each(['mycompose.yaml', 'decompose.yaml', 'chart.yaml', 'valuesets.yaml'])('is not called %s', (name) => {
    expect(kindOf(`/shop/${name}`, '')).toBeUndefined();
  });
});

describe('a kustomization', () => {
  it('names files, images, replicas and what it generates', () => {
    const facts = read(
      '/shop/overlays/prod/kustomization.yaml',
      `namePrefix: prod-
resources: [../../base, https://example.com/x, "github.com/a/b?ref=main"]
components: [../c]
patches:
  - path: ./replicas.yaml
  - patch: |-
      kind: Deployment
patchesStrategicMerge: [old.yaml]
images: [{ name: orders, newTag: "1.2" }, { name: other, newName: x }]
replicas: [{ name: orders, count: 3 }]
configMapGenerator: [{ name: c, literals: ["ORDERS=http://orders:80"] }]
secretGenerator: [{ name: s, literals: ["key=Tr0ub4dor"] }]
`,
    )!;
    const files = (named: readonly { readonly file: string }[]) => named.map(({ file }) => file);
    expect(facts.kustomization).toMatchObject({ namePrefix: 'prod-', replicas: [{ name: 'orders', count: 3 }] });
    expect(files(facts.kustomization!.resources)).toEqual(['/shop/base']);
    expect(files(facts.kustomization!.components)).toEqual(['/shop/overlays/c']);
    expect(files(facts.kustomization!.patches)).toEqual([
      '/shop/overlays/prod/replicas.yaml',
      '/shop/overlays/prod/old.yaml',
    ]);
    expect(facts.fills).toEqual([
      { name: 'orders', tagged: true },
      { name: 'other', tagged: false },
    ]);
    expect(
      facts.variables.map(({ kind, entries }) => [kind, entries[0]?.secret, entries[0]?.addresses[0]?.host]),
    ).toEqual([
      ['ConfigMap', undefined, 'orders'],
      ['Secret', 'name', undefined],
    ]);
  });
});

describe('what a chart and Skaffold fill in', () => {
  it('is read where its names mean the same everywhere', () => {
    expect(read('/c/Chart.yaml', 'name: orders\nversion: 1.0.0\n')?.helm?.name).toBe('orders');
    expect(read('/c/Chart.yaml', 'title: pie\n')).toBeUndefined();
    const values = read(
      '/c/values.yaml',
      'replicaCount: 2\nimage: { registry: r, repository: shop/orders, tag: "" }\nworker: { image: { repository: w, tag: 1 } }\n',
    )!;
    expect(values.helm).toMatchObject({
      replicas: 2,
      image: { repository: 'r/shop/orders', path: ['image', 'repository'] },
    });
    expect(values.fills).toEqual([
      { name: 'r/shop/orders', tagged: false },
      { name: 'w', tagged: true },
    ]);
    expect(read('/c/values.yaml', 'colours: [red]\n')).toBeUndefined();
  });

  it('has variables in the values of a chart, as a map or a list, without what is there to be replaced', () => {
    const { variables } = read(
      '/c/values-prod.yaml',
      'env: { SMTP_PASSWORD: kJ8-secret-4711, USER: me, DB_PASSWORD: "", TOKEN: changeme-now }\n' +
        'worker: { extraEnv: [{ name: API_TOKEN, value: kJ8x4711yz }, { name: PASSWORD, value: postgres }] }\n',
    )!;
    const told = variables.flatMap(({ name, entries }) =>
      entries.map((one) => [name, one.name, one.secret, one.path.join('.')]),
    );
    expect(told.filter(([, , secret]) => secret)).toEqual([
      ['env', 'SMTP_PASSWORD', 'name', 'env.SMTP_PASSWORD'],
      ['extraEnv', 'API_TOKEN', 'name', 'worker.extraEnv.0.value'],
    ]);
    expect(told).toHaveLength(6);
    expect(JSON.stringify(variables)).not.toContain('4711');
  });

  it('tells of Skaffold what it builds', () => {
    const skaffold = 'build: { artifacts: [{ image: a }] }\nprofiles: [{ build: { artifacts: [{ image: b }] } }]\n';
    expect(read('/skaffold.yaml', skaffold)?.fills.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

const SCALAR = fc.oneof(fc.string(), fc.constantFrom('[', '{', '&a', '*a', '<<: *a', '|', '- ', '\t', '${', 'null'));
const KEYS = 'services image environment spec template containers env name value data kind metadata ports'.split(' ');

test('any text is read without a fault', () => {
  const line = fc.tuple(fc.nat(4), fc.constantFrom(...KEYS, '__proto__', 'constructor'), SCALAR);
  const text = fc
    .array(line, { maxLength: 12 })
    .map((lines) => lines.map(([deep, key, value]) => `${'  '.repeat(deep)}${key}: ${value}`).join('\n'));
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('/compose.yaml', '/k.yaml', '/kustomization.yaml', '/values.yaml'),
      (body, file) => {
        read(file, `apiVersion: v1\nkind: Secret\n${body}`);
      },
    ),
    { seed: 4, numRuns: 300 },
  );
});

test('no part of a value that is secret comes into the facts', () => {
  // Words that could each be taken for a host, a port or a database, and between them whatever separates those.
  const word = fc.oneof(fc.stringMatching(/^[a-z0-9]{5,7}$/), fc.stringMatching(/^[1-9]{5}$/));
  const sign = fc.constantFrom(...'@:/?#;,=&%$!"\'<>{}[]() .+-_'.split(''), '://', '@//', ';Host=', ',Server=');
  const secret = fc.array(fc.tuple(word, sign), { minLength: 2, maxLength: 5 }).map((parts) => parts.flat().join(''));
  const forms: readonly ((secret: string) => [string, string])[] = [
    (s) => ['DATABASE_URL', `postgres://app:${s}@db:5432/orders`],
    (s) => ['CACHE', `redis:6379,password=${s},abortConnect=false`],
    (s) => ['DB_PASSWORD', s],
    (s) => ['SPRING_URL', `jdbc:oracle:thin:scott/${s}@//db:1521/X`],
    (s) => ['SPRING_URL', `jdbc:postgresql://db/orders?user=a&password=${s}`],
    (s) => ['CONNECTION', `Server=db;Database=orders;User Id=sa;Password="${s.replaceAll('"', '')}"`],
    (s) => ['AMQP', `amqp://u:${s}@q1:5672,q2:5672`],
  ];
  fc.assert(
    fc.property(secret, fc.constantFrom(...forms), (value, form) => {
      const [name, text] = form(value);
      const compose = `services: { orders: { image: a, environment: { ${name}: ${JSON.stringify(text)} } } }`;
      const told = JSON.stringify(
        read('/compose.yaml', compose)?.workloads.flatMap(({ containers }) => containers[0]?.environment),
      );
      const parts = Array.from({ length: value.length - 4 }, (_, i) => value.slice(i, i + 5));
      const leaked = parts.filter((part) => told.includes(JSON.stringify(part).slice(1, -1)));
      expect(leaked, `${text} tells ${told}`).toEqual([]);
    }),
    { seed: 4, numRuns: 600 },
  );
});
