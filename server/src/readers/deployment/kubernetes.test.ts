import { describe, expect, it } from 'vitest';
import { parse } from '../../syntax/parse';
import type { DeploymentFacts } from './facts';
import { deploymentReader } from './reader';

const read = (text: string, file = '/shop/k8s/all.yaml'): DeploymentFacts | undefined =>
  deploymentReader.read(parse(text, file.endsWith('.json') ? 'json' : 'yaml'), file);
const POD = '{ metadata: { labels: { app: orders } }, spec: { containers: [{ name: a, image: shop/orders:1 }] } }';
const deployment = (spec: string) =>
  read(`apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: orders, namespace: shop }\nspec: ${spec}\n`)!
    .workloads[0]!;
const container = (fields: string) =>
  deployment(`{ selector: {}, template: { spec: { containers: [{ image: i:1, ${fields} }] } } }`).containers[0]!;

describe('Kubernetes objects', () => {
  it('are read from all documents, lists and JSON', () => {
    const facts = read(
      `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: x }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: orders }\n` +
        `spec: { selector: { app: orders }, ports: [{ port: 80, targetPort: 8080 }] }\n---\n# nothing\n---\napiVersion: v1\nkind: List\n` +
        'items:\n  - { apiVersion: apps/v1, kind: Deployment, metadata: { name: a }, spec: { selector: {}, template: {} } }\n',
    )!;
    expect(facts.exposures).toMatchObject([{ kind: 'Service', document: 1, ports: [80], selector: { app: 'orders' } }]);
    expect(facts.workloads).toMatchObject([{ name: 'a', document: 3, path: ['items', 0] }]);
    const json = '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"}}';
    expect(read(json, '/a.json')?.exposures).toHaveLength(1);
  });

  it('of other kinds and groups are nothing', () => {
    for (const kind of [
      'networking.istio.io/v1\nkind: VirtualService',
      'serving.knative.dev/v1\nkind: Service',
      'apps/v1\nkind: Foo',
    ])
      expect(read(`apiVersion: ${kind}\nmetadata: { name: a }\n`)).toBeUndefined();
    expect(read('')).toBeUndefined();
    expect(read('apiVersion: v1\nkind: Service\nmetadata: {}\n')).toBeUndefined();
    expect(read('apiVersion: v1\nkind: Service\nmetadata:\n  name: $' + '{NAME}\n')).toBeUndefined();
    expect(read('apiVersion: v1\nkind: Service\nmetadata: { name: a }\n$patch: delete\n')).toBeUndefined();
  });

  it.each(['{{- if .Values.x }}\n', 'x: {{ .Values.x }}\n', '{% if x %}\n'])(
    'are left alone in templates: %s',
    (line) => {
      expect(read(`apiVersion: v1\nkind: Service\nmetadata: { name: a }\n${line}`)).toBeUndefined();
    },
  );

  it('are read where placeholders stand in quotes, but for those of a chart', () => {
    const text = 'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nx: "{{ x }}"\n';
    expect(read(text)?.exposures).toHaveLength(1);
    expect(read(text, '/shop/chart/templates/a.yaml')).toBeUndefined();
  });
});

describe('a workload', () => {
  it('tells its pods, replicas and strategy', () => {
    const read = deployment(`{ replicas: 3, strategy: { type: Recreate }, selector: {}, template: ${POD} }`);
    expect(read).toMatchObject({ name: 'orders', namespace: 'shop', type: 'Deployment', labels: { app: 'orders' } });
    expect(read).toMatchObject({ replicas: 3, strategy: 'recreate', strategyPath: ['spec', 'strategy', 'type'] });
    expect(read.partial).toBeUndefined();
    expect(read.containers[0]).toMatchObject({ image: { name: 'orders', path: expect.arrayContaining(['image']) } });
  });

  it('is a part without what it selects by, or without an image', () => {
    expect(deployment(`{ template: ${POD} }`).partial).toBe(true);
    expect(deployment('{ selector: {}, template: { spec: { containers: [{ name: a }] } } }').partial).toBe(true);
    expect(deployment('{ replicas: 2 }').partial).toBe(true);
    const job = (spec: string) =>
      read(
        `apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: j }\nspec: { jobTemplate: { spec: { template: { spec: ${spec} } } } }\n`,
      )!;
    expect(job('{ containers: [{ image: a }] }').workloads[0]?.partial).toBe(true);
    expect(job('{ restartPolicy: Never, containers: [{ image: a }] }').workloads[0]?.partial).toBeUndefined();
  });

  it('tells probes, ports, resources, volumes of the machine and where its variables come from', () => {
    const one = container(
      'ports: [{ containerPort: 8080 }], livenessProbe: { tcpSocket: {} }, readinessProbe: { httpGet: { path: /up } }, ' +
        'resources: { requests: { cpu: 1 }, limits: { memory: 1Gi } }',
    );
    expect(one).toMatchObject({ health: true, healthPath: '/up', ports: [8080] });
    expect(one).toMatchObject({ requests: { cpu: true, memory: false }, limits: { cpu: false, memory: true } });
    const pod =
      '{ hostNetwork: true, volumes: [{ name: v, hostPath: { path: /a } }], initContainers: [{ image: b }], ' +
      'containers: [{ image: a, volumeMounts: [{ name: v, mountPath: /v }], envFrom: [{ configMapRef: { name: c } }, { secretRef: { name: s } }] }] }';
    const whole = deployment(`{ selector: {}, template: { spec: ${pod} } }`);
    expect(whole).toMatchObject({ sharesNetwork: true, takesFrom: ['c', 's'] });
    expect(whole.hostPaths).toEqual([{ volume: 'v', path: ['spec', 'template', 'spec', 'volumes', 0, 'hostPath'] }]);
    expect(whole.containers.map(({ init }) => init)).toEqual([undefined, true]);
  });

  it.each([
    ['is read only', '/data', 'Directory', 'readOnly: true'],
    ['is a socket', '/data/engine', 'Socket', ''],
    ['is the clock of the machine', '/etc/localtime', 'File', ''],
    ['holds sockets', '/var/run/docker.sock', '""', ''],
  ])('leaves out a volume of the machine that %s', (_, path, type, mount) => {
    const pod = `{ volumes: [{ name: v, hostPath: { path: ${path}, type: ${type} } }], containers: [{ image: a, volumeMounts: [{ name: v, ${mount} }] }] }`;
    expect(deployment(`{ selector: {}, template: { spec: ${pod} } }`).hostPaths).toEqual([]);
  });

  it('has variables without their values', () => {
    const { environment } = container(
      'env: [{ name: A, value: "http://a:1" }, { name: P_PASSWORD, value: postgres }, { name: Q_PASSWORD, valueFrom: { secretKeyRef: { name: s, key: k } } }, ' +
        '{ name: C, valueFrom: { configMapKeyRef: { name: m, key: k } } }, { value: x }]',
    );
    expect(environment.map(({ name, secret, from }) => [name, secret, from])).toEqual([
      ['A', undefined, undefined],
      ['P_PASSWORD', 'name', undefined],
      ['C', undefined, { name: 'm', key: 'k' }],
    ]);
    expect(environment[0]?.addresses).toMatchObject([{ host: 'a', within: { start: 7, end: 10 } }]);
  });
});

describe('what stands around workloads', () => {
  it('are scalers, ingresses and names outside', () => {
    const facts = read(
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: h }\n' +
        'spec: { scaleTargetRef: { kind: Deployment, name: orders }, minReplicas: 2, maxReplicas: 9 }\n---\n' +
        'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: i }\n' +
        'spec: { rules: [{ http: { paths: [{ backend: { service: { name: orders } } }] } }] }\n---\n' +
        'apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: { name: j }\nspec: { backend: { serviceName: old } }\n---\n' +
        'apiVersion: v1\nkind: Service\nmetadata: { name: e }\nspec: { type: ExternalName, externalName: db.example.com }\n',
    )!;
    expect(facts.scalers).toMatchObject([{ target: { kind: 'Deployment', name: 'orders' }, min: 2, max: 9 }]);
    expect(facts.exposures.flatMap(({ backends }) => backends.map(({ service }) => service))).toEqual([
      'orders',
      'old',
    ]);
    expect(facts.exposures.at(-1)?.external).toBe('db.example.com');
  });

  it('are ConfigMaps and Secrets', () => {
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    const facts = read(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { ORDERS: "http://orders:80", DB_PASSWORD: Tr0ub4dor, n: 1 }\n---\n' +
        'apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { username: jo, token: Tr0ub4dor, empty: "", later: <token> }\n' +
        `data: { key: ${base64('Tr0ub4dor')}, example: ${base64('changeme')}, not: "<base64>", url: ${base64('amqp://a:Tr0ub4dor@q:5672')} }\n`,
    )!;
    const told = facts.variables.map(({ kind, entries }) => [
      kind,
      entries.flatMap(({ name, secret }) => (secret ? [name] : [])),
    ]);
    expect(told).toEqual([
      ['ConfigMap', ['DB_PASSWORD']],
      ['Secret', ['token', 'key', 'url']],
    ]);
    expect(facts.variables[0]?.entries[0]?.addresses).toMatchObject([{ host: 'orders', port: 80 }]);
    expect(facts.variables[1]?.entries.at(-1)?.addresses).toEqual([{ host: 'q', port: 5672, scheme: 'amqp' }]);
  });

  it('are no secrets that are sealed', () => {
    expect(read('apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: s }\n')).toBeUndefined();
    const sops = read('apiVersion: v1\nkind: Secret\nmetadata: { name: s }\ndata: { key: "ENC[AES256_GCM,data:x]" }\n');
    expect(sops?.variables[0]?.entries[0]?.secret).toBeUndefined();
  });
});
