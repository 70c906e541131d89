import { describe, expect, it } from 'vitest';
import { pathsOf, saidBy } from '../../../test/one-rule';

const RULE = 'boundaries/duplicate-capability';

interface Said {
  readonly provided?: string;
  readonly more?: string;
  readonly servers?: string;
}

const service = (name: string, addresses: readonly string[], { provided = '', more = '', servers = '' }: Said = {}) =>
  `//- ${name}/microservice.yaml
name: ${name}
owner: team-${name}
${more}
provides: [{ api: ${name}, spec: ./openapi.yaml${provided} }]
//- ${name}/openapi.yaml
openapi: 3.0.3
info: { title: It, version: 1.0.0 }
${servers}
${pathsOf(...addresses)}`;

const OURS = ['/orders', '/orders/{id}', '/orders/{id}/items', '/stock'];
const a = service('a', OURS);
const of = (b: string, first = a, options = '') => saidBy(RULE, first + b, options);

describe(RULE, () => {
  it('speaks at the later one, once', async () => {
    const found = await of(service('b', [...OURS.slice(0, 3), '/vouchers']));
    expect(found).toMatchObject([{ severity: 'info', subject: 'b/b', file: '/shop/b/microservice.yaml' }]);
    expect(found[0]?.message).toContain(
      'b and a offer the same: of the 4 paths of b/b, 3 are in the contract of the other',
    );
    expect(found[0]?.message).toContain('(/orders, /orders/{} and /orders/{}/items)');
    expect(found[0]?.related).toMatchObject([{ file: '/shop/a/microservice.yaml', message: 'a offers them in a.' }]);
  });

  it.each([
    ['other names of parameters', service('b', ['/orders', '/orders/{number}/', '/orders/{order}/items'])],
    ['versions', service('b', ['/v2/orders', '/api/v2/orders/{id}', '/v2/orders/{id}/items'])],
    [
      'a base path',
      service('b', ['', '/{id}', '/{id}/items'], { servers: 'servers: [{ url: https://b.example/v1/orders }]' }),
    ],
    ['a small one within a large one', service('b', [...OURS, ...Array.from({ length: 20 }, (_, i) => `/x${i}`)])],
  ])('looks through %s', async (_, b) => {
    expect(await of(b)).toHaveLength(1);
  });

  it.each([
    [
      'half of the paths',
      service('b', [...OURS.slice(0, 3), '/x', '/y', '/z']),
      service('a', [...OURS.slice(0, 3), '/p', '/q', '/r']),
    ],
    ['two paths', service('b', OURS.slice(0, 2))],
    ['a gateway', service('b', OURS, { more: 'kind: gateway' })],
    ['who calls the other', service('b', OURS, { more: 'consumes: [{ api: a, version: 1 }]' })],
    [
      'who is called by the other',
      service('b', OURS),
      service('a', OURS, { more: 'consumes: [{ api: b, version: 1 }]' }),
    ],
    [
      'who calls the other by its address',
      `${service('b', OURS)}//- compose.yaml
services: { a: { image: x/a }, b: { image: x/b, environment: { A: "http://a:80" } } }
`,
    ],
    ['what goes', service('b', OURS, { provided: ', versions: [{ version: 1.0.0, deprecated: 2026-01-01 }]' })],
    ['who goes', service('b', OURS, { more: 'lifecycle: deprecated' })],
    ['what is for tests', service('tests/b', OURS).replace('name: tests/b', 'name: b')],
    [
      'health and documentation',
      service('b', ['/healthz', '/docs', '/ping']),
      service('a', ['/healthz', '/docs', '/ping']),
    ],
    ['what is half-typed', `${service('b', OURS)}  "/more": {\n`],
  ])('is silent about %s', async (_, b, first = a) => {
    expect(await of(b, first)).toEqual([]);
  });

  it('takes what many have for a convention', async () => {
    const many = (count: number) =>
      ['a', 'b', 'c', 'd', 'e', 'f']
        .slice(0, count)
        .map((name) => service(name, OURS))
        .join('');
    expect(await saidBy(RULE, many(6))).toEqual([]);
    expect(await saidBy(RULE, many(3))).toHaveLength(3);
  });

  it('leaves one file for both to the rule on that', async () => {
    const b = service('b', []).split('//- b/openapi.yaml')[0]!.replace('./openapi.yaml', '../a/openapi.yaml');
    expect(await of(b)).toEqual([]);
  });

  it('does not count parameters alone', async () => {
    const nothing = (name: string) => service(name, ['/', '/{a}', '/{a}/{b}']);
    expect(await of(nothing('b'), nothing('a'), 'paths: 1')).toEqual([]);
  });

  it('goes by its options', async () => {
    expect(await of(service('b', OURS.slice(0, 2)), a, 'paths: 2')).toHaveLength(1);
    expect(await of(service('b', [...OURS.slice(0, 3), '/vouchers']), a, 'share: 0.8')).toEqual([]);
  });
});
