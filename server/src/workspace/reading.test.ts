import { expect, it } from 'vitest';
import { Reading } from './reading';

it('leaves a file out where its reader throws, and says why', () => {
  const reading = Reading.of('/a/microservice.yaml', 'name: a\n');
  expect(reading?.facts('own')).toBeDefined();
  const other = Reading.of('/a/microservice.yaml', 'name: b\n');
  for (const part of ['documents', 'child', 'children', 'kind']) {
    Object.defineProperty(other?.tree, part, {
      get(): never {
        throw new Error('the reader lost its way');
      },
    });
  }
  expect(other?.facts('own')).toBeUndefined();
  expect(other?.failure).toBe('Reading it failed: the reader lost its way');
});
