import { describe, expect, it } from 'vitest';
import type { Change } from '../syntax/change';
import { parse } from '../syntax/parse';
import { place } from '../syntax/place';
import type { Path } from '../syntax/tree';
import { applyEdits, edits } from './edits';

function changed(text: string, changes: readonly Change[], language: 'yaml' | 'json' = 'yaml'): string {
  return applyEdits(text, edits(parse(text, language), changes));
}

const at = (...path: Path) => place('f', path, 'entry');

describe('set', () => {
  it.each([
    ['a scalar, its comment and quotes', "a: 'x' # c\nb: 1\n", ['a'], "it's", "a: 'it''s' # c\nb: 1\n"],
    ['double quotes', 'a: "x"\n', ['a'], 'y', 'a: "y"\n'],
    ['a version that reads as a number', 'version: 1.9\n', ['version'], '1.10', 'version: "1.10"\n'],
    ['a word that older readers take for true', 'a: x\n', ['a'], 'Yes', 'a: "Yes"\n'],
    ['a number', 'version: 1.9\n', ['version'], 2, 'version: 2\n'],
    ['an empty value', 'a:\nb: 1\n', ['a'], 'x', 'a: x\nb: 1\n'],
    ['an empty value before a comment', 'a: # c\nb: 1\n', ['a'], 'x', 'a: x # c\nb: 1\n'],
    ['a block by a scalar', 'a: # c\n  x: 1\n  y: 2\nb: 1\n', ['a'], 'x', 'a: x # c\nb: 1\n'],
    ['a scalar by a block', 'a: x # c\nb:\n  c: 1\n', ['a'], { d: 2 }, 'a: # c\n  d: 2\nb:\n  c: 1\n'],
    ['a scalar by a short list', 'a: x\n', ['a'], ['y', 'z'], 'a: [y, z]\n'],
    ['a flow list', 'a: [x, # c\n  y]\n', ['a'], ['y', 'z, w'], 'a: [y, "z, w"]\n'],
    ['a block list', 'a:\n- x\n- y\nb: 1\n', ['a'], ['z'], 'a:\n- z\nb: 1\n'],
    ['a list right below its key by a map', 'a:\n- x\nb: 1\n', ['a'], { c: 1 }, 'a:\n  c: 1\nb: 1\n'],
    ['within braces', '{ a: 1, b: [2] }\n', ['b', 0], 'x: y', '{ a: 1, b: ["x: y"] }\n'],
    ['an item by a map', '- x # c\n- y\n', [0], { a: 1, b: { c: [] } }, '- a: 1 # c\n  b: { c: [] }\n- y\n'],
    ['a folded text', 'a: >-\n  x\n  y\nb: 1\n', ['a'], 'z', 'a: z\nb: 1\n'],
    ['the last value of a text without a line end', 'a: 1', ['a'], 2, 'a: 2'],
  ])('replaces %s', (_, before, path, value, after) => {
    expect(changed(before, [{ do: 'set', place: at(...path), value }])).toBe(after);
  });

  it('writes JSON over lines as the file does', () => {
    const text = '{\n\t"a": 1,\n\t"b": { "c": 1 }\n}\n';
    const value = { x: [1] };
    const after = '{\n\t"a": {\n\t\t"x": [\n\t\t\t1\n\t\t]\n\t},\n\t"b": { "c": 1 }\n}\n';
    expect(changed(text, [{ do: 'set', place: at('a'), value }], 'json')).toBe(after);
    const inside = '{\n\t"a": 1,\n\t"b": { "c": { "x": [1] } }\n}\n';
    expect(changed(text, [{ do: 'set', place: at('b', 'c'), value }], 'json')).toBe(inside);
  });
});

describe('insert', () => {
  it.each([
    ['at the end, after a comment', 'a: 1 # c\n# d\n', [], 'b', 2, undefined, 'a: 1 # c\nb: 2\n# d\n'],
    ['without a final line end', 'a: 1', [], 'b', 2, undefined, 'a: 1\nb: 2'],
    ['with CRLF', 'a: 1\r\n', [], 'b', { c: { d: 1 } }, undefined, 'a: 1\r\nb:\r\n  c: { d: 1 }\r\n'],
    ['before another, above its comment', 'a: 1\n# d\nb: 2\n', [], 'x', 2, 'b', 'a: 1\nx: 2\n# d\nb: 2\n'],
    ['before the first, below the header', '# h\na: 1\n', [], 'x', 2, 'a', '# h\nx: 2\na: 1\n'],
    ['beside a dash', '- a: 1\n', [0], 'x', 2, 'a', '- x: 2\n  a: 1\n'],
    [
      'into a list item',
      'l:\n  - a: 1\n  - b: 2\n',
      ['l', 0],
      'x',
      [],
      undefined,
      'l:\n  - a: 1\n    x: []\n  - b: 2\n',
    ],
    ['into nothing', 'a: # c\nb: 1\n', ['a'], 'x', true, undefined, 'a: # c\n  x: true\nb: 1\n'],
    ['into ~', 'a: ~\nb: 1\n', ['a'], 'x', true, undefined, 'a:\n  x: true\nb: 1\n'],
    ['into a bare dash', '-\n- b\n', [0], 'x', { y: { z: 1 } }, undefined, '- x:\n    y: { z: 1 }\n- b\n'],
    ['into an empty file', '', [], 'x', 'y', undefined, 'x: y\n'],
    ['into a file of comments', '# c', [], 'x', 'y', undefined, '# c\nx: y'],
    ['into braces', 'a: { b: 1 }\n', ['a'], 'x', 'y', undefined, 'a: { b: 1, x: y }\n'],
    ['into braces, before', 'a: { b: 1 }\n', ['a'], 'x', 'y', 'b', 'a: { x: y, b: 1 }\n'],
    ['into empty braces', 'a: {}\n', ['a'], 'x', 'y', undefined, 'a: { x: y }\n'],
    ['into braces over lines', 'a: {\n  b: 1 # c\n}\n', ['a'], 'x', 1, undefined, 'a: {\n  b: 1, # c\n  x: 1\n}\n'],
    [
      'into braces with a last comma',
      'a: {\n  b: 1, # c\n}\n',
      ['a'],
      'x',
      1,
      undefined,
      'a: {\n  b: 1, # c\n  x: 1,\n}\n',
    ],
    [
      'before a merge key',
      'x: &x { q: 1 }\na: { b: 1, <<: *x }\n',
      ['a'],
      'c',
      1,
      undefined,
      'x: &x { q: 1 }\na: { b: 1, c: 1, <<: *x }\n',
    ],
    [
      'after text whose last lines count',
      'a:\n  b: |+\n    x\n\nc: 1\n',
      ['a'],
      'x',
      1,
      undefined,
      'a:\n  b: |+\n    x\n\n  x: 1\nc: 1\n',
    ],
  ] as const)('adds an entry %s', (_, before, path, key, value, next, after) => {
    expect(changed(before, [{ do: 'insert', place: at(...path), key, value, before: next }])).toBe(after);
  });

  it.each([
    ['an empty file', '', [], '{\n  "x": 1\n}\n'],
    ['empty braces', '{}', [], '{\n  "x": 1\n}'],
    ['one line', '{ "a": { "b": 1 } }', ['a'], '{ "a": { "b": 1, "x": 1 } }'],
    ['four spaces', '{\n    "a": {}\n}\n', ['a'], '{\n    "a": {\n        "x": 1\n    }\n}\n'],
  ] as const)('adds to JSON: %s', (_, before, path, after) => {
    expect(changed(before, [{ do: 'insert', place: at(...path), key: 'x', value: 1 }], 'json')).toBe(after);
  });

  it('leaves a map alone that has the key already, and one that comes in by an alias', () => {
    expect(edits(parse('a: 1\n', 'yaml'), [{ do: 'insert', place: at(), key: 'a', value: 1 }])).toEqual([]);
    const alias = parse('a: &a\n  b: 1\nc: *a\n', 'yaml');
    expect(edits(alias, [{ do: 'insert', place: at('c'), key: 'x', value: 1 }])).toEqual([]);
    expect(edits(alias, [{ do: 'set', place: at('c', 'b'), value: 1 }])).toEqual([]);
  });
});

describe('append', () => {
  it.each([
    ['dashes indented', 'a:\n  - x # c\nb: 1\n', 'a:\n  - x # c\n  - y\nb: 1\n'],
    ['dashes not indented', 'a:\n- x\nb: 1', 'a:\n- x\n- y\nb: 1'],
    ['brackets', 'a: [x]\n', 'a: [x, y]\n'],
    ['empty brackets', 'a: []\n', 'a: [y]\n'],
    ['brackets over lines', 'a: [\n  x\n]\n', 'a: [\n  x,\n  y\n]\n'],
  ])('adds an item: %s', (_, before, after) => {
    expect(changed(before, [{ do: 'append', place: at('a'), value: 'y' }])).toBe(after);
  });

  it('writes an item as its neighbours are written', () => {
    const value = { c: 1 };
    expect(changed('a:\n  - b: 1\n', [{ do: 'append', place: at('a'), value }])).toBe('a:\n  - b: 1\n  - c: 1\n');
    expect(changed('a:\n  - { b: 1 }\n', [{ do: 'append', place: at('a'), value }])).toBe(
      'a:\n  - { b: 1 }\n  - { c: 1 }\n',
    );
  });
});

describe('remove', () => {
  it.each([
    ['a line and its comment', 'a: 1 # c\n# d\nb: 2\n', ['a'], '# d\nb: 2\n'],
    ['the last line of a text without a line end', 'a: 1\r\nb: 2', ['b'], 'a: 1'],
    ['a block', 'a:\n  b: 1\n  c: 2\nd: 3\n', ['a'], 'd: 3\n'],
    ['the only entry below a key', 'a: # c\n  b: 1\nd: 3\n', ['a', 'b'], 'a: {} # c\nd: 3\n'],
    ['the only item', 'a:\n- b\nd: 3\n', ['a', 0], 'a: []\nd: 3\n'],
    ['the only entry beside a dash', '- a: 1\n- b\n', [0, 'a'], '- {}\n- b\n'],
    ['the first beside a dash', '- a: 1 # c\n  b: 2\n', [0, 'a'], '- b: 2\n'],
    ['the first beside a dash, before a comment', '- a: 1\n  # c\n  b: 2\n', [0, 'a'], '- \n  # c\n  b: 2\n'],
    ['an item with a map', '- a: 1\n  b: 2\n- c\n', [0], '- c\n'],
    ['the first in braces', '{ a: 1, b: 2 }\n', ['a'], '{ b: 2 }\n'],
    ['the last in braces', '{ a: 1, b: 2 }\n', ['b'], '{ a: 1 }\n'],
    ['the only one in braces', '{ a: 1 }\n', ['a'], '{}\n'],
    ['the last one on lines', 'a: [\n  x, # c\n  y # d\n]\n', ['a', 1], 'a: [\n  x # c\n]\n'],
    [
      'the last before a merge key',
      'x: &x\n  q: 1\na:\n  <<: *x\n  b: 1\n',
      ['a', 'b'],
      'x: &x\n  q: 1\na:\n  <<: *x\n',
    ],
  ] as const)('takes away %s', (_, before, path, after) => {
    expect(changed(before, [{ do: 'remove', place: at(...path) }])).toBe(after);
  });

  it('takes away several, whatever their order', () => {
    const two = [0, 1].map((index): Change => ({ do: 'remove', place: at('a', index) }));
    expect(changed('a:\n  - x\n  - y\n  - z\n', two)).toBe('a:\n  - z\n');
    expect(changed('{"a": [1, 2, 3]}', two, 'json')).toBe('{"a": [3]}');
    expect(changed('{"a": [1, 2]}', two.toReversed(), 'json')).toBe('{"a": []}');
  });
});

describe('other changes', () => {
  it('renames a key in its quotes', () => {
    expect(changed('a: 1\n', [{ do: 'rename', place: at('a'), key: 'b: c' }])).toBe('"b: c": 1\n');
    expect(changed("'a': 1\n", [{ do: 'rename', place: at('a'), key: 'b' }])).toBe("'b': 1\n");
    expect(changed('{"a": 1}', [{ do: 'rename', place: at('a'), key: 'b' }], 'json')).toBe('{"b": 1}');
  });

  it('removes a comment with its line, or from the end of one', () => {
    const remove = (start: number, end: number): Change => ({
      do: 'removeText',
      place: { ...at(), span: { start, end } },
    });
    expect(changed('a: 1\n  # c\nb: 2\n', [remove(7, 10)])).toBe('a: 1\nb: 2\n');
    expect(changed('a: 1 # c\nb: 2\n', [remove(5, 8)])).toBe('a: 1\nb: 2\n');
    expect(changed('a: 1 # c\nb: 2\n', [remove(6, 7)])).toBe('a: 1 #c\nb: 2\n');
  });

  it('writes a comment above an entry or item', () => {
    const text = 'a:\n  - b: 1\n';
    expect(changed(text, [{ do: 'insertComment', place: at('a', 0), text: 'x' }])).toBe('a:\n  # x\n  - b: 1\n');
    expect(changed(text, [{ do: 'insertComment', place: at('a'), text: 'x\ny' }])).toBe(`# x\n# y\n${text}`);
    expect(changed('{"a": 1}', [{ do: 'insertComment', place: at('a'), text: 'x' }], 'json')).toBe('{"a": 1}');
  });

  it('makes several changes at once, each where it was meant', () => {
    const changes: Change[] = [
      { do: 'remove', place: at('a') },
      { do: 'rename', place: at('b'), key: 'renamed' },
      { do: 'insert', place: at('b'), key: 'x', value: 1 },
      { do: 'insert', place: at('b'), key: 'y', value: 2 },
      { do: 'set', place: at('b', 'c'), value: 3 },
      { do: 'createFile', file: 'g', text: '' },
    ];
    const text = 'a: 1\nb:\n  c: 2\n';
    const made = edits(parse(text, 'yaml'), changes);
    expect(applyEdits(text, made)).toBe('renamed:\n  c: 3\n  x: 1\n  y: 2\n');
    for (const [index, edit] of made.entries()) {
      expect(edit.span.start).toBeGreaterThanOrEqual(made[index - 1]?.span.end ?? 0);
    }
  });

  it('makes no edit of a place that is gone', () => {
    expect(edits(parse('a: 1\n', 'yaml'), [{ do: 'set', place: at('b'), value: 1 }])).toEqual([]);
    expect(edits(parse('a: 1\n', 'yaml'), [{ do: 'append', place: at('a'), value: 1 }])).toEqual([]);
  });
});

describe('many insertions', () => {
  const NAMES = Array.from({ length: 20 }, (_, index) => `m${index}`);
  const text = NAMES.map((name, index) => (index % 2 ? `${name}:\n  a: 1 # c\n` : `${name}: { a: 1 }\n`)).join('');

  it('come to the same at once as one after the other', () => {
    const inserts = NAMES.map((name): Change => ({ do: 'insert', place: at(name), key: 'b', value: { c: 2 } }));
    const oneByOne = inserts.reduce((before, insert) => changed(before, [insert]), text);
    expect(changed(text, inserts)).toBe(oneByOne);
    expect(oneByOne).toContain('m1:\n  a: 1 # c\n  b: { c: 2 }\n');
  });

  it('into one map follow each other', () => {
    const inserts = NAMES.map((name): Change => ({ do: 'insert', place: at(), key: name, value: 1 }));
    expect(changed('a: 1\n', inserts)).toBe(`a: 1\n${NAMES.map((name) => `${name}: 1\n`).join('')}`);
  });
});
