import type { Json } from '../../../readers/facts';
import type { SchemaAt } from '../../contract';
import { type Resolved, resolve } from '../../references';
import { type Identity, identities } from './identity';
import { membersOf } from './members';
import type { Conjunction, SchemaSide } from './pairs';
import { type Reading, type Shape, shapeOf } from './shape';

/** Alternatives within alternatives are looked into this deep to tell their types. */
const MAX_DEPTH = 200;

/** The shapes of one side, each made once. */
export class Half {
  private readonly shapes = new Map<string, Shape>();
  /** By file and schema, where it is but one: found again without following anything. */
  private readonly single = new Map<string, Map<Json, Shape>>();
  private readonly lists = new WeakMap<Conjunction, Shape>();
  private readonly targets = new Map<string, Map<string, Resolved>>();
  private readonly identity: Identity = identities();
  private readonly running = new Set<Json>();

  private readonly reading: Reading;

  constructor(readonly side: SchemaSide) {
    this.reading = { dialect: side.dialect, typesOf: (alternative) => this.typesOf(alternative) };
  }

  shape(schemas: Conjunction): Shape {
    const [only, ...more] = schemas;
    if (!only || more.length > 0 || typeof only.schema !== 'object') return this.several(schemas);
    const known = this.single.get(only.file) ?? new Map<Json, Shape>();
    this.single.set(only.file, known);
    const shape = known.get(only.schema) ?? this.find(schemas);
    known.set(only.schema, shape);
    return shape;
  }

  private several(schemas: Conjunction): Shape {
    const shape = this.lists.get(schemas) ?? this.find(schemas);
    this.lists.set(schemas, shape);
    return shape;
  }

  private find(schemas: Conjunction): Shape {
    const members = membersOf(this.side, schemas, (file, written) => this.target(file, written));
    const id = this.identity(schemas, members);
    const known = this.shapes.get(id);
    if (known) return known;
    const made = shapeOf(id, schemas, members, this.reading);
    this.shapes.set(id, made);
    return made;
  }

  private target(file: string, written: string): Resolved {
    const known = this.targets.get(file) ?? new Map<string, Resolved>();
    this.targets.set(file, known);
    const target = known.get(written) ?? resolve(this.side.lookup, file, written);
    known.set(written, target);
    return target;
  }

  private typesOf(alternative: SchemaAt): ReadonlySet<string> | undefined {
    const { running } = this;
    if (running.size >= MAX_DEPTH || running.has(alternative.schema)) return undefined;
    running.add(alternative.schema);
    const { types } = this.shape([alternative]);
    running.delete(alternative.schema);
    return types;
  }
}
