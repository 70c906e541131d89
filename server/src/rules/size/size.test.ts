import { describe, expect, it } from 'vitest';
import { expectMarks, findingsIn, switchedOn } from '../../../test/fixture';

const HEAD = 'name: orders\nowner: team-checkout\n';

/** So many lines of code, beside a README. */
const code = (lines: number) => `//- src/main.ts\n${'work();\n'.repeat(lines)}//- README.md\n# Orders\n`;

const sizeOf = async (text: string) => (await findingsIn(text)).filter(({ rule }) => rule === 'size/pick-up-time');

describe('size/pick-up-time', () => {
  it('is a warning where even the low end is more than a day', async () => {
    // 1 + 0.25 × 18,240 / 300 = 16.2 hours.
    const [found] = await sizeOf(`${HEAD}${code(18_240)}`);
    expect(found?.severity).toBe('warning');
    expect(found?.message).toContain('about 16 hours, and 8.1 even at the low end');
    expect(found?.message).toContain('15 hours, is 18,240 lines of code');
  });

  it('is advice where the middle is, and silent below', async () => {
    // 1 + 0.25 × 9,600 / 300 = 9 hours; with 8,400 lines 8.
    const [found] = await sizeOf(`${HEAD}${code(9600)}`);
    expect(found?.severity).toBe('info');
    expect(found?.message).toContain('about 9 hours (4.5 to 14)');
    expect(await sizeOf(`${HEAD}${code(8400)}`)).toEqual([]);
  });

  it('counts what the options say', async () => {
    const config =
      '//- .servicelint.yaml\nrules: { size/pick-up-time: { hoursADay: 1, minutesAStore: 600 } }\n//- microservice.yaml\n';
    const [found] = await sizeOf(`${config}${HEAD}data: [{ store: a }]\n${code(1)}`);
    expect(found?.message).toContain('about 11 hours');
    expect(found?.message).toContain('10 hours, is 1 data store.');
  });

  it('is as sure as the options say', async () => {
    const config = '//- .servicelint.yaml\nrules: { size/pick-up-time: { uncertainty: 0.1 } }\n//- microservice.yaml\n';
    const [found] = await sizeOf(`${config}${HEAD}${code(9600)}`);
    expect(found?.message).toContain('about 9 hours, and 8.1 even at the low end');
  });

  it('adds an hour where there is neither README nor runbook', async () => {
    const text = `${HEAD}//- src/main.ts\n${'work();\n'.repeat(8400)}`;
    expect((await sizeOf(text))[0]?.message).toContain('about 9 hours');
    const runbook = text.replace('//- src', 'contact: { runbook: https://wiki.shop.example }\n//- src');
    expect(await sizeOf(runbook)).toEqual([]);
  });

  it('concludes nothing from half a manifest', async () => {
    expect(await sizeOf(`${HEAD}contact: { chat: here\n${code(18_240)}`)).toEqual([]);
  });

  it('keeps its name when the numbers change', async () => {
    const ids = await Promise.all([9600, 18_240].map(async (lines) => (await sizeOf(`${HEAD}${code(lines)}`))[0]?.id));
    expect(ids[0]).toBe(ids[1]);
  });
});

describe('size/too-many-dependencies', () => {
  const calls = (count: number, via = 'http') =>
    Array.from({ length: count }, (_, i) => `  - { api: a${i}, version: 1, via: ${via}, timeout: 1s }\n`).join('');

  it('counts the services that are waited for', async () => {
    const [found] = await expectMarks(`${HEAD}consumes:\n# ^ size/too-many-dependencies\n${calls(8)}`);
    expect(found?.message).toContain('waits for the answers of 8 services, 1 more than the 7');
    await expectMarks(`${HEAD}consumes:\n${calls(7)}`);
  });

  it('tells how many of them are external', async () => {
    const one = calls(8).replace('{ api: a0', '{ external: true, api: a0');
    const two = one.replace('{ api: a1', '{ external: true, api: a1');
    const messages = async (text: string) =>
      (await findingsIn(`${HEAD}consumes:\n${text}`)).map(({ message }) => message);
    expect(await messages(one)).toEqual([expect.stringContaining('a6 and a7, of which 1 is external.')]);
    expect(await messages(two)).toEqual([expect.stringContaining('a6 and a7, of which 2 are external.')]);
  });

  it.each(['event', 'plugin'])('does not count what is used by %s', async (via) => {
    const found = await findingsIn(`${HEAD}consumes:\n${calls(8, via)}`);
    expect(found.map(({ rule }) => rule)).not.toContain('size/too-many-dependencies');
  });

  it('counts a service once, however many of its interfaces are called', async () => {
    const same = calls(8).replaceAll('{ api', '{ service: stock, api');
    await expectMarks(`${HEAD}consumes:\n${same}`);
  });

  it.each(['gateway', 'website'])('leaves out a %s', async (kind) => {
    await expectMarks(`${HEAD}kind: ${kind}\nconsumes:\n${calls(8)}`);
  });
});

describe('size/too-many-operations', () => {
  const spec = (count: number) => `//- openapi.yaml
openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
${Array.from({ length: count }, (_, i) => `  /a${i}/{id}: { delete: { responses: { '204': { description: Gone. } } } }\n`).join('')}`;
  const manifest = (versions = '') => `${HEAD}provides: [{ api: orders, spec: ./openapi.yaml${versions} }]\n`;

  it('speaks above its limit', async () => {
    const [found] = await findingsIn(`${manifest()}${spec(31)}`);
    expect(found).toMatchObject({ rule: 'size/too-many-operations', severity: 'warning' });
    expect(found?.message).toContain('orders has 31 operations, 1 more than the 30');
    await expectMarks(`${manifest()}${spec(30)}`);
  });

  it('says nothing of a spec that nobody names', async () => {
    await expectMarks(spec(31));
  });

  it('takes the limit from the configuration of the spec’s folder', async () => {
    const rules = '  - { files: ["openapi.yaml"], rules: { size/too-many-operations: { max: 40 } } }\n';
    await expectMarks(`//- .servicelint.yaml\noverrides:\n${rules}//- microservice.yaml\n${manifest()}${spec(31)}`);
  });
});

describe('size/hub', () => {
  const RULE = 'size/hub';
  const names = (start: string, count: number) => Array.from({ length: count }, (_, index) => `${start}${index}`);
  const consumers = (count: number) =>
    names('user', count)
      .map(
        (name) =>
          `//- ${name}/microservice.yaml\nname: ${name}\nowner: team-a\nconsumes: [{ api: orders, version: 1 }]\n`,
      )
      .join('');
  const hub = (users: number, needs: readonly string[], more = '') =>
    switchedOn(
      `//- orders/microservice.yaml\n${HEAD}provides: [{ api: orders, versions: [{ version: 1.0.0 }] }]\n${more}consumes:\n` +
        needs.map((need) => `  - { api: ${need} }\n`).join('') +
        consumers(users),
      RULE,
    );
  const found = async (text: string) => (await findingsIn(text)).filter(({ rule }) => rule === RULE);

  it('counts both sides, and shows who needs it', async () => {
    const [report] = await found(hub(6, names('need', 7)));
    expect(report).toMatchObject({ severity: 'warning', subject: 'orders' });
    expect(report?.message).toContain('orders has 6 consumers and depends on 7 services itself');
    expect(report?.related).toHaveLength(6);
  });

  it('counts those that are listed only', async () => {
    const text = hub(5, names('need', 6)).replace(
      'versions: [{ version: 1.0.0 }]',
      'versions: [{ version: 1.0.0 }], consumers: [{ service: user0, version: 1 }, { service: outsider, version: 1 }]',
    );
    expect((await found(text))[0]?.message).toContain('orders has 6 consumers');
  });

  it.each([
    ['five consumers', hub(5, names('need', 6))],
    ['five dependencies', hub(6, names('need', 5))],
    ['one asked for several apis', hub(6, [...names('need', 5), 'need0, service: need0'])],
    ['plugins', hub(6, [...names('need', 5), 'need5, via: plugin, version: 1, upgrade: runtime'])],
    ['what is outside', hub(6, [...names('need', 5), 'need5, external: true'])],
    ['a gateway', hub(6, names('need', 6), 'kind: gateway\n')],
  ])('is silent about %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('size/nanoservice', () => {
  const RULE = 'size/nanoservice';
  const operation = (name: string) =>
    `  /${name}: { get: { operationId: ${name}, responses: { "200": { description: It. } } } }`;
  const user = (name: string) =>
    `//- ${name}/microservice.yaml\nname: ${name}\nowner: team-a\nconsumes: [{ api: slugs, version: 1, via: http, timeout: 1s }]\n`;
  const slugs = ({ own = 'data: []', provided = 'spec: ./a.yaml', lines = 149, operations = ['getSlug'], more = '' }) =>
    switchedOn(
      `//- slugs/microservice.yaml\nname: slugs\nowner: team-a\n${own}\nprovides: [{ api: slugs, ${provided} }]\n` +
        `//- slugs/a.yaml\nopenapi: 3.0.3\ninfo: { title: Slugs, version: 1.0.0 }\npaths:\n${operations.map(operation).join('\n')}\n` +
        `//- slugs/main.ts\n${'work();\n'.repeat(lines)}${user('catalog')}${more}`,
      RULE,
    );
  const found = async (text: string) => (await findingsIn(text)).filter(({ rule }) => rule === RULE);

  it('names the only one who uses it', async () => {
    const [report] = await found(slugs({}));
    expect(report).toMatchObject({ severity: 'info', subject: 'slugs' });
    expect(report?.message).toContain(
      'slugs is one operation, 149 lines of code and no data, and catalog is the only one',
    );
    expect(report?.related.map(({ file }) => file)).toEqual(['/shop/catalog/microservice.yaml']);
  });

  it.each([
    ['150 lines', slugs({ lines: 150 })],
    ['code that is elsewhere', slugs({ lines: 0 })],
    ['two operations', slugs({ operations: ['getSlug', 'listSlugs'] })],
    ['none yet', slugs({ operations: [] })],
    ['a second consumer', slugs({ more: user('search') })],
    ['a consumer on a list', slugs({ provided: 'spec: ./a.yaml, consumers: [{ service: outsider, version: 1 }]' })],
    ['what is for partners', slugs({ provided: 'spec: ./a.yaml, audience: partner' })],
    ['data that is not spoken of', slugs({ own: 'tier: 4' })],
    ['data', slugs({ own: 'data: [{ store: taken-slugs, owner: true }]' })],
    ['what is begun', slugs({ own: 'data: []\nlifecycle: experimental' })],
    ['a job', slugs({ own: 'data: []\nkind: job' })],
    ['an unknown form', slugs({ provided: 'versions: [{ version: 1.0.0 }]' })],
    [
      'an old version without a form',
      slugs({ provided: 'spec: ./a.yaml, versions: [{ version: 2.0.0 }, { version: 1.0.0 }]' }),
    ],
  ])('is silent about %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it('is silent about what others reach by an address alone', async () => {
    const run = (name: string, more = '') => `  ${name}: { build: ./${name}${more} }\n`;
    const compose = `//- compose.yaml\nservices:\n${run('slugs')}${run('search', ', environment: { URL: "http://slugs:80" }')}`;
    expect(await found(slugs({ more: compose }))).toEqual([]);
    expect(await found(slugs({ more: compose.replace('http://slugs', 'http://other') }))).toHaveLength(1);
  });

  it('leaves it to library/better-as-library where that speaks', async () => {
    const own = 'data: []\nconsumes: []\nlifecycle: production\ncontact: { chat: "#a" }';
    const closed = (text: string) => text.replace('rules: {', 'landscape: closed\nrules: {');
    const both = (await findingsIn(closed(slugs({ own })))).map(({ rule }) => rule);
    expect(both).toContain('library/better-as-library');
    expect(both).not.toContain(RULE);
    expect(await found(closed(slugs({})))).toHaveLength(1);
  });
});
