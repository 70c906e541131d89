import { describe, expect, it } from 'vitest';
import type { ChangeLevel } from '../../src/contracts/compare/change';
import { compared, worst } from './judged';
import { Draw, type Values } from './random';
import { isSimple, SLOTS, type Slot, WAYS, type Way } from './slots';
import { spell } from './spelling';
import { ROWS, type Row } from './table';

/** This much of all places is tried; in the older version, which differs in how a schema is written only, less. */
const SHARE = { '3.0': 0.1, '3.1': 0.5 };

const RANK: readonly ChangeLevel[] = ['safe', 'risky', 'breaking'];

function specOf(version: '3.0' | '3.1', slot: Slot, way: Way, row: Values): Values {
  const { schema, schemas = {} } = way.lead(spell(row, version));
  const openapi = version === '3.0' ? '3.0.3' : '3.1.0';
  return { openapi, info: { title: 'A', version: '1.0.0' }, ...slot.place(schema), components: { schemas } };
}

const expected = (row: Row, { travels }: Slot): ChangeLevel =>
  RANK[Math.max(...travels.map((travel) => RANK.indexOf(row[travel])))]!;

const fits = (row: Row, slot: Slot, way: Way): boolean =>
  !slot.isSimple || (way.isSimple === true && isSimple(row.before) && isSimple(row.after));

describe.each(['3.0', '3.1'] as const)('the table, in OpenAPI %s', (version) => {
  const slots = version === '3.0' ? SLOTS.filter(({ name }) => !name.includes('webhook')) : SLOTS;
  it.each(ROWS.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const draw = new Draw(row.name.length);
    for (const slot of slots) {
      for (const way of WAYS.filter((one) => fits(row, slot, one))) {
        if (!draw.chance(SHARE[version])) continue;
        const found = compared(specOf(version, slot, way, row.before), specOf(version, slot, way, row.after));
        const told = found.changes.map(({ kind }) => kind).join(', ');
        expect([slot.name, way.name, worst(found), told]).toEqual([slot.name, way.name, expected(row, slot), told]);
      }
    }
  });
});
