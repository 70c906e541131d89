import { expect, it } from 'vitest';
import { singular, wordsOf } from './names';

it.each([
  ['listOrders', ['list', 'orders']],
  ['order-items', ['order', 'items']],
  ['page[size]', ['page', 'size']],
  ['ORDER_ID', ['order', 'id']],
  ['v2', ['v2']],
  ['', []],
])('takes %s apart', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

it.each([
  ['orders', 'order'],
  ['boxes', 'box'],
  ['addresses', 'address'],
  ['categories', 'category'],
  ['status', 'status'],
  ['address', 'address'],
  ['bus', 'bus'],
])('knows one of %s', (word, one) => {
  expect(singular(word)).toBe(one);
});
