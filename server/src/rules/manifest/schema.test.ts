import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, messagesIn, offersFor } from '../../../test/fixture';

const HEAD = `name: orders
owner: team-checkout
`;

describe('manifest/schema', () => {
  it('says what is missing, and where', async () => {
    await expectMarks(`
owner: team-checkout
# ^ manifest/schema
provides:
  - versions: [{ version: 1.0.0 }]
  # ^ manifest/schema
`);
    const [first, second] = await messagesIn('owner: team-checkout\nconsumes:\n  - { version: 1 }\n');
    expect(first).toContain('name is missing in this file.');
    expect(second).toContain('api is missing in item 1 of consumes.');
  });

  it('leaves a missing owner, and unknown keys, to the rules that speak of them', async () => {
    const rules = (await findingsIn('name: orders\nbudget: 40\n')).map(({ rule }) => rule);
    expect(rules).not.toContain('manifest/schema');
    expect(rules).toContain('manifest/unknown-field');
  });

  it('concludes nothing from what is missing where the text does not parse', async () => {
    const rules = (await findingsIn('owner: team-checkout\ncontact: { chat: here\n')).map(({ rule }) => rule);
    expect(rules).toEqual(['manifest/syntax']);
  });

  it('checks .servicelint.yaml and no spec', async () => {
    await expectMarks(`
//- .servicelint.yaml
landscape: ajar
#          ^ manifest/schema
//- openapi.yaml
openapi: 3.1.0
info: { title: 7 }
paths: []
`);
  });

  it('tells an empty value from a wrong one', async () => {
    const [empty, wrong] = await messagesIn(`${HEAD}tier:\nscale: { instances: 3 }\n`);
    expect(empty).toContain('tier says nothing.');
    expect(wrong).toContain('instances is 3, which cannot be');
  });

  it('offers the nearest legal value as a choice', async () => {
    const text = `${HEAD}lifecycle: prodution # soon\n`;
    expect((await expectFix(`${HEAD}lifecycle: experimentl # soon\n`, 'manifest/schema'))['microservice.yaml']).toBe(
      `${HEAD}lifecycle: experimental # soon\n`,
    );
    const { offers } = await offersFor(text, 'manifest/schema');
    expect(offers.map(({ title, safe }) => ({ title, safe }))).toEqual([
      { title: 'Change lifecycle to production (adds social-contract/no-contact)', safe: false },
    ]);
    const number = await expectFix(`${HEAD}tier: tier_2\n`, 'manifest/schema');
    expect(number['microservice.yaml']).toBe(`${HEAD}tier: 2\n`);
  });

  it('offers to add what is missing: the name of the folder, of the service, or an example', async () => {
    const named = await expectFix('//- order-history/microservice.yaml\nowner: team-a\n', 'manifest/schema');
    expect(named['order-history/microservice.yaml']).toContain('name: order-history');
    const api = await expectFix(`${HEAD}provides:\n  - versions: [{ version: 1.0.0 }]\n`, 'manifest/schema');
    expect(api['microservice.yaml']).toContain('api: orders');
    const store = await expectFix(`${HEAD}data:\n  - owner: true\n`, 'manifest/schema');
    expect(store['microservice.yaml']).toMatch(/store: \S+/);
  });
});

describe('manifest/schema, beyond the schema', () => {
  it('speaks of documents after the first one, and not of empty ones', async () => {
    const [found, ...more] = await expectMarks(`
${HEAD}---
name: payments
# ^ manifest/schema
owner: team-checkout
---
name: stock
//- .servicelint.yaml
root: true
---
landscape: closed
# ^ manifest/schema
`);
    expect(more).toHaveLength(1);
    expect([found?.message, more[0]?.message]).toEqual([
      'A configuration is one document: what stands after --- is not read. Put it in a file of its own.',
      'A manifest is one document: what stands after --- is not read. Put it in a file of its own.',
    ]);
    await expectMarks(`---\n${HEAD}---\n# nothing more\n...\n`);
  });

  it('shows a number as it is written', async () => {
    const [found] = await messagesIn(`${HEAD}provides:\n  - { api: orders, versions: 1.10 }\n`);
    expect(found).toContain('versions is 1.10, which cannot be');
  });

  it.each([
    ['scale: { instances: { min: 3, max: 2 } }', 'max is 2 and min is 3, which cannot both be: max is the most'],
    [
      'provides: [{ api: a, versions: [{ version: 1.0.0 }], objectives: { latency: { p95: 2s, p99: 800ms } } }]',
      'p99 is 800ms and p95 is 2s',
    ],
    [
      'provides: [{ api: a, versions: [{ version: 1.0.0 }], objectives: { latency: { p50: 2s, p99: 800ms } } }]',
      'p99 is 800ms and p50 is 2s',
    ],
    [
      'provides: [{ api: a, versions: [{ version: 1.0.0, deprecated: 2027-02-01, sunset: 2027-01-01 }] }]',
      'sunset is 2027-01-01 and deprecated is 2027-02-01',
    ],
    [
      'consumes: [{ api: a, version: 1, via: http, timeout: 0s }]',
      'timeout is 0s, which cannot be: the value is ignored',
    ],
  ])('speaks of what cannot be: %s', async (text, said) => {
    const found = (await findingsIn(`${HEAD}${text}\n`)).filter(({ rule }) => rule !== 'versioning/support-window');
    expect(found.map(({ rule }) => rule)).toEqual(['manifest/schema']);
    expect(found[0]?.message).toContain(said);
  });

  it('is silent about values that can be together', async () => {
    await expectMarks(`
${HEAD}scale: { instances: { min: 2, max: 2 } }
provides:
  - api: orders
    versions: [{ version: 1.0.0, deprecated: 2027-01-01, sunset: 2027-01-01 }]
    objectives: { latency: { p50: 100ms, p95: 100ms, p99: 1s } }
`);
  });
});

describe('manifest/unknown-field', () => {
  it('renames nothing to a key that takes no such value', async () => {
    const text = `${HEAD}provides:\n  - api: orders\n    version: 1.10 # now\n    audience: internal\n`;
    const [found] = (await messagesIn(text)).filter((one) => one.startsWith('manifest/unknown-field'));
    expect(found).toContain('Probably versions is meant, which takes a list');
    const { offers } = await offersFor(text, 'manifest/unknown-field');
    expect(offers).toMatchObject([{ title: 'Write it as versions: [{ version: 1.10 }]', safe: false }]);
    const after = await expectFix(text, 'manifest/unknown-field');
    expect(after['microservice.yaml']).toContain('versions:\n      - { version: "1.10" }');
    expect((await offersFor(`${HEAD}kontact: here\n`, 'manifest/unknown-field')).offers).toEqual([]);
  });

  it('renames without asking where the key is one letter off', async () => {
    const text = `${HEAD}lifecycl: experimental # for now\n`;
    expect((await offersFor(text, 'manifest/unknown-field')).offers[0]).toMatchObject({ safe: true });
    expect((await expectFix(text, 'manifest/unknown-field'))['microservice.yaml']).toBe(
      `${HEAD}lifecycle: experimental # for now\n`,
    );
  });

  it('asks where the key is further off, or where two keys look like one', async () => {
    const far = await offersFor(`${HEAD}life-cycle: experimental\nstatus: production\n`, 'manifest/unknown-field');
    expect(far.offers.map(({ safe }) => safe)).toEqual([false]);
    const two = await offersFor(`${HEAD}lifecycl: experimental\nlifecyclee: production\n`, 'manifest/unknown-field');
    expect(two.offers.map(({ safe }) => safe)).toEqual([false]);
  });

  it('says where the key stands, and what is known there', async () => {
    const [first] = await messagesIn(`${HEAD}deployment: { flavour: vanilla }\n`);
    expect(first).toContain('flavour is no field of deployment');
    expect(first).toContain('one of pipeline, strategy, health, image');
  });

  it('speaks of rules that do not exist', async () => {
    const text = `
//- .servicelint.yaml
rules:
  size/too-many-operation: off
  # ^ manifest/unknown-field
  weather/rain: off
  # ^ manifest/unknown-field
`;
    const [near, far] = await expectMarks(text);
    expect(near?.message).toContain('There is no rule size/too-many-operation');
    expect(near?.message).toContain('Probably size/too-many-operations is meant');
    expect(far?.message).toContain('There is no rule weather/rain, so nothing is set by this. Remove it');
  });

  it('waits until the text parses', async () => {
    expect((await findingsIn(`${HEAD}lifec: late\ncontact: { chat: here\n`)).map(({ rule }) => rule)).not.toContain(
      'manifest/unknown-field',
    );
  });
});
