import type { Json } from '../../../readers/facts';
import { member } from '../../json';
import type { ChangePlace } from '../change';
import type { SchemaKindBase } from '../schema-kinds';
import { valuesOf } from './enums';
import type { Part } from './members';
import { allWith, placeIn } from './places';
import type { Report } from './report';
import type { Shape } from './shape';

/** A limit as it is written; a lower one is negated, so that of two limits the smaller is always the tighter. */
interface Bound {
  readonly keyword: string;
  readonly written: number;
  readonly limit: number;
  /** Whether the limit itself is still accepted. */
  readonly inclusive: boolean;
  readonly place: ChangePlace;
}

interface Scale {
  readonly lower: boolean;
  readonly keyword: string;
  /** The keyword that excludes the limit: a number of its own, or true beside the other. */
  readonly exclusive?: string;
  /** What the limit comes to where none is written. */
  readonly unsaid?: number;
  readonly types: readonly string[];
}

const NUMBERS = ['integer', 'number'];
const SCALES: readonly Scale[] = [
  { lower: true, keyword: 'minimum', exclusive: 'exclusiveMinimum', types: NUMBERS },
  { lower: false, keyword: 'maximum', exclusive: 'exclusiveMaximum', types: NUMBERS },
  { lower: true, keyword: 'minLength', unsaid: 0, types: ['string'] },
  { lower: false, keyword: 'maxLength', types: ['string'] },
  { lower: true, keyword: 'minItems', unsaid: 0, types: ['array'] },
  { lower: false, keyword: 'maxItems', types: ['array'] },
  { lower: true, keyword: 'minContains', unsaid: 1, types: ['array'] },
  { lower: false, keyword: 'maxContains', types: ['array'] },
  { lower: true, keyword: 'minProperties', unsaid: 0, types: ['object'] },
  { lower: false, keyword: 'maxProperties', types: ['object'] },
];

/** Compares the least and the greatest number, length, count. */
export function compareBounds(report: Report): void {
  for (const scale of SCALES) {
    const before = tightest(report.base, scale);
    const after = tightest(report.revision, scale);
    // Where it has no effect on values of that type, another number still tells what its author means.
    if (!report.share(scale.types) && !(before && after)) continue;
    const kind = kindOf(before, after);
    if (kind && !isSaidByValues(report, before, after)) noteBound(report, kind, before, after);
  }
}

/**
 * Whether the listed values of one side keep the limit of the other anyway: `minLength: 2` becomes `enum: [red]`. Where
 * both list values, another number still tells what its author means.
 */
function isSaidByValues({ base, revision }: Report, before: Bound | undefined, after: Bound | undefined): boolean {
  if (before && after && valuesOf(base) && valuesOf(revision)) return false;
  return areWithin(revision, before) || areWithin(base, after);
}

function areWithin(shape: Shape, bound: Bound | undefined): boolean {
  const listed = bound && valuesOf(shape);
  return listed && !listed.loose ? [...listed.values.values()].every(({ value }) => keeps(value, bound)) : false;
}

function keeps(value: Json, { keyword, limit, inclusive }: Bound): boolean {
  const size = typeof value === 'string' ? [...value].length : value;
  if (typeof size !== 'number') return false;
  if (keyword === 'multipleOf') return isMultiple(size, -limit);
  const measured = keyword.startsWith('min') || keyword === 'exclusiveMinimum' ? -size : size;
  return measured < limit || (inclusive && measured === limit);
}

function kindOf(before: Bound | undefined, after: Bound | undefined): SchemaKindBase | undefined {
  if (!before) return after && 'bound.introduced';
  if (!after) return 'bound.lifted';
  if (before.limit === after.limit && before.inclusive === after.inclusive) return undefined;
  return isTighter(after, before) ? 'bound.tightened' : 'bound.loosened';
}

function noteBound(report: Report, kind: SchemaKindBase, before: Bound | undefined, after: Bound | undefined): void {
  const keyword = (after ?? before)?.keyword ?? '';
  const named = before && before.keyword !== keyword ? `\`${before.keyword}\` ` : '';
  const args = { keyword, before: `${named}${before?.written ?? ''}`, after: String(after?.written ?? '') };
  const isFlag = before?.written === after?.written;
  const placeOf = (bound: Bound | undefined) => bound && (isFlag ? saidAt(bound) : bound.place);
  report.both(kind, { args, base: placeOf(before), revision: placeOf(after) });
}

/** Where it says whether the limit itself is accepted: at the flag beside the number, in OpenAPI 3.0. */
function saidAt({ keyword, place }: Bound): ChangePlace {
  return { file: place.file, path: [...place.path.slice(0, -1), keyword] };
}

function isTighter(one: Bound, other: Bound): boolean {
  return one.limit < other.limit || (one.limit === other.limit && !one.inclusive && other.inclusive);
}

function tightest(shape: Shape, scale: Scale): Bound | undefined {
  let found: Bound | undefined;
  const whole = shape.types?.has('integer') && !shape.types.has('number');
  for (const part of shape.parts) {
    for (const bound of boundsOf(part, scale, whole === true)) if (!found || isTighter(bound, found)) found = bound;
  }
  return found;
}

function boundsOf(part: Part, { lower, keyword, exclusive, unsaid, types }: Scale, whole: boolean): Bound[] {
  const make = (key: string, written: number, inclusive: boolean): Bound => {
    const place = placeIn(part, key);
    const limit = lower ? -written : written;
    if (!whole || types !== NUMBERS) return { keyword: key, written, limit, inclusive, place };
    const last = inclusive || !Number.isInteger(limit) ? Math.floor(limit) : limit - 1;
    return { keyword: key, written, limit: last, inclusive: true, place };
  };
  const plain = member(part.schema, keyword);
  const strict = exclusive === undefined ? undefined : member(part.schema, exclusive);
  const found: Bound[] = [];
  if (typeof plain === 'number' && plain !== unsaid) {
    const bound = make(keyword, plain, strict !== true);
    found.push(strict === true ? { ...bound, keyword: exclusive! } : bound);
  }
  if (typeof strict === 'number') found.push(make(exclusive!, strict, false));
  return found;
}

/** Compares of what a number has to be a multiple. */
export function compareStep(report: Report): void {
  if (!report.share(NUMBERS)) return;
  const before = stepOf(report.base);
  const after = stepOf(report.revision);
  if (!before && !after) return;
  const kind = stepKind(before?.written, after?.written);
  if (kind && !isSaidByValues(report, before, after)) noteBound(report, kind, before, after);
}

function stepKind(before: number | undefined, after: number | undefined): SchemaKindBase | undefined {
  if (before === undefined) return 'bound.introduced';
  if (after === undefined) return 'bound.lifted';
  if (before === after) return undefined;
  if (isMultiple(after, before)) return 'bound.tightened';
  return isMultiple(before, after) ? 'bound.loosened' : 'bound.changed';
}

function isMultiple(value: number, of: number): boolean {
  const ratio = value / of;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

/** The coarsest step; that each integer is a multiple of one is said by its type. */
function stepOf({ parts, types }: Shape): Bound | undefined {
  let found: Bound | undefined;
  for (const { part, value } of allWith(parts, 'multipleOf')) {
    if (typeof value !== 'number' || value <= 0 || (value === 1 && !types?.has('number'))) continue;
    const bound = {
      keyword: 'multipleOf',
      written: value,
      limit: -value,
      inclusive: true,
      place: placeIn(part, 'multipleOf'),
    };
    if (!found || isTighter(bound, found)) found = bound;
  }
  return found;
}
