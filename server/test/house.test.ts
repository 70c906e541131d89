import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../src');

/**
 * What each room may import besides itself; a room stands for a folder or file of `server/src`. The first line of
 * rooms computes and does no I/O; the second reads and watches; only `lsp` and `cli` join the two.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  syntax: [],
  readers: ['syntax'],
  contracts: ['readers', 'syntax'],
  landscape: ['contracts', 'readers', 'syntax'],
  rules: ['landscape', 'contracts', 'readers', 'syntax', 'protocol'],
  engine: ['rules', 'landscape', 'contracts', 'readers', 'syntax'],
  engines: ['engine', 'rules', 'landscape', 'readers'],
  fixes: ['engine', 'rules', 'landscape', 'contracts', 'readers', 'syntax'],
  features: ['fixes', 'engine', 'rules', 'landscape', 'contracts', 'readers', 'syntax', 'protocol'],
  platform: [],
  history: ['platform', 'readers', 'syntax'],
  workspace: ['history', 'platform', 'readers', 'syntax'],
  protocol: [],
  version: [],
};
const ANYTHING = new Set(['lsp', 'cli']);

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'));

const roomOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.ts$/, '');

function importsOf(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)[^'"]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm)].map(
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '',
  );
}

describe('the house', () => {
  it.each(files)('%s imports one way', (file) => {
    const room = roomOf(file);
    if (ANYTHING.has(room)) return;
    const allowed = ROOMS[room];
    expect(allowed, `server/src/${room} is no room of the house: name it in ARCHITECTURE.md and here`).toBeDefined();
    for (const name of importsOf(file)) {
      if (name.startsWith('node:')) {
        expect(file.startsWith('platform/node/'), `${file} imports ${name}: only platform/node may`).toBe(true);
      }
      if (name.endsWith('.md') || name.endsWith('.json')) continue;
      if (!name.startsWith('.')) continue;
      const target = roomOf(relative(SOURCE, join(SOURCE, dirname(file), name)).replaceAll('\\', '/'));
      expect([room, ...(allowed ?? [])], `${file} imports ${name}`).toContain(target);
    }
  });

  it('keeps vscode and the protocol out of what computes', () => {
    const outside = files.filter((file) => !ANYTHING.has(roomOf(file)));
    const bad = outside.filter((file) => importsOf(file).some((name) => name.startsWith('vscode')));
    expect(bad).toEqual([]);
  });

  it('lets the client import nothing of the server but the protocol', () => {
    const client = join(SOURCE, '../../client/src');
    const sources = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const bad = sources.flatMap((file) => {
      const text = readFileSync(join(client, file), 'utf8');
      const names = [...text.matchAll(/from '([^']*server\/src[^']*)'/g)].map(([, name]) => name ?? '');
      return names.filter((name) => !name.endsWith('server/src/protocol')).map((name) => `${file}: ${name}`);
    });
    expect(sources.length).toBeGreaterThan(0);
    expect(bad).toEqual([]);
  });

  it('keeps files short enough to read in one go', () => {
    const long = files
      .filter((file) => !file.includes('generated'))
      .filter((file) => readFileSync(join(SOURCE, file), 'utf8').split('\n').length > 450);
    expect(long).toEqual([]);
  });
});
