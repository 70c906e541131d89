import { expect, test } from 'vitest';
import { decode, decodeHead } from './decode';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a byte order mark is no part of the text', () => {
  expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('name: é')))).toEqual({ text: 'name: é' });
});

test('UTF-16 is read where a byte order mark says so', () => {
  expect(decode(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62, 0))).toEqual({ text: 'ab' });
  expect(decode(Uint8Array.of(0xfe, 0xff, 0, 0x61, 0, 0x62))).toEqual({ text: 'ab' });
});

test('what is no text is refused with a reason', () => {
  expect(decode(Uint8Array.of(0x61, 0xff, 0x62))).toEqual({ why: 'It is not text: its bytes are no valid UTF-8.' });
});

test('a head may be cut in the middle of a character', () => {
  expect(decodeHead(utf8('openapi: é').subarray(0, 10))).toMatch(/^openapi: /);
  expect(decodeHead(utf8('PK\0\0'))).toBe('');
});
