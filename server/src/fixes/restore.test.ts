import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import { place } from '../syntax/place';
import type { Path } from '../syntax/tree';
import { applyEdits, edits } from './edits';

function restored(today: string, released: string, path: Path, language: 'yaml' | 'json' = 'yaml'): string {
  const from = parse(released, language);
  const tree = parse(today, language);
  return applyEdits(today, edits(tree, [{ do: 'restore', place: place('f', path.slice(0, -1)), from, path }]));
}

const SCHEMA = `properties:
  id:
    type: string # of the order

  # What the customer pays.
  # In cents.
  total: # never below zero
    type: integer
    description: |
      One.

        Two.
    enum:
      - 1
      # the most
      - 2

  # What was sent.
  status: { type: string }
`;

describe('restore', () => {
  it('brings an entry back with its comments, text and blank lines', () => {
    const without = SCHEMA.replace(/ {2}# What the customer[\s\S]*? {6}- 2\n\n/, '');
    expect(without).not.toContain('customer');
    expect(restored(without, SCHEMA, ['properties', 'total'])).toBe(SCHEMA);
  });

  it('leaves comments alone that are still there', () => {
    const without = SCHEMA.replace(/ {2}total:[\s\S]*? {6}- 2\n/, '');
    expect(without).toContain('# In cents.\n\n  # What was sent.');
    expect(restored(without, SCHEMA, ['properties', 'total'])).toBe(SCHEMA);
  });

  it('keeps line ends', () => {
    const [today, released] = [SCHEMA.replace(/ {2}total:[\s\S]*? {6}- 2\n/, ''), SCHEMA].map((text) =>
      text.replaceAll('\n', '\r\n'),
    );
    expect(restored(today!, released!, ['properties', 'total'])).toBe(released);
    expect(restored(today!, SCHEMA, ['properties', 'total'])).toBe(released);
  });

  it('indents as the other text does, block scalars as they were below their keys', () => {
    const today = `schemas:
    Order:
        properties:
            id:
                enum: [a]
                required:
                - a
`;
    expect(restored(today, SCHEMA, ['properties']).slice(0, 11)).toBe('properties:');
    const path: Path = ['schemas', 'Order', 'properties', 'total'];
    const released = `schemas:\n  Order:\n${SCHEMA.replace(/^(?=.)/gm, '    ')}`;
    expect(restored(today, released, path)).toBe(`${today}
            # What the customer pays.
            # In cents.
            total: # never below zero
                type: integer
                description: |
                  One.

                    Two.
                enum:
                - 1
                # the most
                - 2
`);
  });

  it.each([
    ['first', 'b: 2\n', 'a: 1\nb: 2\n', ['a'], 'a: 1\nb: 2\n'],
    ['below the head of a file', '# all\nb: 2\n', '# most\na: 1\nb: 2\n', ['a'], '# all\n# most\na: 1\nb: 2\n'],
    [
      'above the comment of the next',
      'x:\n  # b\n  b: 2\n',
      'x:\n  a: 1\n  b: 2\n',
      ['x', 'a'],
      'x:\n  a: 1\n  # b\n  b: 2\n',
    ],
    ['beside a dash', '- b: 2\n', '- a: 1\n  b: 2\n', [0, 'a'], '- a: 1\n  b: 2\n'],
    ['after the nearest that is there', 'a: 1\nd: 4\n', 'a: 1\nb: 2\nc: 3\nd: 4\n', ['c'], 'a: 1\nc: 3\nd: 4\n'],
    ['at the end of a text without a line end', 'a: 1', 'a: 1\nb: 2', ['b'], 'a: 1\nb: 2'],
    ['an item by its neighbours', '- c\n- a\n', '- a\n- b # b\n- c\n', [1], '- c\n- a\n- b # b\n'],
    ['into nothing', 'x: # c\ny: 1\n', 'x:\n  a: 1 # d\n', ['x', 'a'], 'x: # c\n  a: 1 # d\ny: 1\n'],
    ['an item into nothing', 'x:\ny: 1\n', 'x:\n- a\n', ['x', 0], 'x:\n- a\ny: 1\n'],
    ['into empty braces', 'x: {} # c\n', 'x:\n  a: |\n    1\n', ['x', 'a'], 'x: # c\n  a: |\n    1\n'],
    ['into braces', 'x: { b: 2 }\n', 'x:\n  # c\n  a: 1 # d\n  b: 2\n', ['x', 'a'], 'x: { a: 1, b: 2 }\n'],
    ['from braces', 'x:\n  b: 2\n', "x: { a: [ '1' ], b: 2 }\n", ['x', 'a'], 'x:\n  a: ["1"]\n  b: 2\n'],
    ['from braces into braces', 'x: {b: 2}\n', "x: { a: [ '1' ], b: 2 }\n", ['x', 'a'], "x: {a: [ '1' ], b: 2}\n"],
    [
      'within braces over lines',
      'x: {\n  a: 1, # one\n}\n',
      'x: {\n  a: 1,\n  # two\n  b: 2, # three\n}\n',
      ['x', 'b'],
      'x: {\n  a: 1, # one\n  # two\n  b: 2, # three\n}\n',
    ],
    [
      'what stands at an alias',
      'a: &a { x: 1 }\nb: {}\n',
      'a: &a { x: 1 }\nb: *a\n',
      ['b', 'x'],
      'a: &a { x: 1 }\nb: { x: 1 }\n',
    ],
    [
      'an alias that leads elsewhere now, as what it stood for',
      'b: 1\n',
      'x: &x [1]\na: *x\nb: 1\n',
      ['a'],
      'a: [1]\nb: 1\n',
    ],
    ['an anchor that is another now, without it', 'x: &x 1\n', 'x: &x 1\na: &x [2]\n', ['a'], 'x: &x 1\na: [2]\n'],
    [
      'behind a text that owns blank lines',
      'a: |+\n  x\n\nc: 1\n',
      'a: |+\n  x\n\nb: 2\nc: 1\n',
      ['b'],
      'a: |+\n  x\n\nb: 2\nc: 1\n',
    ],
    [
      'a blank line after no text that owns those below it',
      'a: |+\n  x\n\nc: 1\n',
      'a: 1\n\nb: 2\n\nc: 1\n',
      ['b'],
      'a: |+\n  x\n\nb: 2\n\nc: 1\n',
    ],
    [
      'nor below one that owns them',
      'a: 1\nc: 1\n',
      'a: 1\n\nb: |+\n  x\n\nc: 1\n',
      ['b'],
      'a: 1\n\nb: |+\n  x\n\nc: 1\n',
    ],
    ['a text that ended with its file', 'b: 1\n', 'b: 1\na: |\n  x', ['a'], 'b: 1\na: |\n  x\n'],
    [
      'comments of the levels that they stand on',
      'x:\n    y: 1\n',
      'x:\n  y: 1\na:\n  b:\n    c: 1\n  # d\n  d: 2\n  # e\n',
      ['a'],
      'x:\n    y: 1\na:\n    b:\n        c: 1\n    # d\n    d: 2\n',
    ],
    [
      'no comment within braces that is still there',
      'x: {\n  a: 1,\n  # two\n}\n',
      'x: {\n  a: 1,\n  # two\n  b: 2\n}\n',
      ['x', 'b'],
      'x: {\n  a: 1,\n  b: 2,\n  # two\n}\n',
    ],
    ['below a byte order mark', '\uFEFFa: 1\n', 'a: 1\nb: 2\n', ['b'], '\uFEFFa: 1\nb: 2\n'],
  ] as const)('puts %s', (_, today, released, path, after) => {
    expect(restored(today, released, path)).toBe(after);
    expect(restored(after, released, path)).toBe(after);
  });

  it.each([
    ['is there', 'a: 2\n', 'a: 1\n', ['a']],
    ['is there by a merge key', 'x: &x { a: 1 }\ny:\n  <<: *x\n', 'y: { a: 1 }\n', ['y', 'a']],
    ['is there as often', '[a, b, a]\n', '[a, a]\n', [1]],
    ['is not in the other text', 'a: 2\n', 'a: 1\n', ['b']],
    ['has no place', 'a: 2\n', 'x: { b: 1 }\n', ['x', 'b']],
    ['belongs into a map where a list is', 'x: [a]\n', 'x: { b: 1 }\n', ['x', 'b']],
    ['belongs to what an alias stands for', 'a: &a { c: 1 }\nx: *a\n', 'x: { b: 1 }\n', ['x', 'b']],
  ] as const)('makes no edit where what is lost %s', (_, today, released, path) => {
    expect(restored(today, released, path)).toBe(today);
  });

  it('writes JSON as it stood, with the commas that are needed', () => {
    const released = '{\n  "a": 1,\n  "b": {\n    "c": [1,  2],\n    "d": { "e": "\\u00fc" }\n  },\n  "f": 2\n}\n';
    expect(restored('{\n  "a": 1,\n  "f": 2\n}\n', released, ['b'], 'json')).toBe(released);
    expect(restored('{\n  "a": 1,\n  "b": {},\n  "f": 2\n}\n', released, ['b', 'c'], 'json')).toBe(
      '{\n  "a": 1,\n  "b": {\n    "c": [1,  2]\n  },\n  "f": 2\n}\n',
    );
    expect(restored('{\n\t"a": 1\n}\n', released, ['b'], 'json')).toBe(
      '{\n\t"a": 1,\n\t"b": {\n\t\t"c": [1,  2],\n\t\t"d": { "e": "\\u00fc" }\n\t}\n}\n',
    );
    const short = '{ "b": { "c": [1, 2], "d": { "e": "ü" } }, "f": 2 }';
    expect(restored('{ "f": 2 }', released, ['b'], 'json')).toBe(short);
  });

  it('makes several, one after the other', () => {
    const from = parse('a: 1\nb: 2\nc: 3\nd: 4\n', 'yaml');
    const today = 'a: 1\n';
    const changes = ['b', 'c', 'd'].map(
      (key) => ({ do: 'restore', place: place('f', []), from, path: [key] }) as const,
    );
    expect(applyEdits(today, edits(parse(today, 'yaml'), changes))).toBe(from.text);
  });

  it('takes another language by its values', () => {
    const from = parse('{ "a": { "b": [1] } }', 'json');
    const tree = parse('c: 1\n', 'yaml');
    const made = edits(tree, [{ do: 'restore', place: place('f', []), from, path: ['a'] }]);
    expect(applyEdits(tree.text, made)).toBe('a:\n  b: [1]\nc: 1\n');
  });
});
