import { describe, expect, it } from 'vitest';
import { expectFix } from '../../../test/fixture';
import { ORDERS, said, shop } from '../../../test/released-shop';

describe('versioning/loosened-objective', () => {
  const promising = (objectives: string, more = '') => ORDERS.replace('versions:', `${objectives}versions:`) + more;
  const loosened = async (then: string, now: string, after = '', before = '') =>
    (await said({ manifest: promising(now, after), released: promising(then, before) })).map(
      (line) => line.split(' in v2')[0],
    );

  it.each([
    [
      'objectives: { latency: { p99: 900ms } }, ',
      'objectives: { latency: { p99: 1s } }, ',
      'Latency p99 of orders was promised as 900 ms',
    ],
    ['objectives: { rate: 100 }, ', 'objectives: { rate: 50 }, ', 'The rate of orders was promised as 100 a second'],
    ['objectives: { availability: 99.9 }, ', '', 'The availability of orders was promised as 99.9 %'],
    ['objectives: { availability: 99.90 }, ', 'objectives: { availability: 99.9 }, ', undefined],
    ['objectives: { latency: { p99: 1s } }, ', 'objectives: { latency: { p99: 1000ms } }, ', undefined],
    ['', 'objectives: { availability: 90 }, ', undefined],
  ])('of %s and %s', async (then, now, expected) => {
    expect(await loosened(then, now)).toEqual(expected === undefined ? [] : [`orders error: ${expected}`]);
  });

  it('sees a shorter support window', async () => {
    const window = '\nsupportWindow: 24 months';
    expect(await loosened('', '', '\nsupportWindow: 18 months', window)).toHaveLength(1);
    expect(await loosened('', '', '', window)).toHaveLength(1);
    expect(await loosened('', '', window)).toEqual([]);
  });

  it('says it once where two versions are served, and nothing of what cannot be read', async () => {
    const two = (text: string) => text.replace('{ version: 2.3.0 }', '{ version: 2.3.0 }, { version: 1.0.0 }');
    const [then, now] = ['objectives: { availability: 99.9 }, ', 'objectives: { availability: 99 }, '];
    expect(await said({ manifest: two(promising(now)), released: two(promising(then)) })).toHaveLength(1);
    expect(await loosened(then, 'objectives: { availability: [99] }, ')).toEqual([]);
  });

  it('writes the old promise again, with the maps around it', async () => {
    const then = promising('objectives: { latency: { p99: 900ms } }, ');
    const texts = await expectFix(shop({ manifest: ORDERS, released: then }), 'versioning/loosened-objective');
    expect(texts['orders/microservice.yaml']).toMatch(/objectives: \{ latency: \{ p99: 900ms \} \}/);
  });
});
