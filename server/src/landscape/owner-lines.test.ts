import { describe, expect, it } from 'vitest';
import { ownersReader } from '../readers/owners';
import { parse } from '../syntax/parse';
import { ownersOf } from './code-owners';
import { linesNear } from './owner-lines';
import { matchesPattern } from './owner-patterns';

const read = (text: string) => ownersReader.read(parse(text, 'text'), '/shop/CODEOWNERS');

const PATTERNS = [
  '*',
  '*.md',
  '/a/',
  'a/',
  'a',
  '/a/b',
  'b/*.md',
  '**/b',
  '/a/**/c.md',
  'a?',
  '/b/a/',
  '__proto__/',
  '/',
];
const PATHS = ['a/x', 'a/b', 'a/b/c.md', 'b/a/x.md', 'ab/y', 'x/a/b/c', 'c.md', '__proto__/x', 'constructor'];

describe('the lines near a path', () => {
  it.each(PATHS)('are, for %s, all that match it, in their order', (path) => {
    const owners = read(PATTERNS.map((pattern, i) => `${pattern} @org/team-${i}`).join('\n'));
    const matching = (lines: typeof owners.lines) =>
      lines.filter(({ pattern }) => matchesPattern(pattern, path, 'github')).map(({ pattern }) => pattern);
    expect(matching(linesNear(owners)(path))).toEqual(matching(owners.lines));
  });

  it('are few, however many lines there are', () => {
    const parts = ['', 'src/', 'docs/', '*.md', 'openapi.yaml'];
    const lines = Array.from({ length: 1000 }, (_, i) => parts.map((part) => `/services/s${i}/${part} @org/t${i}`));
    const owners = read(lines.flat().join('\n'));
    expect(linesNear(owners)('services/s7/code')).toHaveLength(parts.length);
    expect(ownersOf('/shop/services/s7/code', owners).flatMap((line) => line.owners)).toEqual(['@org/t7']);
  });
});
