import { describe, expect, it } from 'vitest';
import { pathsOf, saidBy, serviceWith } from '../../../test/one-rule';

const RULE = 'size/too-many-resources';
const of = (addresses: readonly string[], max = 1) => saidBy(RULE, serviceWith(pathsOf(...addresses)), `max: ${max}`);

describe(RULE, () => {
  it('counts what is unrelated, and names the first three', async () => {
    const [found] = await of(['/orders', '/vouchers/{code}', '/parcels', '/customers', '/stock'], 2);
    expect(found).toMatchObject({ severity: 'info', subject: 'orders/orders@1' });
    expect(found?.message).toContain('is about 5 things');
    expect(found?.message).toContain('(orders, vouchers, parcels and 2 more), 3 more than the 2');
  });

  it('speaks above its limit, which is eight', async () => {
    const names = ['orders', 'vouchers', 'parcels', 'customers', 'stock', 'shops', 'taxes', 'reports', 'returns'];
    const spec = (count: number) => serviceWith(pathsOf(...names.slice(0, count).map((name) => `/${name}`)));
    expect(await saidBy(RULE, spec(9))).toHaveLength(1);
    expect(await saidBy(RULE, spec(8))).toEqual([]);
  });

  it.each([
    ['one and many', ['/order', '/orders']],
    ['parts of a name', ['/orders', '/order-items', '/orderLines']],
    ['names joined by a third', ['/orders', '/vouchers', '/order-vouchers']],
    ['what is done with it', ['/searchOrders', '/getOrder', '/orders/{id}']],
    ['versions and prefixes', ['/api/v1/orders', '/v2/orders', '/rest/orders', '/{tenant}/orders']],
    ['methods after a mark', ['/orders.search', '/orders:cancel', '/orders({id})']],
    ['health and documentation', ['/orders', '/healthz', '/docs', '/.well-known/keys']],
    ['no name at all', ['/orders', '/', '/{id}', '/v1']],
    ['names that objects have', ['/constructor', '/constructors']],
  ])('takes for one: %s', async (_, addresses) => {
    expect(await of(addresses)).toEqual([]);
  });

  it.each([
    ['things that are only done the same with', ['/getOrders', '/getVouchers']],
    ['things that share no whole word', ['/order', '/border']],
  ])('keeps apart %s', async (_, addresses) => {
    expect(await of(addresses)).toHaveLength(1);
  });
});
