import type { SchemaAt } from '../../contract';
import type { ChangePlace } from '../change';
import { typeWords } from './compare-types';
import { type Discriminator, discriminatorOf, type Mapped, mappedBelow, referenceName } from './discriminators';
import type { Group } from './groups';
import { pairAlternatives, valuesFor } from './pairing';
import { isSafe } from './proof';
import type { Report } from './report';
import type { Shape } from './shape';

/** More alternatives than this are not looked through for one that includes another. */
export const MAX_TRIED = 30;

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

/** Notes an alternative that is gone; the others are those that there are still. */
export function noteRemoved(
  report: Report,
  gone: SchemaAt,
  { alternatives, place: near }: Pick<Group, 'alternatives' | 'place'>,
): void {
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

/** `Card`, or where it has no name, of what types it is. */
export function nameOf(alternative: SchemaAt, shape: Shape): string {
  const name = referenceName(alternative);
  return name ? `\`${name}\`` : typeWords(shape);
}

const placeOf = ({ file, path }: SchemaAt): ChangePlace => ({ file, path });
