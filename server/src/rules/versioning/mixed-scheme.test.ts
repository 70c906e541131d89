import { describe, expect, it } from 'vitest';
import { pathsOf, saidBy, serviceWith } from '../../../test/one-rule';

const RULE = 'versioning/mixed-scheme';
const of = (text: string) => saidBy(RULE, serviceWith(text));
const servers = (...urls: readonly string[]) => `servers: [${urls.map((url) => `{ url: "${url}" }`).join(', ')}]\n`;
const get = (path: string, text: string) => `  ${path}: { get: { ${text} } }\n`;
const parameter = (name: string) =>
  `parameters: [{ name: ${name}, in: header, schema: { type: string } }], responses: {}`;
const typed = (type: string) => `responses: { "200": { description: It., content: { ${type}: {} } } }`;

describe(RULE, () => {
  it('counts the paths that say no version', async () => {
    const [found] = await of(pathsOf('/v1/orders', '/vouchers', '/v1/parcels'));
    expect(found).toMatchObject({ severity: 'warning', subject: 'orders/orders@1' });
    expect(found?.at.path).toEqual(['paths', '/vouchers']);
    expect(found?.message).toContain('with a version in the path (2) and without one (1: GET /vouchers)');
    expect(found?.related).toHaveLength(1);
  });

  it.each([
    ['a date', '/2010-04-01/accounts'],
    ['a number', '/api/1.1/accounts'],
    ['a variable', '/{version}/accounts'],
    ['a version further down', '/shop/v1/accounts'],
  ])('takes %s at the beginning for a version', async (_, address) => {
    expect(await of(pathsOf(address, '/orders'))).toMatchObject([{ at: { path: ['paths', '/orders'] } }]);
  });

  it.each([
    [
      'paths and the server',
      servers('https://api.shop.example/v1') + pathsOf('/v1/orders'),
      'in paths and in the server’s',
    ],
    [
      'paths and the server, but for trying out',
      servers('http://localhost:80', 'https://api.shop.example/v1') + pathsOf('/v1/orders'),
      'in paths and in the server’s',
    ],
    ['paths and a parameter', `paths:\n${get('/v1/orders', parameter('api-version'))}`, 'in paths and in a parameter'],
    [
      'the server and media types',
      `${servers('https://v1.shop.example')}paths:\n${get('/orders', typed('application/vnd.shop.v1+json'))}`,
      'in the server’s address and in media types',
    ],
    [
      'paths here and a parameter there',
      `paths:\n${get('/v1/a', 'responses: {}')}${get('/v1/b', 'responses: {}')}${get('/v1/c', 'responses: {}')}${get('/d', parameter('X-Api-Version'))}`,
      'in paths and in a parameter',
    ],
  ])('speaks of %s', async (_, text, ways) => {
    const found = await of(text);
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(`orders says its version ${ways}`)]);
    expect(found[0]?.related).toHaveLength(2);
  });

  it.each([
    ['paths alone', pathsOf('/v1/orders', '/v2/orders', '/api/v1/vouchers', '/shop/v1/parcels')],
    [
      'the server alone',
      servers('https://api.shop.example/v1', 'http://localhost:8080') + pathsOf('/orders', '/vouchers'),
    ],
    ['dates', pathsOf('/2010-04-01/accounts', '/2010-04-01/calls/{id}')],
    ['a variable', pathsOf('/{version}/orders', '/{version}/vouchers')],
    ['no version at all', pathsOf('/orders', '/vouchers')],
    ['the version of a thing', pathsOf('/documents/{id}/versions/{version}', '/documents/{id}/v2', '/reports/2024')],
    ['health, tokens and the root', pathsOf('/v1/orders', '/healthz', '/oauth/token', '/', '/docs')],
    ['what is deprecated', `${pathsOf('/v1/orders')}${get('/orders', 'deprecated: true, responses: {}')}`],
    ['a parameter of the thing', `paths:\n${get('/v1/orders', parameter('version'))}`],
    ['a parameter of few', `${pathsOf('/v1/a', '/v1/b')}${get('/v1/c', parameter('api-version'))}`],
    ['types of a standard', `paths:\n${get('/v2/manifests', typed('application/vnd.oci.image.manifest.v1+json'))}`],
    ['OPTIONS', `${pathsOf('/v1/orders')}  /orders: { options: { responses: {} } }\n`],
  ])('is silent about %s', async (_, text) => {
    expect(await of(text)).toEqual([]);
  });
});
