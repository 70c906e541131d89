import { describe, expect, it } from 'vitest';
import { expectFix, findingsIn, offersFor, ROOT } from '../../../test/fixture';
import { consumer, listing, findingsOf as of, provider } from '../../../test/manifests';
import { Engine } from '../../engine';
import { snapshotWith } from '../../fixes/preview';

const CLOSED = '//- .servicelint.yaml\nlandscape: closed\n';

const messagesOf = async (text: string, rule: string) => (await of(text, rule)).map(({ message }) => message);

describe('consumers/undeclared', () => {
  const RULE = 'consumers/undeclared';

  it('asks once for a consumer that names one contract twice', async () => {
    const text =
      provider('stock', '{ version: 1.4.0 }', listing('service: web, version: 1')) +
      consumer('web', 'api: stock, version: 1') +
      consumer('orders', 'api: stock, version: 1', 'api: stock, version: "1.2"');
    expect(await of(text, RULE)).toHaveLength(2);
  });
  const kept = listing('service: orders, version: 1');
  const orders = consumer('orders', 'api: stock, version: 1');

  it('speaks at the list, and as a hint at the consumer, each naming the other', async () => {
    const text = provider('stock', undefined, kept) + orders + consumer('returns', 'api: stock, version: 1');
    const found = await of(text, RULE);
    expect(found.map(({ severity, file }) => [severity, file.split('/').at(-2)])).toEqual([
      ['info', 'returns'],
      ['warning', 'stock'],
    ]);
    expect(found.map(({ related }) => related[0]?.file.split('/').at(-2))).toEqual(['stock', 'returns']);
  });

  it.each([
    ['of strangers only', listing('service: partner, version: 1')],
    ['that is empty', '    consumers: []'],
    ['that is not there', ''],
    ['that names it, whatever version', listing('service: orders', 'service: returns')],
    ['that names it by another spelling of the version', listing('service: orders', 'service: returns, version: 1.2')],
  ])('is silent about a list %s', async (_, list) => {
    const text = provider('stock', undefined, list) + orders + consumer('returns', 'api: stock, version: 1');
    expect(await messagesOf(text, RULE)).toEqual([]);
  });

  it('tells contracts apart: one major listed, two consumed', async () => {
    const versions = '{ version: 2.0.0 }, { version: 1.4.0 }';
    const both = consumer('orders', 'api: stock, version: 1', 'api: stock, version: 2');
    expect(await of(provider('stock', versions, kept) + both, RULE)).toHaveLength(2);
    const zero = listing('service: orders, version: 0');
    const early = consumer('orders', 'api: stock, version: 0.2');
    expect(await findingsIn(provider('stock', '{ version: 0.2.1 }', zero) + early)).toEqual([]);
  });

  it('leaves one whose entry has the wrong version to consumers/stale', async () => {
    const versions = '{ version: 2.0.0 }, { version: 1.4.0 }';
    const text = provider('stock', versions, kept) + consumer('orders', 'api: stock, version: 2');
    expect((await findingsIn(text)).map(({ rule }) => rule)).toEqual(['consumers/stale']);
  });

  it('says each consumer once', async () => {
    const twice = consumer('returns', 'api: stock, version: 1', 'api: stock, service: stock, version: 1');
    expect(await of(provider('stock', undefined, kept) + orders + twice, RULE)).toHaveLength(2);
  });

  it('adds it, with version and uses', async () => {
    const returns = consumer('returns', 'api: stock, version: 1, uses: ["getStock#level"]');
    const text = provider('stock', undefined, kept) + orders + returns;
    const { offers, checked } = await offersFor(text, RULE);
    expect(offers.map(({ title, safe }) => [title, safe])).toEqual([['Add returns to the consumers of stock', false]]);
    // It mends what is said at both ends.
    const after = snapshotWith(checked.result.snapshot, offers[0]!);
    expect([...new Engine(checked.engine.rules).check(after).findings.values()].flat()).toEqual([]);
    const listed = after.files.get(`${ROOT}/stock/microservice.yaml`)?.tree.text;
    expect(listed).toContain('- service: returns\n        version: 1\n        uses: [getStock#level]');
  });
});

describe('a provider that lists each major in an entry of its own', () => {
  const entry = (version: string, more = '') => `  - api: stock\n    versions: [{ version: ${version} }]\n${more}`;
  const stock = (...entries: string[]) =>
    `//- stock/microservice.yaml\nname: stock\nowner: team-stock\nprovides:\n${entries.join('')}`;
  const both = (more = '') => stock(entry('1.4.0', more), entry('2.0.0'));

  it.each(['version: 2', 'version: 1', 'service: stock, version: 2'])('is found by %s', async (asked) => {
    expect(await findingsIn(CLOSED + both() + consumer('orders', `api: stock, ${asked}`))).toEqual([]);
  });

  it('is told of a version that no entry serves', async () => {
    const text = both() + consumer('orders', 'api: stock, version: 3');
    expect((await messagesOf(text, 'consumers/version-not-served'))[0]).toContain('it serves 1.4.0 and 2.0.0');
    await expectFix(text, 'consumers/version-not-served', 'Ask stock for version 2');
  });

  it('may keep one list for both', async () => {
    const list = listing('service: orders, version: 1', 'service: returns, version: 2');
    const asks = consumer('orders', 'api: stock, version: 1') + consumer('returns', 'api: stock, version: 2');
    expect(await findingsIn(both(list) + asks)).toEqual([]);
    const second = stock(entry('1.4.0', list), entry('2.0.0', listing('service: orders, version: 2')));
    expect((await findingsIn(second + asks)).map(({ rule }) => rule)).toEqual(['consumers/stale']);
  });

  it('hears which version a listed consumer asks for, rather than that it is gone', async () => {
    const text = both(listing('service: orders, version: 1')) + consumer('orders', 'api: stock, version: 2');
    expect(await messagesOf(text, 'consumers/stale')).toEqual([
      expect.stringContaining('consumer of version 1 of stock, but its manifest asks for 2'),
    ]);
  });

  it('gets a consumer added to the list of the entry that it consumes', async () => {
    const list = listing('service: orders, version: 2');
    const text = stock(entry('1.4.0'), entry('2.0.0', list));
    const asks = consumer('orders', 'api: stock, version: 2') + consumer('returns', 'api: stock, version: 2');
    const { offers, checked } = await offersFor(text + asks, 'consumers/undeclared');
    const after = snapshotWith(checked.result.snapshot, offers[0]!);
    expect([...new Engine(checked.engine.rules).check(after).findings.values()].flat()).toEqual([]);
  });
});

describe('consumers/stale', () => {
  const RULE = 'consumers/stale';

  it.each(['stok', 'sto', 'stocks'])(
    'says nothing of a consumer that names %s: that is to be mended first',
    async (api) => {
      const text =
        provider('stock', undefined, listing('service: orders')) + consumer('orders', `api: ${api}, version: 1`);
      expect(await of(text, RULE)).toEqual([]);
      const other =
        provider('stock', undefined, listing('service: orders')) + consumer('orders', 'api: prices, version: 1');
      expect(await of(other, RULE)).toHaveLength(1);
    },
  );
  const versions = '{ version: 2.0.0 }, { version: 1.4.0 }';

  it('says what the consumer asks for, and offers to list that', async () => {
    const text =
      provider('stock', versions, listing('service: orders, version: 1')) +
      consumer('orders', 'api: stock, version: 2');
    expect((await messagesOf(text, RULE))[0]).toContain(
      'listed as a consumer of version 1 of stock, but its manifest asks for 2',
    );
    const after = await expectFix(text, RULE, 'List version 2');
    expect(after['stock/microservice.yaml']).toContain('{ service: orders, version: 2 }');
  });

  it('removes one that is gone', async () => {
    const list = listing('service: web, version: 1', 'service: orders, version: 1');
    const text = provider('stock', versions, list) + consumer('orders') + consumer('web', 'api: stock, version: 1');
    const after = await expectFix(text, RULE, 'Remove orders from the consumers of stock');
    expect(after['stock/microservice.yaml']).not.toContain('orders');
  });

  it('offers no version that is listed already', async () => {
    const list = listing('service: orders, version: 1', 'service: orders, version: 2');
    const text = provider('stock', versions, list) + consumer('orders', 'api: stock, version: 2');
    const { offers } = await offersFor(text, RULE);
    expect(offers.map(({ title }) => title)).toEqual(['Remove orders from the consumers of stock']);
  });

  it.each([
    ['whose manifest is not here', ''],
    ['that says nothing of what it consumes', '//- orders/microservice.yaml\nname: orders\nowner: team-x\n'],
    [
      'that may mean this one',
      consumer('orders', 'api: stock') + provider('depot').replace('api: depot', 'api: stock'),
    ],
    ['that asks for any version', consumer('orders', 'api: stock')],
  ])('is silent about one %s', async (_, other) => {
    expect(await messagesOf(provider('stock', versions, listing('service: orders, version: 1')) + other, RULE)).toEqual(
      [],
    );
  });

  it('concludes nothing from a manifest that is half typed', async () => {
    const half = '//- orders/microservice.yaml\nname: orders\nowner: team-x\nconsumes:\n  - { api: sto\n';
    expect(await messagesOf(provider('stock', versions, listing('service: orders, version: 1')) + half, RULE)).toEqual(
      [],
    );
  });
});

describe('consumers/unknown-service', () => {
  const RULE = 'consumers/unknown-service';
  const stock = provider('stock');

  it('is an error in a closed landscape, a hint one letter off in an open one', async () => {
    const misspelt = stock + consumer('orders', 'api: stock, service: stok, version: 1');
    const strange = stock + consumer('orders', 'api: stock, service: warehouse, version: 1');
    expect(await of(CLOSED + misspelt, RULE)).toMatchObject([{ severity: 'error' }]);
    expect(await of(CLOSED + strange, RULE)).toMatchObject([{ severity: 'error' }]);
    expect(await of(misspelt, RULE)).toMatchObject([{ severity: 'info' }]);
    expect(await of(strange, RULE)).toEqual([]);
    const after = await expectFix(CLOSED + misspelt, RULE, 'Change stok to stock');
    expect(after['orders/microservice.yaml']).toContain('service: stock,');
    expect((await offersFor(CLOSED + strange, RULE)).offers).toEqual([]);
  });

  it('speaks of an api that nobody provides', async () => {
    const misspelt = stock + consumer('orders', 'api: stok, version: 1');
    const strange = stock + consumer('orders', 'api: weather, version: 1');
    expect((await messagesOf(CLOSED + strange, RULE))[0]).toContain(
      'consumes weather, and no service of this landscape',
    );
    expect(await of(strange, RULE)).toEqual([]);
    expect(await of(misspelt, RULE)).toMatchObject([{ severity: 'info' }]);
    await expectFix(misspelt, RULE, 'Change stok to stock');
    await expectFix(CLOSED + misspelt, RULE, 'Change stok to stock');
  });

  it('speaks of an api that the named provider does not have', async () => {
    const text = stock + consumer('orders', 'api: stocks, service: stock, version: 1');
    const [found] = await of(CLOSED + text, RULE);
    expect(found).toMatchObject({ severity: 'error' });
    expect(found?.message).toContain('stock provides no stocks: what it provides is stock.');
    expect(await of(text, RULE)).toMatchObject([{ severity: 'info' }]);
    await expectFix(CLOSED + text, RULE, 'Change stocks to stock');
    const silent = '//- stock/microservice.yaml\nname: stock\nowner: team-x\n';
    expect(await of(CLOSED + silent + consumer('orders', 'api: stocks, service: stock, version: 1'), RULE)).toEqual([]);
  });

  it('asks whose api is meant where several provide it', async () => {
    const text =
      stock + provider('depot').replace('api: depot', 'api: stock') + consumer('orders', 'api: stock, version: 1');
    const [found] = await of(CLOSED + text, RULE);
    expect(found?.message).toContain('orders consumes stock, which depot and stock provide, and does not say whose');
    expect(await of(text, RULE)).toMatchObject([{ severity: 'info' }]);
    const after = await expectFix(CLOSED + text, RULE, 'Say that stock of depot is meant');
    expect(after['orders/microservice.yaml']).toContain('service: depot');
  });

  it('leaves several services of one name to manifest/duplicate-name', async () => {
    const twin = stock.replace('stock/microservice.yaml', 'twin/microservice.yaml');
    const found = await findingsIn(CLOSED + stock + twin + consumer('orders', 'api: stock, version: 1'));
    expect(found.map(({ rule }) => rule)).toEqual(['manifest/duplicate-name']);
  });

  it('names what is probably meant', async () => {
    const text = CLOSED + stock + consumer('orders', 'api: stok, version: 1');
    expect((await messagesOf(text, RULE))[0]).toContain('Probably stock is meant');
  });

  it('speaks of listed consumers', async () => {
    const text = provider('stock', undefined, listing('service: oders, version: 1')) + consumer('orders');
    expect((await messagesOf(CLOSED + text, RULE))[0]).toContain('stock lists oders as a consumer of stock');
    expect(await of(text, RULE)).toMatchObject([{ severity: 'info' }]);
    expect(await of(provider('stock', undefined, listing('service: partner')), RULE)).toEqual([]);
    const after = await offersFor(CLOSED + text, RULE);
    expect(after.offers.map(({ title }) => title)).toEqual(['Change oders to orders (adds consumers/stale)']);
  });

  it('tells a service that is named in place of its api', async () => {
    const depot = provider('b-service').replace('api: b-service', 'api: bb');
    const text = depot + consumer('orders', 'api: b-service, version: 1');
    const [found] = await of(CLOSED + text, RULE);
    expect(found).toMatchObject({ severity: 'error' });
    expect(found?.message).toContain('consumes b-service, and b-service is a service, which provides bb');
    expect(await of(text, RULE)).toMatchObject([{ severity: 'info' }]);
    const title = 'Change b-service to bb, which it provides';
    expect((await expectFix(text, RULE, title))['orders/microservice.yaml']).toContain('api: bb, version');
    const two = text + provider('other').replace('api: other', 'api: bb');
    expect((await expectFix(two, RULE, title))['orders/microservice.yaml']).toContain('service: b-service');
  });

  it('never sends a service to itself', async () => {
    const own = `${provider('orders')}consumes: [{ api: order, version: 1, via: http, timeout: 1s }]\n`;
    expect((await offersFor(CLOSED + own, RULE)).offers).toEqual([]);
    expect(await of(own, RULE)).toEqual([]);
    const named = own.replace('api: order,', 'api: a, service: order,');
    expect((await offersFor(CLOSED + named, RULE)).offers).toEqual([]);
    expect(await of(named, RULE)).toEqual([]);
  });

  it('finds the external name that is written in another way', async () => {
    const external = `${CLOSED}external: [Stripe]\n`;
    const text = `${external}${consumer('orders', 'api: charges, service: stripe, version: 1')}`;
    expect((await messagesOf(text, RULE))[0]).toContain(
      'orders names stripe, which is not known, and external lists Stripe',
    );
    const after = await expectFix(text, RULE, 'Change stripe to Stripe');
    expect(after['orders/microservice.yaml']).toContain('service: Stripe');
    await expectFix(`${external}${consumer('orders', 'api: STRIPE, version: 1')}`, RULE, 'Change STRIPE to Stripe');
  });

  it('lets be what is external', async () => {
    const external = `${CLOSED}external: [stripe]\n`;
    const list = provider('stock', undefined, listing('service: stripe'));
    const uses = [
      'api: a, service: stripe, version: 1',
      'api: stripe, version: 1',
      'api: b, version: 1, external: true',
    ];
    expect(await of(external + list + consumer('orders', ...uses), RULE)).toEqual([]);
  });

  it('concludes nothing while a manifest cannot be read', async () => {
    const half = '//- depot/microservice.yaml\nname: { depot\n';
    const text = consumer('orders', 'api: weather, version: 1', 'api: rain, service: sky, version: 1');
    expect(await of(CLOSED + text, RULE)).toHaveLength(2);
    expect(await of(CLOSED + text + half, RULE)).toEqual([]);
  });
});

describe('consumers/version-not-served', () => {
  const RULE = 'consumers/version-not-served';
  const text = (asked: string, versions: string) =>
    provider('stock', versions) + consumer('orders', `api: stock, version: ${asked}`);

  it.each([
    ['1', '{ version: 2.0.0 }', 'asks for version 1 of stock, which stock does not serve: it serves 2.0.0'],
    [
      '2.4',
      '{ version: 2.3.0 }, { version: 1.0.0 }',
      'at least version 2.4 of stock; of that major stock serves 2.3.0:',
    ],
    ['=2.3.1', '{ version: 2.3.2 }', 'exactly version 2.3.1 of stock, and stock serves 2.3.2'],
    ['2026-01-01', '{ version: 2026-02-01 }', 'asks for version 2026-01-01'],
    ['"1.10"', '{ version: "1.9" }', 'at least version 1.10'],
  ])('%s of %s', async (asked, versions, said) => {
    const found = await of(text(asked, versions), RULE);
    expect(found).toMatchObject([{ severity: 'error' }]);
    expect(found[0]?.message).toContain(said);
  });

  it.each([
    ['2', '{ version: 2.0.0 }'],
    ['2.4', '{ version: 2.5.1 }'],
    ['=2.3.1', '{ version: 2.3.1 }'],
    ['9', '{ version: soon }'],
    ['9', ''],
    ['soon', '{ version: 2.0.0 }'],
  ])('is silent about %s of %s', async (asked, versions) => {
    expect(await of(text(asked, versions), RULE)).toEqual([]);
  });

  it('offers the nearest major that is not deprecated', async () => {
    const served = '{ version: 4.0.0 }, { version: 2.0.0, deprecated: 2026-01-01, sunset: 2027-06-01 }';
    const after = await expectFix(text('1', served), RULE, 'Ask stock for version 4');
    expect(after['orders/microservice.yaml']).toContain('version: 4,');
    await expectFix(text('=2.3.1', '{ version: 2.3.2 }'), RULE, 'Ask stock for version 2');
    await expectFix(text('1', '{ version: 0.3.0 }'), RULE, 'Ask stock for version 0.3');
    await expectFix(text('2026-01-01', '{ version: 2026-02-01 }'), RULE, 'Ask stock for version 2026-02-01');
  });

  it('says of none that it is deprecated before it is', async () => {
    const served = '{ version: 2.0.0, deprecated: 2027-01-01, sunset: 2027-06-01 }';
    for (const versions of [served, `{ version: 4.0.0 }, ${served}`]) {
      const { offers } = await offersFor(text('1', versions), RULE);
      expect(offers.map(({ title }) => title)).toEqual(['Ask stock for version 2']);
    }
  });

  it('says that the only one left is deprecated', async () => {
    const served = '{ version: 2.0.0, deprecated: 2026-01-01, sunset: 2027-06-01 }';
    const { offers } = await offersFor(text('1', served), RULE);
    expect(offers.map(({ title }) => title)).toEqual([
      'Ask stock for version 2, which is deprecated (adds consumers/uses-deprecated)',
    ]);
  });
});
