import { expect, it } from 'vitest';
import { Progress } from './progress';

function watched(times: readonly number[]) {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress(
    (text) => written.push(text),
    () => now,
  );
  for (const [i, time] of times.entries()) {
    now = time;
    progress.report(i * 300, 1000);
  }
  progress.done();
  return written;
}

it('says nothing of what is done within a second', () => {
  expect(watched([0, 500, 990])).toEqual([]);
});

it('tells how far it is after that, ten times a second at most, and takes it away', () => {
  expect(watched([900, 1010, 1050, 1120])).toEqual([
    '\r\u001b[KReading 300 of 1,000 files',
    '\r\u001b[KReading 900 of 1,000 files',
    '\r\u001b[K',
  ]);
});

it('writes nothing where nobody watches', () => {
  let now = 0;
  const progress = new Progress(undefined, () => now);
  now = 5000;
  expect(() => progress.report(1, 2)).not.toThrow();
  expect(() => progress.done()).not.toThrow();
});
