import { describe, expect, it } from 'vitest';
import { expectFix } from '../../../test/fixture';
import { pathsOf, saidBy, serviceWith, withRule } from '../../../test/one-rule';

const RULE = 'communication/plain-http';
const at = (...urls: readonly string[]) =>
  serviceWith(
    `servers:\n${urls.map((url) => `  - url: ${url}\n`).join('')}security: [{ key: [] }]\n${pathsOf('/orders')}`,
    'audience: public',
  );
const swagger = (parts: string) =>
  at('x')
    .replace(/openapi: 3.0.3/, 'swagger: "2.0"')
    .replace(/servers:\n.*\n/, `${parts}\n`);

describe(RULE, () => {
  it('speaks of a server that strangers reach, to whomever of them it is offered', async () => {
    const [found] = await saidBy(RULE, at('http://api.shop.example/v1'));
    expect(found).toMatchObject({ severity: 'warning', at: { path: ['servers', 0, 'url'] } });
    expect(found?.message).toContain('orders is offered to the public at http://api.shop.example/v1, which is not');
    const [other] = await saidBy(RULE, at('HTTP://8.8.8.8').replace('public', 'partner'));
    expect(other?.message).toContain('is offered to partners at HTTP://8.8.8.8');
  });

  it.each([
    ['https', 'https://api.shop.example'],
    ['localhost', 'http://localhost:8080'],
    ['an address of its own machine', 'http://127.0.0.1:8080/v1'],
    ['a private address', 'http://172.16.4.2'],
    ['a private address of IPv6', 'http://[::1]:8080'],
    ['a name without a dot', 'http://orders:8080'],
    ['a cluster', 'http://orders.default.svc.cluster.local'],
    ['a name that is for tests', 'http://orders.test'],
    ['a path', '/v1'],
    ['a variable host', '"http://{host}/v1"'],
    ['a variable domain', '"http://orders.{domain}/v1"'],
    ['a scheme to choose', '"{scheme}://api.shop.example"\n    variables: { scheme: { default: http } }'],
    ['a variable scheme', '"{scheme}://api.shop.example"'],
  ])('is silent about %s', async (_, url) => {
    expect(await saidBy(RULE, at(url))).toEqual([]);
  });

  it('speaks though a part of the host varies', async () => {
    expect(await saidBy(RULE, at('"http://{region}.shop.example/v1"'))).toHaveLength(1);
  });

  it('is silent about insiders', async () => {
    expect(await saidBy(RULE, at('http://api.shop.example').replace('public', 'internal'))).toEqual([]);
  });

  it('changes the scheme', async () => {
    const after = await expectFix(
      withRule(RULE, at('http://api.shop.example/v1')),
      RULE,
      'Change to https://api.shop.example/v1',
    );
    expect(after['openapi.yaml']).toContain('- url: https://api.shop.example/v1\n');
  });

  it('removes what is served by https as well', async () => {
    const text = withRule(RULE, at('http://api.shop.example/v1', 'https://api.shop.example/v1'));
    const after = await expectFix(text, RULE, 'Remove http://api.shop.example/v1, which is served by https as well');
    expect(after['openapi.yaml']).toContain('servers:\n  - url: https://api.shop.example/v1\n');
  });

  it('knows the schemes of OpenAPI 2.0', async () => {
    const one = swagger('host: api.shop.example\nbasePath: /v1\nschemes: [http]');
    expect((await saidBy(RULE, one))[0]?.message).toContain('at http://api.shop.example/v1, which');
    expect((await expectFix(withRule(RULE, one), RULE, 'Change to https'))['openapi.yaml']).toContain(
      'schemes: [https]',
    );
    const both = swagger('host: api.shop.example\nbasePath: /v1\nschemes: [http, https]');
    expect((await saidBy(RULE, both))[0]?.message).toContain('by http too');
    expect((await expectFix(withRule(RULE, both), RULE))['openapi.yaml']).toContain('schemes: [https]');
    expect(await saidBy(RULE, swagger('host: api.shop.example\nbasePath: /v1'))).toEqual([]);
  });
});
