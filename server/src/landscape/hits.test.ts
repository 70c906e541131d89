import { describe, expect, it } from 'vitest';
import { checkFixture } from '../../test/fixture';

const spec = (fields: string, parameters = '[]') => `openapi: 3.0.3
info: { title: Orders, version: 2.3.0 }
paths:
  /orders:
    post:
      operationId: createOrder
      parameters: ${parameters}
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
      responses: { "201": { description: Taken., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } }
  /orders/{id}:
    get:
      operationId: getOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: The order., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } }
components:
  schemas:
    Order:
      type: object
      required: [id, customer, total]
      properties: ${fields}`;

const CUSTOMER =
  'customer: { type: object, required: [name, email], properties: { name: { type: string }, email: { type: string } } }';
const BEFORE = `{ id: { type: string }, total: { type: number }, note: { type: string }, ${CUSTOMER} }`;

/** What is hit by the changes to these fields: `consumer use level`, with `!` where it names the very thing. */
async function hit(uses: string, after: string, parameters?: string, listed = ''): Promise<string[]> {
  const { result } = await checkFixture(`
//- orders/microservice.yaml
name: orders
owner: team-checkout
provides: [{ api: orders, spec: ./openapi.yaml, versions: [{ version: 2.3.0 }]${listed} }]
//- billing/microservice.yaml
name: billing
owner: team-billing
consumes: [{ api: orders, version: 2${uses && `, uses: [${uses}]`} }]
//- orders/openapi.yaml
${spec(after, parameters)}
//- v2.3.0:orders/openapi.yaml
${spec(BEFORE)}`);
  const past = result.world.pasts.get('/shop/orders/microservice.yaml');
  const [compared] = past?.compared ?? [];
  return (compared?.comparison.changes ?? []).flatMap((change) =>
    (compared?.hits(change) ?? []).map(({ consumer, use, level, names }) =>
      [consumer.name, use?.written ?? '-', `${level}${names ? '!' : ''}`].join(' '),
    ),
  );
}

const WITHOUT_TOTAL = `{ id: { type: string }, note: { type: string }, ${CUSTOMER} }`;
const WITHOUT_EMAIL = BEFORE.replace(', email: { type: string } } }', ' } }').replace('[name, email]', '[name]');

describe('who is hit by a change', () => {
  it('is whoever does not say what it uses', async () => {
    expect(await hit('', WITHOUT_TOTAL)).toContain('billing - breaking');
  });

  it('is whoever uses an operation that the change reaches, whichever field', async () => {
    expect(await hit('getOrder', WITHOUT_TOTAL)).toEqual(['billing getOrder breaking']);
  });

  it('is whoever names the very field', async () => {
    expect(await hit('"getOrder#total"', WITHOUT_TOTAL)).toEqual(['billing getOrder#total breaking!']);
  });

  it('is nobody who names other fields', async () => {
    expect(await hit('"getOrder#note"', WITHOUT_TOTAL)).toEqual([]);
  });

  it('is whoever names what stands around the field', async () => {
    expect(await hit('"getOrder#customer"', WITHOUT_EMAIL)).toEqual(['billing getOrder#customer breaking']);
  });

  it('is whoever names what stood below the field', async () => {
    const gone = BEFORE.replace(`, ${CUSTOMER}`, '');
    expect(await hit('"getOrder#customer.name"', gone)).toEqual(['billing getOrder#customer.name breaking']);
  });

  it('is met at the level of the direction in which it is used', async () => {
    const gone = BEFORE.replace(' note: { type: string },', '');
    expect(await hit('createOrder(note)', gone)).toEqual(['billing createOrder(note) risky!']);
    expect(await hit('createOrder(total)', gone)).toEqual([]);
    expect(await hit('createOrder(total)', WITHOUT_TOTAL)).toEqual(['billing createOrder(total) risky!']);
    expect(await hit('"createOrder#total"', WITHOUT_TOTAL)).toEqual(['billing createOrder#total breaking!']);
  });

  it('is everybody who calls an operation that now demands a parameter', async () => {
    const demanded = '[{ name: shop, in: query, required: true, schema: { type: string } }]';
    expect(await hit('"createOrder#id"', BEFORE, demanded)).toEqual(['billing createOrder#id breaking']);
    expect(await hit('getOrder', BEFORE, demanded)).toEqual([]);
  });

  it('is told of a listed consumer only where it does not speak for itself', async () => {
    const listed = ', consumers: [{ service: billing }, { service: partner, uses: [getOrder] }]';
    expect(await hit('"getOrder#total"', WITHOUT_TOTAL, undefined, listed)).toEqual([
      'billing getOrder#total breaking!',
      'partner getOrder breaking',
    ]);
  });

  it('is not told of a use that names no operation', async () => {
    expect(await hit('getOdrer', WITHOUT_TOTAL)).toEqual([]);
  });
});
