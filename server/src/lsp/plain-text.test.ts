import { expect, it } from 'vitest';
import { plainText } from './plain-text';

it('leaves the words of Markdown', () => {
  const markdown =
    '## Orders\n\n**orders** takes `uses`, see [its page](https://a.example/b "title").\n\n```yaml\na: 1\n```\n1\\. *';
  expect(plainText(markdown)).toBe('Orders\n\norders takes uses, see its page (https://a.example/b).\n\na: 1\n1. *');
});
