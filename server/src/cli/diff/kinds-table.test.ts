import { expect, it } from 'vitest';
import { KINDS } from '../../contracts/compare/kinds';
import { kindsTable } from './kinds-table';

it('lists kinds by level and id, with what they say of one operation', () => {
  const table = kindsTable(40, {
    b: { level: 'safe', message: 'Fine.' },
    z: { level: 'breaking', message: '{operations} no longer [sends|send] {field}, which was long promised.' },
    a: { level: 'breaking', message: 'Gone.' },
  });
  expect(table).toBe(
    [
      'breaking (2): some correct consumer of the old form fails or is misunderstood',
      '  a',
      '      Gone.',
      '  z',
      '      {operations} no longer sends',
      '      {field}, which was long promised.',
      '',
      'risky (0): correct by the letter, but known to break consumers',
      '',
      'safe (1): cannot break a consumer',
      '  b',
      '      Fine.',
      '',
    ].join('\n'),
  );
});

it('has every kind', () => {
  const table = kindsTable(100);
  expect(Object.keys(KINDS).filter((id) => !table.includes(`\n  ${id}\n`))).toEqual([]);
});
