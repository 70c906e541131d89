import { expect, test } from 'vitest';
import { areSame, Kept } from './kept';

test('lists are the same by what they hold, in order', () => {
  const one = {};
  expect(areSame([], [])).toBe(true);
  expect(areSame([one, 'a'], [one, 'a'])).toBe(true);
  expect(areSame([one], [{}])).toBe(false);
  expect(areSame([one, 'a'], ['a', one])).toBe(false);
  expect(areSame([one], [one, undefined])).toBe(false);
});

test('what rests on the same objects is made once', () => {
  const kept = new Kept<object, object>();
  const [key, rest] = [{}, {}];
  const made = kept.of(key, [rest], () => ({}));
  expect(kept.of(key, [rest], () => ({}))).toBe(made);
  expect(kept.of({}, [rest], () => ({}))).not.toBe(made);
  expect(kept.of(key, [{}], () => ({}))).not.toBe(made);
});
