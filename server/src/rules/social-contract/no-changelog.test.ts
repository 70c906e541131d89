import { describe, expect, it } from 'vitest';
import { checkFixture, expectFix } from '../../../test/fixture';
import { CATALOGUED, saidBy, withRule } from '../../../test/one-rule';

const RULE = 'social-contract/no-changelog';
const manifest = (...versions: readonly string[]) => `//- services/orders/microservice.yaml
name: orders
owner: team-checkout
provides:
  - api: orders
    spec: ./api/v2/openapi.yaml
    versions: [${versions.map((version) => `{ version: ${version} }`).join(', ')}]
//- services/orders/api/v2/openapi.yaml
openapi: 3.0.3
info: { title: Orders, version: 2.0.0 }
paths: { /orders/{id}: { get: { responses: { '204': { description: It. } } } } }
`;
const of = (text: string) => saidBy(RULE, text);

describe(RULE, () => {
  it('speaks once of a service, at its newest version', async () => {
    const found = await of(manifest('1.9.0', '2.0.0', '3.1.0'));
    expect(found).toMatchObject([{ severity: 'info', subject: 'orders' }]);
    expect(found[0]?.at.path).toEqual(['provides', 0, 'versions', 2, 'version']);
    expect(found[0]?.message).toContain('orders serves orders 3.1.0, and no changelog tells');
  });

  it('goes by the version of the spec where the manifest lists none', async () => {
    const [found] = await of(manifest('x').replace(/ {4}versions.*\n/, ''));
    expect(found?.at).toMatchObject({ file: '/shop/services/orders/api/v2/openapi.yaml', path: ['info', 'version'] });
  });

  it.each([
    'services/orders/CHANGELOG.md',
    'services/orders/docs/Changelog',
    'services/orders/api/v2/changelog.txt',
    'services/orders/api/CHANGELOG-2.x.md',
    'services/orders/HISTORY.rst',
    'services/orders/release_notes.adoc',
    'services/orders/changelog/2.0.0.md',
  ])('takes %s for a changelog', async (file) => {
    expect(await of(`${manifest('2.0.0')}//- ${file}\nWhat changed.\n`)).toEqual([]);
  });

  it.each([
    'CHANGELOG.md',
    'services/CHANGELOG.md',
    'services/orders/src/CHANGELOG.md',
    'services/orders/history.ts',
    'services/orders/changelog.go',
    'services/orders/changes/changed.sql',
    'services/orders/newsletter.md',
  ])('does not take %s for one', async (file) => {
    expect(await of(`${manifest('2.0.0')}//- ${file}\nWhat changed.\n`)).toHaveLength(1);
  });

  it.each([
    ['a first major', manifest('1.9.0', '0.9.0')],
    ['a date', manifest('2026-01-01')],
    ['what is no version', manifest('two')],
    ['what only a catalogue tells', CATALOGUED],
    ['half a manifest', manifest('2.0.0').replace('owner: team-checkout', 'owner: [')],
  ])('is silent about %s', async (_, text) => {
    expect(await of(text)).toEqual([]);
  });

  it('names the first three of several', async () => {
    const apis = ['a', 'b', 'c', 'd'].map((api) => `{ api: ${api}, versions: [{ version: 2.0.0 }] }`).join(', ');
    const [found] = await of(`name: orders\nowner: team-checkout\nprovides: [${apis}]\n`);
    expect(found?.message).toContain('orders serves a 2.0.0, b 2.0.0, c 2.0.0 and 1 more, and');
  });

  it('creates one', async () => {
    const after = await expectFix(withRule(RULE, manifest('2.0.0')), RULE, 'Create CHANGELOG.md from a template');
    expect(after['services/orders/CHANGELOG.md']).toContain('# Changelog of orders\n\n## orders 2.0.0\n');
  });

  it('is silent as soon as one comes', async () => {
    const { result, engine } = await checkFixture(withRule(RULE, manifest('2.0.0')));
    const spoken = (snapshot: typeof result.snapshot) =>
      [...engine.check(snapshot).findings.values()].flat().filter(({ rule }) => rule === RULE).length;
    expect(spoken(result.snapshot)).toBe(1);
    const paths = [...result.snapshot.paths, '/shop/services/orders/CHANGELOG.md'].sort();
    expect(spoken({ ...result.snapshot, paths })).toBe(0);
  });
});
