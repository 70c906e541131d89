import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import { kindOf, languageOf } from './index';
import { ownersReader } from './owners';

const read = (text: string, file = '/shop/CODEOWNERS') => ownersReader.read(parse(text, 'text'), file);

describe('CODEOWNERS', () => {
  it('is known by its name', () => {
    expect(kindOf('/shop/.github/CODEOWNERS', '')).toBe('owners');
    expect(languageOf('/shop/CODEOWNERS')).toBe('text');
    expect(kindOf('/shop/CODEOWNERS.md', '')).toBeUndefined();
  });

  it('tells the owners of each pattern, and where they stand', () => {
    const text = '# who owns what\n\n*  @shop/all\r\n/a\\ b/ @jo jo@example.com # both\nnobody/\n';
    const { lines } = read(text);
    expect(lines.map(({ pattern, owners }) => [pattern, owners])).toEqual([
      ['*', ['@shop/all']],
      ['/a b/', ['@jo', 'jo@example.com']],
      ['nobody/', []],
    ]);
    expect(lines.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '@shop/all',
      '@jo jo@example.com',
      'nobody/',
    ]);
  });

  it.each([
    ['/shop/.github/CODEOWNERS', '/shop', 'github'],
    ['/shop/docs/CODEOWNERS', '/shop', 'github'],
    ['/shop/.gitlab/CODEOWNERS', '/shop', 'gitlab'],
    ['/shop/.bitbucket/CODEOWNERS', '/shop', 'bitbucket'],
    ['/shop/CODEOWNERS', '/shop', 'github'],
  ])('goes for the folder that it belongs to: %s', (file, root, dialect) => {
    expect(read('* @a\n', file)).toMatchObject({ root, dialect });
  });

  it('has sections with owners of their own on GitLab', () => {
    const { lines, dialect } = read(
      '* @all\n[Docs][2] @writers\ndocs/\n*.md @jo\n^[Optional]\n!docs/x\nx @@developer\n',
    );
    expect(dialect).toBe('gitlab');
    expect(lines.map(({ pattern, owners, section, excepts }) => [pattern, owners, section, excepts])).toEqual([
      ['*', ['@all'], undefined, undefined],
      ['docs/', ['@writers'], 'docs', undefined],
      ['*.md', ['@jo'], 'docs', undefined],
      ['docs/x', [], 'optional', true],
      ['x', ['@@developer'], 'optional', undefined],
    ]);
  });

  it('has groups and settings on Bitbucket', () => {
    const { lines, dialect } = read(
      'CODEOWNERS.toplevel.create_pull_request_comment true\n@@@devs @jo @mo\n"a b/*.java" @@devs\n',
    );
    expect(dialect).toBe('bitbucket');
    expect(lines.map(({ pattern, owners }) => [pattern, owners])).toEqual([['a b/*.java', ['@@devs']]]);
  });

  it('says the same wherever else something stands', () => {
    expect(read('')).toMatchObject({ lines: [] });
    expect(read('\uFEFF* @a\n').lines[0]).toMatchObject({ pattern: '*', span: { start: 3, end: 5 } });
    expect(read(' \t\n#\n\\# @a\n[x\n').lines.map(({ pattern }) => pattern)).toEqual(['#', '[x']);
  });
});
