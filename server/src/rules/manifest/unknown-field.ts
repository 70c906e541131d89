import { hasSchema } from '../../readers/schema/ours';
import type { SchemaProblem } from '../../readers/schema/validate';
import { type Place, place } from '../../syntax/place';
import { choice, type Fix, type Found, rule, safe } from '../rule';
import { subjectOfProblem } from './entity-subject';

export default rule({
  id: 'manifest/unknown-field',
  summary: 'Each key of a manifest, configuration or catalogue is one that it knows, or begins with x-.',
  severity: 'warning',
  recommended: true,
  needs: 'file',
  messages: {
    near: '{field} is no field {where}, so what it says is never read. Probably {nearest} is meant: rename it.',
    misfit:
      '{field} is no field {where}, so what it says is never read. Probably {nearest} is meant, which takes {takes}: write ' +
      'it as that.',
    unknown:
      '{field} is no field {where}, so what it says is never read. Expected is {known}. Rename it, remove it, or begin ' +
      'it with x- to keep it for yourselves.',
    list:
      '{field} is no field {where}, so what it says is never read. Expected is {known}. Remove it; what there is to say of ' +
      'a finding goes into its reason.',
    entity:
      '{field} is no field of an entity, and a catalogue refuses the whole entity for it. Expected is {known}. Move it ' +
      'into metadata or spec, where keys are free, or remove it.',
    'entity-near':
      '{field} is no field of an entity, and a catalogue refuses the whole entity for it. Probably {nearest} is meant: ' +
      'rename it.',
    rule: 'There is no rule {field}, so nothing is set by this. Remove it, or name the rule that was meant.',
    'rule-near': 'There is no rule {field}, so nothing is set by this. Probably {nearest} is meant: rename it.',
  },
  *detect({ file: { facts } }) {
    // The last key of a text that does not parse may be half a word.
    if (!hasSchema(facts) || !facts.complete) return;
    const unknown = facts.problems.filter(({ code }) => code === 'unknown');
    for (const problem of unknown) {
      const { path, field = '', nearest } = problem;
      yield {
        at: place(facts.file, [...path, field], 'key', problem.document),
        ...(facts.kind === 'catalog' ? saidOfEntity(problem) : said(problem, facts.kind === 'suppressions')),
        subject: subjectOfProblem(facts, problem),
        detail: [...path.filter((step) => typeof step === 'string'), field].join('.'),
        data: nearest ? { letters: nearest.distance, rivals: rivals(unknown, problem), ...wrapped(problem) } : {},
      };
    }
  },
  fix: ({ at, args: { nearest }, data }: Found) => {
    if (nearest === undefined) return [];
    if (data.misfit !== undefined) return wrap(at, String(nearest), data);
    const make = data.letters === 1 && data.rivals === 0 ? safe : choice;
    return [make(`Rename to ${nearest}`, { do: 'rename', place: at, key: String(nearest) })];
  },
});

/** What stands under a key that takes no such value: to be written as the field of an item, where that is known. */
function wrapped({ field = '', nearest, scalar }: SchemaProblem): Found['data'] {
  if (nearest?.takes === undefined) return {};
  return { misfit: field, ...(scalar !== undefined && { scalar }) };
}

function wrap(at: Place, key: string, { misfit, scalar }: Found['data']): Fix[] {
  if (scalar === undefined) return [];
  const field = String(misfit);
  const value = /^\d+$/.test(String(scalar)) ? Number(scalar) : String(scalar);
  const map = { ...at, path: at.path.slice(0, -1), part: 'value' as const };
  const insert = { do: 'insert' as const, place: map, key, value: [{ [field]: value }] };
  return [choice(`Write it as ${key}: [{ ${field}: ${scalar} }]`, { do: 'remove', place: at }, insert)];
}

function saidOfEntity({ field = '', expected, nearest }: SchemaProblem) {
  return nearest
    ? { message: 'entity-near' as const, args: { field, nearest: String(nearest.value) } }
    : { message: 'entity' as const, args: { field, known: expected } };
}

/** @param isList whether it stands in a list of suppressed findings, which is written anew and keeps no other keys */
function said({ path, field = '', expected, nearest }: SchemaProblem, isList: boolean) {
  const parent = path.findLast((step) => typeof step === 'string');
  const near = nearest && String(nearest.value);
  if (parent === 'rules') {
    return near
      ? { message: 'rule-near' as const, args: { field, nearest: near } }
      : { message: 'rule' as const, args: { field } };
  }
  const where = parent === undefined ? 'of this file' : `of ${parent}`;
  if (near && nearest?.takes !== undefined) {
    return { message: 'misfit' as const, args: { field, where, nearest: near, takes: nearest.takes } };
  }
  return near
    ? { message: 'near' as const, args: { field, where, nearest: near } }
    : { message: isList ? ('list' as const) : ('unknown' as const), args: { field, where, known: expected } };
}

/** How many other keys of the same map look like the same known one: only one of them can be it. */
function rivals(unknown: readonly SchemaProblem[], { path, field, nearest, document }: SchemaProblem): number {
  return unknown.filter(
    (other) =>
      other.field !== field &&
      other.document === document &&
      other.nearest?.value === nearest?.value &&
      JSON.stringify(other.path) === JSON.stringify(path),
  ).length;
}
