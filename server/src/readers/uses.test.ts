import { describe, expect, it } from 'vitest';
import { fieldSteps, parseUse } from './uses';

const path = ['consumes', 0, 'uses', 0];

describe('a use', () => {
  it.each([
    ['getOrder', { operation: 'getOrder' }],
    ['GET /orders/{id}', { operation: 'GET /orders/{id}' }],
    ['GET /Orders({id})', { operation: 'GET /Orders({id})' }],
    ['OrderService/GetOrder', { operation: 'OrderService/GetOrder' }],
    ['Order.total', { operation: 'Order.total' }],
    ['getOrder#items[].sku', { operation: 'getOrder', field: ['items', '[]', 'sku'], direction: 'reads' }],
    ['GET /orders#[].id', { operation: 'GET /orders', field: ['[]', 'id'], direction: 'reads' }],
    ['createOrder(customer.email)', { operation: 'createOrder', field: ['customer', 'email'], direction: 'sends' }],
    ['POST /orders(email)', { operation: 'POST /orders', field: ['email'], direction: 'sends' }],
    ['getOrder#', { operation: 'getOrder' }],
    ['getOrder#a..b', { operation: 'getOrder' }],
  ])('%s', (written, expected) => expect(parseUse(written, path)).toEqual({ written, path, ...expected }));
});

describe('the steps to a field', () => {
  it.each([
    ['a', ['a']],
    ['prices.*.amount', ['prices', '*', 'amount']],
    ['["a.b"].c', ['a.b', 'c']],
    ["a['b[]']", ['a', 'b[]']],
    ['a[][]', ['a', '[]', '[]']],
    ['a[]b', undefined],
    ['.a', undefined],
    ['a b', undefined],
    ['a[0]', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(fieldSteps(text)).toEqual(expected));
});
