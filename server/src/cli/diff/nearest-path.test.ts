import { describe, expect, it } from 'vitest';
import { nearestFile } from './nearest-path';

describe('nearestFile', () => {
  const files = ['a/openapi.yaml', 'b/openapi.yaml', 'b/schemas/order.yaml'];

  it.each([
    ['schemas/order.yaml', 'b/schemas/order.yaml'],
    ['a/openapi.yml', 'a/openapi.yaml'],
    ['order.yaml', 'b/schemas/order.yaml'],
    ['c/d/order.yaml', 'b/schemas/order.yaml'],
    ['openapi.yaml', undefined],
    ['nothing.json', undefined],
  ])('%s: %s', (path, expected) => {
    expect(nearestFile(path, files)).toBe(expected);
  });
});
