import { describe, expect, it } from 'vitest';
import { rewrapped } from './paragraphs';

describe('rewrapped', () => {
  it('joins the lines of a paragraph before it breaks it', () => {
    expect(rewrapped('one two three four\nfive\nsix seven\n\neight\nnine', 20)).toBe(
      'one two three four\nfive six seven\n\neight nine',
    );
  });

  it('indents what goes on below the sign of a list', () => {
    expect(rewrapped('- one two three\n  four\n- five\n\n1. six seven eight nine', 12)).toBe(
      '- one two\n  three four\n- five\n\n1. six seven\n   eight\n   nine',
    );
  });

  it('begins each line of a quote with its sign', () => {
    expect(rewrapped('Said:\n> one two\n> three four', 11)).toBe('Said:\n> one two\n> three\n> four');
  });

  it.each([
    ['code', '```yaml\nname: a b c d e f g\nowner: b\n```'],
    ['tables', '| a b c d e f g |\n| - |\n| b |'],
    ['headings', '# a b c d e f g\n## b'],
  ])('leaves %s as they are', (_, text) => {
    expect(rewrapped(text, 10)).toBe(text);
  });
});
