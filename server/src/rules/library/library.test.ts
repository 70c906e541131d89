import { describe, expect, it } from 'vitest';
import { expectMarks, findingsIn } from '../../../test/fixture';

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
