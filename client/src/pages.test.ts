import { describe, expect, it } from 'vitest';
import { editorLink, inReadingOrder, pageOf, titleOf, withEditorLinks } from './pages';

const web = 'https://github.com/servicelint/servicelint/blob/main/';

describe('pageOf', () => {
  it.each([
    [`${web}guide/size.md`, 'guide/size.md'],
    [`${web}server/src/rules/size/hub.md#options`, 'server/src/rules/size/hub.md'],
    ['guide/social-contract.md', 'guide/social-contract.md'],
    ['failure/no-timeout', 'server/src/rules/failure/no-timeout.md'],
    ['failure', 'guide/failure.md'],
  ])('reads %s', (name, path) => {
    expect(pageOf(name)).toBe(path);
  });

  it.each([
    '../secret.md',
    'guide/../package.md',
    `${web}README.md`,
    'https://example.com/guide/size.md',
    '/etc/hosts',
    '',
  ])('refuses %s', (name) => {
    expect(pageOf(name)).toBeUndefined();
  });
});

describe('editorLink', () => {
  it('becomes a command for a page', () => {
    expect(editorLink(`${web}guide/size.md#signs`)).toBe('command:servicelint.openPage?%5B%22guide%2Fsize.md%22%5D');
  });

  it('leaves other addresses alone', () => {
    expect(editorLink('https://example.com/guide/size.md')).toBe('https://example.com/guide/size.md');
  });
});

it('changes the links of our pages in Markdown, and no other text', () => {
  const text = `See [size](${web}guide/size.md), [docs](https://example.com/a.md) and <${web}guide/start.md>.`;
  expect(withEditorLinks(text)).toBe(
    'See [size](command:servicelint.openPage?%5B%22guide%2Fsize.md%22%5D), ' +
      '[docs](https://example.com/a.md) and <command:servicelint.openPage?%5B%22guide%2Fstart.md%22%5D>.',
  );
});

it('orders chapters as the introduction links to them', () => {
  const introduction = '[b](b.md) then [a](./a.md)';
  expect(inReadingOrder(introduction, ['z.md', 'y.md', 'a.md', 'README.md', 'b.md'])).toEqual([
    'README.md',
    'b.md',
    'a.md',
    'y.md',
    'z.md',
  ]);
});

it('takes the first heading as the title', () => {
  expect(titleOf('intro\n# What size?\n\n# Other', 'guide/size.md')).toBe('What size?');
  expect(titleOf('no heading', 'guide/size.md')).toBe('guide/size.md');
});
