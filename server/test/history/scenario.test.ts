import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from '../lsp/folders';
import { type Found, findings, run, short } from './command';
import { applyAndSave, diagnosticsOf, fixesFor } from './editor';
import { commit, folder, git, remove, repository, write } from './repository';
import { BILLING, MANIFEST, SHOP, SPEC, WEB, WITHOUT_TOTAL } from './shop-texts';

const MANIFEST_FILE = 'services/orders/microservice.yaml';
const SPEC_FILE = 'services/orders/openapi.yaml';
const OLD_SPEC_FILE = 'services/orders/openapi.v1.yaml';
const BILLING_FILE = 'services/billing/microservice.yaml';
const WEB_FILE = 'services/web/microservice.yaml';

const NOTE_TO_BILLING = `${BILLING_FILE}:4 info versioning/breaking-change`;
const BREAKS = `${SPEC_FILE}:35 error versioning/breaking-change`;
/** What is said where nothing tells that the field has been there. */
const BILLING_READS_NOTHING = `${BILLING_FILE}:4 error consumers/unknown-operation`;
const BILLING_IS_LATE = `${BILLING_FILE}:4 warning consumers/uses-deprecated`;
const WEB_IS_LATE = `${WEB_FILE}:4 warning consumers/uses-deprecated`;

let top: string;
let root: string;

beforeEach(() => {
  top = folder();
  root = `${top}/shop`;
});
afterEach(() => remove(top));

const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');

/** The day after one, both YYYY-MM-DD. */
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Deletes the field in an editor, takes the fix whose title begins so, and saves all files that it touched. */
async function fixInEditor(title: string): Promise<void> {
  const client = await serve(root);
  const spec = `${root}/${SPEC_FILE}`;
  await client.open(spec);
  await client.edit(spec, WITHOUT_TOTAL);
  const [breaking] = await diagnosticsOf(client, spec, 'versioning/breaking-change', 1);
  const fixes = await fixesFor(client, spec, breaking!);
  const edit = fixes.find((fix) => fix.title.startsWith(title))?.edit;
  if (!edit) throw new Error(`There is no such fix among these: ${fixes.map((fix) => fix.title).join(', ')}`);
  await applyAndSave(client, edit, new Map([[spec, WITHOUT_TOTAL]]));
  await diagnosticsOf(client, spec, 'versioning/breaking-change', 0);
  await client.stop();
}

/** The first release, then the second with the old version beside it, in a commit; returns the sunset of the old one. */
async function released(): Promise<string> {
  repository(root, SHOP);
  git(root, 'tag', '-a', 'v1.2.0', '-m', 'the first release');
  await fixInEditor('Release as 2.0.0 and keep 1.2.0');
  commit(root);
  git(root, 'tag', 'v2.0.0');
  return /sunset: (\S+)/.exec(read(MANIFEST_FILE))![1]!;
}

test('a field is deleted: the finding names who reads it, and its reader gets a note', async () => {
  repository(root, SHOP);
  git(root, 'tag', '-a', 'v1.2.0', '-m', 'the first release');
  expect(await short(root)).toEqual([]);
  write(root, { [SPEC_FILE]: WITHOUT_TOTAL });
  expect(await short(root)).toEqual([NOTE_TO_BILLING, BREAKS]);
  const [note, broken] = (await findings(root)) as [Found, Found];
  expect(broken.message).toMatch(
    /no longer sends `total`.*what v1\.2\.0 promised.*breaks billing \(getOrder#total\)\./,
  );
  expect(broken.related.map(({ file, message }) => `${file} ${message}`)).toEqual([
    `v1.2.0:${SPEC_FILE} So it was in v1.2.0.`,
    `${BILLING_FILE} billing uses getOrder#total.`,
  ]);
  expect(note.message).toMatch(/A change of orders that is not released yet will hit this.*Ask team-checkout/);
});

test('it is put back as it was', async () => {
  repository(root, SHOP);
  git(root, 'tag', 'v1.2.0');
  await fixInEditor('Restore total');
  expect(read(SPEC_FILE)).toBe(SPEC);
  expect(await short(root)).toEqual([]);
});

test('or it is released as the next major, and the old version lives on beside it', async () => {
  const sunset = await released();
  expect(read(OLD_SPEC_FILE)).toBe(SPEC);
  expect(read(SPEC_FILE)).toBe(WITHOUT_TOTAL.replace('version: 1.2.0', 'version: 2.0.0').replace('/v1', '/v2'));
  expect(read(MANIFEST_FILE).startsWith(MANIFEST.replace('{ version: 1.2.0 }', '{ version: 2.0.0 }'))).toBe(true);
  // Committed and tagged: each version is held against its own past.
  expect(await short(root)).toEqual([BILLING_IS_LATE, WEB_IS_LATE]);
  git(root, 'tag', '-d', 'v2.0.0');
  expect(await short(root)).toEqual([BILLING_IS_LATE, WEB_IS_LATE]);
  git(root, 'reset', '--quiet', 'HEAD^');
  expect(await short(root)).toEqual([BILLING_IS_LATE, WEB_IS_LATE]);
  expect(await short(root, '--today', sunset)).toEqual([BILLING_IS_LATE, WEB_IS_LATE]);
});

test('consumers move, the sunset comes, and the old version ends', async () => {
  const sunset = await released();
  const after = ['--today', dayAfter(sunset)];
  write(root, {
    [BILLING_FILE]: BILLING.replace('version: 1, uses: ["getOrder#total"]', 'version: 2, uses: [getOrder]'),
  });
  expect(await short(root)).toEqual([WEB_IS_LATE]);
  const kept = read(MANIFEST_FILE);
  const line = kept.split('\n').findIndex((text) => text.includes(sunset)) + 1;
  const passed = `${MANIFEST_FILE}:${line} warning versioning/sunset-passed`;
  expect(await short(root, ...after)).toEqual([passed, WEB_IS_LATE]);
  expect((await findings(root, ...after))[0]?.message).toMatch(/still served and asked for by web/);

  write(root, { [MANIFEST_FILE]: MANIFEST.replace('1.2.0', '2.0.0') });
  rmSync(`${root}/${OLD_SPEC_FILE}`);
  const notServed = `${WEB_FILE}:4 error consumers/version-not-served`;
  const gone = `${MANIFEST_FILE}:3 error versioning/breaking-change`;
  expect(await short(root)).toEqual([gone, notServed]);
  expect(await short(root, ...after)).toEqual([notServed]);

  write(root, { [WEB_FILE]: WEB.replace('version: 1', 'version: 2') });
  expect(await short(root)).toEqual([gone]);
  expect(await short(root, ...after)).toEqual([]);
  commit(root);
  git(root, 'tag', '-a', 'v2.0.1', '-m', 'the old version has ended');
  expect(await short(root)).toEqual([]);
});

test('a service that moved to another folder is held against what it was', async () => {
  repository(root, SHOP);
  git(root, 'tag', 'orders/v1.2.0');
  const moved = SPEC_FILE.replace('orders', 'order-service');
  renameSync(`${root}/services/orders`, `${root}/services/order-service`);
  expect(await short(root)).toEqual([]);
  write(root, { [moved]: WITHOUT_TOTAL });
  const reported = [NOTE_TO_BILLING, BREAKS.replace(SPEC_FILE, moved)];
  expect(await short(root)).toEqual(reported);
  commit(root);
  expect(await short(root)).toEqual(reported);
});

test('a branch without tags is held against where it left, also when it was squashed', async () => {
  repository(root, SHOP);
  git(root, 'checkout', '--quiet', '-b', 'work');
  commit(root, { [SPEC_FILE]: WITHOUT_TOTAL });
  expect(await short(root)).toEqual([NOTE_TO_BILLING, BREAKS]);
  expect((await findings(root))[1]?.message).toContain('not what main promised');
  expect(await short(root, '--base', 'HEAD')).toEqual([BILLING_READS_NOTHING]);

  git(root, 'checkout', '--quiet', 'main');
  commit(root, { 'README.md': 'Meanwhile\n' });
  git(root, 'merge', '--quiet', '--squash', 'work');
  // Not committed yet: held against main.
  expect(await short(root)).toEqual([NOTE_TO_BILLING, BREAKS]);
  commit(root);
  expect(await short(root)).toEqual([BILLING_READS_NOTHING]);
  expect(await short(root, '--base', 'HEAD^')).toEqual([NOTE_TO_BILLING, BREAKS]);
  git(root, 'checkout', '--quiet', '-b', 'next');
  expect(await short(root)).toEqual([BILLING_READS_NOTHING]);
  git(root, 'checkout', '--quiet', 'work');
  expect(await short(root)).toEqual([NOTE_TO_BILLING, BREAKS]);
  const mistyped = await run(root, '--base', 'mian');
  expect([mistyped.code, mistyped.out]).toEqual([2, '']);
  expect(mistyped.err).toContain('There is no revision mian in this repository');
});

test('a shallow clone says what it lacks, and fails where a baseline is required', async () => {
  repository(root, SHOP);
  git(root, 'tag', 'v1.2.0');
  commit(root, { [SPEC_FILE]: WITHOUT_TOTAL });
  git(top, 'clone', '--quiet', '--depth=1', '--no-tags', `file://${root}`, 'clone');
  const clone = `${top}/clone`;
  expect(await short(clone)).toEqual([BILLING_READS_NOTHING]);
  const lax = await run(clone);
  expect([lax.code, lax.err]).toEqual([1, expect.stringMatching(/shallow clone: .*git fetch --unshallow --tags/)]);
  const strict = await run(clone, '--require-baseline');
  expect([strict.code, strict.err]).toEqual([2, lax.err]);
  git(clone, 'fetch', '--quiet', '--unshallow', '--tags');
  expect([(await run(clone, '--require-baseline')).code, await short(clone)]).toEqual([1, [NOTE_TO_BILLING, BREAKS]]);

  // No repository at all.
  cpSync(clone, `${top}/plain`, { recursive: true });
  remove(`${top}/plain/.git`);
  const plain = await run(`${top}/plain`, '--require-baseline');
  expect([plain.code, plain.err]).toEqual([2, expect.stringContaining('not in a Git repository')]);
});
