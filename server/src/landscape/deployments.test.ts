import { describe, expect, test } from 'vitest';
import { checkFixture } from '../../test/fixture';

const COMPOSE = `
//- compose.yaml
services:
  web:
    build: ./web
    depends_on: [orders]
    environment:
      PAYMENTS_URL: http://payments.shop.svc.cluster.local:8080/v1
      SELF_URL: http://web:3000
  orders:
    image: shop/orders:1.2.0
    hostname: till
    environment:
      DATABASE_URL: postgresql://orders:\${PASSWORD}@db:5432/orders
      BROKER: amqp://rabbit:5672
  db: { image: postgres:16 }
  rabbit: { image: rabbitmq:3 }
  proxy: { image: nginx:1.27, environment: { UPSTREAM_URL: "http://web:3000" } }
`;

const KUBERNETES = `
//- k8s/payments.yaml
apiVersion: apps/v1
kind: Deployment
metadata: { name: pay, labels: { app.kubernetes.io/name: payments } }
spec:
  replicas: 1
  selector: { matchLabels: { app: pay } }
  template:
    metadata: { labels: { app: pay, app.kubernetes.io/name: payments } }
    spec:
      containers:
        - name: main
          image: shop/payments:2.0.0
          envFrom: [{ configMapRef: { name: pay-settings } }]
---
apiVersion: v1
kind: Service
metadata: { name: payments }
spec: { selector: { app: pay }, ports: [{ port: 8080 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: pay-settings }
data: { TILL_URL: "http://till:8080", REDIS_ADDR: "cache:6379" }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: pay }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: pay }, minReplicas: 3, maxReplicas: 9 }
`;

const MANIFEST = `
//- payments/microservice.yaml
name: payments
owner: billing
data: [{ store: cache, type: redis, owner: true }]
`;

async function landscapeOf(text: string) {
  return (await checkFixture(text)).result.landscape;
}

async function linksIn(text: string) {
  const { links } = await landscapeOf(text);
  return links.map(({ consumer, provider, sources }) => [consumer.name, provider.name, sources.length]);
}

describe('what deployment files tell', () => {
  test('is services, without stores, brokers, and what serves the others', async () => {
    const { services } = await landscapeOf(COMPOSE);
    expect(services.map(({ name, facts }) => [name, facts.from])).toEqual([
      ['web', 'deployment'],
      ['orders', 'deployment'],
    ]);
  });

  test('is who depends on whom: by addresses, by depends_on, by what Kubernetes calls them', async () => {
    expect(await linksIn(`${COMPOSE}${KUBERNETES}`)).toEqual([
      ['web', 'orders', 1],
      ['web', 'pay', 1],
      ['pay', 'orders', 1],
    ]);
  });

  test('is stores and brokers, by what runs at an address and by the form of it', async () => {
    const { stores } = await landscapeOf(`${COMPOSE}${KUBERNETES}`);
    const told = [...stores].map(([name, uses]) => [
      name,
      ...uses.map(({ service, facts }) => `${service.name} ${facts.type}`),
    ]);
    expect(told).toEqual([
      ['db/orders', 'orders postgresql'],
      ['rabbit', 'orders rabbitmq'],
      ['cache', 'pay redis'],
    ]);
  });

  test('joins the service with a manifest that Kubernetes names', async () => {
    const { services } = await landscapeOf(`${KUBERNETES}${MANIFEST}`);
    expect(services.map(({ name, sources }) => [name, sources.map(({ from }) => from)])).toEqual([
      ['payments', ['manifest', 'deployment']],
    ]);
    expect(services[0]?.facts.scale).toMatchObject({ min: 3, max: 9, file: '/shop/k8s/payments.yaml' });
    expect(services[0]?.stores).toMatchObject([{ store: 'cache', facts: { owner: true }, target: { host: 'cache' } }]);
  });

  test('holds no value of a variable', async () => {
    const { result } = await checkFixture(COMPOSE.replace(/\$\{PASSWORD\}/, 'hunter2hunter2'));
    const facts = [...result.snapshot.files.values()].map((state) => state.facts);
    expect(JSON.stringify(facts)).not.toContain('hunter2');
    expect(JSON.stringify([...result.findings.values()])).not.toContain('hunter2');
  });

  test('is who depends on whom by single entries of a ConfigMap, and by those only', async () => {
    const taken = 'env: [{ name: TILL, valueFrom: { configMapKeyRef: { name: pay-settings, key: TILL_URL } } }]';
    const single = KUBERNETES.replace('envFrom: [{ configMapRef: { name: pay-settings } }]', taken);
    const { services } = await landscapeOf(`${COMPOSE}${single}`);
    const pay = services.find(({ name }) => name === 'pay');
    expect(pay?.links.map(({ provider }) => provider.name)).toEqual(['orders']);
    expect(pay?.links[0]?.sources).toMatchObject([{ document: 2, path: ['data', 'TILL_URL'] }]);
    expect(pay?.stores).toEqual([]);
  });

  test('is the instances that an autoscaler in another file, a patch or kustomize writes', async () => {
    const objects = KUBERNETES.trim().replace('//- k8s/payments.yaml\n', '').split('---\n');
    const scaler = `//- k8s/hpa.yaml\n${objects[3]}\n`;
    const apart = `//- k8s/payments.yaml\n${objects.slice(0, 3).join('---\n')}`;
    const scaleIn = async (text: string) => (await landscapeOf(MANIFEST + text)).services[0]?.facts.scale;
    expect(await scaleIn(apart + scaler)).toMatchObject({ min: 3, max: 9, file: '/shop/k8s/hpa.yaml' });
    const patch =
      '//- prod/p.yaml\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: pay }\nspec: { replicas: 4 }\n';
    expect(await scaleIn(apart + patch)).toMatchObject({ min: 4, file: '/shop/prod/p.yaml' });
    const counts = '//- prod/kustomization.yaml\nreplicas: [{ name: pay, count: 5 }]\n';
    expect(await scaleIn(apart + counts)).toMatchObject({ min: 5, file: '/shop/prod/kustomization.yaml' });
    const more =
      '//- prod/h.yaml\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: pay }\nspec: { minReplicas: 6 }\n';
    expect(await scaleIn(apart + scaler + more)).toMatchObject({ min: 6, file: '/shop/prod/h.yaml' });
    const unread = '//- prod/kustomization.yaml\npatches: [{ patch: "[]", target: { kind: Deployment, name: pay } }]\n';
    expect(await scaleIn(apart + unread)).toBeUndefined();
  });

  test('joins a number that Kubernetes writes with what the manifest says of state', async () => {
    const said = MANIFEST.replace('data:', 'scale: { stateless: false }\ndata:');
    expect((await landscapeOf(KUBERNETES + said)).services[0]?.facts.scale).toMatchObject({ min: 3, stateless: false });
  });

  test('is the same for a Deployment that several files speak of', async () => {
    const again = KUBERNETES.replace('k8s/payments.yaml', 'k8s/overlay/payments.yaml');
    const { services } = await landscapeOf(`${KUBERNETES}${again}${MANIFEST}`);
    expect(services.map(({ name, workloads }) => [name, workloads.length])).toEqual([['payments', 2]]);
  });

  test('is whom a Service selects: all its labels count, of several workloads the first, and without any nobody', async () => {
    const workload = (name: string, labels: string, url = '') => `
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { ${labels} } }
    spec: { containers: [{ name: main, image: "shop/${name}:1.0.0"${url && `, env: [${url}]`} }] }`;
    const service = (name: string, selector: string) => `
---
apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { selector: { ${selector} }, ports: [{ port: 80 }] }`;
    const urls = ['one', 'any', 'none', 'odd'].map((host) => `{ name: U_${host}, value: "http://${host}:80" }`).join();
    const text = [
      '//- k8s/all.yaml',
      workload('caller', 'app: caller', urls),
      workload('first', 'app: first, tier: back'),
      workload('second', 'app: second, tier: back, track: stable'),
      service('one', 'tier: back, app: second'),
      service('any', 'tier: back'),
      service('none', ''),
      service('odd', 'app: first, track: stable'),
    ].join('');
    expect(await linksIn(text)).toEqual([
      ['caller', 'second', 1],
      ['caller', 'first', 1],
    ]);
  });
});
