import { describe, expect, it } from 'vitest';
import { changeMessage } from '../../src/contracts/compare/words';
import { isFit } from './fit';
import { comparedFiles } from './judged';
import { mutated } from './mutations';
import { Draw, type Values } from './random';
import { type Files, MODERNISED, REWRITINGS, type Rewriting } from './rewriting';
import { type Model, SchemaDraw, type Version } from './schemas';
import { SHOP } from './shop';
import { faults } from './sound';
import { specOf } from './spelling';

const RUNS = 60;

const told = (base: Files, revision: Files) =>
  comparedFiles(base, revision).changes.map((change) => `${change.level} ${changeMessage(change)}`);

function modelOf(draw: Draw, version: Version): Model {
  for (;;) {
    const model = new SchemaDraw(draw, version).model();
    if (isFit(model)) return model;
  }
}

describe.each([...REWRITINGS, MODERNISED].map((one) => [one.name, one] as const))('a contract %s', (_, { rewrite }) => {
  it('has not changed', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const other = rewrite(SHOP, new Draw(seed));
      expect(told({ '/api.json': SHOP }, other)).toEqual([]);
      expect(told(other, { '/api.json': SHOP })).toEqual([]);
    }
  });

  it('has not changed, whatever its schemas', () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const draw = new Draw(seed);
      const spec = specOf(modelOf(draw, '3.0'), '3.0');
      const other = rewrite(spec, draw);
      expect([seed, JSON.stringify(spec), told({ '/api.json': spec }, other)]).toEqual([
        seed,
        JSON.stringify(spec),
        [],
      ]);
    }
  });
});

const VERSIONS: readonly (readonly [Version, Version])[] = [
  ['2.0', '3.0'],
  ['2.0', '3.1'],
  ['3.0', '3.1'],
  ['3.1', '3.0'],
];

it.each(VERSIONS)('schemas in OpenAPI %s are the same in %s', (one, other) => {
  const version = [one, other].includes('2.0') ? '2.0' : '3.0';
  for (let seed = 1; seed <= RUNS; seed++) {
    const model = modelOf(new Draw(seed), version);
    const [base, revision] = [specOf(model, one), specOf(model, other)];
    expect([seed, told({ '/api.json': base }, { '/api.json': revision })]).toEqual([seed, []]);
  }
});

interface Pair {
  readonly seed: number;
  readonly base: Values;
  readonly revision: Values;
}

function pairsOf(version: Version, count: number): readonly Pair[] {
  return Array.from({ length: count }, (_, seed) => {
    const draw = new Draw(seed + 1000);
    const base = modelOf(draw, version);
    const first = mutated(base, draw, version) ?? base;
    const revision = mutated(first, draw, version) ?? first;
    return { seed: seed + 1000, base: specOf(base, version), revision: specOf(revision, version) };
  });
}

const kindsOf = (base: Files, revision: Files) =>
  [...new Set(comparedFiles(base, revision).changes.map(({ kind, level }) => `${level} ${kind}`))].sort();

describe('what changed', () => {
  const isStable = ({ name }: Rewriting) => name !== 'with schemas in place of references';
  it.each(REWRITINGS.filter(isStable).map((one) => [one.name, one] as const))('is the same %s', (_, { rewrite }) => {
    for (const { seed, base, revision } of pairsOf('3.0', RUNS)) {
      const draw = new Draw(seed);
      const before = kindsOf({ '/api.json': base }, { '/api.json': revision });
      const text = JSON.stringify([base, revision]);
      expect([seed, text, kindsOf(rewrite(base, draw), { '/api.json': revision })]).toEqual([seed, text, before]);
    }
  });

  it.each(['2.0', '3.0', '3.1'] as const)('is told with places that are there and whole words in %s', (version) => {
    for (const { seed, base, revision } of pairsOf(version, 4 * RUNS)) {
      // What held for all items and now for some by position is one place, and several changes there are told alike.
      if (JSON.stringify([base, revision]).includes('prefixItems')) continue;
      const [one, other] = [{ '/api.json': base }, { '/api.json': revision }];
      expect([seed, faults(comparedFiles(one, other), one, other)]).toEqual([seed, []]);
    }
  });
});
