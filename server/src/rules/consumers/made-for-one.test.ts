import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../test/one-rule';

const RULE = 'consumers/made-for-one';
const consumer = (name: string, more = '') => `//- ${name}/microservice.yaml
name: ${name}
owner: team-a
consumes: [{ api: orders, version: 1, via: http${more} }]
`;
const orders = (operations: string, provided = '', more = '') => `//- orders/microservice.yaml
name: orders
owner: team-checkout
provides: [{ api: orders, spec: ./openapi.yaml${provided} }]
//- orders/openapi.yaml
openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
${operations}${more}`;
const get = (path: string, id = 'get') => `  ${path}: { get: { operationId: ${id}, responses: {} } }\n`;
const of = (text: string, name = 'mobile-app') => saidBy(RULE, consumer(name) + text);

describe(RULE, () => {
  it.each([
    ['an id', get('/orders', 'listOrdersForMobileApp')],
    ['a step', get('/mobile-app/orders')],
    ['a part of a step', get('/orders/for_mobile_app')],
    ['the plural of it', get('/mobile-apps/orders')],
  ])('knows the name in %s', async (_, operations) => {
    const found = await of(orders(operations));
    expect(found).toMatchObject([{ severity: 'info', file: '/shop/orders/openapi.yaml' }]);
    expect(found[0]?.message).toContain('of orders carries the name of mobile-app, which consumes it');
    expect(found[0]?.related).toMatchObject([{ file: '/shop/mobile-app/microservice.yaml' }]);
  });

  it('knows a consumer that only the provider lists', async () => {
    const found = await saidBy(RULE, orders(get('/mobile-app'), ', consumers: [{ service: mobile-app, version: 1 }]'));
    expect(found).toMatchObject([{ related: [{ file: '/shop/orders/microservice.yaml' }] }]);
  });

  it.each([
    ['one word', orders(get('/billing', 'getForBilling')), 'billing'],
    ['a part of the name', orders(get('/mobile/orders', 'getMobile'))],
    ['the words apart', orders(get('/mobile/app', 'getMobileOrderApp'))],
    ['a longer word', orders(get('/mobile-apple'))],
    ['a parameter', orders(get('/orders/{mobileAppId}'))],
    ['what the provider is about', orders(get('/order-history', 'getOrderHistory')), 'order-history'],
    [
      'a thing of the contract',
      orders(get('/shopping-carts'), '', 'components: { schemas: { ShoppingCart: { type: object } } }\n'),
      'shopping-cart',
    ],
    ['somebody who does not consume it', orders(get('/other-app/orders'))],
  ])('is silent about %s', async (_, text, name = 'mobile-app') => {
    expect(await of(text, name)).toEqual([]);
  });

  it('is silent about what another one uses too', async () => {
    const text = orders(get('/mobile-app', 'getThem'));
    expect(await of(consumer('web-shop', ', uses: [getThem]') + text)).toEqual([]);
    expect(await of(consumer('web-shop', ', uses: [other]') + text)).toHaveLength(1);
  });
});
