import type { Json } from '../../../readers/facts';
import type { SchemaAt } from '../../contract';
import { isMap, type JsonMap, list, member } from '../../json';
import { isIncomplete, type Resolved } from '../../references';
import { listAt, typesOf } from '../../schemas';
import type { SchemaSide } from './pairs';

/** A map of keywords that holds together with others, without regard to its `$ref`, `allOf` and lone alternatives. */
export interface Part {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly schema: JsonMap;
  /** Whether null is let through, here or by what surrounds it, whatever the types and the enum say. */
  readonly nullable: boolean;
}

/** All that holds together for one value. */
export interface Members {
  readonly parts: readonly Part[];
  /** True where nothing at all is accepted: the schema `false`. */
  readonly never: boolean;
  /** False where some of it cannot be read: nothing may be concluded from what is missing. */
  readonly known: boolean;
}

/** What holds together and cannot be told apart any more is this much at most. */
const MAX_PARTS = 200;

/** Tells what a `$ref` written in a file leads to. */
export type Follow = (file: string, written: string) => Resolved;

/** Follows `$ref`, `allOf`, and `oneOf` and `anyOf` of one alternative (null aside) from each of the schemas. */
export function membersOf(side: SchemaSide, schemas: readonly SchemaAt[], follow: Follow): Members {
  const walk = new Walk(side, follow);
  for (const schema of schemas) walk.add(schema, false);
  return walk.run();
}

interface Task {
  readonly at: SchemaAt;
  readonly nullable: boolean;
}

class Walk implements Members {
  readonly parts: Part[] = [];
  never = false;
  known = true;
  private readonly seen = new Set<Json>();
  private readonly tasks: Task[] = [];

  constructor(
    private readonly side: SchemaSide,
    private readonly target: Follow,
  ) {}

  add(at: SchemaAt, nullable: boolean): void {
    this.tasks.push({ at, nullable });
  }

  run(): Members {
    for (let next = 0; next < this.tasks.length; next++) {
      if (this.parts.length >= MAX_PARTS) {
        this.known = false;
        break;
      }
      this.visit(this.tasks[next]!);
    }
    return this;
  }

  private visit({ at, nullable }: Task): void {
    const { schema } = at;
    if (schema === false) this.never = true;
    if (!isMap(schema)) {
      if (typeof schema !== 'boolean') this.known = false;
      return;
    }
    if (this.seen.has(schema)) return;
    this.seen.add(schema);
    const written = member(schema, '$ref');
    if (typeof written === 'string') this.follow(at, written, nullable);
    const dynamic = member(schema, '$dynamicRef');
    if (typeof dynamic === 'string') this.follow(at, dynamic, nullable);
    if (Object.hasOwn(schema, '$recursiveRef')) this.known = false;
    if (typeof written !== 'string' || (this.side.dialect === '3.1' && hasMore(schema)))
      this.take(at, schema, nullable);
  }

  private follow({ file }: SchemaAt, written: string, nullable: boolean): void {
    const target = this.target(file, written);
    if (typeof target === 'string') this.known = false;
    else this.add({ file: target.file, path: target.path, schema: target.value }, nullable);
  }

  private take(at: SchemaAt, schema: JsonMap, outer: boolean): void {
    const nullable = outer || isNullable(this.side, schema);
    if (this.isHalfTyped(at) || isNoSchema(at)) this.known = false;
    this.parts.push({ file: at.file, path: at.path, schema, nullable });
    for (const below of listAt(at, 'allOf')) this.add(below, nullable);
    for (const key of ['oneOf', 'anyOf']) {
      const lone = loneAlternative(at, key);
      if (lone) this.add(lone, nullable || list(member(schema, key)).length > 1);
    }
  }

  private isHalfTyped({ file, path, schema }: SchemaAt): boolean {
    const spec = this.side.lookup.spec(file);
    if (spec?.incomplete.length === 0) return false;
    const places = [path, ...Object.keys(schema as JsonMap).map((key) => [...path, key])];
    return places.some((place) => isIncomplete(spec, place));
  }
}

const KEYWORDS =
  '$ref $schema $id $defs definitions type properties patternProperties additionalProperties required items prefixItems ' +
  'allOf oneOf anyOf not if enum const format pattern minimum maximum nullable title description';
const OF_SCHEMAS = new Set(KEYWORDS.split(' '));

/** Whether a whole file says nothing that a schema says: while `file.yaml#/Name` is typed, `file.yaml` stands there. */
function isNoSchema({ path, schema }: SchemaAt): boolean {
  const keys = path.length === 0 && isMap(schema) ? Object.keys(schema) : [];
  return keys.length > 0 && !keys.some((key) => OF_SCHEMAS.has(key));
}

const REMARKS = new Set(['$ref', '$dynamicRef', 'description', 'summary', 'title', '$comment']);

/** Whether something that matters stands beside a `$ref`. */
function hasMore(schema: JsonMap): boolean {
  return Object.keys(schema).some((key) => !REMARKS.has(key));
}

function isNullable({ dialect }: SchemaSide, schema: JsonMap): boolean {
  if (dialect === '3.1') return false;
  return (dialect === '3.0' && member(schema, 'nullable') === true) || member(schema, 'x-nullable') === true;
}

/** The only alternative beside null; undefined where there are none or several. */
function loneAlternative(at: SchemaAt, key: string): SchemaAt | undefined {
  const [first, ...more] = alternativesAt(at, key);
  return more.length === 0 ? first : undefined;
}

/** The alternatives of `oneOf` or `anyOf` but for null. */
export function alternativesAt(at: SchemaAt | Part, key: string): readonly SchemaAt[] {
  return listAt(at, key).filter(({ schema }) => !isNull(schema));
}

/** Whether a schema accepts null and nothing else. */
function isNull(schema: Json): boolean {
  const types = typesOf(schema);
  if (types.length > 0) return types.every((type) => type === 'null');
  const values = list(member(schema, 'enum'));
  return member(schema, 'const') === null || (values.length > 0 && values.every((value) => value === null));
}
