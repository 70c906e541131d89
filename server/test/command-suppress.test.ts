import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folder, MISSPELT, NO_HEALTH, NO_OWNER, PROJECT, servicelint } from './command';

const LIST = '.servicelint-suppressions.json';
const STRICT = ['check', '--fail-on', 'info', '--format', 'json'];

const write = (root: string, file: string, text: string): void => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};
const textOf = (root: string, file = LIST): string => readFileSync(join(root, file), 'utf8');
const entriesIn = (root: string, file = LIST): { rule: string; subject: string; reason?: string }[] =>
  JSON.parse(textOf(root, file)).findings;

/** What is shown in a folder: the rules, the exit code, what stands on standard error. */
async function shown(root: string, ...args: string[]) {
  const { code, out, err } = await servicelint(root, [...STRICT, ...args]);
  const rules: string[] = out === '' ? [] : JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule);
  return { code, rules, err };
}

/** A copy of the example with mistakes. */
function shop(): string {
  const root = mkdtempSync(join(tmpdir(), 'servicelint-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(PROJECT, 'examples/shop'), root, { recursive: true });
  return root;
}

describe('check --suppress-existing', () => {
  it('holds all that is found, however it is moved and formatted, and shows the one thing that is new', async () => {
    const root = shop();
    const before = (await shown(root)).rules.length;
    const now = await shown(root, '--suppress-existing');
    expect(now).toMatchObject({ code: 0, rules: [] });
    expect(now.err).toContain(`${LIST}: ${before} added, 0 kept, 0 removed.\n`);
    expect(entriesIn(root)).toHaveLength(before);
    renameSync(join(root, 'services/payments'), join(root, 'services/money'));
    const manifest = textOf(root, 'services/orders/microservice.yaml');
    write(root, 'services/orders/microservice.yaml', `# First of all.\n\n${manifest}`);
    expect((await shown(root)).rules).toEqual([]);
    renameSync(join(root, 'services/money'), join(root, 'services/payments'));
    write(root, 'services/new/microservice.yaml', 'name: new\n');
    expect(await shown(root)).toMatchObject({ code: 1, rules: ['social-contract/no-owner'] });
  });

  it('adds what is shown in the paths that were named, and keeps the rest as it is', async () => {
    const root = folder({ 'a/microservice.yaml': NO_OWNER, 'b/microservice.yaml': 'name: stock\n' });
    await servicelint(root, ['check', 'a', '--suppress-existing']);
    expect((await shown(root)).rules).toEqual(['social-contract/no-owner']);
    write(root, LIST, textOf(root).replace('" }', '", "reason": "In March." }'));
    const { err } = await shown(root, '--suppress-existing');
    expect(err).toBe(`${LIST}: 1 added, 1 kept, 0 removed.\n`);
    expect(entriesIn(root)).toMatchObject([{ subject: 'orders', reason: 'In March.' }, { subject: 'stock' }]);
    const same = textOf(root);
    expect((await shown(root, '--suppress-existing')).err).toContain('nothing');
    expect(textOf(root)).toBe(same);
  });

  it('writes the nearest list, and one for each landscape', async () => {
    const root = folder({
      'a/microservice.yaml': NO_OWNER,
      [`a/${LIST}`]: '{ "version": 1, "findings": [] }',
      'b/microservice.yaml': 'name: stock\n',
      'island/.servicelint.yaml': 'root: true\n',
      'island/microservice.yaml': 'name: alone\n',
    });
    await servicelint(root, ['check', '--suppress-existing']);
    const subjects = ['a', '.', 'island'].map((at) => entriesIn(join(root, at)).map(({ subject }) => subject));
    expect(subjects).toEqual([['orders'], ['stock'], ['alone']]);
    expect(await shown(root)).toMatchObject({ code: 0, rules: [] });
    expect(await shown(join(root, 'island'))).toMatchObject({ code: 0, rules: [] });
  });

  it('is in no report and in no count, but for SARIF, where it is marked', async () => {
    const root = folder({
      'a/microservice.yaml': NO_OWNER,
      'b/microservice.yaml': NO_HEALTH.replace('orders', 'stock'),
    });
    await servicelint(root, ['check', 'a', '--suppress-existing']);
    write(root, LIST, textOf(root).replace('" }', '", "reason": "In March." }'));
    const [pretty, github, sarif] = await Promise.all(
      ['pretty', 'github', 'sarif'].map(async (format) => (await servicelint(root, ['check', '--format', format])).out),
    );
    expect(pretty).toContain('1 finding: 1 warning.');
    expect(pretty).toContain(`Not shown: 1 finding in ${LIST}.`);
    expect(pretty).not.toContain('no-owner');
    expect(github?.trim().split('\n')).toHaveLength(1);
    const { results, tool } = JSON.parse(sarif ?? '').runs[0];
    expect(results).toMatchObject([
      { ruleId: 'deployment/no-health-check', suppressions: [] },
      { ruleId: 'social-contract/no-owner', suppressions: [{ kind: 'external', justification: 'In March.' }] },
    ]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('is left alone by --fix', async () => {
    const root = folder({ 'microservice.yaml': MISSPELT });
    await servicelint(root, ['check', '--suppress-existing']);
    const { err } = await shown(root, '--fix');
    expect(err).toContain('nothing to mend');
    expect(textOf(root, 'microservice.yaml')).toBe(MISSPELT);
  });

  it.each([
    ['does not parse', '{ "version": 1, "findings": ['],
    ['is in another form', '{ "version": 2, "findings": [] }'],
    ['was not merged to the end', '<<<<<<< HEAD\n{\n=======\n{\n>>>>>>> other\n}'],
  ])('does not write over a list that %s', async (_, text) => {
    const root = folder({ 'microservice.yaml': NO_OWNER, [LIST]: text });
    expect((await shown(root)).rules).toContain('social-contract/no-owner');
    const { code, err } = await shown(root, '--suppress-existing');
    expect([code, err]).toEqual([2, expect.stringContaining(LIST)]);
    expect(await shown(root, '--prune')).toMatchObject({ code, err });
    expect(textOf(root)).toBe(text);
  });

  it('says so where the list would not be read', async () => {
    const root = folder({ 'microservice.yaml': NO_OWNER, '.gitignore': `${LIST}\n` });
    expect(await shown(root, '--suppress-existing')).toMatchObject({
      code: 2,
      err: expect.stringContaining('.gitignore'),
    });
    const text = textOf(root);
    expect(await shown(root, '--suppress-existing')).toMatchObject({
      code: 2,
      err: expect.stringContaining('.gitignore'),
    });
    expect(textOf(root)).toBe(text);
  });
});

describe('check --prune', () => {
  async function listed(files: Record<string, string>): Promise<string> {
    const root = folder(files);
    await servicelint(root, ['check', '--suppress-existing']);
    return root;
  }

  it('takes out what is gone, which is told before; what comes back is new', async () => {
    const root = await listed({ 'a/microservice.yaml': NO_OWNER, 'b/microservice.yaml': 'name: stock\n' });
    write(root, 'a/microservice.yaml', `${NO_OWNER}owner: team-a\n`);
    const told = await shown(root);
    expect(told).toMatchObject({ code: 0, rules: [] });
    const other = await shown(root, '--suppress-existing');
    expect(other.err).toBe(`There is nothing to suppress.\n${told.err}`);
    expect(told.err).toMatch(/^1 finding in \S+ is gone: .* check --prune takes it out\.\n$/);
    expect((await shown(root, '--prune')).err).toBe(`${LIST}: 0 added, 1 kept, 1 removed.\n`);
    expect(entriesIn(root)).toMatchObject([{ subject: 'stock' }]);
    write(root, 'a/microservice.yaml', NO_OWNER);
    expect((await shown(root)).rules).toEqual(['social-contract/no-owner']);
    expect((await shown(root, '--prune', '--suppress-existing')).err).toBe(`${LIST}: 1 added, 1 kept, 0 removed.\n`);
  });

  it.each([
    ['another file does not parse', 'b/microservice.yaml', 'name: [', /b\/microservice\.yaml does not parse/],
    [
      'another file is too large',
      'b/openapi.yaml',
      `openapi: 3.0.3\n# ${'x'.repeat(11e6)}`,
      /openapi\.yaml was not read/,
    ],
    ['the rule is off', '.servicelint.yaml', 'root: true\nrules: { social-contract/no-owner: off }', /no-owner is off/],
  ])('keeps what may be there all the same: %s', async (_, file, text, why) => {
    const root = await listed({ 'a/microservice.yaml': NO_OWNER });
    const before = textOf(root);
    write(root, 'a/microservice.yaml', `${NO_OWNER}owner: team-a\n`);
    write(root, file, text);
    expect((await shown(root)).err).not.toContain('--prune');
    expect((await shown(root, '--prune')).err).toMatch(why);
    expect(textOf(root)).toBe(before);
  });

  it('is not kept from it by what hides nothing: a key that stands twice, a template', async () => {
    const root = await listed({ 'a/microservice.yaml': NO_OWNER });
    write(root, 'a/microservice.yaml', `${NO_OWNER}owner: team-a\n`);
    write(root, 'b/microservice.yaml', 'name: stock\nowner: team-a\nowner: team-a\n');
    const template = 'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: {{ .Name }}\n';
    write(root, 'c/catalog-info.yaml', template);
    expect((await shown(root, '--prune')).err).toBe(`${LIST}: 0 added, 0 kept, 1 removed.\n`);
    expect(entriesIn(root)).toEqual([]);
  });

  it('keeps what rests on a release that cannot be compared with, and rules that it does not know', async () => {
    const entry = (id: string, rule: string) => ({ id: id.repeat(16), rule, subject: 'orders/orders@1' });
    const findings = [entry('a', 'versioning/breaking-change'), entry('b', 'size/yet-to-come'), entry('c', 'size/hub')];
    findings[2]!.rule = 'failure/no-timeout';
    const list = JSON.stringify({ version: 1, findings });
    const root = folder({ 'microservice.yaml': 'name: orders\nowner: a\nprovides: [{ api: orders }]\n', [LIST]: list });
    const { err } = await shown(root, '--prune');
    expect(err).toMatch(/0 added, 2 kept, 1 removed\./);
    expect(err).toMatch(/last release/);
    expect(err).toMatch(/size\/yet-to-come/);
  });
});
