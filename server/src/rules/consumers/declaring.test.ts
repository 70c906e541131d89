import { describe, expect, it } from 'vitest';
import { expectFix, findingsIn, offersFor, switchedOn } from '../../../test/fixture';

const found = async (rule: string, text: string) =>
  (await findingsIn(switchedOn(text, rule))).filter((finding) => finding.rule === rule);

describe('consumers/none-declared', () => {
  const RULE = 'consumers/none-declared';
  const shipping = (provided: string, more = '') => `//- shipping/microservice.yaml
name: shipping
owner: team-a
lifecycle: production
contact: { chat: "#a" }
provides:
  - { api: tracking, ${provided} }
${more}`;
  const served = 'versions: [{ version: 2.0.0 }]';
  const user = (name: string) =>
    `//- ${name}/microservice.yaml\nname: ${name}\nowner: team-b\nconsumes: [{ api: tracking, version: 2, uses: [track] }]\n`;

  it('speaks of what is for partners, and for the public', async () => {
    const [partner] = await found(RULE, shipping(`audience: partner, ${served}`));
    expect(partner).toMatchObject({ severity: 'info', subject: 'shipping/tracking' });
    expect(partner?.message).toContain('offers tracking to partners and keeps no list');
    expect((await found(RULE, shipping(`audience: public, ${served}`)))[0]?.message).toContain('to the public');
  });

  it('names those that are found, and lists them', async () => {
    const text = shipping(`audience: partner, ${served}`) + user('app');
    expect((await found(RULE, text))[0]?.message).toContain('app in this landscape does;');
    const two = text + user('web');
    expect((await found(RULE, two))[0]?.message).toContain('app and web in this landscape do;');
    const after = await expectFix(switchedOn(two, RULE), RULE, 'List the consumers that are found in this landscape');
    expect(after['shipping/microservice.yaml']).toContain('service: app, version: 2, uses: [track]');
    expect(after['shipping/microservice.yaml']).toContain('service: web, version: 2, uses: [track]');
  });

  it('has nobody to list where none is found', async () => {
    const text = switchedOn(shipping(`audience: partner, ${served}`), RULE);
    expect((await offersFor(text, RULE)).offers).toEqual([]);
  });

  it('asks once for an api in two entries', async () => {
    const second = '  - { api: tracking, audience: partner, versions: [{ version: 1.0.0 }] }\n';
    expect(await found(RULE, shipping(`audience: partner, ${served}`, second))).toHaveLength(1);
    const listed = second.replace(' }]', ' }], consumers: [{ service: parcel-shop, version: 1 }]');
    expect(await found(RULE, shipping(`audience: partner, ${served}`, listed))).toEqual([]);
  });

  it.each([
    ['what is internal', shipping(served)],
    ['an empty list', shipping(`audience: partner, ${served}, consumers: []`)],
    ['a list', shipping(`audience: partner, ${served}, consumers: [{ service: parcel-shop, version: 2 }]`)],
    ['a list that cannot be read', shipping(`audience: partner, ${served}, consumers: parcel-shop`)],
    ['a list that is misspelt', shipping(`audience: partner, ${served}, consumer: [{ service: parcel-shop }]`)],
    ['an experiment', shipping(`audience: partner, ${served}`).replace('production', 'experimental')],
  ])('is silent about %s', async (_, text) => {
    expect(await found(RULE, text)).toEqual([]);
  });
});

describe('consumers/no-uses', () => {
  const RULE = 'consumers/no-uses';
  const operation = (id: string) =>
    `  /${id}: { get: { operationId: ${id}, responses: { "200": { description: It. } } } }`;
  const names = (count: number) => Array.from({ length: count }, (_, index) => `get${index}`);
  const text = (
    entry: string,
    operations: readonly string[] = names(4).map(operation),
    more = '',
  ) => `//- web/microservice.yaml
name: web
owner: team-a
${more}
consumes:
  - { api: orders, version: 1, timeout: 1s${entry} }
//- orders/microservice.yaml
name: orders
owner: team-b
provides: [{ api: orders, spec: ./a.yaml }]
//- orders/a.yaml
openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
${operations.join('\n')}
`;

  it('says how much there is to be hit by', async () => {
    const [report] = await found(RULE, text(''));
    expect(report).toMatchObject({ severity: 'info', subject: 'web', file: '/shop/web/microservice.yaml' });
    expect(report?.message).toContain('does not say what it uses of orders, which has 4 operations');
  });

  it.each([
    ['what is said', text(', uses: [get0]')],
    ['an empty list', text(', uses: []')],
    ['what cannot be read', text(', uses: get0')],
    ['what is misspelt', text(', use: [get0]')],
    ['three operations', text('', names(3).map(operation))],
    ['a version that is not served', text('').replace('version: 1,', 'version: 3,')],
    ['an unknown form', text('').replace('spec: ./a.yaml', 'versions: [{ version: 1.0.0 }]')],
    ['a gateway', text('', undefined, 'kind: gateway')],
  ])('is silent about %s', async (_, written) => {
    expect(await found(RULE, written)).toEqual([]);
  });

  it('writes all down that are not deprecated', async () => {
    const old = operation('getOld').replace('responses', 'deprecated: true, responses');
    const written = switchedOn(text('', [...names(4).map(operation), old]), RULE);
    const after = await expectFix(written, RULE, 'List all 4 under uses, to take out what is not called');
    expect(after['web/microservice.yaml']).toContain('uses: [get0, get1, get2, get3]');
  });

  it('does not write down more than anybody would go through', async () => {
    const offers = async (count: number) =>
      (await offersFor(switchedOn(text('', names(count).map(operation)), RULE), RULE)).offers;
    expect(await offers(30)).toHaveLength(1);
    expect(await offers(31)).toEqual([]);
  });
});
