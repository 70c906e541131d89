import { describe, expect, it } from 'vitest';
import { findingsIn, messagesIn } from '../../../test/fixture';
import { manifestReader } from '../../readers/manifest';
import { parse } from '../../syntax/parse';
import syntax from './syntax';

const HEAD = `name: orders
owner: team-checkout
`;

/** Block maps in one another. */
const nested = (depth: number): string => Array.from({ length: depth }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('');

describe('manifest/syntax', () => {
  it.each([
    [
      'indentation',
      `${HEAD}provides:\n  - api: a\n description: b\n`,
      'This line is not indented as the lines around it are.',
    ],
    ['a tab', `${HEAD}contact:\n\tchat: here\n`, 'There is a tab here,'],
    ['a bracket', `${HEAD}contact: { chat: here\n`, 'The } that should close this { is missing.'],
    ['a key twice', `${HEAD}owner: team-b\n`, 'owner is written twice in one map'],
    ['an alias', `${HEAD}description: *text\n`, 'No anchor &text stands above this alias'],
    ['no colon', `${HEAD}descr\nlifecycle: experimental\n`, 'A colon is missing:'],
    ['depth', `${HEAD}x-deep:\n${nested(300)}`, 'This is nested more than 200 levels deep.'],
  ])('speaks of %s in its own words', async (_, text, words) => {
    expect(await messagesIn(text)).toContainEqual(expect.stringContaining(`manifest/syntax: ${words}`));
  });

  it.each([
    ['contact: {chat: #hh}', ' "#hh".'],
    ['x-a: [getX#items[].a]', ' "getX#items[].a".'],
    ['x-a: [getX#items[].a, b]', ' "getX#items[].a".'],
    ['x-a: { b: [GET /orders/{id}, c] }', ' "GET /orders/{id}".'],
    ['description: Note: two colons', ' "Note: two colons".'],
    ['description: @name', ' "@name".'],
    ['description: %x', ' "%x".'],
    ['description: `x`', ' "`x`".'],
    ['description: *bold* text', 'put it in quotes.'],
    ['description: {{ template }}', 'in quotes, "{{ … }}"'],
    ["description: 'it's here'", "write '' for an apostrophe"],
    ['{{- if x }}', 'ignore in .servicelint.yaml'],
    ['contact:\n  chat: here\n\temail: a@b.c', 'Write spaces in its place.'],
    ['<<<<<<< HEAD\ntier: 1\n=======\ntier: 2\n>>>>>>> theirs', 'A merge conflict is left here.'],
    ['x-a: ]', 'Remove it.'],
    ['x-a: - b', 'Begin a new line before the dash.'],
  ])('says what to do about %j, and nothing twice', async (line, words) => {
    const found = await messagesIn(`${HEAD}${line}\nlifecycle: production\n`);
    expect(found).toEqual([expect.stringContaining(words)]);
    const sentences = found[0]!.split(/[.:] /);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each([
    '{"name":"aa","owner":\'t\'}',
    '{ "name": "broken", "owner": }',
    '{ "name": "aa",\n<<<<<<< HEAD\n"owner": "t"\n=======\n"owner": "u"\n>>>>>>> theirs\n}',
  ])('says nothing else of %s', async (text) => {
    expect((await findingsIn(`//- microservice.json\n${text}\n`)).map(({ rule }) => rule)).toEqual(['manifest/syntax']);
  });

  it('speaks of a comma too many in JSON', async () => {
    const text = '//- microservice.json\n{ "name": "orders", "owner": "team-checkout", }\n';
    expect(await messagesIn(text)).toEqual([expect.stringContaining('JSON has no comma after the last entry.')]);
  });

  it('speaks of what is no text', () => {
    const tree = parse(`${HEAD}\0`, 'yaml');
    const file = { facts: manifestReader.read(tree, 'microservice.yaml'), problems: tree.problems };
    const reports = [...syntax.detect({ file } as unknown as Parameters<typeof syntax.detect>[0])];
    expect(reports.map(({ message, args }) => [message, args?.detail])).toEqual([
      ['binary', 'The file holds a zero byte, so it is not text.'],
    ]);
  });

  it('keeps its names when lines are added above', async () => {
    const broken = `${HEAD}contact: { chat: here\n`;
    const ids = async (text: string) => (await findingsIn(text)).map(({ id }) => id);
    expect(await ids(`# a comment\n\n${broken}`)).toEqual(await ids(broken));
  });
});
