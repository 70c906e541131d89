import { expect, it } from 'vitest';
import { specs } from '../../../test/specs';
import type { Json, SpecFacts } from '../../readers/facts';
import { member } from '../json';
import type { Lookup } from '../references';
import { Untouched } from './untouched';

const PLACE = ['components', 'schemas'];

/** The base, and a revision in which some schemas are other objects that say the same. */
function sides(schemas: string, ...renewed: readonly string[]) {
  const base = specs({ '/api.yaml': `openapi: 3.0.0\ncomponents: { schemas: { ${schemas} } }` }).spec('/api.yaml')!;
  const before = PLACE.reduce<Json | undefined>(member, base.doc) as Record<string, Json>;
  const after = { ...before };
  for (const name of renewed) after[name] = { ...(before[name] as object) };
  const revision = { ...base, doc: { openapi: '3.0.0', components: { schemas: after } } };
  const untouched = new Untouched(lookup(base), lookup(revision));
  const at = (schema: Json) => ({ file: '/api.yaml', path: [], schema });
  return (name: string) => untouched.has(at(before[name]!), at(after[name]!));
}

const lookup = (spec: SpecFacts): Lookup => ({ spec: (file) => (file === spec.file ? spec : undefined) });
const to = (name: string) => `{ properties: { x: { $ref: '#/components/schemas/${name}' } } }`;

it('is what is the same object, and all that it leads to', () => {
  const has = sides(`A: ${to('B')}, B: ${to('C')}, C: ${to('B')}, D: ${to('E')}, E: ${to('E')}`, 'C');
  expect(['A', 'B', 'C', 'D', 'E'].filter(has)).toEqual(['D', 'E']);
});

it('is asked in any order', () => {
  const has = sides(`A: ${to('B')}, B: ${to('A')}, C: ${to('A')}, D: ${to('C')}`, 'B');
  expect(['D', 'A', 'C', 'B'].filter(has)).toEqual([]);
  const later = sides(`A: ${to('B')}, B: {}, C: ${to('A')}`, 'B');
  expect(['A', 'C'].filter(later)).toEqual([]);
});

it('is followed through the mapping of a discriminator', () => {
  const has = sides('A: { discriminator: { mapping: { b: B } } }, B: {}', 'B');
  expect(has('A')).toBe(false);
  expect(sides('A: { discriminator: { mapping: { b: B } } }, B: {}')('A')).toBe(true);
});

it('does not mind what cannot be read on either side', () => {
  expect(sides("A: { $ref: 'https://example.com/a' }, B: { $ref: unread.yaml }, C: { $ref: '#/nowhere' }")('A')).toBe(
    true,
  );
});
