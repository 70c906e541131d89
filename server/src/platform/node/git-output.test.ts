import { expect, test } from 'vitest';
import type { Blob } from '../ports';
import { BoundedCache } from './bounded-cache';
import { BatchParser } from './git-batch';
import { TreeParser } from './git-tree';

const id = (digit: string) => digit.repeat(40);

/** What is answered to a text that comes in pieces of a length. */
function answers(text: string, length: number, largest = 100): (string | undefined)[] {
  const found: (Blob | undefined)[] = [];
  const parser = new BatchParser(largest, (blob) => found.push(blob));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += length) expect(parser.take(bytes.subarray(at, at + length))).toBe(true);
  return found.map((blob) => blob && `${blob.id[0]} ${new TextDecoder().decode(blob.bytes)}`);
}

test.each([1, 2, 3, 7, 41, 1000])('answers are read however they are cut: %i bytes at a time', (length) => {
  const text = [
    `${id('a')} blob 3\none\n`,
    `${id('b')}:x/ü missing\n`,
    `${id('c')} tree 5\n\n\n\n\n\n\n`,
    'dangling 8\nx blob 3\n',
    'loop 3\na\nb\n',
    `${id('d')} blob 0\n\n`,
    `${id('e')} blob 101\n${'x'.repeat(101)}\n`,
    `${id('f')} ambiguous\n`,
    `${'1'.repeat(64)} blob 4\nä\n\n\n`,
  ].join('');
  expect(answers(text, length)).toEqual(['a one', ...Array(4).fill(undefined), 'd ', undefined, undefined, '1 ä\n\n']);
});

test('a line without an end is no answer', () => {
  const parser = new BatchParser(100, () => undefined);
  expect(parser.take(Buffer.from('x'.repeat(70_000)))).toBe(false);
});

test.each([1, 5, 1000])('files of a tree are read however they are cut: %i bytes at a time', (length) => {
  const parser = new TreeParser();
  const bytes = Buffer.from(
    [
      `100644 blob ${id('a')}\tplain.yaml\0`,
      `100755 blob ${id('b')}\tü "quoted"\nand\ttab\0`,
      `120000 blob ${id('c')}\tlink\0`,
      `160000 commit ${id('d')}\tsubmodule\0`,
    ].join(''),
  );
  for (let at = 0; at < bytes.length; at += length) parser.take(bytes.subarray(at, at + length));
  expect([...parser.files]).toEqual([
    ['plain.yaml', id('a')],
    ['ü "quoted"\nand\ttab', id('b')],
  ]);
  expect([parser.links, [...parser.submodules]]).toEqual([['link'], [['submodule', id('d')]]]);
});

test('a cache keeps what was used last, and nothing that is too large', () => {
  const cache = new BoundedCache<string>(6, (text) => text.length);
  cache.set('a', 'aa');
  cache.set('b', 'bbb');
  cache.get('a');
  cache.set('c', 'ccc');
  expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual(['aa', undefined, 'ccc']);
  cache.set('c', 'c');
  cache.set('d', 'ddd');
  expect(['a', 'c', 'd'].map((key) => cache.get(key))).toEqual(['aa', 'c', 'ddd']);
  cache.set('e', 'x'.repeat(7));
  expect(cache.get('e')).toBeUndefined();
});
