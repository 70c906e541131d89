import { describe, expect, it } from 'vitest';
import { LineIndex } from './lines';
import { find, firstLine, locate, pathOf } from './locate';
import { parse } from './parse';
import { place } from './place';
import { placeAt } from './place-at';
import { toPlain } from './plain';

describe('LineIndex', () => {
  const text = 'a\nbc\r\nd\re🙂\n';
  const lines = new LineIndex(text);

  it('knows all line ends', () => {
    expect(lines.lineCount).toBe(5);
    expect([0, 1, 2, 3].map((line) => text.slice(lines.offset({ line, character: 0 }), lines.endOf(line)))).toEqual([
      'a',
      'bc',
      'd',
      'e🙂',
    ]);
  });

  it('goes there and back', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
      expect(lines.offset(lines.position(offset))).toBe(offset);
    }
    expect(lines.position(10)).toEqual({ line: 3, character: 2 });
  });

  it('keeps positions outside of the text within it', () => {
    expect(lines.offset({ line: 1, character: 99 })).toBe(4);
    expect(lines.offset({ line: 99, character: 0 })).toBe(text.length);
    expect(lines.position(999)).toEqual({ line: 4, character: 0 });
  });
});

describe('locate', () => {
  const text = 'a: &a\n  b: "x y" # c\n  d:\n    - e\n    - f: 1\n      g: 2\n';
  const tree = parse(text, 'yaml');
  const show = (...args: Parameters<typeof place>) => {
    const { start, end } = locate(tree, place(...args));
    return text.slice(start, end);
  };

  it('finds keys, values, entries and stretches of text', () => {
    expect(show('f', ['a', 'b'], 'key')).toBe('b');
    expect(show('f', ['a', 'b'], 'value')).toBe('"x y"');
    expect(show('f', ['a', 'b'], 'entry')).toBe('b: "x y"');
    expect(show('f', ['a', 'd', 1], 'entry')).toBe('f: 1\n      g: 2');
    const within = locate(tree, { ...place('f', ['a', 'b']), within: { start: 2, end: 3 } });
    expect(text.slice(within.start, within.end)).toBe('y');
    expect(locate(tree, { ...place('f', []), span: { start: 3, end: 999 } })).toEqual({ start: 3, end: text.length });
  });

  it('falls back to what is left', () => {
    expect(show('f', ['a', 'gone', 'x'])).toBe('a');
    expect(show('f', ['a', 'd', 7])).toBe('d');
    expect(show('f', ['a', 'd', 1, 'gone'])).toBe('f: 1');
    expect(locate(parse('', 'yaml'), place('f', ['a']))).toEqual({ start: 0, end: 0 });
  });

  it('takes the whole scalar where its text is not that of the source', () => {
    const escaped = parse('a: "x\\ty"', 'yaml');
    expect(locate(escaped, { ...place('f', ['a']), within: { start: 2, end: 3 } })).toEqual({ start: 3, end: 9 });
  });

  it('clips to a line', () => {
    expect(firstLine(tree, tree.span(find(tree, ['a', 'd', 1])!))).toEqual({ start: 40, end: 44 });
  });

  it('tells the way to a value', () => {
    expect(pathOf(tree, find(tree, ['a', 'd', 1, 'g'])!)).toEqual(['a', 'd', 1, 'g']);
  });
});

describe('placeAt', () => {
  it.each([
    ['na|me: x\n', '/name', 'key', 'na'],
    ['name: x|\n', '/name', 'value', undefined],
    ['name: |\n', '/name', 'value', undefined],
    ['name: x\now|', '/', 'value', 'ow'],
    ['name: x\n|\nb: 1\n', '/', 'value', ''],
    ['a:\n  b: 1\n  |', '/a', 'value', ''],
    ['a:\n  b: 1\n|', '/', 'value', ''],
    ['a:\n  |', '/a', 'value', ''],
    ['a:\n  b: 1\n  c|\nd: 1\n', '/a', 'value', 'c'],
    ['a:\n  - b: 1\n    |\n', '/a/0', 'value', ''],
    ['a:\n  - b: 1\n    ve|\n', '/a/0', 'value', 've'],
    ['a:\n  - b: 1\n  - |\n', '/a/1', 'value', ''],
    ['a:\n  - b: 1\n  - ap|\n', '/a/1', 'value', 'ap'],
    ['a: { b: 1, | }\n', '/a', 'value', undefined],
    ['a: { b: 1, c| }\n', '/a/c', 'key', undefined],
    ['a: [x, y|]\n', '/a/1', 'value', undefined],
    ['a: 1\n---\nb: 2\n|', '1/', 'value', ''],
  ])('%j is %s', (marked, path, part, keyTyped) => {
    const offset = marked.indexOf('|');
    const tree = parse(marked.replace('|', ''), 'yaml');
    const at = placeAt(tree, offset);
    const steps = `${at.document || ''}/${at.path.join('/')}`;
    expect([steps, at.part, at.keyTyped]).toEqual([path, part, keyTyped]);
  });

  it('finds places in JSON', () => {
    const tree = parse('{"a": {"b": 1, "c": [2]}}', 'json');
    expect([3, 12, 14, 21].map((offset) => placeAt(tree, offset).path.join('/'))).toEqual(['a', 'a/b', 'a', 'a/c/0']);
  });
});

describe('toPlain', () => {
  it('shares what is shared, and ends', () => {
    const tree = parse('a: &a { b: 1 }\nc: *a\nd: [*a]\n__proto__: 1\n', 'yaml');
    const plain = toPlain(tree, tree.documents[0]!) as Record<string, unknown>;
    expect(plain.a).toBe(plain.c);
    expect(Object.keys(plain)).toContain('__proto__');
    const long = parse('[1, 2, 3, 4]', 'yaml');
    expect(toPlain(long, long.documents[0]!, 3)).toEqual([1, 2]);
  });
});
