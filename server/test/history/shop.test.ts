import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeShop, refreshShop } from '../../../scripts/shop-history.mjs';
import { fieldIn, MOMENT, momentIn } from '../../../scripts/shop-moment.mjs';
import { PROJECT } from '../command';
import { findings, short } from './command';
import { commit, folder, git, remove, write } from './repository';

const top = folder();
const shop = `${top}/shop`;

beforeAll(() => makeShop(shop));
afterAll(() => remove(top));

test('the example with a past has its releases, its files as they are, and what the example has to be found', async () => {
  expect(git(shop, 'status', '--porcelain')).toBe('');
  expect(git(shop, 'tag', '--merged').split('\n')).toEqual(['catalog/v2.4.1', 'orders/v2.3.0', 'v1.5.0', 'v1.6.0']);
  const shown = (found: Awaited<ReturnType<typeof findings>>) => found.map(({ file, message }) => `${file} ${message}`);
  expect(shown(await findings(shop, '--require-baseline'))).toEqual(
    shown(await findings(`${PROJECT}/examples/shop`, '--base', 'HEAD')),
  );
  expect(git(shop, 'show', 'v1.5.0:services/orders/openapi.yaml')).not.toContain('giftNote');
});

test('the same example gives the same commits, whatever the machine is set to', () => {
  const other = `${top}/other`;
  process.env.GIT_AUTHOR_NAME = 'Somebody';
  process.env.GIT_DIR = '/nowhere';
  try {
    makeShop(other);
  } finally {
    delete process.env.GIT_AUTHOR_NAME;
    delete process.env.GIT_DIR;
  }
  expect(git(other, 'rev-parse', 'HEAD', 'v1.6.0')).toBe(git(shop, 'rev-parse', 'HEAD', 'v1.6.0'));
});

test('deleting the field of the moment hits those that the README names', async () => {
  const { file, schema, field } = MOMENT;
  const found = fieldIn(shop)!;
  expect(momentIn(shop)).toContain(`line ${found.line}`);
  const before = await short(shop);
  writeFileSync(`${shop}/${file}`, found.after);
  const added = (await findings(shop)).filter(({ rule }) => rule === 'versioning/breaking-change');
  expect(await short(shop)).toHaveLength(before.length + added.length);
  const notes = added.filter(({ severity }) => severity === 'info').map((one) => one.file);
  const services = ['gateway', 'orders', 'recommendations'];
  expect([...new Set(notes)]).toEqual(services.map((name) => `services/${name}/microservice.yaml`));
  const broken = added.filter(({ severity }) => severity === 'error');
  expect(broken.map((one) => one.file)).toEqual([file]);
  for (const name of services) expect(broken[0]?.message).toContain(name);
  expect(broken[0]?.message).toContain('catalog/v2.4.1');
  const readme = readFileSync(`${shop}/README.md`, 'utf8');
  expect(readme).toContain(`delete \`${field}\` of \`${schema}\` in \`${file}\``);
  expect(fieldIn(shop)).toBeUndefined();
  expect(momentIn(shop)).toContain('back');
});

test('a copy is made anew unless somebody changed something in it', () => {
  const copy = `${top}/copy`;
  const kept = () => refreshShop(copy).kept;
  expect([kept(), kept()]).toEqual([false, false]);
  for (const change of [() => write(copy, { 'README.md': '' }), () => commit(copy, { 'new.txt': 'new\n' })]) {
    change();
    expect(kept()).toBe(true);
  }
  expect(git(copy, 'show', 'HEAD:new.txt')).toBe('new');
  git(copy, 'reset', '--quiet', '--hard', 'v1.6.0');
  expect(kept()).toBe(false);
  write(copy, { 'new.txt': 'not added\n' });
  expect(kept()).toBe(true);
  remove(`${copy}/new.txt`);
  git(copy, 'tag', 'mine');
  expect(kept()).toBe(true);
});
