import { cpSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT, servicelint } from './command';
import { type Found, findings, run } from './history/command';
import { commit, folder, git, remove, repository, write } from './history/repository';

const top = folder();
let root: string;
let count = 0;
beforeEach(() => {
  root = `${top}/r${count++}`;
});
afterAll(() => remove(top));

const NO_OWNER = (name: string) => `name: ${name}\n`;
const TIDY = (name: string) => `name: ${name}\nowner: team-a\n`;
const SPEC = (version: string, ...paths: readonly string[]) =>
  `openapi: 3.0.3\ninfo: { title: Orders, version: ${version} }\npaths:\n${paths
    .map(
      (path) => `  ${path}: { get: { operationId: get${path.slice(1)}, responses: { '200': { description: ok } } } }\n`,
    )
    .join('')}`;
const PROVIDER = `${TIDY('orders')}provides: [{ api: orders, spec: ./openapi.yaml }]\n`;
const CONSUMER = `${TIDY('billing')}consumes: [{ api: orders, version: 1, via: http, timeout: 1s, uses: [getorders, getlines] }]\n`;
const SHOP = {
  'orders/microservice.yaml': PROVIDER,
  'orders/openapi.yaml': SPEC('1.0.0', '/orders', '/lines'),
  'billing/microservice.yaml': CONSUMER,
};

/** `file rule` of what a change caused. */
async function caused(...options: readonly string[]): Promise<string[]> {
  const found = await findings(root, '--changed', ...options);
  return found.map(({ file, rule }) => `${file} ${rule}`);
}

describe('what a change is a change of', () => {
  it('is where the branch left the main one, and what is not committed counts', async () => {
    repository(root, { 'old/microservice.yaml': NO_OWNER('old') });
    git(root, 'checkout', '--quiet', '-b', 'work');
    commit(root, { 'new/microservice.yaml': NO_OWNER('new') });
    write(root, { 'newer/microservice.yaml': NO_OWNER('newer') });
    const { code, err, out } = await run(root, '--changed');
    expect(JSON.parse(out).findings.map(({ subject }: { subject: string }) => subject)).toEqual(['new', 'newer']);
    expect(err).toMatch(/^Only what the change since [0-9a-f]{7} \(merge base with main\) caused is shown\.\n$/);
    expect(code).toBe(1);
    expect(await caused('--changed=HEAD')).toEqual(['newer/microservice.yaml social-contract/no-owner']);
  });

  it('is HEAD on the main branch: with a clean tree there is nothing, whatever was found before', async () => {
    repository(root, { 'old/microservice.yaml': NO_OWNER('old') });
    const { code, err, out } = await run(root, '--changed');
    expect([code, JSON.parse(out).findings]).toEqual([0, []]);
    expect(err).toMatch(/since [0-9a-f]{7} \(HEAD: what is not committed\)/);
  });

  it('can be named: a tag, a commit, a branch, of which only what this one left counts', async () => {
    const first = repository(root, { 'a/microservice.yaml': NO_OWNER('a') });
    git(root, 'tag', 'v1');
    git(root, 'checkout', '--quiet', '-b', 'work');
    commit(root, { 'b/microservice.yaml': NO_OWNER('b') });
    git(root, 'checkout', '--quiet', '-b', 'other', 'v1');
    commit(root, { 'a/microservice.yaml': TIDY('a') });
    git(root, 'checkout', '--quiet', 'work');
    for (const [base, words] of [
      ['v1', `${first.slice(0, 7)} (v1)`],
      [first, first.slice(0, 7)],
      ['other', `${first.slice(0, 7)} (merge base with other)`],
      ['v*', `${first.slice(0, 7)} (v1)`],
    ]) {
      const { err, out } = await run(root, `--changed=${base}`);
      expect(err).toContain(`since ${words} caused`);
      expect(JSON.parse(out).findings.map((one: Found) => one.file)).toEqual(['b/microservice.yaml']);
    }
  });

  it('is in a work tree what it is in its repository', async () => {
    repository(`${root}/main`, { 'a/microservice.yaml': NO_OWNER('a') });
    git(`${root}/main`, 'worktree', 'add', '--quiet', '-b', 'work', `${root}/tree`);
    root = `${root}/tree`;
    write(root, { 'b/microservice.yaml': NO_OWNER('b') });
    expect(await caused()).toEqual(['b/microservice.yaml social-contract/no-owner']);
  });

  it('is for a submodule the commit that the repository around it had', async () => {
    const lib = `${root}/lib`;
    repository(lib, { 'a/microservice.yaml': NO_OWNER('a') });
    repository(`${root}/outer`, { 'o/microservice.yaml': TIDY('o') });
    git(`${root}/outer`, 'submodule', '--quiet', 'add', lib, 'deep/sub');
    commit(`${root}/outer`);
    commit(lib, { 'b/microservice.yaml': NO_OWNER('b') });
    git(`${root}/outer`, 'checkout', '--quiet', '-b', 'work');
    git(`${root}/outer/deep/sub`, 'pull', '--quiet', 'origin', 'main');
    commit(`${root}/outer`);
    root = `${root}/outer`;
    expect(await caused()).toEqual(['deep/sub/b/microservice.yaml social-contract/no-owner']);
    expect(await caused('--changed=HEAD')).toEqual([]);
    expect(await caused('--changed=HEAD~2')).toHaveLength(2);
  });

  it('is, of repositories that know nothing of each other, for each its own', async () => {
    write(root, { '.servicelint.yaml': 'root: true\n' });
    repository(`${root}/a`, { 'microservice.yaml': NO_OWNER('a') });
    repository(`${root}/b`, { 'microservice.yaml': TIDY('b') });
    write(root, { 'b/microservice.yaml': NO_OWNER('b') });
    expect(await caused()).toEqual(['b/microservice.yaml social-contract/no-owner']);
  });
});

describe('what a change caused', () => {
  it('is found in files of others too', async () => {
    repository(root, SHOP);
    write(root, { 'orders/openapi.yaml': SPEC('2.0.0', '/orders') });
    const found = await caused();
    expect(found).toContain('billing/microservice.yaml consumers/version-not-served');
    expect(found.every((one) => !one.includes('manifest/'))).toBe(true);
    const { out } = await servicelint(root, ['check', 'billing', '--changed', '--format', 'json']);
    const files = JSON.parse(out).findings.map(({ file }: Found) => file);
    expect(new Set(files)).toEqual(new Set(['billing/microservice.yaml']));
  });

  it('is not what had broken the last release before', async () => {
    repository(root, SHOP);
    git(root, 'tag', 'v1.0.0');
    commit(root, { 'orders/openapi.yaml': SPEC('1.0.0', '/orders') });
    const breaking = (found: readonly Found[]) => found.filter(({ rule }) => rule === 'versioning/breaking-change');
    const before = breaking(await findings(root)).map(({ message }) => message);
    expect(before.length).toBeGreaterThan(0);
    expect(breaking(await findings(root, '--changed'))).toEqual([]);
    write(root, { 'orders/openapi.yaml': SPEC('1.0.0', '/other') });
    const messages = breaking(await findings(root, '--changed')).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message).toContain('/orders');
  });

  it('is what breaks a release that came since', async () => {
    const first = repository(root, { ...SHOP, 'orders/openapi.yaml': SPEC('1.0.0', '/orders') });
    git(root, 'tag', 'v1.0.0');
    commit(root, { 'orders/openapi.yaml': SPEC('1.1.0', '/orders', '/lines') });
    git(root, 'tag', 'v1.1.0');
    write(root, { 'orders/openapi.yaml': SPEC('1.1.0', '/orders') });
    expect(await caused(`--changed=${first}`)).toContain('orders/openapi.yaml versioning/breaking-change');
  });

  it('is one more of what was there already', async () => {
    const entry = '{ api: gone, service: nobody, version: 1, via: http, timeout: 1s }';
    const text = (entries: number) => `${TIDY('a')}consumes: [${Array(entries).fill(entry).join(', ')}]\n`;
    repository(root, { '.servicelint.yaml': 'landscape: closed\n', 'a/microservice.yaml': text(2) });
    const rule = 'consumers/unknown-service';
    expect((await findings(root)).filter((one) => one.rule === rule)).toHaveLength(2);
    write(root, { 'a/microservice.yaml': text(3) });
    expect(await caused()).toEqual([`a/microservice.yaml ${rule}`]);
  });

  it('is nothing where files only move', async () => {
    repository(root, {
      'old/microservice.yaml': `${NO_OWNER('a')}descripton: x\nprovides: [{ api: a, spec: ./openapi.yaml }]\n`,
      'old/openapi.yaml': SPEC('1.0.0', '/orders').replace('description: ok', '$ref: "./gone.yaml"'),
    });
    expect((await findings(root)).length).toBeGreaterThan(2);
    renameSync(join(root, 'old'), join(root, 'new'));
    expect(await caused()).toEqual([]);
  });

  it('goes by the rules as they are set today, and by what comments disabled then', async () => {
    const disabled = '# servicelint-disable-file social-contract/no-owner -- soon\n';
    repository(root, {
      '.servicelint.yaml': 'rules: { social-contract/no-owner: off }\n',
      'a/microservice.yaml': NO_OWNER('a'),
      'b/microservice.yaml': disabled + NO_OWNER('b'),
    });
    write(root, { '.servicelint.yaml': 'rules: { social-contract/no-owner: error }\n' });
    expect((await findings(root)).map(({ rule }) => rule)).toEqual(['social-contract/no-owner']);
    expect(await caused()).toEqual([]);
    write(root, { 'b/microservice.yaml': NO_OWNER('b') });
    expect(await caused()).toEqual(['b/microservice.yaml social-contract/no-owner']);
  });

  it('is not what rules find that the change itself switched on', async () => {
    repository(root, { 'a/microservice.yaml': TIDY('a') });
    expect(await findings(root)).toEqual([]);
    write(root, { '.servicelint.yaml': 'extends: strict\n' });
    expect((await findings(root)).map(({ rule }) => rule)).toContain('social-contract/no-description');
    expect(await caused()).toEqual([]);
  });

  it('counts what configurations say of the landscape', async () => {
    const consumer = `${TIDY('a')}consumes: [{ api: charge, service: stripe, version: 1, via: http, timeout: 1s }]\n`;
    const closed = 'landscape: closed\nexternal: [stripe]\n';
    repository(root, { '.servicelint.yaml': closed, 'a/microservice.yaml': consumer });
    expect(await findings(root)).toEqual([]);
    write(root, { '.servicelint.yaml': 'landscape: closed\n' });
    expect(await caused()).toEqual(['a/microservice.yaml consumers/unknown-service']);
  });

  it('takes what Git does not keep as it is', async () => {
    repository(root, {
      '.gitignore': 'generated/\n',
      'a/microservice.yaml': `${TIDY('a')}provides: [{ api: a, spec: ../generated/openapi.yaml }]\n`,
    });
    write(root, {
      'generated/openapi.yaml': SPEC('1.0.0', '/orders').replace('description: ok', '$ref: "./gone.yaml"'),
    });
    expect((await findings(root)).map(({ rule }) => rule)).toContain('manifest/unresolved-ref');
    expect(await caused()).toEqual([]);
  });

  it('is nothing in what a link leads to, in the repository or out of it', async () => {
    repository(root, { 'shared/a.yaml': NO_OWNER('a') });
    mkdirSync(join(root, 'a'));
    symlinkSync('../shared/a.yaml', join(root, 'a/microservice.yaml'));
    commit(root);
    symlinkSync('shared', join(root, 'b'));
    expect((await findings(root)).map(({ file }) => file)).toEqual(['a/microservice.yaml']);
    expect(await caused()).toEqual([]);
  });

  it('is all that is mended with --fix', async () => {
    repository(root, { 'a/microservice.yaml': `${TIDY('a')}descripton: x\n` });
    write(root, { 'b/microservice.yaml': `${TIDY('b')}descripton: x\n` });
    const { err, code } = await servicelint(root, ['check', '--changed', '--fix', '--fail-on', 'info']);
    expect([code, err.split('\n')[0]]).toEqual([0, 'Mended 1 finding.']);
    expect(git(root, 'status', '--porcelain')).toBe('?? b/');
    expect((await findings(root)).map(({ file }) => file)).toEqual(['a/microservice.yaml']);
  });

  it('says what to type next for the same', async () => {
    repository(root, { 'a/microservice.yaml': TIDY('a') });
    write(root, { 'a/microservice.yaml': `${TIDY('a')}descripton: x\n` });
    const { out } = await servicelint(root, ['check', '--changed=main']);
    expect(out).toMatch(/check --changed=main --fix {2}\(mends 1 of these\)/);
    expect((await servicelint(root, ['check', '--changed'])).out).toMatch(/check --changed --fix {2}/);
  });

  it('is what was not found in the base when that is checked out', async () => {
    repository(root);
    cpSync(join(PROJECT, 'examples/shop'), root, { recursive: true });
    const base = commit(root);
    const manifest = 'services/orders/microservice.yaml';
    write(root, { [manifest]: git(root, 'show', `HEAD:${manifest}`).replace(/^owner: .*$/m, 'ownr: me') });
    git(root, 'mv', 'services/tax', 'services/taxes');
    remove(`${root}/services/inventory`);
    git(root, 'worktree', 'add', '--quiet', `${root}-then`, base);
    const idsIn = async (at: string, ...options: string[]) =>
      (JSON.parse((await run(at, ...options)).out).findings as { id: string }[]).map(({ id }) => id);
    const before = new Set(await idsIn(`${root}-then`));
    const expected = (await idsIn(root)).filter((id) => !before.has(id));
    expect(expected.length).toBeGreaterThan(2);
    expect(await idsIn(root, `--changed=${base}`)).toEqual(expected);
  });
});

describe('where it cannot be told', () => {
  it.each([
    ['a revision that is not there', ['--changed=nope'], /there is no revision nope in this repository/],
    ['an option', ['--changed=--output=x'], /there is no revision --output=x/],
    ['an empty one', ['--changed='], /--changed= names no revision/],
    ['one beside it', ['--changed', 'main'], /no file or folder main\. If it is a revision, write --changed=main\.\n$/],
  ])('refuses %s', async (_, options, why) => {
    repository(root, { 'a/microservice.yaml': TIDY('a') });
    const { code, err, out } = await run(root, ...options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(why);
  });

  it('says that there is no repository, or no commit', async () => {
    write(root, { '.servicelint.yaml': 'root: true\n', 'a/microservice.yaml': TIDY('a') });
    const none = await run(root, '--changed');
    expect([none.code, none.err]).toEqual([2, expect.stringMatching(/is not in a Git repository\.\n$/)]);
    git(root, 'init', '--quiet');
    const empty = await run(root, '--changed');
    expect([empty.code, empty.err]).toEqual([2, expect.stringMatching(/no commit yet\.\n$/)]);
  });

  it('says that history was cut off, rather than that nothing changed', async () => {
    repository(`${root}/origin`, { 'a/microservice.yaml': TIDY('a') });
    git(`${root}/origin`, 'checkout', '--quiet', '-b', 'work');
    commit(`${root}/origin`, { 'b/microservice.yaml': NO_OWNER('b') });
    git(`${root}/origin`, 'checkout', '--quiet', 'main');
    git(root, 'clone', '--quiet', '--depth=1', '--branch=work', `file://${root}/origin`, 'clone');
    root = `${root}/clone`;
    git(root, 'checkout', '--quiet', '--detach');
    const { code, err } = await run(root, '--changed');
    expect([code, err]).toEqual([2, expect.stringContaining('shallow clone: fetch the tags and history')]);
  });

  it('says that the main branch was not fetched, rather than that nothing changed', async () => {
    repository(`${root}/origin`, { 'a/microservice.yaml': TIDY('a') });
    git(`${root}/origin`, 'checkout', '--quiet', '-b', 'work');
    commit(`${root}/origin`, { 'b/microservice.yaml': NO_OWNER('b') });
    git(root, 'clone', '--quiet', '--single-branch', `file://${root}/origin`, 'clone');
    git(`${root}/clone`, 'remote', 'set-head', 'origin', '--delete');
    root = `${root}/clone`;
    const { code, err } = await run(root, '--changed');
    expect([code, err]).toEqual([2, expect.stringContaining('there is no main branch here')]);
    git(root, 'fetch', '--quiet', 'origin', 'main:refs/remotes/origin/main');
    expect(await caused()).toEqual(['b/microservice.yaml social-contract/no-owner']);
  });

  it('says that objects were not fetched', async () => {
    repository(`${root}/origin`, { 'a/microservice.yaml': NO_OWNER('a') });
    commit(`${root}/origin`, { 'a/microservice.yaml': `${NO_OWNER('a')}description: x\n` });
    git(`${root}/origin`, 'config', 'uploadpack.allowFilter', 'true');
    git(root, 'clone', '--quiet', '--filter=blob:none', `file://${root}/origin`, 'clone');
    root = `${root}/clone`;
    const { code, err } = await run(root, '--changed=HEAD~1');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/a\/microservice\.yaml cannot be read as of .*partial clone/),
    ]);
    git(root, 'diff', 'HEAD~1');
    expect(await caused('--changed=HEAD~1')).toEqual([]);
  });
});
