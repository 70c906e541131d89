import type { Json } from '../../../readers/facts';
import { isList, member } from '../../json';
import type { ChangePlace } from '../change';
import type { SchemaKindBase } from '../schema-kinds';
import { canonical, listed, shown } from './canonical';
import type { Part } from './members';
import { placeIn } from './places';
import type { Report } from './report';
import type { Shape } from './shape';

/** The values that a schema lists. */
export interface Values {
  readonly values: ReadonlyMap<string, Value>;
  readonly place: ChangePlace;
  /** True where it says that the list may grow. */
  readonly extensible: boolean;
  /** True where other values are not refused: `x-extensible-enum` stands in place of `enum`. */
  readonly loose: boolean;
}

interface Value {
  readonly value: Json;
  readonly place: ChangePlace;
}

/** Compares which values are allowed. */
export function compareEnums(report: Report): void {
  const before = valuesOf(report.base);
  const after = valuesOf(report.revision);
  if (before && after) compareValues(report, before, after);
  else if (before && !before.loose) report.both('enum.dropped', { args: allOf(before), base: before.place });
  else if (after && !after.loose) report.both('enum.introduced', { args: allOf(after), revision: after.place });
}

function allOf({ values }: Values): { values: string } {
  return { values: words([...values.values()]) };
}

function compareValues(report: Report, before: Values, after: Values): void {
  const gone = missingIn(after, before);
  const come = missingIn(before, after);
  const args = { before: words(gone), after: words(come) };
  if (come.length * gone.length > 0 && gone.length === before.values.size) {
    report.both('enum.replaced', { args, base: before.place, revision: after.place });
    return;
  }
  const near = after.place;
  if (gone.length > 0) report.both('enum.value.removed', { args: { values: words(gone) }, base: gone[0]!.place, near });
  if (come.length === 0) return;
  const response = addedKind(after);
  report.add({ request: 'enum.value.added', response, args: { values: words(come) }, revision: come[0]!.place });
}

function addedKind({ loose, extensible }: Values): SchemaKindBase {
  if (loose) return 'enum.value.added.extensible';
  return extensible ? 'enum.value.added.marked' : 'enum.value.added';
}

function missingIn({ values }: Values, all: Values): Value[] {
  return [...all.values].filter(([key]) => !values.has(key)).map(([, value]) => value);
}

function words(values: readonly Value[]): string {
  return listed(values.map(({ value }) => shown(value)));
}

/** The values that all parts list, but for null; undefined where any value will do. */
export function valuesOf({ parts, types }: Shape): Values | undefined {
  const texts = types?.size === 1 && types.has('string');
  const lists = parts.map((part) => listOf(part, texts)).filter((list) => list !== undefined);
  const strict = lists.filter(({ loose }) => !loose);
  const [first, ...more] = strict.length > 0 ? strict : lists;
  if (!first || (types?.size === 1 && types.has('boolean') && first.values.size > 1)) return undefined;
  return more.reduce(intersection, first);
}

function intersection(one: Values, other: Values): Values {
  const values = new Map([...one.values].filter(([key]) => other.values.has(key)));
  return { ...one, values, extensible: one.extensible && other.extensible };
}

/** In a text, `1` is the same as `"1"`: quotes are often left out in YAML. */
function listOf(part: Part, texts: boolean): Values | undefined {
  const key = ['const', 'enum', 'x-extensible-enum'].find((word) => isValues(word, member(part.schema, word)));
  if (key === undefined) return undefined;
  const written = member(part.schema, key)!;
  const items = key === 'const' || !isList(written) ? [written] : written;
  const values = new Map<string, Value>();
  for (const [index, value] of items.entries()) {
    if (value === null) continue;
    const place = key === 'const' ? placeIn(part, key) : placeIn(part, key, index);
    values.set(texts && typeof value !== 'object' ? JSON.stringify(String(value)) : canonical(value), { value, place });
  }
  const loose = key === 'x-extensible-enum';
  const extensible = loose || member(part.schema, 'x-extensible-enum') !== undefined;
  return values.size > 0 || items.length === 0 ? { values, place: placeIn(part, key), extensible, loose } : undefined;
}

function isValues(key: string, value: Json | undefined): boolean {
  return key === 'const' ? value !== undefined : isList(value);
}
