import { describe, expect, test } from 'vitest';
import { inside } from './inside';
import { find } from './locate';
import { parse } from './parse';

/** What stands in the source where the scalar's text says `word`. */
function found(source: string, word: string): string {
  const tree = parse(source, 'yaml');
  const node = find(tree, ['spec'])!;
  const offset = tree.textOf(node).indexOf(word);
  expect(offset).toBeGreaterThanOrEqual(0);
  const at = inside(tree, node)(offset);
  return source.slice(at, at + word.length);
}

describe('inside', () => {
  test.each([
    ['a literal block', 'a: 1\nspec: |\n  one: 1\n\n  two:\n    three: 3\nb: 2\n', 'three'],
    ['with its end cut', 'spec: |-\n    one: 1\n    two: 2', 'two'],
    ['with an indentation of its own', 'spec: |2\n    one: 1\n  two: 2\n', 'two'],
    ['after carriage returns', 'spec: |\r\n  one: 1\r\n  two: 2\r\n', 'two'],
    ['after a comment', 'spec: | # the form\n  one: 1\n  two: 2\n', 'two'],
    ['in quotes', 'spec: "one two"\n', 'two'],
    ['plain', 'spec: one two\n', 'two'],
  ])('finds a word of %s', (_, source, word) => {
    expect(found(source, word)).toBe(word);
  });

  test('stands at the beginning of what is written otherwise than it is read', () => {
    const source = 'spec: "one\\ntwo"\n';
    const tree = parse(source, 'yaml');
    expect(inside(tree, find(tree, ['spec'])!)(4)).toBe(source.indexOf('"'));
  });
});
