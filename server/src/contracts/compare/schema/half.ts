import type { Json } from '../../../readers/facts';
import type { SchemaAt } from '../../contract';
import { type Identity, identities } from './identity';
import { membersOf } from './members';
import type { Conjunction, SchemaSide } from './pairs';
import { type Shape, shapeOf } from './shape';

/** Alternatives within alternatives are looked into this deep to tell their types. */
const MAX_DEPTH = 20;

/** The shapes of one side, each made once. */
export class Half {
  private readonly shapes = new Map<string, Shape>();
  /** By file and schema, where it is but one: found again without following anything. */
  private readonly single = new Map<string, Map<Json, Shape>>();
  private readonly identity: Identity = identities();
  private readonly running = new Set<Json>();

  constructor(readonly side: SchemaSide) {}

  shape(schemas: Conjunction): Shape {
    const [only, ...more] = schemas;
    if (!only || more.length > 0 || typeof only.schema !== 'object') return this.find(schemas);
    const known = this.single.get(only.file) ?? new Map<Json, Shape>();
    this.single.set(only.file, known);
    const shape = known.get(only.schema) ?? this.find(schemas);
    known.set(only.schema, shape);
    return shape;
  }

  private find(schemas: Conjunction): Shape {
    const members = membersOf(this.side, schemas);
    const id = this.identity(schemas, members);
    const known = this.shapes.get(id);
    if (known) return known;
    const made = shapeOf(id, schemas, members, (alternative) => this.typesOf(alternative), this.side.dialect);
    this.shapes.set(id, made);
    return made;
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
