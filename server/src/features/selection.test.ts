import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import { selections } from './selection';

/** The texts that a selection grows to from the mark `|` on. */
function grown(marked: string, language: 'yaml' | 'json' = 'yaml'): string[] {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return selections(parse(text, language), offset).map(({ start, end }) => text.slice(start, end));
}

describe('a selection', () => {
  it('grows from a scalar to its entry, its map, its list, the text', () => {
    expect(grown('name: a\ndata:\n  - { store: "d|b", type: x }\n  - { store: e }\n')).toEqual([
      'db',
      '"db"',
      'store: "db"',
      '{ store: "db", type: x }',
      '- { store: "db", type: x }\n  - { store: e }',
      'data:\n  - { store: "db", type: x }\n  - { store: e }',
      'name: a\ndata:\n  - { store: "db", type: x }\n  - { store: e }',
      'name: a\ndata:\n  - { store: "db", type: x }\n  - { store: e }\n',
    ]);
  });

  it('grows from a key to its entry', () => {
    expect(grown('na|me: a\n').slice(0, 2)).toEqual(['name', 'name: a']);
  });

  it.each(['name: a\n|\n', '|', 'a: [|', '{"a": |}', '# no|te\nname: a\n', 'a: &x 1\nb: *|x\n'])(
    'holds the place and what it grew from: %j',
    (marked) => {
      const texts = grown(marked, marked.startsWith('{') ? 'json' : 'yaml');
      expect(texts.at(-1)).toBe(marked.replace('|', ''));
      for (const [index, text] of texts.slice(1).entries()) expect(text.length).toBeGreaterThan(texts[index]!.length);
    },
  );
});
