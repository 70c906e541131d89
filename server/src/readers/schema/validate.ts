import { validate as microservice } from './generated/microservice';
import { validate as servicelint } from './generated/servicelint';
import { validate as suppressions } from './generated/suppressions';
import { alternatives, nodeAt, type SchemaName, type SchemaNode, type SchemaPath, schemaOf, typesOf } from './schema';
import { nearestKey, nearestValue, type Suggestion } from './suggest';
import type { Validate, Violation } from './validator';
import { actualWords, expectedWords, keyWords } from './words';

/**
 * In what way a value breaks the schema. `missing-owner` is apart from `missing`, because a rule of its own speaks
 * of it: the manifest's `owner` is absent, empty, or blank. `unknown`: a key the schema does not have.
 * `key`: one that is free, and not of the form that such keys must have.
 * Two are no matter of the schema: `contradiction`, of values that cannot both be, and `document`, of what stands after
 * the first document and is not read.
 */
export type SchemaCode =
  | 'type'
  | 'enum'
  | 'pattern'
  | 'range'
  | 'length'
  | 'missing'
  | 'missing-owner'
  | 'unknown'
  | 'key'
  | 'contradiction'
  | 'document';

/** One way in which a file breaks its schema. */
export interface SchemaProblem {
  /** From the document's root to the value that breaks the schema; for a missing or unknown field its parent map. */
  readonly path: SchemaPath;
  readonly code: SchemaCode;
  /** The missing or unknown field, or the key of another form. */
  readonly field?: string;
  /** What was expected, in words: "a whole number from 1 to 4", "a duration such as 800ms, 2s or 1m". */
  readonly expected: string;
  /** What stands there, in at most 40 characters: text in quotes, "nothing", "a list of 3"; for `unknown` the key. */
  readonly actual: string;
  /** The nearest legal value, or for `unknown` the nearest known key, where one is near. */
  readonly nearest?: Suggestion;
  /** Of an `unknown` key that the items of its nearest know: the scalar that stands under it, as written. */
  readonly scalar?: string;
  /** Of a `contradiction`, the value that it contradicts. */
  readonly other?: { readonly field: string; readonly actual: string };
  /** Of a `document`, its number from 0; else the first one is meant. */
  readonly document?: number;
}

/**
 * What breaks the schema of `microservice.yaml`, in the order of the schema's own checks; empty where nothing does.
 * @param plain the document as plain values. `null` stands for nothing written: no problem where a list or map
 * belongs, and for the whole document the same as an empty map
 */
export function validateManifest(plain: unknown): SchemaProblem[] {
  const problems = problemsOf('microservice', microservice, plain);
  return problems.map((problem) => (lacksOwner(problem) ? { ...problem, code: 'missing-owner' as const } : problem));
}

/** What breaks the schema of `.servicelint.yaml`. Takes and returns what `validateManifest` does. */
export function validateConfig(plain: unknown): SchemaProblem[] {
  return problemsOf('servicelint', servicelint, plain);
}

/** What breaks the schema of `.servicelint-suppressions.json`. Takes and returns what `validateManifest` does. */
export function validateSuppressions(plain: unknown): SchemaProblem[] {
  return problemsOf('suppressions', suppressions, plain);
}

function lacksOwner({ path, code, field, actual }: SchemaProblem): boolean {
  if (path.length === 0) return code === 'missing' && field === 'owner';
  return path.length === 1 && path[0] === 'owner' && (code === 'pattern' || actual === 'nothing');
}

/** All that is wrong with one value. */
interface Place {
  readonly path: SchemaPath;
  readonly value: unknown;
  readonly violations: Violation[];
}

/**
 * What breaks a schema. `strict`: where nothing stands in the place of a list or map, it is missing; else it is on its way.
 */
export function problemsOf(name: SchemaName, validate: Validate, plain: unknown, strict = false): SchemaProblem[] {
  const document = plain ?? {};
  if (validate(document)) return [];
  const root = schemaOf(name);
  const places = byPlace(root, document, validate.errors ?? [], strict);
  const above = new Set([...places.keys()].flatMap(pointersAbove));
  return [...places].flatMap(([pointer, place]) => problemsAt(root, place, above.has(pointer)));
}

function byPlace(
  root: SchemaNode,
  document: unknown,
  violations: readonly Violation[],
  strict: boolean,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const violation of violations) {
    const pointer = violation.instancePath;
    const place = places.get(pointer) ?? { ...located(document, pointer), violations: [] };
    if (strict || !leftEmpty(root, place)) places.set(pointer, place);
    place.violations.push(violation);
  }
  return places;
}

/** The path and value a JSON pointer stands for: a step into a list is an index, any other a key. */
function located(document: unknown, pointer: string): { path: SchemaPath; value: unknown } {
  const path: (string | number)[] = [];
  let value = document;
  for (const escaped of pointer.split('/').slice(1)) {
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  return { path, value };
}

/** Nothing is written yet where a list or a map belongs: all its entries may be commented out. */
function leftEmpty(root: SchemaNode, { path, value }: Place): boolean {
  if (value !== null) return false;
  const node = nodeAt(root, path);
  const types = node ? typesOf(root, node) : [];
  return types.includes('array') || types.every((type) => type === 'object');
}

function pointersAbove(pointer: string): string[] {
  const steps = pointer.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}

/**
 * The problems of one value: each missing and unknown field, or else one that sums up the rest. Where fields or
 * something deeper are wrong, the rest is only what the schema's other alternatives say of the same cause.
 */
function problemsAt(root: SchemaNode, place: Place, hasDeeper: boolean): SchemaProblem[] {
  const node = nodeAt(root, place.path) ?? {};
  const map = alternatives(root, node).find(({ type }) => type === 'object') ?? node;
  const missing = fields(place, 'required', 'missingProperty').map((field) => missingField(root, place, field));
  const unknown = fields(place, 'additionalProperties', 'additionalProperty').map((field) =>
    unknownField(root, map, place, field),
  );
  const keys = fields(place, 'propertyNames', 'propertyName').map((field) => wrongKey(map, place, field));
  const found = [...missing, ...unknown, ...keys];
  return hasDeeper || found.length > 0 ? found : [wrongValue(root, node, place)];
}

function wrongKey({ propertyNames }: SchemaNode, { path }: Place, field: string): SchemaProblem {
  const expected = propertyNames?.['x-expected'] ?? 'another key';
  return { path, code: 'key', field, expected, actual: actualWords(field) };
}

function fields({ violations }: Place, keyword: string, parameter: string): string[] {
  const names = violations.filter((one) => one.keyword === keyword).map(({ params }) => String(params[parameter]));
  return [...new Set(names)];
}

function missingField(root: SchemaNode, { path }: Place, field: string): SchemaProblem {
  const node = nodeAt(root, [...path, field]) ?? {};
  return { path, code: 'missing', field, expected: expectedWords(root, node), actual: 'nothing' };
}

function unknownField(root: SchemaNode, map: SchemaNode, { path, value }: Place, field: string): SchemaProblem {
  const nearest = nearestKey(root, map, field, value as Readonly<Record<string, unknown>>);
  const problem = { path, code: 'unknown' as const, field, expected: keyWords(map), actual: field };
  return nearest ? { ...problem, nearest } : problem;
}

function wrongValue(root: SchemaNode, node: SchemaNode, { path, value, violations }: Place): SchemaProblem {
  const nearest = nearestValue(root, node, value);
  const problem = {
    path,
    code: codeOf(typesOf(root, node), value, violations),
    expected: expectedWords(root, node),
    actual: actualWords(value),
  };
  return nearest ? { ...problem, nearest } : problem;
}

const CODES: ReadonlyArray<readonly [SchemaCode, readonly string[]]> = [
  ['range', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']],
  ['length', ['minLength', 'maxLength']],
  ['enum', ['enum']],
  ['pattern', ['pattern']],
];

function codeOf(types: readonly string[], value: unknown, violations: readonly Violation[]): SchemaCode {
  const allowed = types.includes(kindOf(value)) || (types.includes('integer') && Number.isInteger(value));
  const broken = CODES.find(([, keywords]) => violations.some(({ keyword }) => keywords.includes(keyword)));
  return allowed && broken ? broken[0] : 'type';
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
