import { describe, expect, test } from 'vitest';
import { checkFixture } from '../../test/fixture';

/** A catalogue of a shop: its entities in one file, a spec beside it. */
const SHOP = `
//- catalog-info.yaml
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: orders
  description: Takes orders.
spec:
  type: service
  lifecycle: production
  owner: group:default/checkout
  system: shop
  providesApis: [orders-api]
  consumesApis: [payments-api]
  dependsOn: ['resource:orders-db', 'component:mailer']
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: payments }
spec: { type: service, lifecycle: production, owner: billing, providesApis: [payments-api] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: mailer }
spec: { type: service, lifecycle: experimental, owner: checkout }
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: orders-api }
spec: { type: openapi, lifecycle: production, owner: checkout, definition: { $text: ./orders.yaml } }
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: payments-api }
spec:
  type: openapi
  lifecycle: production
  owner: billing
  definition: |
    openapi: 3.0.3
    info: { title: Payments, version: 1.4.0 }
    paths:
      /charges:
        post: { operationId: createCharge, responses: { '201': { description: Made } } }
---
apiVersion: backstage.io/v1alpha1
kind: Resource
metadata: { name: orders-db }
spec: { type: database, owner: checkout, dependencyOf: ['component:mailer'] }
//- orders.yaml
openapi: 3.0.3
info: { title: Orders, version: 2.0.0 }
paths:
  /orders:
    get: { operationId: listOrders, responses: { '200': { description: OK } } }
`;

async function landscapeOf(text: string) {
  const { result } = await checkFixture(text);
  return result.landscape;
}

async function serviceIn(text: string, name: string) {
  const [service] = (await landscapeOf(text)).byName.get(name) ?? [];
  if (!service) throw new Error(`There is no service ${name}.`);
  return service;
}

describe('a catalogue', () => {
  test('tells services as manifests do', async () => {
    const { facts } = await serviceIn(SHOP, 'orders');
    expect(facts).toMatchObject({
      from: 'catalog',
      owner: 'group:default/checkout',
      lifecycle: 'production',
      type: 'service',
      system: 'shop',
      described: true,
    });
  });

  test('tells what an api looks like that a manifest only names', async () => {
    const manifest = (provides: string, consumer: string) => `${SHOP}
//- payments/microservice.yaml
name: payments
owner: billing
provides: [{ api: payments-api${provides} }]
//- till/microservice.yaml
name: till
owner: billing
consumes: [{ api: payments-api, service: payments, uses: [${consumer}] }]
`;
    const found = async (text: string) => (await checkFixture(text)).findings.map(({ rule }) => rule);
    const unknown = 'consumers/unknown-operation';
    for (const provides of ['', ', versions: [{ version: 1.4.0 }]']) {
      expect(await found(manifest(provides, 'createCharge'))).not.toContain(unknown);
      expect(await found(manifest(provides, 'makeCharge'))).toContain(unknown);
    }
    expect(await found(manifest(', spec: ./missing.yaml', 'makeCharge'))).not.toContain(unknown);
    expect(await found(manifest('', 'createCharge'))).not.toContain('versioning/missing-version');
  });

  test('tells who provides and who consumes what', async () => {
    const { dependencies } = await landscapeOf(SHOP);
    expect(dependencies.map(({ consumer, provider, via }) => [consumer.name, provider?.name, via])).toEqual([
      ['orders', 'payments', 'http'],
    ]);
  });

  test('names the forms of apis, in files and in its own text', async () => {
    const { services } = await landscapeOf(SHOP);
    const forms = services.flatMap(({ provides }) => provides.flatMap(({ versions }) => versions));
    expect(forms.map(({ text, contract }) => [text, contract?.operations.map(({ id }) => id)])).toEqual([
      ['2.0.0', ['listOrders']],
      ['1.4.0', ['createCharge']],
    ]);
  });

  test('links components, and gives them their stores, from both ends', async () => {
    const { links, stores } = await landscapeOf(SHOP);
    expect(links.map(({ consumer, provider }) => [consumer.name, provider.name])).toEqual([['orders', 'mailer']]);
    expect(stores.get('orders-db')?.map(({ service, facts }) => [service.name, facts.type])).toEqual([
      ['orders', 'database'],
      ['mailer', 'database'],
    ]);
  });

  test.each([
    ['redis-cluster', true],
    ['rds', true],
    ['database-server', true],
    ['s3-bucket', true],
    ['kubernetes-cluster', false],
    ['vpc', false],
    ['dns-domain', false],
  ])('takes a resource of type %s for a store: %s', async (type, expected) => {
    const { stores } = await landscapeOf(SHOP.replace('type: database,', `type: ${type},`));
    expect(stores.has('orders-db')).toBe(expected);
  });

  test('speaks of one service together with a manifest of its name, which counts before it', async () => {
    const service = await serviceIn(`${SHOP}//- microservice.yaml\nname: orders\nowner: shop\n`, 'orders');
    expect(service.sources.map(({ from }) => from)).toEqual(['manifest', 'catalog']);
    expect(service.facts).toMatchObject({ from: 'manifest', owner: 'shop', lifecycle: 'production' });
    expect(service.facts.places?.lifecycle).toMatchObject({
      path: ['spec', 'lifecycle'],
      file: '/shop/catalog-info.yaml',
    });
    expect(service.provides.map(({ api }) => api)).toEqual(['orders-api']);
  });

  test('adds nothing to a list that the manifest writes', async () => {
    const manifest = '//- microservice.yaml\nname: orders\nowner: shop\nconsumes: []\n';
    expect((await serviceIn(`${SHOP}${manifest}`, 'orders')).consumes).toEqual([]);
  });

  test('is told of an API description in its text at the place where that stands', async () => {
    const broken = SHOP.replace(
      'description: Made } } }',
      "description: Made } } }\n      /refunds:\n        post: { $ref: '#/nowhere' }",
    );
    const { findings } = await checkFixture(broken);
    const found = findings.filter(({ rule }) => rule === 'manifest/unresolved-ref');
    expect(found.map(({ file, range }) => [file, broken.split('\n')[range.start.line + 2]?.trim()])).toEqual([
      ['/shop/catalog-info.yaml', "post: { $ref: '#/nowhere' }"],
    ]);
  });
});
