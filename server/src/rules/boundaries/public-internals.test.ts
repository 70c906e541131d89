import { describe, expect, it } from 'vitest';
import { pathsOf, saidBy, serviceWith } from '../../../test/one-rule';

const RULE = 'boundaries/public-internals';
const PUBLIC = 'audience: public';
const of = (addresses: readonly string[], options = '') =>
  saidBy(RULE, serviceWith(pathsOf(...addresses), PUBLIC), options);

describe(RULE, () => {
  it('says it once of each part, with how much stands there', async () => {
    const found = await of(['/orders', '/internal/reindex', '/internal/jobs/{id}', '/api/v1/Admin/users']);
    expect(found).toMatchObject([
      { severity: 'warning', at: { path: ['paths', '/internal/reindex'] } },
      { at: { path: ['paths', '/api/v1/Admin/users'] } },
    ]);
    expect(found[0]?.message).toContain('and /internal (2 operations) is part of it');
    expect(found[1]?.message).toContain('and /api/v1/Admin (1 operation) is part of it');
  });

  it.each([
    ['what only begins so', '/administrators', '/internal-notes', '/debugger', '/admin.users.list'],
    ['what belongs to a thing', '/shops/{id}/admin', '/orders/{id}/debug'],
    ['health', '/actuator/health', '/actuator'],
    ['names that objects have', '/constructor', '/__proto__'],
  ])('is silent about %s', async (_, ...addresses) => {
    expect(await of(addresses)).toEqual([]);
  });

  it('goes by its options', async () => {
    expect(await of(['/Backstage/x'], 'steps: [backstage]')).toHaveLength(1);
    expect(await of(['/admin/x'], 'steps: [backstage]')).toEqual([]);
  });

  it('is silent about insiders, and what is for tests', async () => {
    const text = serviceWith(pathsOf('/admin/users'), PUBLIC);
    for (const audience of ['internal', 'partner'])
      expect(await saidBy(RULE, text.replace('public', audience))).toEqual([]);
    expect(await saidBy(RULE, text.replaceAll('//- ', '//- fixtures/'))).toEqual([]);
    expect(await saidBy(RULE, text.replaceAll('openapi.yaml', 'local/openapi.yaml'))).toEqual([]);
  });
});
