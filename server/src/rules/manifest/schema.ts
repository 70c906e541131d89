import { basename, dirname } from '../../readers/paths';
import { describe } from '../../readers/schema/describe';
import { type FactsOfOurs, hasSchema, SCHEMAS } from '../../readers/schema/ours';
import type { SchemaProblem } from '../../readers/schema/validate';
import type { Plain } from '../../syntax/change';
import { place } from '../../syntax/place';
import type { Path } from '../../syntax/tree';
import { choice, type Found, rule } from '../rule';

type Kind = FactsOfOurs['kind'];

const NAMES: Readonly<Record<Kind, string>> = {
  manifest: 'A manifest',
  config: 'A configuration',
  suppressions: 'A list of suppressed findings',
};

export default rule({
  id: 'manifest/schema',
  summary: 'Each value in a manifest or configuration is one that the field allows.',
  severity: 'error',
  recommended: true,
  minimal: true,
  needs: 'file',
  messages: {
    missing: '{field} is missing {where}. Without it, what is written there cannot be put to use. Add it: {expected}.',
    empty: '{field} says nothing. Without a value it is left out of every check. Expected is {expected}.',
    value:
      '{field} is {actual}, which cannot be: the value is ignored, as if it were not there. Expected is {expected}.',
    near:
      '{field} is {actual}, which cannot be: the value is ignored, as if it were not there. Expected is {expected}: ' +
      'probably {nearest}.',
    contradiction:
      '{field} is {actual} and {other} is {limit}, which cannot both be: {expected}. What rests on the two cannot be ' +
      'checked. Correct the one that is wrong.',
    document: '{what} is one document: what stands after --- is not read. Put it in a file of its own.',
  },
  *detect({ file: { facts } }) {
    if (!hasSchema(facts)) return;
    for (const problem of facts.problems) {
      // Whose owner is missing is asked by social-contract/no-owner, what a key means by manifest/unknown-field.
      if (problem.code === 'unknown' || problem.code === 'missing-owner') continue;
      if (problem.code === 'document') yield furtherDocument(facts.file, facts.kind, problem);
      else if (problem.code === 'contradiction') yield contradiction(facts.file, problem);
      else if (problem.code !== 'missing') yield wrongValue(facts.file, problem);
      else if (facts.complete) yield missingField(facts.file, facts.kind, problem);
    }
  },
  fix: ({ at, args, data, world }: Found) => {
    const field = String(args.field);
    if (data.legal !== undefined) {
      const value = JSON.parse(String(data.legal)) as Plain;
      return [choice(`Change ${field} to ${args.nearest}`, { do: 'set', place: at, value })];
    }
    if (data.example === undefined) return [];
    const own = world.landscape.services.find(({ file }) => file === at.file)?.name;
    const value = String((field === 'api' && own) || data.example);
    return [choice(`Add ${field}: ${value}`, { do: 'insert', place: { ...at, part: 'value' }, key: field, value })];
  },
});

function missingField(file: string, kind: Kind, { path, field = '', expected }: SchemaProblem) {
  const example = exampleOf(file, kind, path, field);
  return {
    at: place(file, path, typeof path.at(-1) === 'number' ? 'entry' : 'key'),
    message: 'missing' as const,
    args: { field, where: path.length === 0 ? 'in this file' : `in ${nameOf(path)}`, expected },
    detail: `${path.filter((step) => typeof step === 'string').join('.')}.${field} missing`,
    data: example === undefined ? {} : { example },
  };
}

function furtherDocument(file: string, kind: Kind, { document }: SchemaProblem) {
  return {
    at: place(file, [], 'value', document),
    message: 'document' as const,
    args: { what: NAMES[kind] },
    detail: 'document',
  };
}

function contradiction(file: string, { path, expected, actual, other }: SchemaProblem) {
  const { field = '', actual: limit = '' } = other ?? {};
  return {
    at: place(file, path),
    message: 'contradiction' as const,
    args: { field: nameOf(path), actual, other: field, limit, expected },
    detail: `${path.join('.')} contradicts ${field}`,
    related: [{ at: place(file, [...path.slice(0, -1), field]), text: `${field} is ${limit}` }],
  };
}

function wrongValue(file: string, { path, expected, actual, nearest }: SchemaProblem) {
  const common = { at: place(file, path), detail: `${path.join('.')} ${actual}` };
  const args = { field: nameOf(path), actual, expected };
  if (nearest) {
    return {
      ...common,
      message: 'near' as const,
      args: { ...args, nearest: String(nearest.value) },
      data: { legal: JSON.stringify(nearest.value) },
    };
  }
  return { ...common, message: actual === 'nothing' ? ('empty' as const) : ('value' as const), args };
}

/** A field by its key, an item of a list by its number: `item 2 of uses`. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  return typeof last === 'number' ? `item ${last + 1} of ${nameOf(path.slice(0, -1))}` : last;
}

/** What to write for a missing field: for a service's name its folder's, else the first example of the schema. */
function exampleOf(file: string, kind: Kind, path: Path, field: string): string | undefined {
  const folder = basename(dirname(file));
  if (path.length === 0 && field === 'name' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder)) return folder;
  const example = describe(SCHEMAS[kind], [...path, field])?.examples[0];
  return typeof example === 'string' || typeof example === 'number' ? String(example) : undefined;
}
