import { expect, it } from 'vitest';
import { specs } from '../../test/specs';
import { readContract } from './openapi';
import { basePath } from './servers';
import { findOperation, operationName } from './uses';

const lookup = specs({
  '/api.yaml': `
openapi: 3.0.0
servers: [{ url: https://api.shop.example/v2/ }, { url: /shop }]
paths:
  /orders: { get: { operationId: listOrders }, post: {} }
  /orders/{orderId}: { get: { operationId: getOrder } }
  /orders/latest: { get: { operationId: latestOrder } }
  /orders/all: { get: { operationId: allOrders } }
  /orders/all/: { get: { operationId: allOrdersOfAll } }
  /shop/orders: { get: { operationId: shopOrders } }
`,
});
const contract = readContract(lookup.spec('/api.yaml')!, lookup);

it.each([
  ['getOrder', 'getOrder'],
  ['POST /orders', 'POST /orders'],
  ['get /orders', 'listOrders'],
  ['GET /orders/', 'listOrders'],
  ['GET /orders/{id}', 'getOrder'],
  ['GET /v2/orders/{id}', 'getOrder'],
  ['GET /orders/latest', 'latestOrder'],
  ['GET /shop/orders', 'shopOrders'],
  ['GET /shop/orders/latest', 'latestOrder'],
  ['GET /orders/all/', 'allOrdersOfAll'],
  ['GET /v3/orders', undefined],
  ['PUT /orders', undefined],
  ['getorder', undefined],
  ['OrderService/GetOrder', undefined],
])('%s means %s', (written, expected) => {
  const found = findOperation(contract, written);
  expect(found && operationName(found)).toBe(expected);
});

it.each([
  ['https://api.shop.example/v2/', '/v2'],
  ['https://api.shop.example', ''],
  ['//api.shop.example/a/b?c', '/a/b'],
  ['/', ''],
  ['/v1', '/v1'],
  ['v1', '/v1'],
])('the base path of %s is %j', (url, expected) => expect(basePath(url)).toBe(expected));
