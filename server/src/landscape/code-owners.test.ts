import { describe, expect, it } from 'vitest';
import { ownersReader } from '../readers/owners';
import { parse } from '../syntax/parse';
import { ownersFileFor, ownersOf } from './code-owners';

const read = (text: string, file = '/shop/CODEOWNERS') => ownersReader.read(parse(text, 'text'), file);
const owners = (text: string, file: string, at?: string) =>
  ownersOf(`/shop/${file}`, read(text, at)).flatMap((line) => line.owners);

/** The examples of GitHub's own documentation. */
const GITHUB = `
*       @global-owner1 @global-owner2
*.js    @js-owner
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`;

describe('on GitHub', () => {
  it.each([
    ['a.py', '@global-owner1 @global-owner2'],
    ['x/y.js', '@js-owner'],
    ['x/y.go', 'docs@example.com'],
    ['build/logs/a/b.py', '@octocat'],
    ['x/docs/a.md', '@global-owner1 @global-owner2'],
    ['docs/a/b.md', '@doctocat'],
    ['x/apps/a', '@octocat'],
    ['x/logs/a', '@octocat'],
    ['scripts/logs/x', '@octocat'],
    ['apps/github/a', ''],
    ['apps/githubs', '@octocat'],
  ])('%s belongs to %s', (file, expected) => {
    expect(owners(GITHUB, file).join(' ')).toBe(expected);
  });

  it.each([
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/a/b.md', false],
    ['docs/**', 'docs/a/b.md', true],
    ['/a/**/z', 'a/z', true],
    ['/a/**/z', 'a/b/c/z', true],
    ['services/orders', 'services/orders/src/a.ts', true],
    ['services/orders', 'x/services/orders/a.ts', false],
    ['orders', 'x/orders/a.ts', true],
    ['orders/', 'orders', false],
    ['*.ts', 'a.tsx', false],
    ['a?c', 'abc', true],
    ['a*b*c', 'aXbYbZc', true],
    ['/', 'a', false],
  ])('%s matches %s: %s', (pattern, file, expected) => {
    expect(owners(`${pattern} @a\n`, file).length === 1).toBe(expected);
  });
});

describe('on GitLab', () => {
  const LAB = '* @all\n[Docs] @writers\ndocs/\n[Code]\n*.rb @ruby\n!vendor.rb\nvendor.rb @nobody\n';

  it.each([
    ['docs/a.rb', '@all @writers @ruby'],
    ['x/docs/a.md', '@all @writers'],
    ['vendor.rb', '@all'],
  ])('%s belongs to %s', (file, expected) => {
    expect(owners(LAB, file).join(' ')).toBe(expected);
  });

  it.each([
    ['docs/a', 'x/docs/a', true],
    ['/docs', 'docs/a', false],
    ['/docs/*', 'docs/a/b', false],
  ])('%s matches %s: %s', (pattern, file, expected) => {
    expect(owners(`${pattern} @a\n`, file, '/shop/.gitlab/CODEOWNERS').length === 1).toBe(expected);
  });
});

describe('of several files', () => {
  it('the nearest one counts, and of those the one that is looked at first', () => {
    const all = ['/shop/CODEOWNERS', '/shop/.github/CODEOWNERS', '/shop/sub/CODEOWNERS'].map((file) => read('', file));
    const found = (file: string) => ownersFileFor(file, all)?.file;
    expect(found('/shop/a/b')).toBe('/shop/.github/CODEOWNERS');
    expect(found('/shop/sub/b')).toBe('/shop/sub/CODEOWNERS');
    expect(found('/shopping/b')).toBeUndefined();
    expect(ownersOf('/other/a', read('* @a\n'))).toEqual([]);
  });
});

it('takes no longer for a pattern that is made to', () => {
  const pattern = `${'*a'.repeat(2000)}b`;
  const file = 'a'.repeat(4000);
  const steps = `${'**/a/'.repeat(500)}b`;
  expect(owners(`${pattern} @a\n${steps} @b\n`, `${file}/${'a/'.repeat(1000)}c`)).toEqual([]);
});
