import { describe, expect, it } from 'vitest';
import { pathsOf, saidBy, serviceWith } from '../../../test/one-rule';

const RULE = 'failure/no-error-response';
const of = (spec: string) => saidBy(RULE, serviceWith(spec));
const get = (status: string) => `paths: { /orders: { get: { responses: { ${status} } } } }\n`;

describe(RULE, () => {
  it('says it at the only one', async () => {
    const found = await of(get('"200": { description: It. }, "301": { description: There. }'));
    expect(found).toMatchObject([{ severity: 'info', subject: 'orders/orders@1' }]);
    expect(found[0]?.message).toContain('GET /orders of orders documents no error');
    expect(found[0]?.at).toMatchObject({ path: ['paths', '/orders', 'get'], part: 'key' });
  });

  it('says it once of several, with the first three names', async () => {
    const [found, ...more] = await of(pathsOf('/a', '/b', '/c', '/d', '/healthz'));
    expect(more).toEqual([]);
    expect(found?.message).toContain(
      '4 operations of orders document no error, neither 4xx nor 5xx nor default: GET /a, GET /b, GET /c and 1 more.',
    );
    expect(found?.at.path).toEqual(['paths']);
    expect(found?.related.map(({ message }) => message)).toEqual(['GET /a', 'GET /b', 'GET /c', 'GET /d']);
  });

  it('leads to ten at most, and keeps its name when there are more', async () => {
    const spec = (count: number) => pathsOf(...Array.from({ length: count }, (_, i) => `/a${i}`));
    const [[twelve], [two]] = await Promise.all([of(spec(12)), of(spec(2))]);
    expect(twelve?.related).toHaveLength(10);
    expect(twelve?.id).toBe(two?.id);
  });

  it.each([
    ['a 404', get('"404": { description: No. }')],
    ['a range', get('5XX: { description: Oops. }')],
    ['a default', get('default: { description: Problem. }')],
    ['an answer out of sight', get('"200": { $ref: "https://example.com/answers.yaml#/ok" }')],
    ['health', pathsOf('/healthz', '/v1/status')],
    ['OPTIONS', 'paths: { /orders: { options: { responses: {} } } }\n'],
    ['what is half-typed', 'paths: { /orders: { get: { responses: { "200": { description: It. } }\n'],
  ])('is silent about %s', async (_, spec) => {
    expect(await of(spec)).toEqual([]);
  });
});
