import type { ChangePlace } from '../change';
import { keywordPlace } from './places';
import type { Report } from './report';
import type { Shape } from './shape';
import { includesType } from './types';

const WORDS: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  object: 'an object',
  array: 'a list',
};

/** Compares what types of value there may be, null too. False where the two have nothing in common to compare further. */
export function compareTypes(report: Report): boolean {
  const { base, revision } = report;
  if (isUntold(base) || isUntold(revision)) return base.groups.length > 0 && revision.groups.length > 0;
  const wider = isWithin(base, revision);
  const narrower = isWithin(revision, base);
  const common = !base.never && !revision.never && (base.types !== undefined) === (revision.types !== undefined);
  if (wider && narrower) {
    compareNull(report);
    return common;
  }
  const kind = wider ? 'type.widened' : narrower ? 'type.narrowed' : 'type.changed';
  report.both(kind, {
    args: { before: typeWords(base), after: typeWords(revision) },
    base: keywordPlace(base.parts, 'type') ?? base.at,
    revision: keywordPlace(revision.parts, 'type') ?? revision.at,
  });
  if (kind === 'type.changed' || !common) return false;
  compareNull(report);
  return true;
}

/** Whether the types are those of alternatives which cannot be told: one leads out of sight, or round in a circle. */
function isUntold({ types, groups, never }: Shape): boolean {
  return !never && !types && groups.length > 0;
}

/** Whether each value of the one has a type that the other takes too. */
function isWithin(narrow: Shape, wide: Shape): boolean {
  if (narrow.never) return true;
  if (wide.never) return false;
  if (!wide.types) return true;
  return narrow.types !== undefined && [...narrow.types].every((type) => includesType(wide.types!, type));
}

/** Compares whether null is accepted. */
export function compareNull(report: Report, before = report.base.nullable, after = report.revision.nullable): void {
  const { base, revision } = report;
  if (before === after) return;
  report.both(after ? 'nullable.added' : 'nullable.removed', {
    base: nullPlace(base) ?? (before ? base.at : undefined),
    revision: nullPlace(revision) ?? (after ? revision.at : undefined),
  });
}

/** In 3.0 null is let in by a keyword of its own, in 3.1 it is a type among others. */
function nullPlace({ parts, dialect }: Shape): ChangePlace | undefined {
  return keywordPlace(parts, ...(dialect === '3.1' ? ['type', 'oneOf', 'anyOf', 'enum'] : ['nullable', 'x-nullable']));
}

/** "a string", "an integer or a list", "anything". */
export function typeWords({ never, types, nullable }: Shape): string {
  if (never) return 'nothing';
  if (!types) return 'anything';
  const words = [...types].map((type) => WORDS[type] ?? type).sort();
  if (nullable || words.length === 0) words.push('null');
  return words.join(' or ');
}
