import { expect, it } from 'vitest';
import { changeId, changeMessage, changePath } from '../../src/contracts/compare/words';
import { comparison } from '../changes';
import { Draw } from './random';
import { SHOP } from './shop';

const TEXT = JSON.stringify(SHOP, null, 1);
const SIGNS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  ' ',
  '0',
  '$ref',
  'null',
  'allOf',
  '#/components/schemas/Order',
  '\n',
];

function broken(draw: Draw): string {
  if (draw.chance(0.3)) return TEXT.slice(0, draw.index(TEXT.length));
  let text = TEXT;
  for (let count = draw.pick([1, 2, 5]); count > 0; count--) {
    const at = draw.index(text.length);
    text = text.slice(0, at) + draw.pick(SIGNS) + text.slice(at + draw.pick([0, 1, 1, 12]));
  }
  return text;
}

it('files that are cut off or mistyped are compared, soon and with whole words', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const draw = new Draw(seed);
    const [base, revision] = draw.shuffled([TEXT, broken(draw)]) as [string, string];
    const start = performance.now();
    const { changes } = comparison({ '/api.json': base }, { '/api.json': revision }, '/api.json');
    expect(performance.now() - start, `seed ${seed}`).toBeLessThan(1000);
    for (const change of changes) {
      expect(changeMessage(change)).not.toMatch(/undefined|\[object|\{(?!id\})\w+\}/);
      expect(changeId(change)).not.toMatch(/undefined/);
      expect(changePath(change)).toMatch(/^(\/|$)/);
    }
  }
});
