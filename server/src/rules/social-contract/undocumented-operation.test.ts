import { describe, expect, it } from 'vitest';
import { pathsOf, saidBy, serviceWith } from '../../../test/one-rule';

const RULE = 'social-contract/undocumented-operation';
const of = (spec: string) => saidBy(RULE, serviceWith(spec));
const get = (text: string, item = '') => `paths: { /orders: { ${item} get: { ${text} responses: {} } } }\n`;

describe(RULE, () => {
  it.each([
    ['neither', get('')],
    ['an empty one', get('summary: "",')],
    ['only a name', get('operationId: list,')],
  ])('speaks of %s', async (_, spec) => {
    const found = await of(spec);
    expect(found).toMatchObject([{ severity: 'info', subject: 'orders/orders@1' }]);
    expect(found[0]?.message).toContain('of orders has neither a summary nor a description');
  });

  it('says it once of several', async () => {
    const [found, ...more] = await of(pathsOf('/a', '/b'));
    expect(more).toEqual([]);
    expect(found?.message).toContain(
      '2 operations of orders have neither a summary nor a description: GET /a and GET /b.',
    );
  });

  it.each([
    ['a summary', get('summary: All orders.,')],
    ['a description', get('description: All orders.,')],
    ['one for the whole path', get('', 'summary: All orders.,')],
    ['what is half-typed', 'paths: { /orders: { get: { responses: {}\n'],
  ])('is silent about %s', async (_, spec) => {
    expect(await of(spec)).toEqual([]);
  });

  it('speaks though a parameter is out of sight', async () => {
    expect(await of(get('parameters: [{ $ref: "https://example.com/a.yaml" }],'))).toHaveLength(1);
  });
});
