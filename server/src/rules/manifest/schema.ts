import { basename, dirname } from '../../readers/paths';
import { describe } from '../../readers/schema/describe';
<<<<<<< HEAD
=======
import { type FactsOfOurs, hasSchema, schemaOfDocument } from '../../readers/schema/ours';
>>>>>>> 65e15a728f82b546654400ecd6330d3d211c9283
import type { SchemaProblem } from '../../readers/schema/validate';
import type { Plain } from '../../syntax/change';
import { place } from '../../syntax/place';
import type { Path } from '../../syntax/tree';
import { choice, type Found, rule } from '../rule';
<<<<<<< HEAD
import { hasSchema, type Judged, schemaOfDocument, subjectOfProblem } from './judged';

const NAMES: Readonly<Record<Judged['kind'], string>> = {
=======
import { subjectOfProblem } from './entity-subject';

/** Files that are one document. */
const NAMES: Readonly<Partial<Record<FactsOfOurs['kind'], string>>> = {
>>>>>>> 65e15a728f82b546654400ecd6330d3d211c9283
  manifest: 'A manifest',
  config: 'A configuration',
  catalog: 'An entity',
  suppressions: 'A list of suppressed findings',
};

export default rule({
  id: 'manifest/schema',
  summary: 'Each value in a manifest, configuration or catalogue is one that the field allows.',
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
    'entity-missing':
      '{field} is missing {where}, and a catalogue refuses the whole entity for it. Add it: {expected}.',
    'entity-empty':
      '{field} says nothing, and a catalogue refuses the whole entity for it. Expected is {expected}; leave the field out ' +
      'if there is nothing to say.',
    'entity-value':
      '{field} is {actual}, which cannot be: a catalogue refuses the whole entity for it. Expected is {expected}.',
    'entity-near':
      '{field} is {actual}, which cannot be: a catalogue refuses the whole entity for it. Expected is {expected}: ' +
      'probably {nearest}.',
    'entity-key':
      '{actual} cannot be a key of {field}: a catalogue refuses the whole entity for it. Expected is {expected}.',
    document: '{what} is one document: what stands after --- is not read. Put it in a file of its own.',
  },
  *detect({ file: { facts } }) {
    if (!hasSchema(facts)) return;
    for (const problem of facts.problems) {
      // Whose owner is missing is asked by social-contract/no-owner, what a key means by manifest/unknown-field.
      if (problem.code === 'unknown' || problem.code === 'missing-owner') continue;
      if (problem.code === 'missing' && !facts.complete) continue;
      yield { subject: subjectOfProblem(facts, problem), ...reportOf(facts, problem) };
    }
  },
  fix: ({ at, args, data, world }: Found) => {
    const field = String(args.field);
    if (data.legal !== undefined) {
      const value = JSON.parse(String(data.legal)) as Plain;
      return [choice(`Change ${field} to ${args.nearest}`, { do: 'set', place: at, value })];
    }
    if (data.example === undefined) return [];
    const own = field === 'api' && world.landscape.services.find(({ file }) => file === at.file)?.name;
    const value = own || (JSON.parse(String(data.example)) as Plain);
    const title = `Add ${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
    return [choice(title, { do: 'insert', place: { ...at, part: 'value' }, key: field, value })];
  },
});

<<<<<<< HEAD
function reportOf(facts: Judged, problem: SchemaProblem) {
=======
function reportOf(facts: FactsOfOurs, problem: SchemaProblem) {
>>>>>>> 65e15a728f82b546654400ecd6330d3d211c9283
  if (problem.code === 'document') return furtherDocument(facts, problem);
  if (problem.code === 'contradiction') return contradiction(facts.file, problem);
  if (problem.code === 'key') return wrongKey(facts.file, problem);
  return problem.code === 'missing' ? missingField(facts, problem) : wrongValue(facts, problem);
}

<<<<<<< HEAD
function missingField(facts: Judged, { path, field = '', expected, document }: SchemaProblem) {
=======
function missingField(facts: FactsOfOurs, { path, field = '', expected, document }: SchemaProblem) {
>>>>>>> 65e15a728f82b546654400ecd6330d3d211c9283
  const example = exampleOf(facts, path, field, document);
  const isEntity = facts.kind === 'catalog';
  const whole = isEntity ? 'in this entity' : 'in this file';
  return {
    at: place(facts.file, path, typeof path.at(-1) === 'number' ? 'entry' : 'key', document),
    message: isEntity ? ('entity-missing' as const) : ('missing' as const),
    args: { field, where: path.length === 0 ? whole : `in ${nameOf(path)}`, expected },
    detail: `${path.filter((step) => typeof step === 'string').join('.')}.${field} missing`,
    data: example === undefined ? {} : { example: JSON.stringify(example) },
  };
}

<<<<<<< HEAD
function furtherDocument({ file, kind }: Judged, { document }: SchemaProblem) {
=======
function furtherDocument({ file, kind }: FactsOfOurs, { document }: SchemaProblem) {
>>>>>>> 65e15a728f82b546654400ecd6330d3d211c9283
  return {
    at: place(file, [], 'value', document),
    message: 'document' as const,
    args: { what: NAMES[kind] ?? 'This file' },
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

function wrongKey(file: string, { path, field = '', actual, expected, document }: SchemaProblem) {
  return {
    at: place(file, [...path, field], 'key', document),
    message: 'entity-key' as const,
    args: { field: nameOf(path), actual, expected },
    detail: `${path.join('.')} key ${field}`,
  };
}

<<<<<<< HEAD
function wrongValue({ file, kind }: Judged, { path, expected, actual, nearest, document }: SchemaProblem) {
=======
function wrongValue({ file, kind }: FactsOfOurs, { path, expected, actual, nearest, document }: SchemaProblem) {
>>>>>>> 65e15a728f82b546654400ecd6330d3d211c9283
  const isEntity = kind === 'catalog';
  const common = { at: place(file, path, 'value', document), detail: `${path.join('.')} ${actual}` };
  const args = { field: nameOf(path, isEntity ? 'This entity' : 'This file'), actual, expected };
  if (nearest) {
    return {
      ...common,
      message: isEntity ? ('entity-near' as const) : ('near' as const),
      // A number that should have been a text looks like it.
      args: {
        ...args,
        nearest: String(nearest.value) === actual ? JSON.stringify(nearest.value) : String(nearest.value),
      },
      data: { legal: JSON.stringify(nearest.value) },
    };
  }
  const message = actual === 'nothing' ? ('empty' as const) : ('value' as const);
  return { ...common, message: isEntity ? (`entity-${message}` as const) : message, args };
}

/** A field by its key, an item of a list by its number: `item 2 of uses`. */
function nameOf(path: Path, whole = 'This file'): string {
  const last = path.at(-1);
  if (last === undefined) return whole;
  return typeof last === 'number' ? `item ${last + 1} of ${nameOf(path.slice(0, -1))}` : last;
}

/**
 * What to write for a missing field: for the name of a service or an entity its folder's, else the first example of the
 * schema that fits into a line.
 */
<<<<<<< HEAD
function exampleOf(facts: Judged, path: Path, field: string, document?: number): Plain | undefined {
=======
function exampleOf(facts: FactsOfOurs, path: Path, field: string, document?: number): Plain | undefined {
>>>>>>> 65e15a728f82b546654400ecd6330d3d211c9283
  const folder = basename(dirname(facts.file));
  const holder = facts.kind === 'catalog' ? 'metadata' : '';
  if (path.join('.') === holder && field === 'name' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder)) return folder;
  const example = describe(schemaOfDocument(facts, document), [...path, field])?.examples[0];
  const isEmptyList = Array.isArray(example) && example.length === 0;
  const isWord = (typeof example === 'string' && !example.includes('\n')) || typeof example === 'number';
  return isEmptyList || isWord ? (example as Plain) : undefined;
}
