import { describe, expect, it } from 'vitest';
import { pathsOf, saidBy, serviceWith } from '../../../test/one-rule';

const RULE = 'scale/no-throttling';
const PUBLIC = 'audience: public';
const of = (spec: string, audience = PUBLIC) => saidBy(RULE, serviceWith(spec, audience));
const get = (responses: string) => `${pathsOf('/orders')}  /last: { get: { responses: { ${responses} } } }\n`;

describe(RULE, () => {
  it('speaks once of a public contract', async () => {
    const found = await of(get('default: { description: Problem. }'));
    expect(found).toMatchObject([{ severity: 'info', subject: 'orders/orders@1', at: { path: ['paths'] } }]);
    expect(found[0]?.message).toContain('orders is offered to the public, and no operation of it knows the status 429');
  });

  it.each([
    ['429', get('"429": { description: Wait. }')],
    ['4XX', get('4XX: { description: No. }')],
    ...['Retry-After', 'X-RateLimit-Remaining', 'RateLimit', 'x-rate-limit-limit', 'RateLimit-Policy'].map(
      (name) => [name, get(`"503": { description: Wait., headers: { ${name}: {} } }`)] as const,
    ),
    ['an answer out of sight', get('"503": { $ref: "https://example.com/a.yaml" }')],
    ['a path out of sight', `${pathsOf('/orders')}  /more: { $ref: "https://example.com/a.yaml" }\n`],
    ['health alone', pathsOf('/healthz')],
    ['no operations', 'paths: {}\n'],
  ] as const)('is silent about %s', async (_, spec) => {
    expect(await of(spec)).toEqual([]);
  });

  it('is silent about insiders, and what is for tests', async () => {
    for (const audience of ['', 'audience: partner']) expect(await of(pathsOf('/orders'), audience)).toEqual([]);
    const text = serviceWith(pathsOf('/orders'), PUBLIC);
    const apart = text.replace('//- micro', '//- tests/micro').replace('./openapi', '../openapi');
    expect(await saidBy(RULE, apart)).toEqual([]);
    expect(await saidBy(RULE, text.replaceAll('openapi.yaml', 'dev/openapi.yaml'))).toEqual([]);
  });
});
