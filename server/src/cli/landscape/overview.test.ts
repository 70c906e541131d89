import { describe, expect, it } from 'vitest';
import { checkFixture, ROOT } from '../../../test/fixture';
import type { Service } from '../../landscape/model';
import { dot } from './dot';
import { json } from './json';
import { overviewOf } from './overview';
import { pretty } from './pretty';
import type { View } from './view';

async function viewOf(text: string, isShown?: (service: Service) => boolean): Promise<View> {
  const { landscape, snapshot } = (await checkFixture(text)).result;
  const name = (file: string) => file.slice(ROOT.length + 1);
  return { ...overviewOf(landscape, snapshot, isShown), name, color: false, width: 60 };
}

const jsonOf = async (text: string, isShown?: (service: Service) => boolean) =>
  JSON.parse(json(await viewOf(text, isShown)));

/** `from to api via critical version sources`. */
async function dependencies(text: string): Promise<string[]> {
  const { dependencies: found } = await jsonOf(text);
  return found.map(
    (one: Record<string, unknown> & { sources: { file: string; range: { start: { line: number } } }[] }) =>
      [
        ...['from', 'to', 'api', 'via', 'critical', 'version'].map((key) => one[key]),
        one.sources.map(({ file, range }) => `${file}:${range.start.line}`).join('+'),
      ].join(' '),
  );
}

const SHOP = `
//- .servicelint.yaml
external: [stripe]
//- orders/microservice.yaml
name: orders
owner: team-a
system: shop
provides:
  - api: orders
    spec: ./openapi.yaml
    versions: [{ version: 2.0.0 }, { version: 1.9.0, spec: https://example.test/v1.yaml }]
    consumers:
      - { service: mobile-app, version: 1 }
      - { service: billing, version: 2 }
      - { service: gateway, version: 2 }
  - { api: order-events, spec: "../events/*.yaml" }
consumes:
  - { api: charges, service: stripe, version: 3, via: http, critical: true }
data:
  - { store: orders-db, type: postgresql, owner: true }
//- orders/openapi.yaml
openapi: 3.0.3
info: { title: Orders, version: 2.0.0 }
paths: {}
//- billing/microservice.yaml
name: billing
kind: job
consumes:
  - { api: orders, version: 2, critical: false }
  - { api: orders, version: 1, critical: true }
  - { api: nobody-knows }
data:
  - { store: orders-db }
//- gateway/microservice.yaml
name: gateway
owner: team-b
`;

describe('what there is', () => {
  it('is told in the form that programs count on', async () => {
    const { version, services, stores } = await jsonOf(SHOP);
    expect(version).toBe(1);
    const file = (name: string) => ({ files: [`${name}/microservice.yaml`] });
    expect(services).toEqual([
      { name: 'billing', owner: null, kind: 'job', ...file('billing'), provides: [] },
      { name: 'gateway', owner: 'team-b', kind: 'service', ...file('gateway'), provides: [] },
      {
        ...{ name: 'orders', owner: 'team-a', kind: 'service', ...file('orders') },
        provides: [
          { api: 'orders', versions: ['2.0.0', '1.9.0'], type: 'openapi', spec: 'orders/openapi.yaml' },
          { api: 'order-events', versions: [], type: null, spec: 'events/*.yaml' },
        ],
      },
    ]);
    expect(stores).toEqual([{ name: 'orders-db', type: 'postgresql', owners: ['orders'], users: ['billing'] }]);
  });

  it('has one dependency for each consumer, provider and api, by whomever it is told', async () => {
    expect(await dependencies(SHOP)).toEqual([
      'billing nobody-knows nobody-knows    billing/microservice.yaml:5',
      'billing orders orders http true 2, 1 billing/microservice.yaml:3+billing/microservice.yaml:4+orders/microservice.yaml:9',
      'mobile-app orders orders   1 orders/microservice.yaml:8',
      'orders stripe charges http true 3 orders/microservice.yaml:13',
    ]);
  });

  it('has what configuration alone tells, and backs up with it what is declared', async () => {
    const compose = `
//- compose.yaml
services:
  a: { build: ./a, environment: { B: "http://b:80", C: "http://c:80" } }
  b: { build: ./b }
  c: { build: ./c }
//- a/microservice.yaml
name: a
owner: t
consumes: [{ api: b, version: 1 }]
//- b/microservice.yaml
name: b
owner: t
provides: [{ api: b, versions: [{ version: 1.0.0 }] }]
//- c/microservice.yaml
name: c
owner: t
`;
    expect(await dependencies(compose)).toEqual([
      'a b b   1 a/microservice.yaml:2+compose.yaml:1',
      'a c     compose.yaml:1',
    ]);
    const { services } = await jsonOf(compose);
    expect(services[0].files).toEqual(['a/microservice.yaml', 'compose.yaml']);
  });

  it('is, of some services, these and what they are connected with', async () => {
    const only = (name: string) => (service: Service) => service.name === name;
    const billing = await jsonOf(SHOP, only('billing'));
    expect(billing.services).toHaveLength(1);
    expect(billing.dependencies.map(({ to }: { to: string }) => to)).toEqual(['nobody-knows', 'orders']);
    expect(billing.stores).toEqual([{ name: 'orders-db', type: 'postgresql', owners: ['orders'], users: ['billing'] }]);
    const gateway = await jsonOf(SHOP, only('gateway'));
    expect([gateway.dependencies, gateway.stores]).toEqual([[], []]);
  });

  it('keeps two services of one name apart', async () => {
    const twins = `
//- x/microservice.yaml
name: a
consumes: [{ api: b }]
//- y/microservice.yaml
name: a
consumes: [{ api: b }]
`;
    expect(await dependencies(twins)).toEqual(['a b b    x/microservice.yaml:1', 'a b b    y/microservice.yaml:1']);
  });
});

it('is told to people by team, with what each provides, needs and keeps', async () => {
  expect(pretty(await viewOf(SHOP))).toBe(`team-a · shop
  orders  orders/microservice.yaml
    provides  orders 2.0.0, 1.9.0 (openapi)
              order-events
    needs     charges 3 of stripe (external, http, critical)
    used by   billing, mobile-app
    data      orders-db

team-b
  gateway  gateway/microservice.yaml

(no owner)
  billing (job)  billing/microservice.yaml
    needs     nobody-knows (not found)
              orders 2, 1 (http, critical)
    data      orders-db (owned by orders)

Stores
  orders-db  postgresql; owned by orders; used by billing

3 services, 4 dependencies (2 providers outside), 1 store.
`);
  expect(pretty(await viewOf('', () => false))).toBe('');
});

it('shows a team once, however its services write it', async () => {
  const service = (name: string, owner: string) => `//- ${name}/microservice.yaml\nname: ${name}\nowner: ${owner}\n`;
  const view = await viewOf(
    service('a', 'group:default/money') + service('b', 'web') + service('c', 'team:money') + service('d', 'money'),
  );
  const heads = pretty(view)
    .split('\n')
    .filter((line) => /^\S/.test(line) && !/\d/.test(line));
  expect(heads).toEqual(['money', 'web']);
  expect(dot(view).match(/label="(?:money|web)"/g)).toHaveLength(2);
});
