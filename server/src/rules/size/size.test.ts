import { describe, expect, it } from 'vitest';
import { expectMarks, findingsIn } from '../../../test/fixture';

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
