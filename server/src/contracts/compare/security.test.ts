import { describe, expect, it } from 'vitest';
import { changes, kinds } from '../../../test/changes';

const spec = (paths: string, more = '') => `openapi: 3.1.0\n${more}\npaths: { ${paths} }\n`;

describe('security', () => {
  const schemes = `
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    same: { type: apiKey, in: header, name: x-key }
    basic: { type: http, scheme: basic }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }`;
  const by = (requirements: string) => spec(`/a: { get: { security: ${requirements} } }`, schemes);
  it.each<[string, string, string, readonly string[]]>([
    ['a requirement is added', by('[]'), by('[{ key: [] }]'), ['breaking security.added']],
    [
      'calling without one is no longer allowed',
      by('[{}, { key: [] }]'),
      by('[{ key: [] }]'),
      ['breaking security.added'],
    ],
    [
      'a second scheme is demanded',
      by('[{ key: [] }]'),
      by('[{ key: [], basic: [] }]'),
      ['breaking security.requirement.added'],
    ],
    ['a scope is added', by('[{ oauth: [a] }]'), by('[{ oauth: [a, b] }]'), ['breaking security.scope.added']],
    ['a scope is dropped', by('[{ oauth: [a, b] }]'), by('[{ oauth: [a] }]'), ['safe security.scope.removed']],
    [
      'one of two schemes is dropped',
      by('[{ key: [], basic: [] }]'),
      by('[{ key: [] }]'),
      ['safe security.requirement.removed'],
    ],
    [
      'a scheme gives way to another',
      by('[{ key: [] }]'),
      by('[{ basic: [] }]'),
      ['breaking security.alternative.removed'],
    ],
    [
      'an alternative is removed',
      by('[{ key: [] }, { basic: [] }]'),
      by('[{ key: [] }]'),
      ['breaking security.alternative.removed'],
    ],
    [
      'an alternative is added',
      by('[{ key: [] }]'),
      by('[{ key: [] }, { basic: [] }]'),
      ['safe security.alternative.added'],
    ],
    ['anyone may call now', by('[{ key: [] }]'), by('[]'), ['safe security.removed']],
    ['anyone may call now, too', by('[{ key: [] }]'), by('[{ key: [] }, {}]'), ['safe security.removed']],
    ['a scheme is called otherwise', by('[{ key: [] }]'), by('[{ same: [] }]'), []],
    ['alternatives change places', by('[{ key: [] }, { basic: [] }]'), by('[{ basic: [] }, { key: [] }]'), []],
    [
      'what holds for all is written at the operation',
      spec('/a: { get: {} }', `security: [{ key: [] }]\n${schemes}`),
      by('[{ key: [] }]'),
      [],
    ],
    [
      'a scheme changes',
      by('[{ key: [] }]'),
      by('[{ key: [] }]').replace('in: header, name: X-Key', 'in: query, name: key'),
      ['breaking security.scheme.changed'],
    ],
    [
      'a flow goes',
      by('[{ oauth: [] }]'),
      by('[{ oauth: [] }]').replace('clientCredentials', 'password'),
      ['breaking security.scheme.changed'],
    ],
    [
      '2.0 becomes 3.0',
      'swagger: "2.0"\nsecurity: [{ basic: [] }, { o: [] }]\npaths: { /a: { get: {} } }\nsecurityDefinitions: { basic: { type: basic }, o: { type: oauth2, flow: application, tokenUrl: /token } }',
      spec('/a: { get: {} }', `security: [{ basic: [] }, { oauth: [] }]\n${schemes}`),
      [],
    ],
  ])('%s', (_, base, revision, expected) => expect(kinds(base, revision)).toEqual(expected));

  it('that holds for all operations changes once', () => {
    const paths = '/a: { get: {} }, /b: { get: {} }, /c: { get: { security: [] } }';
    const [change, ...others] = changes(spec(paths), spec(paths, `security: [{ key: [] }]\n${schemes}`));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'security.added', revision: { path: ['security'] } });
    expect(change!.sites.map((site) => site.operation.address)).toEqual(['/a', '/b']);
  });
});
