import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, MISSPELT, servicelint } from './command';

const MARK = '\uFEFF';
const windows = (text: string): string => text.replaceAll('\n', '\r\n');
const textOf = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

describe('check --fix', () => {
  it('mends what is safe, reports the rest, and is judged by that', async () => {
    const root = folder({ 'a/microservice.yaml': MISSPELT, 'b/microservice.yaml': 'name: stock\n' });
    const ran = await servicelint(root, ['check', '--fix', '--fail-on', 'info', '--format', 'json']);
    expect(ran).toMatchObject({ code: 1, err: 'Mended 1 finding.\n' });
    expect(JSON.parse(ran.out).findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'social-contract/no-owner',
    ]);
    expect(textOf(root, 'a/microservice.yaml')).toBe('name: orders\nowner: team-a\ndescription: Takes orders\n');
    const clean = await servicelint(root, ['check', 'a', '--fix', '--fail-on', 'info']);
    expect(clean).toMatchObject({ code: 0, err: 'There was nothing to mend safely.\n' });
  });

  it('writes only in the paths that were named', async () => {
    const root = folder({
      'a/microservice.yaml': MISSPELT,
      'b/microservice.yaml': MISSPELT.replace('orders', 'stock'),
    });
    await servicelint(root, ['check', 'b', '--fix']);
    expect(textOf(root, 'a/microservice.yaml')).toContain('descripton');
    expect(textOf(root, 'b/microservice.yaml')).toContain('description');
  });

  it('twice equals once, and leaves line ends and byte order marks as they are', async () => {
    const manifest = MARK + windows(`${MISSPELT}lifecycel: experimental\n# a word at the end`);
    const root = folder({ 'microservice.yaml': manifest });
    const once = await servicelint(root, ['check', '--fix', '--format', 'json']);
    const text = textOf(root, 'microservice.yaml');
    const mended = manifest.replace('descripton', 'description').replace('lifecycel', 'lifecycle');
    expect(text).toBe(mended);
    const twice = await servicelint(root, ['check', '--fix', '--format', 'json']);
    expect(textOf(root, 'microservice.yaml')).toBe(text);
    expect(twice.out).toBe(once.out);
    expect(twice.err).toBe('There was nothing to mend safely.\n');
  });

  it('leaves a file alone whose bytes are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(MISSPELT, 'utf16le')]);
    const root = folder({ 'microservice.yaml': bytes });
    const ran = await servicelint(root, ['check', '--fix', '--format', 'json']);
    expect(JSON.parse(ran.out).findings).toHaveLength(1);
    expect(readFileSync(join(root, 'microservice.yaml')).equals(bytes)).toBe(true);
  });
});
