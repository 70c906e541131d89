import { expect, it } from 'vitest';
import type { Travel } from '../../src/contracts/compare/change';
import { compared, type Verdict, verdict } from './judged';
import { isFit, mutated } from './mutations';
import { Draw, type Value } from './random';
import { type Model, SchemaDraw, type Version } from './schemas';
import { specOf } from './spelling';
import { type Accepts, asMeant, byLetter } from './validators';
import { ValueDraw } from './values';

const RUNS = Number(process.env.ORACLE_RUNS ?? 800);
const FROM = Number(process.env.ORACLE_FROM ?? 1);
const VERSIONS: readonly Version[] = ['2.0', '3.0', '3.1', '3.1'];

/** What the table calls risky though a value can be found that was taken and is not, or that is sent and was not. */
const RISKY: Readonly<Record<Travel, ReadonlySet<string>>> = {
  request: new Set(['bound.introduced', 'pattern.changed', 'alternatives.exclusive']),
  response: new Set([
    'enum.value.added',
    'unique.off',
    'pattern.changed',
    'pattern.removed',
    'alternatives.inclusive',
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
  readonly seed: number;
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
  return revision && { seed, version, base, revision };
}

interface Witnesses {
  /** Taken by the one as people mean it, refused by the other. */
  readonly meant?: Value;
  /** Taken by the one by the letter, refused by the other. */
  readonly literal?: Value;
  /** Whether anything at all was found that the one takes. */
  readonly any: boolean;
}

/** Looks for a value that one schema takes and the other refuses. */
function search(from: Model, to: Model, values: ValueDraw, tries: number, isAny: boolean): Witnesses {
  const [fromLetter, toLetter] = [byLetter(from), byLetter(to)];
  let meantBy: Accepts | undefined;
  let [any, literal]: [boolean, Value | undefined] = [false, undefined];
  for (let count = 0; count < tries; count++) {
    const value = values.drawn(from, to, count);
    if (!fromLetter(value)) continue;
    any = true;
    if (toLetter(value)) continue;
    literal ??= value;
    if (isAny) break;
    meantBy ??= asMeant(from);
    if (meantBy(value)) return { any, literal, meant: value };
  }
  return { any, literal };
}

function complaint(found: Witnesses, { level, kinds }: Verdict, travel: Travel): string | undefined {
  if (found.meant !== undefined && level !== 'breaking') {
    const excused = level === 'risky' && kinds.some((kind) => RISKY[travel].has(kind));
    return excused ? undefined : `missed: ${JSON.stringify(found.meant)}`;
  }
  if (kinds.some((kind) => BY_LETTER.has(kind))) return undefined;
  if (level === 'breaking' && found.any && found.literal === undefined) return 'false alarm';
  return undefined;
}

it('what a schema accepts, and what is said of it', () => {
  const complaints: string[] = [];
  const counts = new Map<string, number>();
  const tallies = { cases: 0, breaking: 0, proved: 0, missed: 0, alarms: 0 };
  for (let seed = FROM; seed < FROM + RUNS; seed++) {
    const one = caseOf(seed);
    if (!one) continue;
    tallies.cases++;
    const result = compared(specOf(one.base, one.version), specOf(one.revision, one.version));
    for (const { kind } of result.changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const values = new ValueDraw(new Draw(seed), [one.base, one.revision]);
    for (const travel of ['request', 'response'] as const) {
      const told = verdict(result, travel);
      const [from, to] = travel === 'request' ? [one.base, one.revision] : [one.revision, one.base];
      const found = search(from, to, values, told.level === 'breaking' ? 4000 : 250, told.level === 'breaking');
      if (told.level === 'breaking') tallies.breaking++;
      if (told.level === 'breaking' && found.literal !== undefined) tallies.proved++;
      const said = complaint(found, told, travel);
      if (!said || (process.env.ONLY && !said.startsWith(process.env.ONLY))) continue;
      if (said === 'false alarm') tallies.alarms++;
      else tallies.missed++;
      complaints.push(
        `seed ${seed} ${one.version} ${travel}: ${said}\n  told ${told.level} ${told.kinds.join(', ')}\n  base ${JSON.stringify(one.base)}\n  now  ${JSON.stringify(one.revision)}`,
      );
    }
  }
  console.log(
    tallies,
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([k, n]) => `${k} ${n}`)
      .join(', '),
  );
  console.log(complaints.slice(0, Number(process.env.SHOW ?? 12)).join('\n'));
  expect(complaints.length).toBe(0);
});
