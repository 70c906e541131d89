import type { SchemaAt } from '../../contract';
import { entries, isList, isMap, member } from '../../json';
import type { ChangePlace } from '../change';
import { type Group, groupsOf } from './groups';
import type { Members, Part } from './members';
import type { Conjunction, Dialect } from './pairs';
import { placeIn } from './places';
import { nullOf, typesIn } from './types';

/** A schema in one form, however it is written: what all its parts say together. */
export interface Shape {
  /** The same for the same schemas. */
  readonly id: string;
  /** Where it stands, references followed. */
  readonly at: ChangePlace;
  readonly dialect: Dialect;
  /** What it was made of. */
  readonly schemas: Conjunction;
  readonly parts: readonly Part[];
  /** False where some of it cannot be read. */
  readonly known: boolean;
  /** True where nothing at all is accepted. */
  readonly never: boolean;
  /** JSON's types but null; undefined where any will do. */
  readonly types?: ReadonlySet<string>;
  /** Whether null is accepted. */
  readonly nullable: boolean;
  readonly properties: ReadonlyMap<string, Property>;
  /** Where it says that nothing is accepted but the properties it names. */
  readonly closed?: ChangePlace;
  /** All that hold for what it does not name. */
  readonly additional: readonly SchemaAt[];
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly groups: readonly Group[];
}

/** What is said of a property: by name, by demand or both. */
export interface Property {
  /** All that hold for it at once; none where only its name is demanded. */
  readonly schemas: readonly SchemaAt[];
  /** Where it is demanded. */
  readonly required?: ChangePlace;
}

/** Tells of what types an alternative may be; undefined where of any, or where that leads round in a circle. */
export type TypesOf = (alternative: SchemaAt) => ReadonlySet<string> | undefined;

/** How the schemas of one side are read. */
export interface Reading {
  readonly dialect: Dialect;
  readonly typesOf: TypesOf;
}

/** Reads what the members say together, each thing when it is first asked for. */
export function shapeOf(id: string, schemas: Conjunction, members: Members, reading: Reading): Shape {
  return new LazyShape(id, schemas, members, reading);
}

class LazyShape implements Shape {
  readonly parts: readonly Part[];
  readonly known: boolean;
  readonly never: boolean;
  readonly dialect: Dialect;
  readonly at: ChangePlace;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  private readonly cached: { -readonly [K in keyof Shape]?: Shape[K] } = {};

  constructor(
    readonly id: string,
    readonly schemas: Conjunction,
    { parts, known, never }: Members,
    private readonly reading: Reading,
  ) {
    const { file, path } = parts[0] ?? schemas[0] ?? ANYWHERE;
    this.at = { file, path };
    this.parts = parts;
    this.known = known;
    this.never = never;
    this.dialect = reading.dialect;
    this.readOnly = parts.some(({ schema }) => member(schema, 'readOnly') === true);
    this.writeOnly = parts.some(({ schema }) => member(schema, 'writeOnly') === true);
  }

  get groups(): readonly Group[] {
    this.cached.groups ??= this.parts.flatMap(groupsOf);
    return this.cached.groups;
  }

  get types(): ReadonlySet<string> | undefined {
    if (!('types' in this.cached))
      this.cached.types = typesIn(this.parts) ?? typesOfGroups(this.groups, this.reading.typesOf);
    return this.cached.types;
  }

  get nullable(): boolean {
    this.cached.nullable ??= nullOf(this.parts, this.types);
    return this.cached.nullable;
  }

  get properties(): ReadonlyMap<string, Property> {
    this.cached.properties ??= propertiesOf(this.parts);
    return this.cached.properties;
  }

  get closed(): ChangePlace | undefined {
    return this.rest().closed;
  }

  get additional(): readonly SchemaAt[] {
    return this.rest().additional ?? [];
  }

  private rest(): Pick<Partial<Shape>, 'closed' | 'additional'> {
    if (!this.cached.additional) Object.assign(this.cached, additionalOf(this.parts));
    return this.cached;
  }
}

/** Of what is made of no schema at all: anything is accepted. */
const ANYWHERE: ChangePlace = { file: '', path: [] };

/** The schema that accepts anything, as if it stood where the shape stands. */
export function anythingAt({ at: { file, path } }: { readonly at: ChangePlace }): Conjunction {
  return [{ file, path, schema: true }];
}

function typesOfGroups(groups: readonly Group[], typesOf: TypesOf): ReadonlySet<string> | undefined {
  for (const { alternatives } of groups) {
    const types = alternatives.map(typesOf);
    if (types.every((found) => found !== undefined)) return new Set(types.flatMap((found) => [...found]));
  }
  return undefined;
}

function propertiesOf(parts: readonly Part[]): ReadonlyMap<string, Property> {
  const found = new Map<string, { schemas: SchemaAt[]; required?: ChangePlace }>();
  const named = (name: string) => {
    const known = found.get(name) ?? { schemas: [] };
    found.set(name, known);
    return known;
  };
  for (const part of parts) {
    for (const [name, schema] of entries(member(part.schema, 'properties')))
      named(name).schemas.push({ ...placeIn(part, 'properties', name), schema });
    const required = member(part.schema, 'required');
    for (const [index, name] of (isList(required) ? required : []).entries())
      if (typeof name === 'string') named(name).required ??= placeIn(part, 'required', index);
  }
  return found;
}

/** `unevaluatedProperties` sees all parts, so here it says the same as `additionalProperties`. */
function additionalOf(parts: readonly Part[]): Pick<Shape, 'closed' | 'additional'> {
  let closed: ChangePlace | undefined;
  const additional: SchemaAt[] = [];
  for (const part of parts) {
    for (const key of ['additionalProperties', 'unevaluatedProperties']) {
      const value = member(part.schema, key);
      if (value === false) closed ??= placeIn(part, key);
      if (isMap(value) && Object.keys(value).length > 0) additional.push({ ...placeIn(part, key), schema: value });
    }
  }
  return { closed, additional };
}
