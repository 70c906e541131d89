import { expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import { configReader } from './config';
import type { ConfigFacts } from './facts';

const read = (text: string) => configReader.read(parse(text, 'yaml'), '/shop/.servicelint.yaml') as ConfigFacts;

it('reads a whole configuration', () => {
  const facts = read(`
root: true
extends: [recommended, ./lint/base.yaml]
landscape: closed
base: origin/main
rules:
  size/too-many-operations: { level: warn, max: 40, names: [a] }
  library/better-as-library: off
  failure/no-timeout: info
overrides:
  - files: ["legacy/**"]
    rules: { versioning/no-version-in-address: error }
ignore: ["**/generated/**"]
external: [stripe]
teams: { team-checkout: ["@shop/checkout"], team-billing: [] }
`);
  expect(facts).toMatchObject({
    root: true,
    extends: ['recommended', './lint/base.yaml'],
    landscape: 'closed',
    base: 'origin/main',
    rules: {
      'size/too-many-operations': { level: 'warning', options: { max: 40, names: ['a'] } },
      'library/better-as-library': { level: 'off', options: {} },
      'failure/no-timeout': { level: 'info', options: {} },
    },
    overrides: [{ files: ['legacy/**'], rules: { 'versioning/no-version-in-address': { level: 'error' } } }],
    ignore: ['**/generated/**'],
    external: ['stripe'],
    teams: { 'team-checkout': ['@shop/checkout'], 'team-billing': [] },
  });
  expect(facts.rules['size/too-many-operations']!.options).toEqual({ max: 40, names: ['a'] });
  expect(facts.asks).toEqual([
    { ask: 'exists', path: '/shop/lint/base.yaml', bases: ['folder'] },
    { ask: 'read', path: '/shop/lint/base.yaml', as: 'config' },
  ]);
});

it('changes nothing where it says nothing', () => {
  const nothing = { problems: [], complete: true, root: false, extends: [], rules: {}, overrides: [], ignore: [] };
  expect(read('')).toMatchObject({ ...nothing, external: [], asks: [] });
  expect(read('# only a comment\n').teams).toBeUndefined();
});

it('leaves out what it does not understand', () => {
  const facts = read('extends: strict\nrules: { a/b: loud, c/d: [off] }\nlandscape: maybe\nteams: [a]\n');
  expect(facts).toMatchObject({ extends: ['strict'], rules: { 'a/b': { level: undefined }, 'c/d': { options: {} } } });
  expect([facts.landscape, facts.teams]).toEqual([undefined, undefined]);
  expect(facts.problems.length).toBeGreaterThan(2);
});
