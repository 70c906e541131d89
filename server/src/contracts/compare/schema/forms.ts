import type { SchemaAt } from '../../contract';
import { type JsonMap, member } from '../../json';
import { typesOf } from '../../schemas';
import type { SchemaKindBase } from '../schema-kinds';
import { MAX_TRIED, nameOf, noteRemoved } from './alternatives';
import { listed } from './canonical';
import { compareNull } from './compare-types';
import { valuesOf } from './enums';
import { formatOf } from './formats';
import type { Group } from './groups';
import type { Conjunction } from './pairs';
import { isKnown, isSafe } from './proof';
import type { Report } from './report';
import type { Shape } from './shape';
import { includesType } from './types';

/** Null is told apart from the forms: `oneOf: [T, U, null]`. */
const NULL_ASIDE = new Set<SchemaKindBase>(['nullable.added', 'nullable.removed']);

/**
 * Compares one form with several, or several with one. False where that is not what happened: then alternatives only
 * add to what is said beside them.
 */
export function compareForms(report: Report): boolean {
  const { base, revision } = report;
  const [before, after] = [base.groups[0], revision.groups[0]];
  if (!before && after && isOnlyForms(revision) && isForm(base)) introduce(report, after);
  else if (before && !after && isOnlyForms(base) && isForm(revision)) dissolve(report, before);
  else return false;
  return true;
}

function compareNullOfForms(report: Report): void {
  const { pairs, base, revision } = report;
  const before = takesNull(base, (one) => pairs.baseShape([one]));
  const after = takesNull(revision, (one) => pairs.revisionShape([one]));
  compareNull(report, before, after);
}

/** Whether null is accepted, be it that only one of the forms does: `anyOf: [{ type: [string, 'null'] }, U]`. */
function takesNull({ nullable, groups, parts }: Shape, shape: (one: SchemaAt) => Shape): boolean {
  if (nullable) return true;
  const refuses = parts.some(({ schema }) => typesOf(schema).length > 0 && !typesOf(schema).includes('null'));
  return !refuses && groups.some(({ alternatives }) => alternatives.some((one) => shape(one).nullable));
}

/** Whether a schema says nothing beside its alternatives that one of them could be compared without. */
function isOnlyForms({ groups, parts, properties, additional, closed }: Shape): boolean {
  const says = parts.some(({ schema }) =>
    ['items', 'enum', 'const', 'format'].some((key) => Object.hasOwn(schema, key)),
  );
  return groups.length === 1 && properties.size === 0 && additional.length === 0 && !closed && !says;
}

function isForm({ types, never, known }: Shape): boolean {
  return known && !never && types !== undefined;
}

function introduce(report: Report, { keyword, alternatives, place }: Group): void {
  const { pairs, base } = report;
  const found = alternatives.slice(0, MAX_TRIED).map((one) => pairs.join(base.schemas, [one]));
  if (!found.every(isKnown)) return;
  compareNullOfForms(report);
  const isWider = byType(base).every((one) => isTaken(report, one, alternatives, keyword));
  const isNarrower =
    found.length === alternatives.length && found.every((pair) => isSafe(pair, 'response', NULL_ASIDE));
  report.add({
    request: isWider ? 'alternatives.introduced.wider' : 'alternatives.introduced',
    response: isNarrower ? 'alternatives.introduced.narrower' : 'alternatives.introduced',
    args: { values: names(alternatives, (one) => pairs.revisionShape([one])) },
    base: base.at,
    revision: place,
  });
}

/** What one schema says of each of its types alone: of several, each may be taken by an alternative of its own. */
function byType({ types, schemas, at }: Shape): readonly Conjunction[] {
  if (!types || types.size < 2) return [schemas];
  return [...types].map((type) => [...schemas, { ...at, schema: only(type) }]);
}

const ONLY = new Map<string, JsonMap>();

/** The same schema each time, since schemas are told apart by being the same. */
function only(type: string): JsonMap {
  const known = ONLY.get(type) ?? { type };
  ONLY.set(type, known);
  return known;
}

/** Whether alternatives take all that schemas of the base accept; of `oneOf`, only one may do so. */
function isTaken(
  { pairs }: Report,
  schemas: Conjunction,
  alternatives: readonly SchemaAt[],
  keyword: Group['keyword'],
): boolean {
  const tried = alternatives.slice(0, MAX_TRIED);
  const wider = new Set(tried.filter((one) => isSafe(pairs.join(schemas, [one]), 'request', NULL_ASIDE)));
  if (keyword === 'anyOf') return wider.size > 0;
  const shape = pairs.baseShape(schemas);
  const others = alternatives.filter((one) => !wider.has(one)).map((one) => pairs.revisionShape([one]));
  return wider.size === 1 && !others.some((other) => meets(shape, other));
}

const PLAIN = ['string', 'integer', 'number', 'boolean'];

/**
 * Whether a number or a text may be both, so that `oneOf` refuses it. Objects that are called otherwise are taken for
 * different ones, though by the letter they may overlap.
 */
function meets(one: Shape, other: Shape): boolean {
  const [types, others] = [one.types, other.types];
  if (!types || !others || !PLAIN.some((type) => includesType(types, type) && includesType(others, type))) return false;
  if (formatOf(one.parts)?.name !== formatOf(other.parts)?.name) return false;
  const [values, known] = [valuesOf(one)?.values, valuesOf(other)?.values];
  return !values || !known || [...values.keys()].some((value) => known.has(value));
}

/** Where the list of alternatives stands of which one is left; where there is none any more, the schema. */
function stillAt({ schemas, at }: Shape, keyword: Group['keyword']): Group['place'] {
  const holder = schemas.find(({ schema }) => member(schema, keyword) !== undefined);
  return holder ? { file: holder.file, path: [...holder.path, keyword] } : at;
}

function dissolve(report: Report, { keyword, alternatives, place }: Group): void {
  const { pairs, revision } = report;
  const found = alternatives.slice(0, MAX_TRIED).map((one) => pairs.join([one], revision.schemas));
  if (!found.every(isKnown)) return;
  compareNullOfForms(report);
  const isWider = found.length === alternatives.length && found.every((pair) => isSafe(pair, 'request', NULL_ASIDE));
  const left = isWider ? -1 : found.findIndex((pair) => isSafe(pair, 'request') && isSafe(pair, 'response'));
  if (left >= 0) {
    const still = { alternatives: revision.schemas, place: stillAt(revision, keyword) };
    for (const [index, gone] of alternatives.entries()) if (index !== left) noteRemoved(report, gone, still);
    return;
  }
  const isNarrower = byType(revision).every((schemas) => isSent(report, alternatives, schemas));
  report.add({
    request: isWider ? 'alternatives.dissolved.wider' : 'alternatives.dissolved',
    response: isNarrower ? 'alternatives.dissolved.narrower' : 'alternatives.dissolved',
    args: { values: names(alternatives, (one) => pairs.baseShape([one])) },
    base: place,
    revision: revision.at,
  });
}

/** Whether alternatives of the base may all that schemas of the revision do. */
function isSent({ pairs }: Report, alternatives: readonly SchemaAt[], schemas: Conjunction): boolean {
  return alternatives.slice(0, MAX_TRIED).some((one) => isSafe(pairs.join([one], schemas), 'response', NULL_ASIDE));
}

function names(alternatives: readonly SchemaAt[], shape: (one: SchemaAt) => Shape): string {
  return listed(alternatives.map((one) => nameOf(one, shape(one))));
}
