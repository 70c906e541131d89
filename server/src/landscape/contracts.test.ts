import { expect, it } from 'vitest';
import type { SpecFacts } from '../readers/facts';
import type { Snapshot } from '../readers/snapshot';
import { parse } from '../syntax/parse';
import { ContractCache } from './contracts';

const spec = (doc: SpecFacts['doc']): SpecFacts => ({
  kind: 'spec',
  file: '/a/openapi.yaml',
  type: 'openapi',
  format: '3.0.3',
  complete: true,
  asks: [],
  doc,
  incomplete: [],
  refs: [],
  disables: [],
  commented: [],
});

const snapshot = (facts: SpecFacts): Snapshot => ({
  root: '/a',
  folders: ['/a'],
  files: new Map([[facts.file, { file: facts.file, tree: parse('', 'yaml'), facts, settled: facts }]]),
  config: undefined,
  exists: new Map(),
  globs: new Map(),
  code: new Map(),
  paths: [],
  today: '2026-11-23',
});

it('leaves the form of a contract unknown where reading it throws, and says so once', () => {
  const doc = Object.defineProperty({}, 'paths', {
    enumerable: true,
    get(): never {
      throw new Error('no way to read this');
    },
  });
  const facts = spec(doc as SpecFacts['doc']);
  const cache = new ContractCache();
  for (let i = 0; i < 2; i++) expect(cache.over(snapshot(facts))(facts.file)).toBeUndefined();
  expect(cache.failures).toEqual([{ file: facts.file, error: new Error('no way to read this') }]);
});
