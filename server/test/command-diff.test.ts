import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, folder, PROJECT, servicelint } from './command';
import { commit, git, repository } from './history/repository';

const SPEC = `openapi: 3.0.3
info: { title: Orders API, version: 2.3.0 }
paths:
  /orders:
    get: { operationId: listOrders, responses: { 200: { description: All } } }
  /orders/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getOrder
      responses:
        200:
          description: One
          content: { application/json: { schema: { $ref: './order.yaml' } } }
`;
const ORDER = `type: object
required: [id, total]
properties:
  id: { type: string }
  total: { type: number }
`;
const LESS = ORDER.replace('[id, total]', '[id]').replace('  total: { type: number }\n', '');
const MANIFEST = `name: orders
owner: team-a
provides:
  - api: orders
    spec: ./openapi.yaml
    versions: [{ version: 2.3.0 }]
`;
const BILLING = `name: billing
owner: team-b
consumes:
  - api: orders
    version: 2
    uses: ["getOrder#total"]
`;

/** A repository with the orders service as released, tagged v2.3.0, and a work tree in which `total` is gone. */
function shop(): string {
  const root = folder({});
  repository(root, {
    'orders/microservice.yaml': MANIFEST,
    'orders/openapi.yaml': SPEC,
    'orders/order.yaml': ORDER,
    'billing/microservice.yaml': BILLING,
  });
  git(root, 'tag', 'v2.3.0');
  writeFileSync(join(root, 'orders/order.yaml'), LESS);
  return root;
}

const GONE = { id: 'response.property.removed', level: 'breaking', operations: ['GET /orders/{id}'] };

describe('diff', () => {
  it('compares a file with what it was, its references with it', async () => {
    const ran = await servicelint(join(shop(), 'orders'), [
      'diff',
      'HEAD:./openapi.yaml',
      'openapi.yaml',
      '--format',
      'json',
    ]);
    expect(ran).toMatchObject({ code: 1, err: '' });
    const { version, breaking, changes } = JSON.parse(ran.out);
    expect({ version, breaking }).toEqual({ version: 1, breaking: true });
    expect(changes).toEqual([
      {
        ...GONE,
        message: expect.stringContaining('`total`'),
        path: '/properties/total',
        base: {
          file: 'HEAD:orders/order.yaml',
          range: { start: { line: 4, character: 2 }, end: { line: 4, character: 7 } },
        },
        consumers: [],
      },
    ]);
  });

  it('compares two files, two revisions, and folders in any mix', async () => {
    const root = shop();
    commit(root);
    writeFileSync(join(root, 'old.yaml'), ORDER);
    writeFileSync(join(root, 'old-openapi.yaml'), SPEC.replace('./order.yaml', './old.yaml'));
    const sides = [
      ['old-openapi.yaml', 'orders/openapi.yaml'],
      ['v2.3.0:orders/openapi.yaml', 'HEAD:orders/openapi.yaml'],
      ['v2.3.0:', '.'],
      ['v2.3.0:', 'HEAD:'],
      ['v2.3.0:orders', 'orders'],
      [join(root, 'old-openapi.yaml'), 'HEAD:orders/openapi.yaml'],
    ];
    const ran = await Promise.all(sides.map((side) => servicelint(root, ['diff', ...side, '--format', 'json'])));
    for (const [index, side] of sides.entries()) {
      const { code, out } = ran[index]!;
      const breaking = JSON.parse(out).changes.filter(({ level }: { level: string }) => level === 'breaking');
      expect({ side, code, breaking }).toMatchObject({ side, code: 1, breaking: [GONE] });
    }
    const same = await servicelint(root, ['diff', 'HEAD:orders', 'orders']);
    expect(same).toMatchObject({ code: 0, err: '' });
    expect(same.out).toMatch(/^Nothing changed that a consumer could notice\./);
  });

  it('names the consumers that are hit, those beside the folder too, in every format', async () => {
    const root = shop();
    const args = ['diff', 'v2.3.0:orders', './orders'];
    const { changes } = JSON.parse((await servicelint(root, [...args, '--format', 'json'])).out);
    expect(changes[0].consumers).toEqual([
      {
        service: 'billing',
        api: 'orders',
        uses: 'getOrder#total',
        file: 'billing/microservice.yaml',
        range: { start: { line: 5, character: 11 }, end: { line: 5, character: 27 } },
      },
    ]);
    const pretty = await servicelint(root, args);
    expect(pretty.out).toMatch(
      /^orders 2\.3\.0\n\nGET \/orders\/\{id\}\nbreaking {2}GET \/orders\/\{id\} no longer sends/,
    );
    expect(pretty.out).toMatch(
      /v2\.3\.0:orders\/order\.yaml:5\n {6}5 \| {3}total: \{ type: number \}\n {8}\| {3}\^{5}\n/,
    );
    expect(pretty.out).toContain('→ hits billing, which uses getOrder#total (billing/microservice.yaml:6)');
    expect(pretty.out).toMatch(/\n1 breaking\. 1 contract compared\.\n\nNext: .+explain versioning\/breaking-change/);
    const markdown = await servicelint(root, [...args, '--format', 'markdown']);
    expect(markdown.out).toMatch(/^## orders 2\.3\.0\n\n1 change: 1 breaking\.\n\n### Breaking\n\n\*\*GET \/orders/);
    expect(markdown.out).toContain('Hits billing (uses `getOrder#total`).\n');
  });

  it('judges by --fail-on', async () => {
    const root = shop();
    const code = async (...more: string[]) => (await servicelint(root, ['diff', 'HEAD:', '.', ...more])).code;
    expect(await code()).toBe(1);
    expect(await code('--fail-on', 'risky')).toBe(1);
    expect(await code('--fail-on', 'never')).toBe(0);
  });

  it('takes another day for today', async () => {
    const root = folder({});
    const old = MANIFEST.replace(
      '{ version: 2.3.0 }',
      '{ version: 2.3.0, deprecated: 2026-01-01, sunset: 2026-06-30 }',
    );
    repository(root, { 'microservice.yaml': old });
    writeFileSync(join(root, 'microservice.yaml'), 'name: orders\nowner: team-a\n');
    const code = async (day: string) => (await servicelint(root, ['diff', 'HEAD:', '.', '--today', day])).code;
    expect([await code('2026-06-29'), await code('2026-07-01')]).toEqual([1, 0]);
  });

  it('colours for whom it was asked', async () => {
    const root = shop();
    const isColored = async (args: string[], env = {}) =>
      (await servicelint(root, ['diff', 'HEAD:', '.', ...args], env)).out.includes('\u001b[');
    expect(await isColored([])).toBe(false);
    expect(await isColored(['--color'])).toBe(true);
    expect(await isColored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  it('ends with its own exit code when its reader is gone', async () => {
    const root = folder({});
    const paths = (count: number) =>
      Array.from({ length: count }, (_, i) => `  /p${i}: { get: { responses: { 200: { description: x } } } }\n`);
    for (const [name, count] of [
      ['a.yaml', 1000],
      ['b.yaml', 1],
    ] as const)
      writeFileSync(
        join(root, name),
        `openapi: 3.0.3\ninfo: { title: A, version: 1.0.0 }\npaths:\n${paths(count).join('')}`,
      );
    const child = spawn(process.execPath, [CLI, 'diff', 'a.yaml', 'b.yaml', '--format', 'json'], { cwd: root });
    let err = '';
    child.stderr.on('data', (bytes: Buffer) => {
      err += bytes;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });
});

describe('what cannot be compared', () => {
  it('is said in one sentence on standard error, with exit 2 and nothing printed', async () => {
    const root = shop();
    mkdirSync(join(root, 'empty'));
    const broken = { 'broken.yaml': 'openapi: 3.0.3\npaths: {\n', 'empty.yaml': '', 'notes.md': 'Nothing.\n' };
    for (const [name, text] of Object.entries(broken)) writeFileSync(join(root, name), text);
    writeFileSync(join(root, 'binary.yaml'), Uint8Array.of(0x6e, 0xff, 0xfe, 0x00));
    const spec = 'orders/openapi.yaml';
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /diff takes two forms to compare/],
      [[spec], /not 1, as in/],
      [
        [spec, 'order/openapi.yaml'],
        /There is no file or folder order\/openapi\.yaml\. Did you mean orders\/openapi\.yaml\?/,
      ],
      [[spec, 'v2.3.0'], /There is no file or folder v2\.3\.0\. .+ v2\.3\.0:PATH/],
      [['v2.3.1:', '.'], /nor a revision "v2\.3\.1" in this repository\. Did you mean v2\.3\.0\?/],
      [['HEAD:orders/openapi.yml', spec], /Did you mean HEAD:orders\/openapi\.yaml\?/],
      [['--output=x:', '.'], /Unknown option/],
      [['orders', spec], /orders is a folder and orders\/openapi\.yaml is a file: name two files, or two folders\./],
      [['orders/microservice.yaml', spec], /is a manifest: name its folder, orders,/],
      [[spec, 'broken.yaml'], /broken\.yaml:\d+:\d+ does not parse\. /],
      [[spec, 'empty.yaml'], /empty\.yaml is no API spec\. An OpenAPI document begins with/],
      [[spec, 'binary.yaml'], /binary\.yaml was not read\. It is not text/],
      [[spec, 'notes.md'], /only YAML and JSON are/],
      [['empty', 'empty'], /Neither empty nor empty has anything to compare/],
      [[spec, spec, '--format', 'xml'], /--format takes one of pretty, json, markdown/],
    ];
    const ran = await Promise.all(wrong.map(([args]) => servicelint(root, ['diff', ...args])));
    for (const [index, [args, message]] of wrong.entries()) {
      const { code, out, err } = ran[index]!;
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toMatch(message);
      expect(err).toMatch(/^servicelint: .+\n$/);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });

  it('is said where there is no repository, no Git, and where a revision begins with a dash', async () => {
    const root = folder({ 'openapi.yaml': SPEC });
    const none = await servicelint(root, ['diff', 'HEAD:', '.']);
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toMatch(/no Git repository here in which "HEAD" could be a revision/);
    const without = await servicelint(shop(), ['diff', 'HEAD:', '.'], { PATH: root, Path: root });
    expect(without).toMatchObject({ code: 2, out: '' });
    expect(without.err).toMatch(/HEAD: cannot be read\. Git is not installed/);
    const dash = await servicelint(shop(), ['diff', '--', '--output=x:', '.']);
    expect(dash).toMatchObject({ code: 2, out: '' });
    expect(dash.err).toMatch(/^servicelint: There is neither .+\n$/);
  });

  it('keeps nothing else in a folder from being compared', async () => {
    const root = shop();
    writeFileSync(join(root, 'billing/microservice.yaml'), 'name: {\n');
    rmSync(join(root, 'orders/order.yaml'));
    const { code, out, err } = await servicelint(root, ['diff', 'HEAD:', '.']);
    expect(code).toBe(2);
    expect(out).toContain('1 contract compared.');
    expect(err).toMatch(/^billing\/microservice\.yaml:\d+:\d+ does not parse\. .+\n/);
    expect(err).toContain('orders/order.yaml was not read, so what it describes is not compared.\n');
  });
});

describe('help', () => {
  it('shows examples of diff, and explain lists what breaks', async () => {
    const help = await servicelint(PROJECT, ['diff', '--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toMatch(/Examples:\n {2}servicelint diff HEAD:\.\/openapi\.yaml openapi\.yaml\n/);
    expect((await servicelint(PROJECT, [])).out).toContain('servicelint diff BASE REVISION');
    const page = await servicelint(PROJECT, ['explain', 'versioning/breaking-change']);
    expect(page.out).toMatch(/^# versioning\/breaking-change\n/);
    expect(page.out).toMatch(/\nbreaking \(\d+\): .+\n(?: .+\n)* {2}response\.property\.removed\n/);
  });
});
