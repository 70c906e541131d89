import type { SchemaAt } from '../../contract';
import { typesOf } from '../../schemas';
import type { ChangePlace } from '../change';
import type { SchemaKindBase } from '../schema-kinds';
import { listed } from './canonical';
import { compareNull, typeWords } from './compare-types';
import { type Discriminator, discriminatorOf, type Mapped, mappedBelow, referenceName } from './discriminators';
import { valuesOf } from './enums';
import { formatOf } from './formats';
import type { Group } from './groups';
import { pairAlternatives, valuesFor } from './pairing';
import { isKnown, isSafe } from './proof';
import type { Report } from './report';
import type { Shape } from './shape';
import { includesType } from './types';

/** Null is told apart from the forms: `oneOf: [T, U, null]`. */
const NULL_ASIDE = new Set<SchemaKindBase>(['nullable.added', 'nullable.removed']);

/** More alternatives than this are not looked through for one that includes another. */
const MAX_TRIED = 30;

/** Compares the alternatives that a value may meet. */
export function compareAlternatives(report: Report): void {
  const { base, revision } = report;
  const before = base.groups;
  const after = [...revision.groups];
  for (const group of before) {
    const index = Math.max(
      0,
      after.findIndex(({ keyword }) => keyword === group.keyword),
    );
    const [other] = after.splice(index, 1);
    if (other) compareGroups(report, group, other);
    else report.both('condition.removed', { args: { keyword: group.keyword }, base: group.place });
  }
  for (const group of after)
    report.both('condition.added', { args: { keyword: group.keyword }, revision: group.place });
  compareMappings(report, mappedBelow(base), mappedBelow(revision));
}

/** Leads on to the alternatives of both, which are the same objects. */
export function leadToAlternatives(report: Report): void {
  const { base, revision } = report;
  for (const [index, { alternatives }] of base.groups.entries()) {
    const others = revision.groups[index]?.alternatives ?? [];
    for (const [position, one] of alternatives.entries()) {
      const other = others[position];
      if (other) report.below([], [one], [other]);
    }
  }
  compareMappings(report, mappedBelow(base), mappedBelow(revision));
}

function compareGroups(report: Report, before: Group, after: Group): void {
  const places = { base: before.place, revision: after.place };
  if (before.keyword !== after.keyword)
    report.both(after.keyword === 'oneOf' ? 'alternatives.exclusive' : 'alternatives.inclusive', places);
  const one = discriminatorOf(report.base.parts);
  const other = discriminatorOf(report.revision.parts);
  if (one && other && isNamed(one, before) && isNamed(other, after))
    compareMappings(report, valuesIn(one, before), valuesIn(other, after));
  else comparePaired(report, before, after);
}

function comparePaired(report: Report, before: Group, after: Group): void {
  const { paired, removed, added } = pairAlternatives(report, before.alternatives, after.alternatives);
  for (const pair of paired) report.below([], [pair.before], [pair.after]);
  const { pairs } = report;
  const known =
    removed.every((one) => pairs.baseShape([one]).known) && added.every((one) => pairs.revisionShape([one]).known);
  // What cannot be read may be what seems to be gone.
  if (!known) return;
  for (const gone of removed) noteRemoved(report, gone, after);
  for (const come of added) noteAdded(report, come, before);
}

function isNamed(discriminator: Discriminator, { alternatives }: Group): boolean {
  return alternatives.every((alternative) => valuesFor(discriminator, alternative).length > 0);
}

/** The alternatives by the values that lead to them, written down or by their names. */
function valuesIn(discriminator: Discriminator, { alternatives }: Group): Mapped[] {
  return alternatives.flatMap((target) =>
    valuesFor(discriminator, target).map((value) => {
      const place = discriminator.mapping.find((mapped) => mapped.value === value)?.place ?? placeOf(target);
      return { value, place, target };
    }),
  );
}

function compareMappings(report: Report, before: readonly Mapped[], after: readonly Mapped[]): void {
  const known = new Map(before.map((mapped) => [mapped.value, mapped]));
  for (const { value, place, target } of after) {
    const old = known.get(value);
    known.delete(value);
    if (old) report.below([], [old.target], [target]);
    else report.both('alternative.added', { args: { name: `\`${value}\`` }, revision: place });
  }
  for (const { value, place } of known.values())
    report.both('alternative.removed', { args: { name: `\`${value}\`` }, base: place });
}

function noteRemoved(report: Report, gone: SchemaAt, { alternatives, place: near }: Group): void {
  const { pairs } = report;
  const shape = pairs.baseShape([gone]);
  const covered =
    isPlain(shape) && alternatives.slice(0, MAX_TRIED).some((one) => isSafe(pairs.join([gone], [one]), 'request'));
  const request = covered ? 'alternative.removed.covered' : 'alternative.removed';
  report.add({
    request,
    response: 'alternative.removed',
    args: { name: nameOf(gone, shape) },
    base: placeOf(gone),
    near,
  });
}

function noteAdded(report: Report, come: SchemaAt, { alternatives }: Group): void {
  const { pairs } = report;
  const shape = pairs.revisionShape([come]);
  const covered =
    isPlain(shape) && alternatives.slice(0, MAX_TRIED).some((one) => isSafe(pairs.join([one], [come]), 'response'));
  const response = covered ? 'alternative.added.covered' : 'alternative.added';
  report.add({ request: 'alternative.added', response, args: { name: nameOf(come, shape) }, revision: placeOf(come) });
}

/** An object that fits another form too may still mean something else by it; a number or a text does not. */
function isPlain({ types }: Shape): boolean {
  return types !== undefined && !types.has('object') && !types.has('array');
}

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
  const wider = new Set(alternatives.filter((_, index) => found[index] && isSafe(found[index], 'request', NULL_ASIDE)));
  const others = alternatives.filter((one) => !wider.has(one)).map((one) => pairs.revisionShape([one]));
  const isOne = wider.size === 1 && !others.some((other) => meets(base, other));
  const isWider = keyword === 'oneOf' ? isOne : wider.size > 0;
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

function dissolve(report: Report, { alternatives, place }: Group): void {
  const { pairs, revision } = report;
  const found = alternatives.slice(0, MAX_TRIED).map((one) => pairs.join([one], revision.schemas));
  if (!found.every(isKnown)) return;
  compareNullOfForms(report);
  const isWider = found.length === alternatives.length && found.every((pair) => isSafe(pair, 'request', NULL_ASIDE));
  const isNarrower = found.some((pair) => isSafe(pair, 'response', NULL_ASIDE));
  report.add({
    request: isWider ? 'alternatives.dissolved.wider' : 'alternatives.dissolved',
    response: isNarrower ? 'alternatives.dissolved.narrower' : 'alternatives.dissolved',
    args: { values: names(alternatives, (one) => pairs.baseShape([one])) },
    base: place,
    revision: revision.at,
  });
}

function names(alternatives: readonly SchemaAt[], shape: (one: SchemaAt) => Shape): string {
  return listed(alternatives.map((one) => nameOf(one, shape(one))));
}

function nameOf(alternative: SchemaAt, shape: Shape): string {
  const name = referenceName(alternative);
  return name ? `\`${name}\`` : typeWords(shape);
}

const placeOf = ({ file, path }: SchemaAt): ChangePlace => ({ file, path });
