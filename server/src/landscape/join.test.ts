import { describe, expect, it } from 'vitest';
import { checkFixture, ROOT, TODAY } from '../../test/fixture';
import { Engine } from '../engine';
import { MemoryFileSystem } from '../platform/memory';
import type { ManifestFacts } from '../readers/facts';
import type { FileState } from '../readers/snapshot';
import { parse } from '../syntax/parse';
import { Workspace } from '../workspace/workspace';
import { carries } from './dependencies';
import { Joiner } from './join';
import { pickUpTime } from './pickup';
import { teamName } from './teams';

const spec = (version: string, ...ids: string[]) => {
  const paths = ids.map(
    (id) => `  /${id}: { get: { operationId: ${id}, responses: { '200': { description: It. } } } }`,
  );
  return `openapi: 3.0.3\ninfo: { title: T, version: ${version} }\npaths:\n${paths.join('\n')}\n`;
};

const landscapeOf = async (text: string) => (await checkFixture(text)).result.landscape;

describe('what is served', () => {
  it('is what is listed; the entry’s spec is the form of the highest version that has none', async () => {
    const { services } = await landscapeOf(`
//- microservice.yaml
name: a
owner: t
provides:
  - api: a
    spec: ./two.yaml
    versions:
      - { version: 1.10, spec: ./one.yaml }
      - { version: 2.1.0 }
      - { version: 0.9.0 }
//- one.yaml
${spec('1.10.0', 'old')}
//- two.yaml
${spec('2.1.0', 'new')}
`);
    const served = services[0]?.provides[0]?.versions.map(({ text, contract }) => [
      text,
      contract?.file.split('/').at(-1),
    ]);
    expect(served).toEqual([
      ['1.10', 'one.yaml'],
      ['2.1.0', 'two.yaml'],
      ['0.9.0', undefined],
    ]);
  });

  it('is the version of the spec where none is listed, and unknown without a spec', async () => {
    const { services } = await landscapeOf(`
//- microservice.yaml
name: a
owner: t
provides: [{ api: a, spec: ./a.yaml }, { api: b }]
//- a.yaml
${spec('3.2.1')}
`);
    expect(services[0]?.provides.map(({ versions }) => versions.map(({ text }) => text))).toEqual([
      ['3.2.1'],
      [undefined],
    ]);
  });
});

describe('a dependency', () => {
  const provider = (name: string) =>
    `//- ${name}/microservice.yaml\nname: ${name}\nowner: t\nprovides: [{ api: stock, versions: [{ version: 1.4.0 }, { version: 2.0.0 }] }]\n`;
  const consumer = (entry: string) => `//- c/microservice.yaml\nname: c\nowner: t\nconsumes: [{ ${entry} }]\n`;
  const of = async (text: string) => (await landscapeOf(text)).dependencies[0];

  it('finds its provider by api where only one provides it, else by name', async () => {
    expect((await of(consumer('api: stock') + provider('a')))?.provider?.name).toBe('a');
    expect((await of(consumer('api: stock') + provider('a') + provider('b')))?.provider).toBeUndefined();
    expect((await of(consumer('api: stock, service: b') + provider('a') + provider('b')))?.provider?.name).toBe('b');
  });

  it.each([
    ['', '2.0.0'],
    [', version: 1', '1.4.0'],
    [', version: "1.4"', '1.4.0'],
    [', version: "1.5"', undefined],
    [', version: "=2.0.0"', '2.0.0'],
    [', version: 3', undefined],
  ])('%j is answered by %s', async (version, served) => {
    expect((await of(consumer(`api: stock${version}`) + provider('a')))?.served?.text).toBe(served);
  });

  it.each([
    ['', ''],
    ['', ', service: a'],
    [', version: 2', ', service: a'],
    [', version: 1', ''],
  ])(
    'of one that lists each major in an entry of its own is answered by the right one: %j%j',
    async (version, from) => {
      const entries = ['1.4.0', '2.0.0'].map((served) => `{ api: stock, versions: [{ version: ${served} }] }`);
      const both = `//- a/microservice.yaml\nname: a\nowner: t\nprovides: [${entries.join(', ')}]\n`;
      const dependency = await of(consumer(`api: stock${version}${from}`) + both);
      expect(dependency?.served?.text).toBe(version === ', version: 1' ? '1.4.0' : '2.0.0');
      expect(dependency?.provided?.consumers).toEqual([dependency]);
      const unserved = await of(consumer(`api: stock, version: 3${from}`) + both);
      expect(unserved?.provided?.versions.map(({ text }) => text)).toEqual(['1.4.0']);
    },
  );

  it('has no provider where it is external, here or by the configuration', async () => {
    const here = await of(consumer('api: stock, external: true') + provider('a'));
    expect([here?.external, here?.provider]).toEqual([true, undefined]);
    const config = '//- .servicelint.yaml\nexternal: [stripe]\n';
    expect((await of(config + consumer('api: charges, service: stripe')))?.external).toBe(true);
  });

  it('is synchronous as it is written, else as its contract is', async () => {
    expect((await of(consumer('api: x, via: event')))?.synchronous).toBe(false);
    expect((await of(consumer('api: x')))?.synchronous).toBeUndefined();
    const typed = `//- p/microservice.yaml\nname: p\nowner: t\nprovides: [{ api: x, spec: ./x.yaml }]\n//- p/x.yaml\n${spec('1.0.0')}`;
    expect((await of(consumer('api: x') + typed))?.via).toBe('http');
  });
});

describe('what a dependency is needed for', () => {
  const chain = (uses: string, needed: string) => `
//- a/microservice.yaml
name: a
owner: t
consumes: [{ api: orders${uses} }]
//- b/microservice.yaml
name: b
owner: t
provides: [{ api: orders, spec: ./orders.yaml }, { api: reports }]
consumes: [{ api: stock${needed} }]
//- b/orders.yaml
${spec('1.0.0', 'getOrder', 'listOrders')}
//- c/microservice.yaml
name: c
owner: t
provides: [{ api: stock }]
`;
  it.each([
    ['', '', true],
    ['', ', for: []', false],
    ['', ', for: [orders]', true],
    ['', ', for: [reports]', false],
    ['', ', for: [getOrder]', true],
    [', uses: [getOrder]', ', for: [getOrder]', true],
    [', uses: [GET /getOrder]', ', for: [getOrder]', true],
    [', uses: [listOrders]', ', for: [getOrder]', false],
    [', uses: [listOrders]', ', for: [reports, listOrders]', true],
  ])('uses%j for%j: %s', async (uses, needed, expected) => {
    const { services } = await landscapeOf(chain(uses, needed));
    const [incoming] = services.find(({ name }) => name === 'a')?.consumes ?? [];
    const [outgoing] = services.find(({ name }) => name === 'b')?.consumes ?? [];
    expect(incoming && outgoing && carries(incoming, outgoing)).toBe(expected);
  });
});

describe('what a landscape is said to be', () => {
  const config = (folder: string, text: string) => `//- ${folder}.servicelint.yaml\n${text}\n`;
  const service = '//- services/a/microservice.yaml\nname: a\nowner: t\n';
  const said = async (text: string) => {
    const { closed, teams, external } = await landscapeOf(text + service);
    return { closed, teams: teams && [...teams.values()], external: [...external] };
  };

  it('is said where it begins, with what is extended there; external may be said anywhere', async () => {
    const nested = config('services/a/', 'landscape: closed\nteams: { t: [] }\nexternal: [stripe]');
    expect(await said(nested)).toEqual({ closed: false, teams: undefined, external: ['stripe'] });
    const house = '//- house.yaml\nlandscape: closed\nteams: { shop: [] }\n';
    const extending = config('', 'extends: ./house.yaml') + house;
    expect(await said(extending + nested)).toEqual({ closed: true, teams: ['shop'], external: ['stripe'] });
    expect((await said(extending.replace('extends', 'landscape: open\nextends'))).closed).toBe(false);
    expect((await said(config('', 'extends: .servicelint.yaml\nlandscape: closed'))).closed).toBe(true);
  });

  it('is said in each of several workspace folders, where none of them is open', async () => {
    const closed = async (...words: string[]) => {
      const files = Object.fromEntries(
        words.flatMap((word, i) => [
          [`/r/${i}/microservice.yaml`, `name: s${i}\nowner: t\n`],
          [`/r/${i}/.servicelint.yaml`, word && `landscape: ${word}\n`],
        ]),
      );
      const workspace = new Workspace({ files: new MemoryFileSystem(files), clock: { today: () => TODAY } });
      await workspace.open(words.map((_, i) => `/r/${i}`));
      return workspace.snapshots().map((snapshot) => new Engine([]).check(snapshot).landscape.closed);
    };
    expect(await closed('closed', '')).toEqual([true]);
    expect(await closed('closed', 'open')).toEqual([false]);
    expect(await closed('', '')).toEqual([false]);
  });
});

it('knows a team by what tools call it', () => {
  const names = [
    'checkout',
    'team-checkout',
    'team:checkout',
    'group:shop/checkout',
    '@shop/checkout',
    '@checkout',
    'Team-Checkout',
  ];
  expect(new Set(names.map(teamName))).toEqual(new Set(['checkout']));
});

it('adds up the pick-up time of a service', async () => {
  const { services } = await landscapeOf(`
//- microservice.yaml
name: a
owner: t
provides: [{ api: a, spec: ./a.yaml }]
consumes: [{ api: x }, { api: y }, { api: z }]
data: [{ store: a-db }]
//- a.yaml
${spec('1.0.0', 'one', 'two', 'three')}
//- src/main.ts
${'call();\n'.repeat(600)}
`);
  const [service] = services;
  if (!service) throw new Error(`nothing in ${ROOT}`);
  const rates = {
    linesAnHour: 300,
    shareOfCode: 0.25,
    minutesAnOperation: 2,
    minutesADependency: 10,
    minutesAStore: 15,
    hoursToSetUp: 1,
    hoursWithoutReadme: 1,
    uncertainty: 0.5,
  };
  // 1 + 0.25 × 600/300 + 3 × 2/60 + 3 × 10/60 + 1 × 15/60, and 1 without a README.
  const { hours, low, high, largest } = pickUpTime(service, rates);
  expect([hours, low, high].map((value) => value.toFixed(3))).toEqual(['3.350', '1.675', '5.025']);
  expect(largest.what).toBe('setting up');
});

it('is the same landscape while only texts change, and another one when a fact does', async () => {
  const { result } = await checkFixture('//- microservice.yaml\nname: a\nowner: t\n//- b/microservice.yaml\nname: b\n');
  const { snapshot } = result;
  const file = `${ROOT}/microservice.yaml`;
  const state = snapshot.files.get(file)!;
  const settled = state.settled as ManifestFacts;
  const withFile = (changed: Partial<FileState>) => ({
    ...snapshot,
    files: new Map(snapshot.files).set(file, { ...state, ...changed }),
  });
  const joiner = new Joiner();
  const { landscape } = joiner.join(snapshot);
  const retyped = withFile({ tree: parse('# a comment\nname: a\nowner: t\n', 'yaml') });
  expect(joiner.join(retyped)).toMatchObject({ snapshot: retyped });
  expect(joiner.join(retyped).landscape).toBe(landscape);
  const renamed = joiner.join(withFile({ settled: { ...settled, name: 'c' } })).landscape;
  expect(renamed.services.map(({ name }) => name)).toEqual(['b', 'c']);
  expect(joiner.join({ ...snapshot, globs: new Map() }).landscape).not.toBe(landscape);
});
