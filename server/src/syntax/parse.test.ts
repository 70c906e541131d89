import { describe, expect, it } from 'vitest';
import { find } from './locate';
import { parse } from './parse';
import { toPlain } from './plain';
import type { Tree } from './tree';

function plain(text: string, language: 'yaml' | 'json' = 'yaml'): unknown {
  const tree = parse(text, language);
  expect(tree.problems).toEqual([]);
  return JSON.parse(JSON.stringify(tree.documents.map((root) => toPlain(tree, root))));
}

/** The source text of a value, and of its key. */
function source(tree: Tree, ...path: (string | number)[]): (string | undefined)[] {
  const node = find(tree, path)!;
  return [tree.keySpan(node), tree.span(node)].map((span) => span && tree.text.slice(span.start, span.end));
}

const YAML = `\uFEFF%YAML 1.2
--- # first
name: &n "or\\u0064ers" # comment
🙂: 'it''s'
list:
- a
-
- { x: 1, y }
text: >-
  folded
  text

empty:   # nothing
...
---
second`;

describe.each([
  ['line feeds', YAML],
  ['carriage returns', YAML.replaceAll('\n', '\r\n')],
])('YAML with %s', (_, text) => {
  const tree = parse(text, 'yaml');

  it('is read', () => {
    const first = {
      name: 'orders',
      '🙂': "it's",
      list: ['a', null, { x: 1, y: null }],
      text: 'folded text',
      empty: null,
    };
    expect(plain(text)).toEqual([first, 'second']);
  });

  it('has exact places', () => {
    expect(source(tree, 'name')).toEqual(['name', '"or\\u0064ers"']);
    expect(source(tree, '🙂')).toEqual(['🙂', "'it''s'"]);
    expect(source(tree, 'list', 2, 'x')).toEqual(['x', '1']);
    expect(source(tree, 'list', 2)).toEqual([undefined, '{ x: 1, y }']);
    expect(source(tree, 'text')[1]!.replaceAll('\r', '')).toBe('>-\n  folded\n  text');
    expect(tree.span(find(tree, ['empty'])!).start).toBe(text.indexOf('empty:') + 6);
    expect(tree.entrySpan(find(tree, ['list', 1])!).start).toBe(text.indexOf('- {') - (text.includes('\r') ? 2 : 1));
  });

  it('keeps its comments', () => {
    expect(tree.comments.map((comment) => comment.text)).toEqual(['first', 'comment', 'nothing']);
    for (const { span } of tree.comments) expect(text[span.start]).toBe('#');
  });
});

describe('values', () => {
  it.each([
    ['1.10', 1.1],
    ['"1.10"', '1.10'],
    ['0x1F', 31],
    ['0o17', 15],
    ['+.5e1', 5],
    ['Yes', 'Yes'],
    ['True', true],
    ['~', null],
    ['!!str 12', '12'],
    ['!Ref 12', '12'],
    ['2026-06-01', '2026-06-01'],
  ])('%s is %j', (text, value) => {
    const tree = parse(`a: ${text}`, 'yaml');
    expect(tree.value(find(tree, ['a'])!)).toBe(value);
  });

  it('keep their text', () => {
    const tree = parse('a: 1.10', 'yaml');
    expect(tree.textOf(find(tree, ['a'])!)).toBe('1.10');
  });
});

describe('anchors and merge keys', () => {
  it('are followed, own keys and first sources win', () => {
    const text = 'b: &b { x: 1, y: 1 }\nc: &c { y: 2, z: 2 }\nd: { <<: [*b, *c], x: 0 }\ne: { <<: { x: 5 } }\nf: *c\n';
    const all = plain(text) as Record<string, unknown>[];
    expect(all[0]!.d).toEqual({ x: 0, y: 1, z: 2 });
    expect(all[0]!.e).toEqual({ x: 5 });
    expect(all[0]!.f).toEqual({ y: 2, z: 2 });
  });

  it('may lead back to themselves or multiply', () => {
    const loop = parse('a: &a\n  b: *a\n  <<: *a\n', 'yaml');
    expect(find(loop, ['a', 'b', 'b', 'b'])).toBeDefined();
    expect(toPlain(loop, loop.documents[0]!)).toEqual({ a: { b: null } });
    const lines = Array.from({ length: 40 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}` : 'x'}]`);
    const bomb = parse(lines.join('\n'), 'yaml');
    expect(bomb.children(find(bomb, ['a39'])!)).toHaveLength(2);
  });

  it('that lead nowhere leave what stands around them incomplete', () => {
    const tree = parse('a:\n  b: *nowhere\nc: {}\n', 'yaml');
    expect(tree.problems.map(({ code, span }) => [code, span.start])).toEqual([['unknown-alias', 8]]);
    expect([[], ['a'], ['c']].map((path) => tree.complete(find(tree, path)!))).toEqual([false, false, true]);
    expect(tree.kind(find(tree, ['a', 'b'])!)).toBe('null');
  });
});

describe('keys', () => {
  it('written twice are a problem at the second, which counts', () => {
    for (const [text, language] of [
      ['a: 1\nb: 2\n"a": 3\n', 'yaml'],
      ['{"a": 1, "b": 2, "a": 3}', 'json'],
    ] as const) {
      const tree = parse(text, language);
      expect(tree.problems.map(({ code, span }) => [code, span.start])).toEqual([
        ['duplicate-key', text.lastIndexOf('"a"')],
      ]);
      expect(tree.value(find(tree, ['a'])!)).toBe(3);
    }
  });

  it('of any form and number are found', () => {
    expect(plain('? [a]\n: b\n? c\n')).toEqual([{ '[a]': 'b', c: null }]);
    expect(plain('__proto__: 1\n')).toEqual([JSON.parse('{"__proto__": 1}')]);
    const many = parse(Array.from({ length: 500 }, (_, i) => `k${i}: ${i}`).join('\n'), 'yaml');
    expect(many.value(find(many, ['k321'])!)).toBe(321);
  });
});

describe('JSON', () => {
  it('is read with exact places', () => {
    const text = '\uFEFF{"a": [1, -2.5e3, "x\\ny"], "b\\u0041": {"c": null, "d": true}}\n';
    expect(plain(text, 'json')).toEqual([{ a: [1, -2500, 'x\ny'], bA: { c: null, d: true } }]);
    expect(source(parse(text, 'json'), 'bA', 'c')).toEqual(['"c"', 'null']);
  });

  it.each([
    ['{"a": 1, // c\n "b": 2}', 'unexpected', 9, { a: 1, b: 2 }],
    ['{"a": 1, "b": [2,],}', 'trailing-comma', 16, { a: 1, b: [2] }],
    ['{"a": 1 "b": 2}', 'unexpected', 7, { a: 1, b: 2 }],
    ['{"a":\n "b": 2}', 'unexpected', 1, { a: null, b: 2 }],
    ['{"a": 1,\n "ver"\n "b": 2}', 'unexpected', 10, { a: 1, b: 2 }],
    ['{"a": "x,\n "b": 2}', 'unclosed', 6, { a: 'x,' }],
    ['{"a": {"b": [1, 2', 'unclosed', 12, { a: { b: [1, 2] } }],
    ['{"a": [1, 2}', 'unclosed', 6, { a: [1, 2] }],
    ['{"a": tru}', 'unexpected', 6, { a: null }],
    ['{"a": 1} x', 'unexpected', 9, { a: 1 }],
  ] as const)('half typed: %j', (text, code, start, value) => {
    const tree = parse(text, 'json');
    expect(tree.problems[0]).toMatchObject({ code, span: { start } });
    expect(tree.complete(tree.documents[0]!)).toBe(false);
    expect(toPlain(tree, tree.documents[0]!)).toMatchObject(value);
  });

  it('keeps what ended before a problem complete', () => {
    const tree = parse('{"a": {"x": 1}, "b": {"y": }, "c": {}}', 'json');
    const complete = [['a'], ['b'], ['c']].map((path) => tree.complete(find(tree, path)!));
    expect(complete).toEqual([true, false, true]);
  });
});

describe('anything', () => {
  it.each(['', ' ', '\n', '# c', '\uFEFF', '---', '%', '{', '\r', '\t'])('%j has a document', (text) => {
    for (const language of ['yaml', 'json'] as const) expect(parse(text, language).documents).toHaveLength(1);
  });

  it('binary has one problem', () => {
    const tree = parse('a: 1\0\n{', 'yaml');
    expect(tree.problems.map(({ code, span }) => [code, span.start])).toEqual([['binary', 4]]);
    expect(tree.kind(tree.documents[0]!)).toBe('null');
  });

  it.each([
    ['[', 'json'],
    ['{"a":', 'json'],
    ['[', 'yaml'],
    ['{a: ', 'yaml'],
    ['[\n ', 'yaml'],
    ['- ', 'yaml'],
    ['? ', 'yaml'],
  ] as const)('nested too deep is cut: %j in %s', (piece, language) => {
    const tree = parse(piece.repeat(100_000), language);
    expect(tree.problems.map(({ code }) => code)).toEqual(['too-deep']);
    expect(tree.complete(tree.documents[0]!)).toBe(false);
  });

  it.each(['[', '{a: '])('reads on after brackets that are too deep and closed: %s', (sign) => {
    const text = `a: ${sign.repeat(300)}${(sign === '[' ? ']' : '}').repeat(300)}\nb: 1\n`;
    const tree = parse(text, 'yaml');
    expect(tree.problems.map(({ code }) => code)).toEqual(['too-deep']);
    expect(tree.value(find(tree, ['b'])!)).toBe(1);
  });

  it('reads on after a block that is too deep', () => {
    const deep = Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    const tree = parse(`${deep}\nb: 1\n`, 'yaml');
    expect(tree.problems.map(({ code }) => code)).toEqual(['too-deep']);
    expect(tree.value(find(tree, ['b'])!)).toBe(1);
  });
});
