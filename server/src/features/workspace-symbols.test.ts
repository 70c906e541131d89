import { describe, expect, it } from 'vitest';
import { checkFixture, ROOT } from '../../test/fixture';
import { findNamed } from './workspace-symbols';

const LANDSCAPE = `
//- .servicelint.yaml
teams: { checkout: ["@shop/checkout"], analysts: [team-data] }
//- orders/microservice.yaml
name: orders
owner: team-checkout
provides:
  - { api: orders, spec: ./openapi.yaml, versions: [{ version: 1.0.0 }] }
data:
  - { store: orders-db, type: postgresql, owner: true }
//- orders/openapi.yaml
openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post: { operationId: createOrder, responses: { '200': { description: Done. } } }
    get: { responses: { '200': { description: Done. } } }
//- reports/microservice.yaml
name: reports
owner: team-data
data:
  - { store: orders-db, access: read }
`;

async function found(query: string, text = LANDSCAPE): Promise<string[]> {
  const { result } = await checkFixture(text);
  return findNamed([result], query).map(({ name, kind, container, file, range }) => {
    const place = `${file.slice(ROOT.length + 1)}:${range.start.line}`;
    return [kind, name, ...(container === '' ? [] : [`of ${container}`]), place].join(' ');
  });
}

describe('what a landscape has a name for', () => {
  it('is found by the letters of its name, the best first', async () => {
    expect(await found('order')).toEqual([
      'service orders orders/microservice.yaml:0',
      'api orders of orders orders/microservice.yaml:3',
      'store orders-db of orders orders/microservice.yaml:5',
      'operation GET /orders of orders orders/openapi.yaml:5',
      'operation createOrder of orders orders/openapi.yaml:4',
    ]);
    expect(await found('crord')).toEqual(['operation createOrder of orders orders/openapi.yaml:4']);
    expect(await found('team')).toEqual([]);
    expect(await found('analysts')).toEqual(['team analysts .servicelint.yaml:0']);
    expect(await found('checkout')).toEqual(['team checkout .servicelint.yaml:0']);
    expect(await found('nobody')).toEqual([]);
  });

  it('is found by whose it is and its name', async () => {
    expect(await found('orders create')).toEqual(['operation createOrder of orders orders/openapi.yaml:4']);
    expect(await found('reports orders')).toEqual([]);
  });

  it('is listed with services first where nothing is asked, and no longer than of use', async () => {
    expect((await found('')).slice(0, 2)).toEqual([
      'service orders orders/microservice.yaml:0',
      'service reports reports/microservice.yaml:0',
    ]);
    const many = Array.from({ length: 300 }, (_, i) => `//- s${i}/microservice.yaml\nname: service-${i}\nowner: t\n`);
    const names = await found('service', many.join(''));
    expect(names).toHaveLength(200);
  });
});
