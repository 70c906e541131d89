import type { SchemaProblem } from '../../readers/schema/validate';
import { place } from '../../syntax/place';
import { choice, type Found, rule, safe } from '../rule';

export default rule({
  id: 'manifest/unknown-field',
  summary: 'Each key of a manifest or configuration is one that it knows, or begins with x-.',
  severity: 'warning',
  recommended: true,
  needs: 'file',
  messages: {
    near: '{field} is no field {where}, so what it says is never read. Probably {nearest} is meant: rename it.',
    unknown:
      '{field} is no field {where}, so what it says is never read. Known here is {known}. Rename it, remove it, or ' +
      'begin it with x- to keep it for yourselves.',
  },
  *detect({ file: { facts } }) {
    // The last key of a text that does not parse may be half a word.
    if (facts.kind === 'spec' || !facts.complete) return;
    const unknown = facts.problems.filter(({ code }) => code === 'unknown');
    for (const problem of unknown) {
      const { path, field = '', expected, nearest } = problem;
      const where = path.length === 0 ? 'of this file' : `of ${path.findLast((step) => typeof step === 'string')}`;
      yield {
        at: place(facts.file, [...path, field], 'key'),
        message: nearest ? ('near' as const) : ('unknown' as const),
        args: nearest ? { field, where, nearest: String(nearest.value) } : { field, where, known: expected },
        detail: [...path.filter((step) => typeof step === 'string'), field].join('.'),
        data: nearest ? { letters: nearest.distance, rivals: rivals(unknown, problem) } : {},
      };
    }
  },
  fix: ({ at, args: { nearest }, data }: Found) => {
    if (nearest === undefined) return [];
    const make = data.letters === 1 && data.rivals === 0 ? safe : choice;
    return [make(`Rename to ${nearest}`, { do: 'rename', place: at, key: String(nearest) })];
  },
});

/** How many other keys of the same map look like the same known one: only one of them can be it. */
function rivals(unknown: readonly SchemaProblem[], { path, field, nearest }: SchemaProblem): number {
  return unknown.filter(
    (other) =>
      other.field !== field &&
      other.nearest?.value === nearest?.value &&
      JSON.stringify(other.path) === JSON.stringify(path),
  ).length;
}
