import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, offersFor, switchedOn } from '../../../test/fixture';

interface Changes {
  readonly landscape?: string;
  readonly slugs?: string;
  readonly consumer?: string;
  readonly more?: string;
}

/** A service that might be a library, but for what is changed. */
const slugs = ({
  landscape = 'closed',
  slugs: own = 'consumes: []\ndata: []',
  consumer = 'via: http',
  more = '',
}: Changes) => `
//- .servicelint.yaml
landscape: ${landscape}
//- slugs/microservice.yaml
name: slugs
owner: team-shelf
lifecycle: production
contact: { chat: "#shelf" }
provides:
  - { api: slugs, versions: [{ version: 1.0.0 }] }
${own}
//- catalog/microservice.yaml
name: catalog
owner: team-shelf
consumes:
  - { api: slugs, version: 1, ${consumer}, timeout: 100ms }
${more}`;

const rulesIn = async (text: string) => (await findingsIn(text)).map(({ rule }) => rule);

describe('library/better-as-library', () => {
  it('names the only caller, and shows where it calls', async () => {
    const found = (await findingsIn(slugs({}))).filter(({ rule }) => rule === 'library/better-as-library');
    expect(found.map(({ message, severity }) => [message.includes('only catalog calls it'), severity])).toEqual([
      [true, 'info'],
    ]);
    expect(found[0]?.related.map(({ file }) => file)).toEqual([expect.stringContaining('catalog/microservice.yaml')]);
  });

  it.each<[string, Changes]>([
    ['in an open landscape', { landscape: 'open' }],
    ['where it is not written that nothing is kept', { slugs: 'consumes: []' }],
    ['where it is not written that nobody is needed', { slugs: 'data: []' }],
    ['where data is still empty', { slugs: 'consumes: []\ndata:' }],
    ['where what it needs is still empty', { slugs: 'consumes:\ndata: []' }],
    ['where data is kept', { slugs: 'consumes: []\ndata: [{ store: slugs-taken, owner: true }]' }],
    ['where it needs something else', { slugs: 'consumes: []\ndata: []\ndependsOn: [resource:default/dictionary]' }],
    ['before production', { slugs: 'consumes: []\ndata: []\nlifecycle: experimental' }],
    ['of a job', { slugs: 'consumes: []\ndata: []\nkind: job' }],
    ['where it is called by events', { consumer: 'via: event' }],
    ['where it is not known how it is called', { consumer: 'critical: false' }],
    [
      'with a second consumer',
      {
        more: '//- search/microservice.yaml\nname: search\nowner: team-shelf\nconsumes: [{ api: slugs, version: 1, via: http, timeout: 1s }]\n',
      },
    ],
  ])('is silent %s', async (_, changes) => {
    const own = changes.slugs?.includes('lifecycle') ? 'lifecycle: production\n' : '';
    const text = slugs(changes).replace(own, '');
    expect(await rulesIn(text)).not.toContain('library/better-as-library');
  });

  it.each([
    ['manifest', '//- search/microservice.yaml\nname: search\nowner: team-shelf\nconsumes: [{ api: slu\n'],
    [
      'spec',
      '//- search/microservice.yaml\nname: search\nowner: team-shelf\nprovides: [{ api: search, spec: ./a.yaml }]\n//- search/a.yaml\nopenapi: 3.0.3\ninfo: { title: A, version: 1.0.0 }\npaths: { /a: { get: { resp\n',
    ],
  ])('concludes nothing while another %s cannot be read: there may be another caller', async (_, more) => {
    const rules = await rulesIn(slugs({ more }));
    expect(rules).toContain('manifest/syntax');
    expect(rules).not.toContain('library/better-as-library');
  });

  it.each(['audience: partner', 'consumers: [{ service: outsider, version: 1 }]'])(
    'is silent where it says %s',
    async (said) => {
      const text = slugs({}).replace('{ api: slugs, versions', `{ api: slugs, ${said}, versions`);
      expect(await rulesIn(text)).not.toContain('library/better-as-library');
    },
  );
});

describe('library/library-with-state', () => {
  it('names what is kept, once', async () => {
    const [found] = await expectMarks(`
name: preferences
owner: team-shelf
kind: library
data:
# ^ library/library-with-state
  - { store: preferences-db, owner: true }
  - { store: settings-db, access: read }
`);
    expect(found?.message).toContain('keeps data in preferences-db and settings-db');
  });

  it('is silent where nothing is kept', async () => {
    await expectMarks('name: preferences\nowner: team-shelf\nkind: library\ndata: []\n');
  });
});

describe('library/library-with-network-api', () => {
  const RULE = 'library/library-with-network-api';
  const library = (provided: string, spec: string, more = '') => `//- pricing/microservice.yaml
name: pricing
owner: team-catalog
kind: library
provides: [{ api: pricing, ${provided} }]
//- pricing/openapi.yaml
openapi: 3.0.3
info: { title: Pricing, version: 1.0.0 }
paths: ${spec}
${more}`;
  const calls = '{ /prices: { get: { operationId: getPrice, responses: { "200": { description: It. } } } } }';
  const user = (via: string) =>
    `//- cart/microservice.yaml\nname: cart\nowner: team-a\nconsumes: [{ api: pricing, version: 1, via: ${via}, timeout: 1s }]\n`;
  const found = async (text: string) => (await findingsIn(switchedOn(text, RULE))).filter(({ rule }) => rule === RULE);

  it('names the api and shows where it is described', async () => {
    const [report, ...others] = await found(library('spec: ./openapi.yaml', calls, user('http')));
    expect(others).toEqual([]);
    expect(report).toMatchObject({ severity: 'info', subject: 'pricing' });
    expect(report?.message).toContain('pricing is a library, and offers pricing as an OpenAPI description');
    expect(report?.related.map(({ file }) => file)).toEqual(['/shop/pricing/openapi.yaml']);
  });

  it.each([
    ['shared schemas alone', library('spec: ./openapi.yaml', '{}')],
    ['an api without a description', library('versions: [{ version: 1.0.0 }]', calls)],
    ['a plugin', library('spec: ./openapi.yaml', calls, user('plugin'))],
    ['a service', library('spec: ./openapi.yaml', calls).replace('kind: library', 'kind: service')],
  ])('is silent about %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it('offers to call it a service', async () => {
    const after = await expectFix(switchedOn(library('spec: ./openapi.yaml', calls), RULE), RULE);
    expect(after['pricing/microservice.yaml']).toContain('kind: service\n');
  });
});

describe('library/library-with-network-api in a catalogue', () => {
  it('stands at the type of the component', async () => {
    const RULE = 'library/library-with-network-api';
    const text = `//- catalog-info.yaml
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: pricing }
spec: { type: library, lifecycle: production, owner: team-a, providesApis: [pricing] }
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: pricing }
spec:
  type: openapi
  lifecycle: production
  owner: team-a
  definition: { $text: ./openapi.yaml }
//- openapi.yaml
openapi: 3.0.3
info: { title: Pricing, version: 1.0.0 }
paths: { /prices: { get: { operationId: getPrice, responses: { "200": { description: It. } } } } }
`;
    const found = (await findingsIn(switchedOn(text, RULE))).filter(({ rule }) => rule === RULE);
    expect(found).toMatchObject([{ file: '/shop/catalog-info.yaml', range: { start: { line: 3, character: 14 } } }]);
  });
});

describe('library/unversioned-plugin', () => {
  const RULE = 'library/unversioned-plugin';
  const on = (entry: string, provider = '') =>
    switchedOn(
      `//- web/microservice.yaml\nname: web\nowner: team-a\nconsumes: [{ api: discounts, ${entry} }]\n${provider}`,
      RULE,
    );
  const PROVIDER =
    '//- discounts/microservice.yaml\nname: discounts\nowner: team-b\nprovides: [{ api: discounts, versions: [{ version: 2.1.0 }] }]\n';
  const messages = async (text: string) =>
    (await findingsIn(text)).filter(({ rule }) => rule === RULE).map(({ message }) => message);

  it.each([
    ['via: plugin', 'says neither which version'],
    ['via: plugin, upgrade: runtime', 'does not say which version'],
    ['via: plugin, version: 2', 'does not say when a new version takes effect'],
    ['via: plugin, version: 2, upgrade: redeploy', 'has to be deployed again for each new version'],
  ])('speaks of { %s }', async (entry, words) => {
    expect(await messages(on(entry))).toEqual([expect.stringContaining(words)]);
  });

  it('says both where a version is missing and each new one has to be deployed', async () => {
    expect(await messages(on('via: plugin, upgrade: redeploy'))).toHaveLength(2);
  });

  it.each([
    'via: plugin, version: 2, upgrade: runtime',
    'via: http, timeout: 1s',
    'version: 2',
    'via: plugin, version: 2, upgrade: [runtime]',
    'via: plugin, verson: 2, upgrade: runtime',
  ])('is silent about { %s }', async (entry) => {
    expect(await messages(on(entry))).toEqual([]);
  });

  it('adds what is missing', async () => {
    const both = await expectFix(on('via: plugin', PROVIDER), RULE, 'Add version: 2 and upgrade: runtime');
    expect(both['web/microservice.yaml']).toContain('via: plugin, version: 2, upgrade: runtime }');
    const version = await expectFix(on('via: plugin, upgrade: runtime', PROVIDER), RULE, 'Add version: 2');
    expect(version['web/microservice.yaml']).toContain('upgrade: runtime, version: 2 }');
    const upgrade = await expectFix(on('via: plugin, version: 2'), RULE, 'Add upgrade: runtime');
    expect(upgrade['web/microservice.yaml']).toContain('version: 2, upgrade: runtime }');
  });

  it.each(['via: plugin', 'via: plugin, version: 2, upgrade: redeploy'])('has no answer to { %s }', async (entry) => {
    expect((await offersFor(on(entry), RULE)).offers).toEqual([]);
  });
});
