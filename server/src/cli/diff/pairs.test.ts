import { describe, expect, it } from 'vitest';
import { contractChanges } from './contract-changes';
import type { Offer } from './offer';
import { type OfferPair, pairOffers } from './pairs';

const tree = () => undefined;
const at = { file: '/shop/microservice.yaml', path: ['provides', 0] };

const served = (api: string, version: string, over: Partial<Offer> = {}): Offer => ({
  identity: { island: '', service: 'orders', api, major: version.split('.')[0]! },
  title: api,
  version,
  at,
  tree,
  ...over,
});

const loose = (path: string, title = path): Offer => ({ title, path, at: { file: `/shop/${path}`, path: [] }, tree });

/** Each pair as `base > revision`, by version or path. */
const pairs = (base: readonly Offer[], revision: readonly Offer[]): string[] => {
  const called = (offer: Offer | undefined) => (offer ? (offer.version ?? offer.path) : '-');
  return pairOffers(base, revision).map((pair) => {
    return `${called(pair.base)} > ${called(pair.revision)}${pair.successor ? ' successor' : ''}`;
  });
};

describe('entries of manifests', () => {
  it('are one contract where service, api and major are', () => {
    const base = [served('orders', '1.9.2'), served('orders', '2.3.0')];
    expect(pairs(base, [served('orders', '2.4.0'), served('orders', '1.9.3')])).toEqual([
      '1.9.2 > 1.9.3',
      '2.3.0 > 2.4.0',
    ]);
    expect(pairs([served('orders', '1.0.0')], [served('events', '1.0.0')])).toEqual(['1.0.0 > -', '- > 1.0.0']);
  });

  it('of one major twice are told apart by their whole versions, or not guessed at', () => {
    const base = [served('orders', '2.1.0'), served('orders', '2.3.0')];
    expect(pairs(base, [served('orders', '2.3.0'), served('orders', '2.4.0')])).toEqual([
      '2.1.0 > 2.4.0',
      '2.3.0 > 2.3.0',
    ]);
    expect(pairs(base, [served('orders', '2.4.0')])).toEqual(['2.1.0 > -', '2.3.0 > -', '- > 2.4.0']);
  });

  it('are gone and new where the major is another, and yet the one follows the other', () => {
    expect(pairs([served('orders', '2.3.0')], [served('orders', '3.0.0')])).toEqual(['2.3.0 > 3.0.0 successor']);
  });

  it('stay what they say, whatever file they name', () => {
    const [a, b] = [
      served('orders', '1.0.0', { path: 'openapi.yaml' }),
      served('events', '1.0.1', { path: 'openapi.yaml' }),
    ];
    expect(pairs([a], [b])).toEqual(['1.0.0 > -', '- > 1.0.1']);
  });
});

describe('specs that no manifest names', () => {
  it('are paired by path, then by title, then by name', () => {
    const base = [loose('a.yaml', 'A'), loose('old/b.yaml', 'B'), loose('old/c.yaml', 'C')];
    const revision = [loose('new/c.yaml', 'Cc'), loose('new/bb.yaml', 'B'), loose('a.yaml', 'B')];
    expect(pairs(base, revision)).toEqual(['a.yaml > a.yaml', 'old/b.yaml > new/bb.yaml', 'old/c.yaml > new/c.yaml']);
  });

  it('are not guessed at where several could be meant', () => {
    const revision = [loose('x/api.yaml'), loose('y/api.yaml')];
    expect(pairs([loose('z/api.yaml')], revision)).toEqual(['z/api.yaml > -', '- > x/api.yaml', '- > y/api.yaml']);
  });

  it('are the same when a manifest names them from now on', () => {
    expect(pairs([loose('openapi.yaml')], [served('orders', '1.0.0', { path: 'openapi.yaml' })])).toEqual([
      'openapi.yaml > 1.0.0',
    ]);
  });
});

describe('contractChanges', () => {
  const kinds = (pair: OfferPair) =>
    contractChanges(pair, '2026-11-23').map(({ kind, level, args }) => [kind, level, ...Object.values(args)]);

  it('has none where both forms are there', () => {
    expect(kinds({ base: served('orders', '2.3.0'), revision: served('orders', '2.4.0') })).toEqual([]);
  });

  it.each([
    [{}, ['contract.removed', 'breaking', 'orders 2.3.0']],
    [{ deprecated: '2026-01-01' }, ['contract.removed.deprecated', 'risky', 'orders 2.3.0']],
    [{ sunset: '2026-11-22' }, ['contract.removed.sunset', 'safe', 'orders 2.3.0', '2026-11-22']],
    [{ sunset: '2026-11-24', deprecated: '2026-01-01' }, ['contract.removed', 'breaking', 'orders 2.3.0']],
  ])('judges one that is gone by what was announced: %j', (over, expected) => {
    expect(kinds({ base: served('orders', '2.3.0', over) })).toEqual([expected]);
  });

  it('says both of a new major in place of the old one', () => {
    const pair = { base: served('orders', '2.3.0'), revision: served('orders', '3.0.0'), successor: true } as const;
    expect(kinds(pair).map(([kind]) => kind)).toEqual(['contract.removed', 'contract.added']);
  });

  it('names the file of a spec that no manifest names', () => {
    expect(kinds({ revision: loose('a.yaml', 'Orders API') })).toEqual([
      ['contract.added', 'safe', 'Orders API (a.yaml)'],
    ]);
    expect(kinds({ revision: loose('a.yaml') })).toEqual([['contract.added', 'safe', 'a.yaml']]);
  });
});
