import { describe, expect, it } from 'vitest';
import { atCursor, expectRename } from '../../../test/cursor';
import { config, consumer, provider, SPECS, spec } from '../../../test/payments';
import { prepareRename } from './rename';

describe('a rename', () => {
  const service = (written = '<[payments]>') =>
    config(`external: [${written}]`) +
    consumer(`consumes:
  - { api: charges, service: "${written}" } # payments
  - api: charges
    service: '${written}'
dependsOn: ["component:default/${written}"]`) +
    provider().replace('name: payments', `name: ${written}`);

  it('of a service reaches every file that speaks of it, quotes and comments kept', async () => {
    await expectRename(service().replace('name: <[payments]>', 'name: <[pay<|>ments]>') + SPECS, 'billing');
    await expectRename(service().replace("'<[payments]>'", "'<[pay<|>ments]>'") + SPECS, ' billing ', 'billing');
  });

  it('puts a name in quotes where YAML would read something else', async () => {
    const text =
      consumer('consumes: [{ api: charges, service: <[payments]> }]') +
      provider().replace('name: payments', 'name: <[pay<|>ments]>');
    const after = await expectRename(text + SPECS, 'on', '"on"');
    expect(after.get('payments/microservice.yaml')).toContain('name: "on" # ours');
  });

  it('of an api reaches who asks for it and what needs it', async () => {
    const text = consumer(
      'consumes: [{ api: <[charges]> }, { api: charges, service: other }]\ndependsOn: ["api:<[charges]>"]',
    );
    const own = provider('consumes: [{ api: cards, external: true, for: [<[char<|>ges]>, createCharge] }]\n');
    await expectRename(text + own.replace('api: charges', 'api: <[charges]>') + SPECS, 'money.moves');
  });

  it('of an operation reaches its consumers, fields kept, and leaves other versions', async () => {
    const text = consumer(`consumes:
  - api: charges
    version: 2
    uses: [<[get<|>Charge]>, "<[getCharge]>#items[].sku", "GET /charges/{id}"]
    retries: { max: 1, for: [<[getCharge]>] }
  - { api: charges, version: 1, uses: [getCharge] }`);
    const listed = provider().replace(
      '    spec',
      '    consumers: [{ service: app, version: 2, uses: ["<[getCharge]>(a)"] }, { service: app, version: 1, uses: [getCharge] }]\n    spec',
    );
    const now = spec('2.0.0', 'openapi.yaml', '<[getCharge]>');
    await expectRename(text + listed + now + spec('1.4.0', 'old.yaml'), 'readCharge');
  });

  it('works in JSON', async () => {
    const json = `//- payments/microservice.json
{ "name": "payments", "owner": "t", "provides": [{ "api": "charges", "spec": "./openapi.json" }] }
//- payments/openapi.json
{ "openapi": "3.0.3", "info": { "title": "P", "version": "1.0.0" },
  "paths": { "/c": { "get": { "operationId": "<[get<|>Charge]>", "responses": {} } } } }
`;
    await expectRename(consumer('consumes: [{ api: charges, uses: [<[getCharge]>] }]') + json, 'readCharge');
  });

  it('of a store reaches all who use it', async () => {
    const text = consumer('data: [{ store: "<[mon<|>ey-db]>" }]\ndependsOn: [resource:<[money-db]>]');
    await expectRename(text + provider().replace('money-db', '<[money-db]>') + SPECS, 'ledger');
  });

  it('of a store that is called by what it is stays in its manifest', async () => {
    const text = consumer('data: [{ store: "<[ca<|>che]>" }]\ndependsOn: [resource:<[cache]>]');
    await expectRename(text + provider().replace('money-db', 'cache') + SPECS, 'baskets');
  });

  it('of a team keeps how each place spells it', async () => {
    const text =
      config('teams:\n  "team-<[money]>": ["@shop/<[money]>", "@shop/cash"]') +
      consumer('').replace('team-checkout', 'group:default/<[mo<|>ney]>') +
      provider().replace('team-money', 'team:<[money]>').replace('name: payments', 'name: payments\nx-y: team-money');
    await expectRename(text + SPECS, 'team-treasury', 'treasury');
    const alias = text.replaceAll(/<\[|\]>|<\|>/g, '').replace('"@shop/cash"', '"@shop/<[ca<|>sh]>"');
    await expectRename(alias + SPECS, 'bank');
  });

  it('changes an anchored name once, where those who take it over mean the same', async () => {
    const text = consumer(
      'x-one: &one { api: charges, service: &name <[pay<|>ments]> }\nconsumes: [*one, { api: charges, service: *name }]',
    );
    await expectRename(text + provider().replace('name: payments', 'name: <[payments]>') + SPECS, 'billing');
  });

  it('changes nothing where the name stays', async () => {
    await expectRename(provider().replace('name: pay', 'name: p<|>ay') + SPECS, 'payments');
  });

  it('begins with the name alone', async () => {
    const asked = await atCursor(provider().replace('team-money', 'group:x/mon<|>ey') + SPECS);
    expect(prepareRename(asked)).toEqual({
      range: { start: { line: 1, character: 15 }, end: { line: 1, character: 20 } },
      name: 'money',
    });
  });
});
