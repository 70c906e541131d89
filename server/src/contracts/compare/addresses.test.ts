import { describe, expect, it } from 'vitest';
import { changes, kinds } from '../../../test/changes';

const spec = (paths: string, more = '') => `openapi: 3.1.0\n${more}\npaths: { ${paths} }\n`;

describe('addresses', () => {
  const at = (servers: string, path: string) => spec(`${path}: { get: {} }`, `servers: ${servers}`);
  it.each<[string, string, string, readonly string[]]>([
    ['a base path changes', at('[{ url: /v1 }]', '/a'), at('[{ url: /v2 }]', '/a'), ['breaking server.path.removed']],
    ['a base path moves into the paths', at('[{ url: /v1 }]', '/a'), at('[{ url: / }]', '/v1/a'), []],
    ['a base path moves out of the paths', at('[]', '/v1/a'), at('[{ url: https://shop.example/v1 }]', '/a'), []],
    [
      'one of two base paths goes',
      at('[{ url: /v1 }, { url: /v2 }]', '/a'),
      at('[{ url: /v2 }]', '/a'),
      ['breaking server.path.removed'],
    ],
    ['a base path is added', at('[{ url: /v1 }]', '/a'), at('[{ url: /v1 }, { url: /v2 }]', '/a'), []],
    ['servers are written for the first time', at('[]', '/a'), at('[{ url: https://shop.example/v1 }]', '/a'), []],
    [
      'a scheme goes',
      at('[{ url: "http://a.example" }, { url: "https://a.example" }]', '/a'),
      at('[{ url: "https://a.example" }]', '/a'),
      ['breaking server.scheme.removed'],
    ],
    [
      'a host goes',
      at('[{ url: "https://a.example" }, { url: "https://b.example" }]', '/a'),
      at('[{ url: "https://b.example" }]', '/a'),
      ['risky server.removed'],
    ],
    [
      'a local host goes',
      at('[{ url: "http://localhost:8080" }, { url: "https://b.example" }]', '/a'),
      at('[{ url: "https://b.example" }]', '/a'),
      [],
    ],
    [
      'the base path of 2.0 changes',
      'swagger: "2.0"\nbasePath: /v1\npaths: { /a: { get: {} } }',
      'swagger: "2.0"\nbasePath: /v2\npaths: { /a: { get: {} } }',
      ['breaking server.path.removed'],
    ],
    [
      'the base path of one operation changes',
      spec('/a: { get: { servers: [{ url: /x }] } }, /b: { get: {} }'),
      spec('/a: { get: {} }, /b: { get: {} }'),
      ['breaking server.path.removed'],
    ],
  ])('%s', (_, base, revision, expected) => expect(kinds(base, revision)).toEqual(expected));

  it('concern all operations, or those that are served there no longer', () => {
    const [all] = changes(at('[{ url: /v1 }]', '/a'), at('[{ url: /v2 }]', '/a'));
    expect(all).toMatchObject({ sites: [], base: { path: ['servers', 0, 'url'] }, near: { path: ['servers'] } });
    const before = spec('/a: { get: {} }, /b: { get: {} }', 'servers: [{ url: /v1 }]');
    const [some] = changes(before, spec('/v1/a: { get: {} }, /b: { get: {} }', 'servers: [{ url: / }]'));
    expect(some!.sites.map((site) => site.operation.address)).toEqual(['/b']);
  });
});
