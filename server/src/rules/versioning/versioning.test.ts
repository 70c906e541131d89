import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn, offersFor } from '../../../test/fixture';

const HEAD = 'name: orders\nowner: team-checkout\n';
const spec = (rest: string, version = '1.4.0') =>
  `//- openapi.yaml\nopenapi: 3.1.0\ninfo: { title: Orders, version: ${version} }\n${rest}\n`;

const of = async (text: string, rule: string) => (await findingsIn(text)).filter((found) => found.rule === rule);

describe('versioning/missing-version', () => {
  const RULE = 'versioning/missing-version';
  const bare = `${HEAD}provides:\n  - { api: orders }\n`;

  it('is a warning in production, advice before, and counts who is left in doubt', async () => {
    expect((await of(bare, RULE)).map(({ severity }) => severity)).toEqual(['info']);
    expect((await of(`${bare}lifecycle: production\n`, RULE)).map(({ severity }) => severity)).toEqual(['warning']);
    const consumer = '//- billing/microservice.yaml\nname: billing\nowner: team-b\nconsumes: [{ api: orders }]\n';
    const [used] = await of(`//- orders/microservice.yaml\n${bare}${consumer}`, RULE);
    expect(used?.message).toContain('provides orders to 1 consumer without a version');
  });

  it.each(['version: 1.0.0', 'versions: 1.0.0', 'verions: [{ version: 1.0.0 }]', 'sepc: ./openapi.yaml', 'spec: 7'])(
    'leaves %s to the rules about the form of the file',
    async (written) => {
      const found = await findingsIn(`${HEAD}provides:\n  - { api: orders, ${written} }\n`);
      expect(found.map(({ rule }) => rule.split('/')[0])).toEqual(['manifest']);
    },
  );

  it('is an error for what fits no form, served, listed and asked', async () => {
    const found = await of(
      `${HEAD}provides:
  - { api: orders, versions: [{ version: 1e3 }], consumers: [{ service: billing, version: newest }] }
consumes:
  - { api: payments, version: '*' }
`,
      RULE,
    );
    expect(found.map(({ severity, message }) => [severity, message.slice(0, 20)])).toEqual([
      ['error', '1e3 is no version of'],
      ['error', 'newest is no version'],
      ['error', '* is no version that'],
    ]);
  });

  it.each([
    ['a version of the spec', `${HEAD}provides: [{ api: orders, spec: ./openapi.yaml }]\n${spec('paths: {}')}`],
    ['a spec out of sight', `${HEAD}provides: [{ api: orders, spec: https://shop.example/openapi.yaml }]\n`],
    [
      'a spec of a kind that is not read',
      `${HEAD}provides: [{ api: orders, spec: ./orders.proto }]\n//- orders.proto\npackage shop;\n`,
    ],
    [
      'every form',
      `${HEAD}provides: [{ api: orders, versions: [{ version: v2 }, { version: 1.10 }, { version: 2026-06-01.beta }] }]\n`,
    ],
  ])('is content with %s', async (_, text) => {
    expect(await of(text, RULE)).toEqual([]);
  });

  it('waits for what is half-typed', async () => {
    expect(await of(`${HEAD}provides:\n  - api: orders\n    vers\n`, RULE)).toEqual([]);
    expect(
      await of(
        `${HEAD}provides: [{ api: orders, spec: ./openapi.yaml }]\n//- openapi.yaml\nopenapi: 3.1.0\ninfo:\n  title: Orders\n  vers\npaths: {}\n`,
        RULE,
      ),
    ).toEqual([]);
  });

  it('offers 1.0.0, or what a package manager’s range means at least', async () => {
    const added = await expectFix(bare, RULE);
    expect(added['microservice.yaml']).toMatch(/versions: *\[ *\{ version: ["']?1\.0\.0/);
    const ranges = { '^1.2': '1.2', '~2.3.4': '2.3.4', '">=3"': '3', '1.x': '1' };
    for (const [range, least] of Object.entries(ranges)) {
      const text = `${HEAD}consumes:\n  - { api: payments, version: ${range} }\n`;
      expect((await offersFor(text, RULE)).offers.map(({ title }) => title)).toEqual([`Ask for ${least}`]);
      await expectFix(text, RULE);
    }
  });
});

describe('versioning/version-mismatch', () => {
  const RULE = 'versioning/version-mismatch';
  const text = (manifest: string, written: string) =>
    `${HEAD}provides: [{ api: orders, spec: ./openapi.yaml, versions: [{ version: ${manifest} }] }]\n${spec('paths: {}', written)}`;

  it.each([
    ['2.3.0', '1.9.0', true],
    ['0.3.0', '0.4.0', true],
    ['2', '2.9.9', false],
    ['0', '0.4.0', false],
    ['2026-06-01', '1.0.0', false],
    ['2.3.0', 'latest', false],
  ])('compares %s with %s', async (manifest, written, differs) => {
    expect((await of(text(manifest, written), RULE)).length > 0).toBe(differs);
  });

  const addressed = (manifest: string, server: string, path = '/orders') =>
    `${HEAD}provides: [{ api: orders, spec: ./openapi.yaml, versions: [{ version: ${manifest} }] }]\n${spec(
      `servers: [{ url: '${server}' }]\npaths: { ${path}: { put: { responses: {} } } }`,
      manifest === '2.3.0' ? '2.0.0' : manifest,
    )}`;
  const STRICT = '//- .servicelint.yaml\nextends: strict\n//- microservice.yaml\n';

  it.each([
    ['2.3.0', 'https://shop.example/v1', '/orders', 1],
    ['2.3.0', 'https://shop.example/', '/v1/orders', 1],
    ['2.3.0', 'https://shop.example/v2', '/v1/orders', 0],
    ['2.3.0', 'https://shop.example/v2.1', '/orders', 0],
    ['2.3.0', 'https://shop.example/v1beta1', '/orders', 0],
    ['2.3.0', 'https://shop.example/', '/orders', 0],
    ['0.3.0', 'https://shop.example/v1', '/orders', 0],
    ['2026-06-01', 'https://shop.example/v1', '/orders', 0],
  ])('holds %s against %s%s, as advice, where it is to be strict', async (manifest, server, path, count) => {
    const text = addressed(manifest, server, path);
    expect(await of(text, RULE)).toEqual([]);
    const found = await of(STRICT + text, RULE);
    expect(found.map(({ severity }) => severity)).toEqual(count ? ['info'] : []);
    for (const { message } of found) expect(message).toContain('orders is at 2.3.0, and its address says v1');
    if (count) expect((await offersFor(STRICT + text, RULE)).offers).toEqual([]);
  });

  it('says one thing where the spec’s version is another one as well', async () => {
    const text = addressed('2.3.0', 'https://shop.example/v1').replace('version: 2.0.0', 'version: 1.0.0');
    expect((await of(STRICT + text, RULE)).map(({ severity }) => severity)).toEqual(['warning']);
    const several = addressed('2.3.0', 'https://shop.example/v1').replace("/v1' }", "/v1' }, { url: /v3 }");
    expect(await of(STRICT + several, RULE)).toEqual([]);
  });

  it('offers to take either', async () => {
    const titles = ['Write 1.9.0 in the manifest, as the spec does', 'Write 2.3.0 in the spec, as the manifest does'];
    const manifest = await expectFix(text('2.3.0', '1.9.0'), RULE, titles[0]);
    expect(manifest['microservice.yaml']).toContain('version: 1.9.0');
    const other = await expectFix(text('2.3.0', '1.9.0'), RULE, titles[1]);
    expect(other['openapi.yaml']).toContain('version: 2.3.0');
  });
});

describe('versioning/no-version-in-address', () => {
  const RULE = 'versioning/no-version-in-address';
  const OPERATION = {
    parameters: '',
    media: 'application/json',
    server: 'https://api.shop.example/',
    path: '/orders/{id}',
  };
  const text = (changes: Partial<typeof OPERATION>, audience = 'public') => {
    const { parameters, media, server, path } = { ...OPERATION, ...changes };
    return `${HEAD}provides: [{ api: orders, spec: ./openapi.yaml, audience: ${audience} }]\n${spec(`servers: [{ url: '${server}' }]
security: [{ key: [] }]
paths:
  ${path}:
    get:
      parameters: [${parameters}]
      responses: { '200': { description: It., content: { ${media}: { schema: { type: object } } } } }`)}`;
  };
  const speaks = async (changes: Partial<typeof OPERATION>, audience?: string) =>
    (await of(text(changes, audience), RULE)).length > 0;

  it('speaks to partners and the public', async () => {
    expect(await speaks({})).toBe(true);
    expect(await speaks({}, 'partner')).toBe(true);
    expect(await speaks({}, 'internal')).toBe(false);
  });

  it('speaks of internal contracts as advice, where it is to be strict', async () => {
    const strict = '//- .servicelint.yaml\nextends: strict\n//- microservice.yaml\n';
    const [found] = await of(strict + text({}, 'internal'), RULE);
    expect(found).toMatchObject({ severity: 'info', message: expect.stringContaining('its consumers have to move') });
    expect((await of(strict + text({}), RULE))[0]?.severity).toBe('warning');
    const off = strict.replace('strict\n', `strict\nrules: { ${RULE}: { internal: false } }\n`);
    expect(await of(off + text({}, 'internal'), RULE)).toEqual([]);
  });

  it.each([
    { server: 'https://api.shop.example/v2' },
    { server: 'https://api.shop.example/api/2010-04-01/' },
    { server: 'https://v2.api.shop.example' },
    { server: 'https://api.shop.example/{version}' },
    { path: '/v1beta1/orders' },
    { parameters: '{ name: api-version, in: query }' },
    { parameters: '{ name: Shop-Version, in: header }' },
    { media: 'application/vnd.shop.v2+json' },
    { media: 'application/vnd.shop.2024-06-01+json' },
    { media: '"application/json; version=2"' },
  ])('finds the version in %o', async (changes) => {
    expect(await speaks(changes)).toBe(false);
  });

  it.each([
    { path: '/versions' },
    { server: 'https://api.shop.example/vat' },
    { parameters: '{ name: conversion, in: query }' },
  ])('takes %o for none', async (changes) => {
    expect(await speaks(changes)).toBe(true);
  });

  it('finds it in the address of a path or an operation', async () => {
    const bare = text({}).replace(/servers:.*\n/, '');
    const servers = "servers: [{ url: 'https://api.shop.example/v3' }]";
    expect(await of(bare, RULE)).toHaveLength(1);
    expect(await of(bare.replace('    get:', `    ${servers}\n    get:`), RULE)).toEqual([]);
    expect(await of(bare.replace('      parameters:', `      ${servers}\n      parameters:`), RULE)).toEqual([]);
  });

  it('points at the address, or at the paths where there is none', async () => {
    const paths = 'security: [{ key: [] }]\npaths: { /a: { put: { responses: {} } } }\n';
    const manifest = `${HEAD}provides: [{ api: orders, spec: ./openapi.yaml, audience: public }]\n//- openapi.yaml\n`;
    const places = async (text: string) => (await of(`${manifest}${text}${paths}`, RULE)).map(({ at }) => at.path);
    expect(await places('openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\n')).toEqual([['paths']]);
    const old = 'swagger: "2.0"\ninfo: { title: Orders, version: 1.0.0 }\nhost: api.shop.example\nschemes: [https]\n';
    expect(await places(old)).toEqual([['host']]);
  });

  it('concludes nothing from a contract that is not all there', async () => {
    expect(await speaks({ parameters: "{ $ref: 'https://shop.example/common.yaml#/version' }" })).toBe(false);
    expect(await of(`${text({})}  /bas\n`, RULE)).toEqual([]);
  });
});

describe('versioning/deprecated-without-sunset', () => {
  const RULE = 'versioning/deprecated-without-sunset';
  const versions = (rest = '') => `${HEAD}${rest}provides:
  - api: orders
    versions:
      - { version: 2.0.0 }
      - { version: 1.9.2, deprecated: 2026-06-01 }
`;
  const operations = `paths:
  /a:
    put: { deprecated: true, responses: {} }
    post: { deprecated: true, x-sunset: 2027-01-01, responses: {} }
    delete: { deprecated: true, responses: {} }`;
  const withSpec = (rest = '') =>
    `${HEAD}${rest}provides: [{ api: orders, spec: ./openapi.yaml }]\n${spec(operations)}`;

  it.each(['sunset: soon', 'sunet: 2027-06-01'])(
    'leaves %s to the rules about the form of the file',
    async (written) => {
      const found = await findingsIn(versions().replace('2026-06-01', `2026-06-01, ${written}`));
      expect(found.map(({ rule }) => rule.split('/')[0])).toEqual(['manifest']);
    },
  );

  it('says nothing of a version before the day on which it is deprecated', async () => {
    expect(await of(versions().replace('2026-06-01', '2026-11-24'), RULE)).toEqual([]);
    expect(await of(versions().replace('2026-06-01', '2026-11-23'), RULE)).toHaveLength(1);
  });

  it('offers today and the support window', async () => {
    expect((await expectFix(versions(), RULE))['microservice.yaml']).toMatch(/sunset: ["']?2027-11-23/);
    const after = await expectFix(versions('supportWindow: 3 months\n'), RULE);
    expect(after['microservice.yaml']).toMatch(/sunset: ["']?2027-02-23/);
  });

  it('counts deprecated operations once: advice, or a warning where a window is promised', async () => {
    const [found, ...others] = await of(withSpec(), RULE);
    expect(others).toEqual([]);
    expect(found?.severity).toBe('info');
    expect(found?.message).toContain('2 operations of orders are deprecated, PUT /a the first of them');
    expect((await of(withSpec('supportWindow: 6 months\n'), RULE))[0]?.severity).toBe('warning');
    const one = withSpec().replace('put: { deprecated: true,', 'put: {');
    expect((await of(one, RULE))[0]?.message).toContain('DELETE /a of orders is deprecated');
  });

  it('gives each of them a day', async () => {
    const after = await expectFix(withSpec(), RULE);
    expect(after['openapi.yaml']?.match(/x-sunset: ["']?2027-11-23/g)).toHaveLength(2);
  });

  it('says nothing of operations of a version that ends', async () => {
    const text = withSpec().replace(
      'spec: ./openapi.yaml',
      'spec: ./openapi.yaml, versions: [{ version: 1.4.0, deprecated: 2026-01-01, sunset: 2099-01-01 }]',
    );
    await expectMarks(text);
  });

  it('waits for what is half-typed', async () => {
    expect(await of(`${versions()}      - { version: 1.0.0, depr\n`, RULE)).toEqual([]);
  });
});

describe('versioning/sunset-passed', () => {
  const RULE = 'versioning/sunset-passed';
  const text = (sunset: string, rest = '') => `//- orders/microservice.yaml
${HEAD}provides:
  - api: orders
    versions:
      - { version: 2.0.0 }
      - { version: 1.9.2, deprecated: 2025-06-01, sunset: ${sunset} }
${rest}`;

  it('ends after its last day', async () => {
    expect(await of(text('2026-11-23'), RULE)).toEqual([]);
    const [found] = await of(text('2026-11-22'), RULE);
    expect(found?.message).toContain('was to end on 2026-11-22, 1 day ago, and is still served; no service in sight');
  });

  it('names who still asks for it, and them alone', async () => {
    const asks = (name: string, version: number) =>
      `//- ${name}/microservice.yaml\nname: ${name}\nowner: team-b\nconsumes: [{ api: orders, version: ${version} }]\n`;
    const [found] = await of(text('2026-06-01', `${asks('billing', 1)}${asks('search', 2)}`), RULE);
    expect(found?.message).toContain('175 days ago, and is still served and asked for by billing.');
    expect(found?.related).toHaveLength(1);
  });

  it('offers to move the day by the support window', async () => {
    const after = await expectFix(text('2026-06-01'), RULE);
    expect(after['orders/microservice.yaml']).toMatch(/sunset: ["']?2027-11-23/);
    expect((await offersFor(text('2026-06-01'), RULE)).offers.map(({ safe }) => safe)).toEqual([false]);
  });
});
