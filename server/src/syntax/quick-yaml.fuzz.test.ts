import { expect, it } from 'vitest';
import { expectSameTree } from '../../test/same-tree';
import { Draw, mutated, YamlWriter } from '../../test/yaml-texts';

const TEXTS = 1500;

/** The share of texts that the quick reader took. */
function share(texts: Iterable<string>): number {
  let count = 0;
  let taken = 0;
  for (const text of texts) {
    count++;
    if (expectSameTree(text)) taken++;
  }
  return taken / count;
}

function* written(seed: number): Generator<string> {
  const draw = new Draw(seed);
  for (let i = 0; i < TEXTS; i++) yield new YamlWriter(draw).text();
}

it('reads what is written in any style as the library does', () => {
  expect(share(written(20_261_123))).toBeGreaterThan(0.1);
});

it('reads what has something wrong in it as the library does, or leaves it', () => {
  const draw = new Draw(7);
  const texts = [...written(3)].map((text) => mutated(text, draw));
  expect(share(texts)).toBeGreaterThan(0.1);
});
