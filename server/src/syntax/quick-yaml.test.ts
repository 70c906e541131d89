import { describe, expect, it } from 'vitest';
import { expectSameTree } from '../../test/same-tree';
import { readQuickYaml } from './quick-yaml';

/** What people write: each is taken, and read as the library reads it. */
const TAKEN: Readonly<Record<string, string>> = {
  'a map': 'a: 1\nb: two words\nc:\nd: ~\n',
  'maps in maps': 'a:\n  b:\n    c: 1\n  d: 2\ne:\n      f: 3\n',
  'a list at the column of its key': 'a:\n- 1\n-\n- b: 2\n  c: 3\nd: 4\n',
  'lists in lists': '- - a\n  - - b\n    -\n- -   c: 1\n      d: 2\n',
  'an item on the next line': '-\n  a: 1\n-\n  - b\n-\n  text\n',
  'values on the next line': 'a:\n  text\nb:\n  "quoted"\nc:\n  [1]\nd:\n  |\n  block\n',
  'keys in quotes': '"a b": 1\n\'it\'\'s\': 2\n"\\u00e9\\n": 3\n"": 4\n',
  'odd keys': 'a b: 1\n/p/{id}: 2\na : 3\n200: 4\nhttp://x: 5\nnull: 6\n__proto__: 7\n-x: 8\n',
  'plain texts of several lines': 'a: one\n  two\n\n    three # no more\nb: x\n  - y\n  "z" {\n',
  'single quotes': "a: 'it''s'\nb: 'one\n  two \n\n\n  three'\nc: ''\nd: ' x '\ne: 'x\n  '\n",
  'double quotes': 'a: "\\"\\x41\\u00e9\\\\ \\/"\nb: "one\n  two \\\n   three \n\n  \\ four"\nc: " \\\n\n  x\\\n  "\n',
  'block texts':
    'a: |\n  one\n\n   two  \nb: >-\n  three\n  four\n\n\n   more\n  five\nc: |+ # why\n\n  six\n\n\nd: 1\n',
  'folded block texts': 'a: >\n  one\n\n  two\n    three\n\n    four\n  five\n  \nb: >\n    # no comment\n',
  'a block text at the end': 'a:\n  - |\n   one\n   two',
  brackets:
    'a: [1, "b" , c d, [], {}, ]\nb: {c: 1, "d":2, e, f: , g: {h: [i]}}\nc: [\n  x,\n  y\n  , z # c\n  # d\n]\n',
  'brackets alone': '{\n"a": [\n1,\n2]\n}\n',
  comments: '# first\n\na: 1 # one\n  # two\n#three\nb: # four\n# five\n  c: 1\n   # six\n',
  documents: '# c\n---\na: 1\n---\n---   # d\n- b\n# e\n---\n',
  'a text without an end': 'a:\n  b: c',
  'blank lines with blanks': 'a:\n     \n  b: 1\n \n\n  c: 2   \n   ',
  'signs amid words': "a: b#c\nd: e:f\ng: -h\ni: a, [b] {c} & * ! | > ' \" % @ `\nj: 'x' # ok\n",
};

/** Each of these, and every error, is for the library. */
const LEFT: Readonly<Record<string, string>> = {
  nothing: ' \n# c\n',
  'a scalar alone': 'text\n',
  'an anchor': 'a: &b 1\n',
  'an alias': 'a: *b\n',
  'a merge key': 'a:\n  <<: {b: 1}\n',
  'a tag': 'a: !!str 1\n',
  'a directive': '%YAML 1.2\n---\na: 1\n',
  'the end of a document': 'a: 1\n...\n',
  'a tab': 'a:\t1\n',
  'a byte order mark': '\uFEFFa: 1\n',
  'a return alone': 'a: 1\rb: 2\n',
  'a key of its own line': '? a\n: 1\n',
  'a key written twice': 'a: 1\n"a": 2\n',
  'a key written twice in braces': 'a: {b: 1, b: 2}\n',
  'a template': 'a: {{ b }}\n',
  'a merge conflict': 'a: 1\n<<<<<<< ours\nb: 1\n=======\nb: 2\n>>>>>>> theirs\n',
  'a word without a colon': 'a: 1\nb\nc: 2\n',
  'a colon too much': 'a: b: c\n',
  'a map after a value': 'a: 1\n  b: 2\n',
  'a line between two columns': 'a:\n    b: 1\n  c: 2\n',
  'a line deeper than its neighbours': 'a:\n  b: "1"\n   c: 2\n',
  'a list on the line of its key': 'a: - b\n',
  'an item left of its list': 'a:\n  - b\n - c\n',
  'an open quote': 'a: "b\nc: 1\n',
  'an open bracket': 'a: [b\nc: 1\n',
  'the wrong bracket': 'a: [b}\n',
  'no comma': 'a: ["b" c]\n',
  'a comma too much': 'a: [b,,c]\n',
  'a pair in a list': 'a: [b: c]\n',
  'words after a quote': 'a: "b" c\n',
  'a comment after a quote': 'a: "b"#c\n',
  'an unknown escape': 'a: "\\q"\n',
  'a code that is no character': 'a: "\\uZZZZ"\n',
  'a reserved sign': 'a: @b\n',
  'a block text without a line': 'a: |\nb: 1\n',
  'a block text that says how deep it is': 'a: |2\n    b\n',
  'a block text below blanks that are deeper': 'a: |\n    \n  b\n',
  'a comment that moves what is below': 'a:\n  b:\n#c\n    text\n   more\n',
  'a comment in brackets at the first column': 'a: {b: c\n#d\n  }\n',
  'a key on two lines': 'a: 1\n"b\n  c": 2\n',
  'a key on two lines in braces': 'a: {"b\n  c": 2}\n',
  'a key that is too long': `${'k'.repeat(1100)}: 1\n`,
  'words after the mark of a document': '--- a: 1\n',
};

describe.each([
  ['line feeds', (text: string) => text],
  ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
])('with %s', (_, as) => {
  it.each(Object.entries(TAKEN))('takes %s', (_name, text) => {
    expect(expectSameTree(as(text))).toBe(true);
  });

  it.each(Object.entries(LEFT))('leaves %s', (_name, text) => {
    expect(readQuickYaml(as(text))).toBeUndefined();
  });
});

describe('what is made to be slow', () => {
  it.each([
    ['brackets', '['.repeat(100_000)],
    ['maps', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['dashes', `${'- '.repeat(50_000)}a`],
    // "Aa" and "BB" have the same hash, and so has whatever is made of them.
    ['keys', Array.from({ length: 4096 }, (_, i) => `${twins(i)}: 1\n`).join('')],
  ])('is left: %s', (_, text) => {
    expect(readQuickYaml(text)).toBeUndefined();
  });

  it('may be a long run of blanks, or of entries', () => {
    const blanks = ' '.repeat(50_000);
    expect(expectSameTree(`a: "x${blanks}y${blanks}\n  z"\nb: x${blanks}\n  y\nc: 'x${blanks}y\n  z'\n`)).toBe(true);
    expect(expectSameTree(Array.from({ length: 5000 }, (_, i) => `key${i}: {a: ${i}}\n`).join(''))).toBe(true);
  });
});

const twins = (number: number): string =>
  Array.from({ length: 12 }, (_, bit) => ((number >> bit) & 1 ? 'Aa' : 'BB')).join('');
