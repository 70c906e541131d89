import type { Json } from '../../../readers/facts';
import type { SchemaAt } from '../../contract';
import { entries, isList, isMap, member } from '../../json';
import type { ChangePlace } from '../change';
import type { SchemaKindBase } from '../schema-kinds';
import type { Part } from './members';
import type { Pair } from './pairs';
import { keywordPlace } from './places';
import { isKnown, isSafe, isUnchanged } from './proof';
import type { Report } from './report';
import { anythingAt } from './shape';

/** A condition beyond types, properties and limits: `not`, `if`, `contains` and the like. */
interface Condition {
  readonly keyword: string;
  /** The same for the same condition on both sides: the keyword, what it is about, the how manieth. */
  readonly key: string;
  readonly place: ChangePlace;
  /** The schema to be met; none where a name says it all. */
  readonly schema?: SchemaAt;
  /** The whole of an `if`, with `then` and `else`. */
  readonly whole?: Part;
}

/** How a schema below a condition relates to the value. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  patternProperties: ['*'],
  contains: ['[]'],
  dependentSchemas: [],
  dependencies: [],
};
const SINGLE = ['not', 'propertyNames', 'contains'];
const BY_NAME = ['patternProperties', 'dependentSchemas', 'dependencies', 'dependentRequired'];

/** Compares conditions one by one, and leads on to what they demand. */
export function compareConditions(report: Report): void {
  const before = conditionsOf(report.base.parts);
  const after = conditionsOf(report.revision.parts);
  for (const [key, old] of before) {
    const now = after.get(key);
    if (now) compareCondition(report, old, now);
    else report.both(removedKind(report, old), { args: { keyword: old.keyword }, base: old.place });
  }
  for (const [key, now] of after)
    if (!before.has(key)) report.both(addedKind(report, now), { args: { keyword: now.keyword }, revision: now.place });
}

/** Where nothing else is accepted, names that match a pattern are let in by it. */
function addedKind({ base }: Report, { keyword }: Condition): SchemaKindBase {
  return keyword === 'patternProperties' && base.closed ? 'condition.widened' : 'condition.added';
}

function removedKind({ revision }: Report, { keyword }: Condition): SchemaKindBase {
  return keyword === 'patternProperties' && revision.closed ? 'condition.narrowed' : 'condition.removed';
}

function compareCondition(report: Report, before: Condition, after: Condition): void {
  const steps = STEPS[before.keyword];
  if (before.whole && after.whole) compareCases(report, before, before.whole, after.whole);
  else if (!before.schema || !after.schema) return;
  else if (steps) report.below(steps, [before.schema], [after.schema]);
  else compareTests(report, before, report.pairs.join([before.schema], [after.schema]), after.place);
}

/** Compares what cannot be led on into, since its fields are not those of the value. */
function compareTests(report: Report, { keyword, place }: Condition, pair: Pair, revision: ChangePlace): void {
  if (isUnchanged(pair) || !isKnown(pair)) return;
  const [wider, narrower] = [isSafe(pair, 'request'), isSafe(pair, 'response')];
  // What `not` refuses more of, it accepts less of.
  const turned = keyword === 'not';
  const kind = wider === narrower ? 'changed' : wider !== turned ? 'widened' : 'narrowed';
  report.both(`condition.${kind}`, { args: { keyword }, base: place, revision });
}

/** Where the `if` is the same, what follows from it is compared; else nothing can be. */
function compareCases(report: Report, { place }: Condition, before: Part, after: Part): void {
  const tests = report.pairs.join(caseOf(before, 'if'), caseOf(after, 'if'));
  if (isUnchanged(tests)) {
    for (const key of ['then', 'else']) report.below([], caseOf(before, key), caseOf(after, key));
  } else if (isKnown(tests)) {
    report.both('condition.changed', { args: { keyword: 'if' }, base: place, revision: keywordPlace([after], 'if') });
  }
}

function caseOf(part: Part, key: string): readonly SchemaAt[] {
  const schema = schemaAt(part, key);
  return schema ? [schema] : anythingAt({ at: part });
}

function conditionsOf(parts: readonly Part[]): ReadonlyMap<string, Condition> {
  const found = new Map<string, Condition>();
  for (const part of parts) {
    for (const condition of partConditions(part)) {
      let key = condition.key;
      for (let count = 2; found.has(key); count++) key = `${condition.key} ${count}`;
      found.set(key, { ...condition, key });
    }
  }
  return found;
}

function partConditions(part: Part): Condition[] {
  const single = SINGLE.flatMap((keyword) => {
    const schema = schemaAt(part, keyword);
    return schema ? [{ keyword, key: keyword, place: schema, schema }] : [];
  });
  const test = schemaAt(part, 'if');
  const cases = test ? [{ keyword: 'if', key: 'if', place: test, whole: part }] : [];
  return [...single, ...cases, ...BY_NAME.flatMap((keyword) => namedConditions(part, keyword))];
}

/** In older JSON Schema `dependencies` is both of what came after it. */
function namedConditions(part: Part, keyword: string): Condition[] {
  return entries(member(part.schema, keyword)).flatMap(([name, value]) => {
    const place = { file: part.file, path: [...part.path, keyword, name] };
    if (isList(value)) return demands(place, name, value);
    const word = keyword === 'dependencies' ? 'dependentSchemas' : keyword;
    return isSchema(value)
      ? [{ keyword: word, key: `${word} ${name}`, place, schema: { ...place, schema: value } }]
      : [];
  });
}

function demands({ file, path }: ChangePlace, name: string, wanted: readonly Json[]): Condition[] {
  const keyword = 'dependentRequired';
  return wanted.map((other, index) => ({
    keyword,
    key: JSON.stringify([keyword, name, other]),
    place: { file, path: [...path, index] },
  }));
}

function schemaAt({ file, path, schema }: Part, key: string): SchemaAt | undefined {
  const value = member(schema, key);
  return isSchema(value) ? { file, path: [...path, key], schema: value } : undefined;
}

function isSchema(value: Json | undefined): value is Json {
  return typeof value === 'boolean' || (isMap(value) && Object.keys(value).length > 0);
}
