import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectSameTree } from './same-tree';
import { Draw, mutated } from './yaml-texts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const TRIES = 60;

const texts = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => readFileSync(join(EXAMPLES, name), 'utf8'));

it('reads the examples quickly, and as the library does', () => {
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(expectSameTree(text), text).toBe(true);
});

it('reads them as the library does with something wrong in them, or leaves them', () => {
  const draw = new Draw(20_261_123);
  let taken = 0;
  for (const text of texts) {
    for (let i = 0; i < TRIES; i++) if (expectSameTree(mutated(text, draw))) taken++;
  }
  expect(taken).toBeGreaterThan((texts.length * TRIES) / 4);
});
