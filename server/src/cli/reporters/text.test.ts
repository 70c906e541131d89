import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt';
import { columns, printable, wrap } from './text';

const range = (from: number, to: number, lines = 0) => ({
  start: { line: 3, character: from },
  end: { line: 3 + lines, character: to },
});

describe('wrap', () => {
  it('fills lines, and leaves long words whole', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('a https://example.test/long b', 10)).toEqual(['a', 'https://example.test/long', 'b']);
    expect(wrap('', 10)).toEqual(['']);
  });

  it('counts what a terminal shows', () => {
    expect([columns('abc'), columns('注文'), columns('😀'), columns('e\u0301')]).toEqual([3, 4, 2, 1]);
    expect(wrap('注文 注文', 8)).toEqual(['注文', '注文']);
  });
});

describe('printable', () => {
  it('takes the commands out of a text', () => {
    expect(printable('a\u001b[2Jb\tc\u009bd')).toBe('a [2Jb c d');
  });
});

describe('excerptOf', () => {
  const marked = (line: string, from: number, to: number, width = 90) => {
    const { line: shown, indent, mark } = excerptOf(line, range(from, to), width);
    return [shown, indent + mark];
  };

  it('marks what is meant', () => {
    expect(marked('  - api: stock', 9, 14)).toEqual(['  - api: stock', '         ^^^^^']);
    expect(marked('name:', 5, 5)).toEqual(['name:', '     ^']);
  });

  it('puts the mark below wide characters, and a tab where one column was', () => {
    expect(marked('注: x', 3, 4)).toEqual(['注: x', '    ^']);
    expect(marked('\ta: 1', 1, 2)).toEqual([' a: 1', ' ^']);
  });

  it('marks the rest of the line where the range goes on', () => {
    const { indent, mark } = excerptOf('a: [', range(3, 1, 2), 90);
    expect(indent + mark).toBe('   ^');
  });

  it('shows of a long line the part around the mark, never wider than asked', () => {
    const line = `${'a'.repeat(200)}WRONG${'b'.repeat(200)}`;
    const [shown = '', mark = ''] = marked(line, 200, 205, 60);
    expect(shown.length).toBe(60);
    expect(shown).toMatch(/^…a+WRONGb+…$/);
    expect(shown.slice(mark.indexOf('^'), mark.length)).toBe('WRONG');
    const [end = '', endMark = ''] = marked(line, 404, 405, 60);
    expect(end).toMatch(/^…b+$/);
    expect(endMark.length).toBe(end.length);
    const [start = '', all = ''] = marked(line, 0, 405, 60);
    expect(start).toMatch(/^a+…$/);
    expect(all.length).toBeLessThanOrEqual(60);
  });
});
