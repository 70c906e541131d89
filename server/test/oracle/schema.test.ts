import { describe, expect, it } from 'vitest';
import type { Travel } from '../../src/contracts/compare/change';
import { isFit } from './fit';
import { compared, type Verdict, verdict } from './judged';
import { mutated } from './mutations';
import { Draw, type Value } from './random';
import { type Model, SchemaDraw, type Version } from './schemas';
import { specOf } from './spelling';
import { type Accepts, asMeant, byLetter } from './validators';
import { ValueDraw } from './values';

/** `ORACLE_RUNS` and `ORACLE_FROM` have more pairs of schemas judged, or others; then it is told how often which kinds came up. */
const RUNS = Number(process.env.ORACLE_RUNS ?? 100);
const FROM = Number(process.env.ORACLE_FROM ?? 1);
const BATCHES = 6;
const VERSIONS: readonly Version[] = ['2.0', '3.0', '3.1', '3.1'];

/** What the table calls risky though a value can be found that was taken and is not, or that is sent and was not. */
const RISKY: Readonly<Record<Travel, ReadonlySet<string>>> = {
  request: new Set(['bound.introduced', 'pattern.changed']),
  response: new Set([
    'enum.value.added',
    'unique.off',
    'pattern.changed',
    'pattern.removed',
    'property.added.closed',
    'additional.opened',
  ]),
};

/** What the table calls breaking unless it is provably not, whatever values there are. */
const BY_LETTER = new Set([
  'condition.added',
  'condition.removed',
  'condition.changed',
  'condition.widened',
  'condition.narrowed',
  'alternative.removed',
  'alternative.added',
  'alternatives.introduced',
  'alternatives.dissolved',
  'property.removed',
  'pattern.added',
]);

interface Case {
  readonly version: Version;
  readonly base: Model;
  readonly revision: Model;
}

function caseOf(seed: number): Case | undefined {
  const draw = new Draw(seed);
  const version = draw.pick(VERSIONS);
  const base = new SchemaDraw(draw, version).model();
  if (!isFit(base)) return undefined;
  let revision: Model | undefined = base;
  for (let count = draw.pick([1, 1, 1, 2, 3]); count > 0 && revision; count--)
    revision = mutated(revision, draw, version);
  return revision && { version, base, revision };
}

interface Witnesses {
  /** Whether anything at all was found that the one takes. */
  readonly any: boolean;
  /** Taken by the one by the letter, refused by the other. */
  readonly literal?: Value;
  /** Taken by the one as people mean it, refused by the other. */
  readonly meant?: Value;
}

/** Looks for a value that one schema takes and the other refuses; `meant` only where it is not said anyway. */
function search(from: Model, to: Model, values: ValueDraw, isSaid: boolean): Witnesses {
  const [takes, refuses] = [byLetter(from), byLetter(to)];
  let meantBy: Accepts | undefined;
  let found: Witnesses = { any: false };
  for (let count = 0; count < (isSaid ? 4000 : 250); count++) {
    const value = values.drawn(from, to, count);
    if (!takes(value)) continue;
    found = { any: true, literal: found.literal };
    if (refuses(value)) continue;
    found = { any: true, literal: value };
    if (isSaid) return found;
    meantBy ??= asMeant(from);
    if (meantBy(value)) return { ...found, meant: value };
  }
  return found;
}

function complaint({ any, literal, meant }: Witnesses, { level, kinds }: Verdict, travel: Travel): string | undefined {
  if (level === 'breaking') {
    const isProved = !any || literal !== undefined || kinds.some((kind) => BY_LETTER.has(kind));
    return isProved ? undefined : 'breaking, but no value is refused that was not before';
  }
  const isRisky = level === 'risky' && kinds.some((kind) => RISKY[travel].has(kind));
  return meant === undefined || isRisky ? undefined : `${level ?? 'no change'}, but ${JSON.stringify(meant)}`;
}

function judge(seed: number, { version, base, revision }: Case, count: (kind: string) => void): readonly string[] {
  const result = compared(specOf(base, version), specOf(revision, version));
  for (const { kind } of result.changes) count(kind);
  const values = new ValueDraw(new Draw(seed), [base, revision]);
  return (['request', 'response'] as const).flatMap((travel) => {
    const told = verdict(result, travel);
    const [from, to] = travel === 'request' ? [base, revision] : [revision, base];
    const said = complaint(search(from, to, values, told.level === 'breaking'), told, travel);
    const pair = `base ${JSON.stringify(base)}\nrevision ${JSON.stringify(revision)}`;
    return said ? [`seed ${seed}, ${version}, ${travel}: ${said}\ntold ${told.kinds.join(', ')}\n${pair}`] : [];
  });
}

describe('what is said of two schemas, and what they accept', () => {
  const counts = new Map<string, number>();
  const count = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1);

  it.each(Array.from({ length: BATCHES }, (_, index) => FROM + index * RUNS))('agree, from seed %i on', (first) => {
    const complaints = Array.from({ length: RUNS }, (_, index) => first + index).flatMap((seed) => {
      const one = caseOf(seed);
      return one ? judge(seed, one, count) : [];
    });
    expect(complaints.join('\n\n')).toBe('');
  });

  it('many kinds came up', () => {
    const told = [...counts].sort(([, a], [, b]) => b - a).map(([kind, times]) => `${kind} ${times}`);
    if (process.env.ORACLE_RUNS) console.log(told.join('\n'));
    expect(counts.size).toBeGreaterThan(50);
  });
});
