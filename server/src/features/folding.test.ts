import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import { folds } from './folding';

/** `first-last`, from 0; a comment with a `#`. */
const foldsIn = (text: string, language: 'yaml' | 'json' = 'yaml', most?: number): string[] =>
  folds(parse(text, language), most).map(({ start, end, isComment }) => `${start}-${end}${isComment ? '#' : ''}`);

describe('folding', () => {
  it('folds maps, lists, their items, block scalars and comments', () => {
    const text = `# About
# this service.
name: orders
description: |
  Takes orders.

  Follows them.

provides:
  - api: orders
    versions:
      - { version: 1.0.0 }
  - api: carts
# alone
consumes: []
`;
    expect(foldsIn(text)).toEqual(['0-1#', '3-6', '8-12', '9-11', '10-11']);
  });

  it('keeps a closing bracket in sight', () => {
    expect(foldsIn('{\n  "a": [\n    1\n  ],\n  "b": { "c": 1 }\n}\n', 'json')).toEqual(['0-4', '1-2']);
    expect(foldsIn('a: [\n  1,\n  2]\n')).toEqual(['0-2']);
  });

  it('does not take a comment behind a value for one of several lines, nor two with a gap', () => {
    expect(foldsIn('a: 1 # one\n# two\n\n# three\nb: 1\n')).toEqual([]);
  });

  it('leaves out what lies deepest where there is a limit', () => {
    expect(foldsIn('a:\n  b:\n    c:\n      d: 1\ne:\n  f: 1\n', 'yaml', 2)).toEqual(['0-3', '4-5']);
  });

  it('says nothing of an alias, and copes with half a text and a deep one', () => {
    expect(foldsIn('a: &x\n  b: 1\nc: *x\nd:\n  <<: *x\n')).toEqual(['0-1', '3-4']);
    expect(() => foldsIn('a: [\n  {\n b: "\n')).not.toThrow();
    expect(() => foldsIn(`${'['.repeat(5000)}`, 'json')).not.toThrow();
    expect(foldsIn('')).toEqual([]);
  });
});
