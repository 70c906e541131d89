import { describe, expect, it } from 'vitest';
import { folder, PROJECT, servicelint } from './command';

const SHOP = 'examples/shop';
const keys = (value: object): string[] => Object.keys(value).sort();
const landscape = (cwd: string, ...args: string[]) => servicelint(cwd, ['landscape', ...args]);

describe('servicelint landscape', () => {
  it('tells programs in the keys that they count on, and no others', async () => {
    const { code, out, err } = await landscape(PROJECT, SHOP, '--format', 'json');
    expect([code, err]).toEqual([0, '']);
    const { services, dependencies, stores, ...rest } = JSON.parse(out);
    expect(rest).toEqual({ version: 1 });
    expect(services).toHaveLength(10);
    for (const service of services) {
      expect(keys(service)).toEqual(['files', 'kind', 'name', 'owner', 'provides']);
      expect(service.files).toEqual([`examples/shop/services/${service.name}/microservice.yaml`]);
      for (const one of service.provides) expect(keys(one)).toEqual(['api', 'spec', 'type', 'versions']);
    }
    for (const one of dependencies) {
      expect(keys(one)).toEqual(['api', 'critical', 'from', 'sources', 'to', 'version', 'via']);
      expect([true, false, null]).toContain(one.critical);
      expect(one.sources.length).toBeGreaterThan(0);
      for (const source of one.sources) expect(keys(source)).toEqual(['file', 'range']);
    }
    const pairs = dependencies.map(({ from, to, api }: Record<string, string>) => `${from} ${to} ${api}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs).toContain('payments stripe payment-intents');
    for (const store of stores) expect(keys(store)).toEqual(['name', 'owners', 'type', 'users']);
  });

  it('shows what stands in the paths, from wherever it is called', async () => {
    const { out } = await landscape(`${PROJECT}/${SHOP}/services/tax`, '--format', 'json');
    const { services, dependencies } = JSON.parse(out);
    expect(services.map(({ name, files }: { name: string; files: string[] }) => [name, files])).toEqual([
      ['tax', ['microservice.yaml']],
    ]);
    expect(
      dependencies.map(({ from, sources }: { from: string; sources: { file: string }[] }) => [from, sources[0]?.file]),
    ).toEqual([['orders', '../orders/microservice.yaml']]);
  });

  it.each([
    ['pretty', /^team-catalog · shop\n {2}catalog {2}examples/],
    ['mermaid', /^flowchart LR\n/],
    ['dot', /^digraph landscape \{\n/],
  ])('speaks %s', async (format, start) => {
    const { code, out } = await landscape(PROJECT, SHOP, '--format', format);
    expect(code).toBe(0);
    expect(out).toMatch(start);
  });

  it('has colours where they are asked for', async () => {
    expect((await landscape(PROJECT, SHOP, '--color')).out).toContain('\u001b[1m');
    expect((await landscape(PROJECT, SHOP)).out).not.toContain('\u001b');
  });

  it('says that nothing is here, and what was not read', async () => {
    const root = folder({ 'empty/x.txt': '', 'big/microservice.yaml': `name: ${'x'.repeat(11_000_000)}` });
    const empty = await landscape(root, 'empty', '--format', 'json');
    expect([empty.code, JSON.parse(empty.out).services]).toEqual([0, []]);
    expect(empty.err).toMatch(/^There are no services here: /);
    expect((await landscape(root)).err).toContain('Not read: big/microservice.yaml. It is larger than 10 MB.');
  });

  it('says that Mermaid would not draw so much', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => `  - { api: a${i}, service: p${i} }\n`).join('');
    const drawn = (count: number) =>
      landscape(folder({ 'microservice.yaml': `name: a\nconsumes:\n${many(count)}` }), '--format', 'mermaid');
    expect((await drawn(500)).err).toBe('');
    expect((await drawn(501)).err).toMatch(/^Mermaid draws no more than 500 lines .* these are 501 from \d+: /);
  });

  it.each([
    [['--format', 'yaml'], '--format takes one of pretty, json, mermaid, dot, not "yaml".'],
    [['nowhere'], 'There is no file or folder nowhere.'],
    [['--nope'], 'Type "servicelint landscape --help" for what it takes.'],
  ])('refuses %j', async (args, why) => {
    const { code, out, err } = await landscape(folder({}), ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });
});
