import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { CatalogFacts } from '../../src/readers/catalog/facts';
import { formOf } from '../../src/readers/catalog/form';
import { parseEntityReference, REFERENCES } from '../../src/readers/catalog/reference';
import { read } from '../../src/readers/index';
import { parse } from '../../src/syntax/parse';
import type { Value } from '../oracle/random';
import { referenceFields, refusal } from './backstage';
import { drawEntity, edgeEntities } from './entities';

/** `CATALOG_RUNS` and `CATALOG_FROM` have more entities judged, or others; then it is told how often which verdict came up. */
const RUNS = Number(process.env.CATALOG_RUNS ?? 3000);
const FROM = Number(process.env.CATALOG_FROM ?? 1);
const BATCHES = 6;

/**
 * What Backstage refuses and we let pass, on purpose. `unrecognised`: kinds that it does not come with, which a catalogue
 * may have been taught. `foreign`: fields beside `spec` where somebody else has defined the form of the document, which may
 * be there for another program. `dependencyOf`: no schema says what stands there, so only texts are judged.
 */
type Lenient = 'unrecognised' | 'foreign' | 'dependencyOf';

function lenient(entity: Value, reason: string): Lenient | undefined {
  if (reason === 'unrecognised') return 'unrecognised';
  if (formOf(entity) === 'Envelope' && /must NOT have additional properties|Unknown field/.test(reason))
    return 'foreign';
  return reason.startsWith('dependencyOf: ') ? 'dependencyOf' : undefined;
}

const refusedHere = (text: string, language: 'json' | 'yaml'): string[] => {
  const facts = read(parse(text, language), `/shop/all.${language}`, 'catalog') as CatalogFacts;
  return facts.problems.map(({ path, code, field = '' }) => `${path.join('.')} ${code} ${field}`);
};

type Verdict = 'both take' | 'both refuse' | Lenient;

async function judged(entity: Value, from: string): Promise<Verdict> {
  const reason = await refusal(entity);
  const here = refusedHere(JSON.stringify(entity), 'json');
  const about = () => `${from}: ${JSON.stringify(entity)}\nBackstage: ${reason}\nhere: ${here.join('; ')}`;
  if (reason === undefined) {
    expect(here, about()).toEqual([]);
    return 'both take';
  }
  if (here.length > 0) return 'both refuse';
  const known = lenient(entity, reason);
  expect(known, about()).toBeDefined();
  return known!;
}

describe('entities are refused where Backstage refuses them', () => {
  const told = new Map<Verdict, number>();

  it.each(Array.from({ length: BATCHES }, (_, batch) => batch))('drawn at random: batch %i', async (batch) => {
    for (let run = batch; run < RUNS; run += BATCHES) {
      const verdict = await judged(drawEntity(FROM + run), `seed ${FROM + run}`);
      told.set(verdict, (told.get(verdict) ?? 0) + 1);
    }
  });

  it('as often as not, so that both verdicts were tried', () => {
    if (process.env.CATALOG_RUNS) console.log([...told].map(([verdict, count]) => `${verdict}: ${count}`).join('\n'));
    for (const verdict of ['both take', 'both refuse'] as const) {
      expect(told.get(verdict)).toBeGreaterThan(RUNS / 10);
    }
  });

  it('whatever text stands in one place of them', async () => {
    const entities = edgeEntities();
    for (const entity of entities) await judged(entity, 'a text in one place');
    expect(entities.length).toBeGreaterThan(4000);
  });

  const NAMED = { apiVersion: 'backstage.io/v1alpha1', metadata: { name: 'a' } };
  const RESOURCE = { type: 'database', owner: 'a' };
  it.each<[Lenient, Value]>([
    ['unrecognised', { ...NAMED, kind: 'Tool' }],
    ['foreign', { ...NAMED, apiVersion: 'v1', kind: 'ConfigMap', data: {} }],
    ['dependencyOf', { ...NAMED, kind: 'Resource', spec: { ...RESOURCE, dependencyOf: [{ name: 'a' }] } }],
  ])('but for what is let pass: %s', async (what, entity) => {
    expect(lenient(entity, (await refusal(entity)) ?? '')).toBe(what);
    expect(refusedHere(JSON.stringify(entity), 'json')).toEqual([]);
  });

  it('written as YAML, they are judged the same', () => {
    for (let seed = FROM; seed < FROM + 300; seed++) {
      const entity = drawEntity(seed);
      expect(refusedHere(stringify(entity), 'yaml'), `seed ${seed}`).toEqual(
        refusedHere(JSON.stringify(entity), 'json'),
      );
    }
  });
});

describe('references', () => {
  it.each(Object.keys(REFERENCES))('of a %s are those that Backstage follows', (kind) => {
    expect(REFERENCES[kind]).toEqual(referenceFields(kind));
  });

  it('are taken apart as Backstage does', async () => {
    const { parseEntityRef } = await import('@backstage/catalog-model');
    const letters = ['a', ':', '/', 'B', ' '];
    for (let count = 0; count < 5 ** 6; count++) {
      const written = Array.from({ length: 6 }, (_, i) => letters[Math.floor(count / 5 ** i) % 5]!).join('');
      const text = written.slice(count % 5);
      let theirs: unknown;
      try {
        theirs = parseEntityRef(text, { defaultKind: 'k', defaultNamespace: 'n' });
      } catch {
        theirs = undefined;
      }
      const parts = parseEntityReference(text);
      expect(parts && { kind: 'k', namespace: 'n', ...parts }, text).toEqual(theirs);
    }
  });
});
