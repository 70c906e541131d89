import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, folder, MISSPELT, NO_HEALTH, NO_OWNER, PROJECT, servicelint } from './command';

describe('the examples', () => {
  it('finds in the shop what its README lists, in this order', async () => {
    const readme = readFileSync(join(PROJECT, 'examples/shop/README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| `([^`]+)` \| `([a-z-]+\/[a-z-]+)` \|/gm)].map(
      ([, file, rule]) => `${file} ${rule}`,
    );
    const { out } = await servicelint(join(PROJECT, 'examples/shop'), ['check', '--format', 'json']);
    const found = JSON.parse(out).findings.map(({ file, rule }: { file: string; rule: string }) => `${file} ${rule}`);
    expect(rows.length).toBeGreaterThan(14);
    expect(found).toEqual(rows);
  });

  it('finds nothing in the mended shop, whatever the level', async () => {
    const ran = await servicelint(PROJECT, ['check', 'examples/shop-fixed', '--fail-on', 'info']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^Nothing to report\. 10 services/);
  });
});

describe('exit codes', () => {
  it.each([
    [NO_OWNER, 'error', 1],
    [NO_OWNER, 'never', 0],
    [NO_HEALTH, 'error', 0],
    [NO_HEALTH, 'warning', 1],
    [NO_HEALTH, 'info', 1],
  ])('judges %j with --fail-on %s', async (manifest, level, code) => {
    const root = folder({ 'microservice.yaml': manifest });
    const ran = await servicelint(root, ['check', '--fail-on', level, '--format', 'json']);
    expect(JSON.parse(ran.out).findings).toHaveLength(1);
    expect(ran.code).toBe(code);
  });

  it('is 2 with one sentence on standard error, and nothing printed, where the command is wrong', async () => {
    const root = folder({ 'microservice.yaml': NO_OWNER });
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['chekc'], /There is no command "chekc"\. Did you mean "check"\?/],
      [['constructor'], /There is no command "constructor"/],
      [['check', 'nowhere'], /There is no file or folder nowhere\./],
      [['check', '--frmat', 'json'], /'--frmat'.*servicelint check --help/],
      [['check', '--format'], /'--format <value>' argument missing/],
      [['check', '--format', 'xml'], /one of pretty, json, github, sarif, not "xml"/],
      [['check', '--format', 'json='], /names no file/],
      [['check', '--format', 'json', '--format', 'pretty'], /Only one --format can be printed/],
      [['check', '--fail-on', 'loud'], /one of error, warning, info, never, not "loud"/],
      [['check', '--today', '2026-02-30'], /a date such as/],
      [['check', '--config', 'nowhere.yaml'], /nowhere\.yaml is missing/],
      [['check', '--format', 'json=no/such/folder.json'], /cannot be written: there is no such folder\./],
      [['check', '--format', 'json=.'], /cannot be written: it is a folder\./],
      [['explain', 'no-owner'], /Did you mean social-contract\/no-owner\?/],
      [['explain', 'constructor'], /No rule or chapter is called "constructor"/],
      [['config'], /config takes one file/],
      [['config', '.'], /is a folder/],
      [['lsp'], /add --stdio/],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = await servicelint(root, args);
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toMatch(message);
      expect(err).toMatch(/^servicelint: .+\n$/);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });

  it('is 2 where a file that was named is no text, and a word under skipped where it stands in a folder', async () => {
    const root = folder({ 'microservice.yaml': Uint8Array.of(0x6e, 0xff, 0xfe, 0x00) });
    const named = await servicelint(root, ['check', 'microservice.yaml']);
    expect(named).toMatchObject({ code: 2, out: '' });
    expect(named.err).toMatch(/microservice\.yaml was not read\. It is not text/);
    const inFolder = await servicelint(root, ['check', '--format', 'json']);
    expect(inFolder.code).toBe(0);
    expect(JSON.parse(inFolder.out).skipped).toEqual([
      { file: 'microservice.yaml', why: expect.stringContaining('not text') },
    ]);
  });

  it('is 0 where nothing is recognised, and says so on standard error', async () => {
    const ran = await servicelint(folder({ 'notes.md': 'Nothing.\n', '.servicelint.yaml': '' }), ['check', 'notes.md']);
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(ran.err).toMatch(/^Nothing was recognised: .*catalogue entry.*compose file.*Kubernetes manifest/);
  });
});

describe('check', () => {
  it('shows what stands in the paths, and reads the landscape around them', async () => {
    const root = folder({
      'orders/microservice.yaml':
        'name: orders\nowner: team-a\nconsumes:\n  - { api: stock, service: stok, version: 1, via: event }\n',
      'stock/microservice.yaml': 'name: stock\n',
      '.servicelint.yaml': 'root: true\nlandscape: closed\n',
    });
    const ran = await servicelint(join(root, 'stock'), ['check', '../orders', '--format', 'json']);
    const files = JSON.parse(ran.out).findings.map(
      ({ file, rule }: { file: string; rule: string }) => `${file} ${rule}`,
    );
    expect(files).toEqual(['../orders/microservice.yaml consumers/unknown-service']);
  });

  it('says that nothing beside was read, where nothing bounds the landscape', async () => {
    const root = folder({ '.servicelint.yaml': '', 'a/microservice.yaml': MISSPELT, 'b/microservice.yaml': MISSPELT });
    const only = await servicelint(root, ['check', 'a']);
    expect(only.err).toMatch(/^Only a was read, and no services beside: [^\n]+root: true[^\n]+\n$/);
    expect((await servicelint(root, ['check', 'a', 'b'])).err).toMatch(/^Only a and b were read/);
    writeFileSync(join(root, '.servicelint.yaml'), 'root: true\n');
    expect((await servicelint(root, ['check', 'a'])).err).toBe('');
  });

  it('takes a configuration from outside below those of the folder, and refuses a broken one', async () => {
    const root = folder({
      'microservice.yaml': NO_HEALTH,
      'team.yaml': 'rules: { deployment/no-health-check: error, social-contract/no-owner: off }\n',
      'broken.yaml': 'rules: [1\n',
      'wrong.yaml': 'landscape: ajar\n',
    });
    expect((await servicelint(root, ['check', '--config', 'team.yaml'])).code).toBe(1);
    writeFileSync(join(root, '.servicelint.yaml'), 'root: true\nrules: { deployment/no-health-check: off }\n');
    expect((await servicelint(root, ['check', '--config', 'team.yaml', '--fail-on', 'info'])).code).toBe(0);
    expect((await servicelint(root, ['check', '--config', 'broken.yaml'])).err).toMatch(/broken\.yaml does not parse/);
    expect((await servicelint(root, ['check', '--config', 'wrong.yaml'])).err).toMatch(
      /wrong\.yaml is no good at landscape/,
    );
  });

  it('takes another day for today', async () => {
    const version = '{ version: 1.0.0, deprecated: 2026-01-01, sunset: 2026-06-30 }';
    const root = folder({
      'microservice.yaml': `name: a\nowner: b\nprovides:\n  - api: a\n    versions:\n      - ${version}\n`,
    });
    const on = async (day: string) =>
      (await servicelint(root, ['check', '--today', day])).out.includes('versioning/sunset-passed');
    expect([await on('2026-06-29'), await on('2026-07-02')]).toEqual([false, true]);
  });

  it('colours for whom it was asked, and never what goes into a file', async () => {
    const root = folder({ 'microservice.yaml': NO_OWNER });
    const isColored = async (args: string[], env = {}) =>
      (await servicelint(root, ['check', ...args], env)).out.includes('\u001b[');
    expect(await isColored([])).toBe(false);
    expect(await isColored(['--color'])).toBe(true);
    expect(await isColored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await isColored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await isColored(['--color'], { NO_COLOR: '1' })).toBe(true);
    expect(await isColored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    const ran = await servicelint(root, ['check', '--color', '--format', 'pretty=report.txt', '--format', 'json']);
    expect(JSON.parse(ran.out).findings).toHaveLength(1);
    expect(readFileSync(join(root, 'report.txt'), 'utf8')).toMatch(/^microservice\.yaml\n {2}1:/);
  });

  it('says on standard error where it wrote to, when nothing is printed', async () => {
    const root = folder({ 'microservice.yaml': NO_OWNER });
    const ran = await servicelint(root, ['check', '--format', 'sarif=a=b.sarif']);
    expect(ran).toMatchObject({ code: 1, out: '', err: '1 finding, written to a=b.sarif.\n' });
    expect(existsSync(join(root, 'a=b.sarif'))).toBe(true);
  });

  it('ends with its own exit code when its reader is gone', async () => {
    const services = Array.from({ length: 300 }, (_, i) => [`s${i}/microservice.yaml`, `name: s${i}\n`] as const);
    const child = spawn(process.execPath, [CLI, 'check', '--format', 'json'], {
      cwd: folder(Object.fromEntries(services)),
    });
    let err = '';
    child.stderr.on('data', (bytes: Buffer) => {
      err += bytes;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });
});

describe('help', () => {
  it.each(['check', 'explain', 'config', 'lsp'])('shows an example of %s', async (name) => {
    const [long, short, word] = await Promise.all([
      servicelint(PROJECT, [name, '--help']),
      servicelint(PROJECT, [name, '-h']),
      servicelint(PROJECT, ['help', name]),
    ]);
    expect(long).toMatchObject({ code: 0, err: '' });
    expect(long.out).toMatch(new RegExp(`Examples?:\\n  servicelint ${name} \\S`));
    expect([short, word]).toEqual([long, long]);
  });

  it('tells of every command', async () => {
    const { out } = await servicelint(PROJECT, []);
    for (const name of ['check', 'explain', 'config', 'lsp']) expect(out).toContain(`servicelint ${name}`);
  });
});

describe('explain and config', () => {
  it('prints a page, with other pages by their names', async () => {
    const { out } = await servicelint(PROJECT, ['explain', 'failure/no-timeout']);
    expect(out).toMatch(/^# failure\/no-timeout\n/);
    expect(out).toContain('Failure (explain failure)');
    expect(out).not.toMatch(/\]\(\.\.|<!--/);
    // What the page breaks into lines is joined before it is broken again.
    expect(out).toMatch(/^.{80,100}$/m);
    const all = await servicelint(PROJECT, ['explain']);
    expect(all.out).toContain('  failure/no-timeout');
  });

  it('tells levels, options that are not the default, and who said so', async () => {
    const root = folder({
      '.servicelint.yaml': 'root: true\nextends: strict\n',
      'a/microservice.yaml': MISSPELT,
      'a/.servicelint.yaml': 'rules:\n  start/services-per-team: { level: warn, max: 3 }\n  failure/no-timeout: off\n',
    });
    const { code, out } = await servicelint(root, ['config', 'a/microservice.yaml']);
    expect(code).toBe(0);
    expect(out).toMatch(/^a\/microservice\.yaml\nConfigured by \.servicelint\.yaml, then a\/\.servicelint\.yaml\n/);
    expect(out).toContain('Preset: strict, as .servicelint.yaml says');
    expect(out).toMatch(/start\/services-per-team +warning +a\/\.servicelint\.yaml +max: 3 instead of 8\n/);
    expect(out).toMatch(/1 rule off\n {2}failure\/no-timeout +off +a\/\.servicelint\.yaml\n$/);
  });

  it('lists what is extended, and says what of it is missing', async () => {
    const root = folder({
      '.servicelint.yaml': 'root: true\nextends: [./team.yaml, ./gone.yaml]\n',
      'team.yaml': 'rules: { failure/no-timeout: off }\n',
      'microservice.yaml': MISSPELT,
    });
    const { out } = await servicelint(root, ['config', 'microservice.yaml']);
    expect(out).toContain('Configured by team.yaml, then .servicelint.yaml\n');
    expect(out).toContain('.servicelint.yaml extends ./gone.yaml, which was not found.\n');
  });
});
