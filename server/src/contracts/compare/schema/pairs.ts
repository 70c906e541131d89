import type { SchemaAt } from '../../contract';
import type { Lookup } from '../../references';
import type { ChangeLevel, ChangePlace } from '../change';
import type { KindId } from '../kinds';
import type { SchemaKindBase } from '../schema-kinds';
import { Untouched } from '../untouched';
import { compareShapes } from './compare';
import { Half } from './half';
import { refers, Sameness } from './same';
import type { Shape } from './shape';
import { isReference, placedAt, type Switched, switchedAt } from './switched';

/** How schemas are to be read; `3.1` stands for 3.2 and for plain JSON Schema too. */
export type Dialect = '2.0' | '3.0' | '3.1';

/** One of the two forms of an interface, as far as its schemas go. */
export interface SchemaSide {
  readonly lookup: Lookup;
  readonly dialect: Dialect;
}

/** Two forms of one schema. Nothing is compared before `changes` or `edges` is read. */
export interface Pair {
  /**
   * What changed in this schema itself and in which properties it has; not what is below them. A change in what several
   * schemas share by `allOf` is met in each of them, with the same places.
   */
  readonly changes: readonly SchemaChange[];
  /** To the pairs of what is below: properties, items, values of a map, alternatives. */
  readonly edges: readonly PairEdge[];
  /** True where a side cannot be read as a whole, so that nothing is said of this schema itself. */
  readonly unknown: boolean;
}

export interface PairEdge {
  /** As `uses` has them: a property's name, `[]` for items, `*` for the values of a map; none for an alternative. */
  readonly steps: readonly string[];
  readonly pair: Pair;
  /** Whether it is met in requests: not what is read-only. */
  readonly request: boolean;
  /** Whether it is met in responses: not what is write-only. */
  readonly response: boolean;
}

/** What a change is in one direction. */
export interface Weight {
  readonly kind: KindId;
  readonly level: ChangeLevel;
}

export interface SchemaChange {
  /** Without direction: `property.removed`. */
  readonly kind: SchemaKindBase;
  /** What it is for what is accepted; missing where it changes nothing there. */
  readonly request?: Weight;
  /** What it is for what is sent; missing where it changes nothing there. */
  readonly response?: Weight;
  /** The property's name; none for the schema itself. */
  readonly steps: readonly string[];
  /** For the kind's message, without `operations` and `field`. */
  readonly args: Readonly<Record<string, string>>;
  /** Missing for what was added. */
  readonly base?: ChangePlace;
  /** Missing for what was removed. */
  readonly revision?: ChangePlace;
  /** In the revision: the change's place, or the nearest surviving parent of what is gone. */
  readonly near: ChangePlace;
  /** True where whoever sends the body meets it, whatever fields they name: a new required property. */
  readonly must?: boolean;
}

/** What two forms of one schema came to. */
export interface Compared {
  readonly changes: readonly SchemaChange[];
  readonly edges: readonly PairEdge[];
}

/** Several schemas that hold at once, as one. */
export type Conjunction = readonly SchemaAt[];

const UNCHANGED: Pair = { changes: [], edges: [], unknown: false };

/** Of a schema that is not compared any more. */
const UNCOMPARED: Pair = { changes: [], edges: [], unknown: true };

/** More pairs than this are not compared. */
const MAX_PAIRS = 200_000;
/** Nor are those that only `allOf` brings together where they have more parts: it can do so in ever other ways. */
const MAX_PARTS = 10_000;

/** Compares the schemas of two forms of an interface, each pair of schemas once. */
export class SchemaPairs {
  private readonly pairs = new Map<string, Pair>();
  private readonly base: Half;
  private readonly revision: Half;
  private readonly sameness = new Sameness();
  private readonly untouched: Untouched;
  private parts = 0;

  constructor(base: SchemaSide, revision: SchemaSide) {
    this.base = new Half(base);
    this.revision = new Half(revision);
    this.untouched = new Untouched(base.lookup, revision.lookup);
  }

  /** The two forms of one schema, `$ref` not yet followed. The same object for the same two schemas. */
  pair(base: SchemaAt, revision: SchemaAt): Pair {
    return this.join([base], [revision]);
  }

  /** What schemas of the base say together. */
  baseShape(schemas: Conjunction): Shape {
    return this.base.shape(schemas);
  }

  /** What schemas of the revision say together. */
  revisionShape(schemas: Conjunction): Shape {
    return this.revision.shape(schemas);
  }

  /** Whether schemas, and all that they refer to, are the same objects. */
  isUntouched(base: Conjunction, revision: Conjunction): boolean {
    if (base.length !== revision.length || this.base.side.dialect !== this.revision.side.dialect) return false;
    return base.every((schema, index) => this.untouched.has(schema, revision[index]!));
  }

  /** Whether schemas are written alike and all that they mean stands in them. */
  isSame(base: Conjunction, revision: Conjunction): boolean {
    return !base.some(({ schema }) => refers(schema)) && this.isWrittenAlike(base, revision);
  }

  /** Whether schemas are written alike, wherever their references lead. */
  isWrittenAlike(base: Conjunction, revision: Conjunction): boolean {
    if (base.length !== revision.length || this.base.side.dialect !== this.revision.side.dialect) return false;
    return base.every(({ schema }, index) => this.sameness.same(schema, revision[index]!.schema));
  }

  /** The same for schemas that hold at once; `outer` where what surrounds them was chosen in place of another. */
  join(base: Conjunction, revision: Conjunction, outer?: Switched): Pair {
    if (this.isUntouched(base, revision) || this.isSame(base, revision)) return UNCHANGED;
    const isJoined = base.length > 1 || revision.length > 1;
    if (isJoined && this.parts >= MAX_PARTS) return UNCOMPARED;
    const before = this.base.shape(base);
    const after = this.revision.shape(revision);
    const key = `${before.id}:${after.id}`;
    const known = this.pairs.get(key);
    if (known) return known;
    if (this.pairs.size >= MAX_PAIRS) return UNCOMPARED;
    if (isJoined) this.parts += before.parts.length + after.parts.length;
    const kept = revision.some(({ schema }) => isReference(schema)) ? undefined : outer;
    const switched = switchedAt(this.base, this.revision, base, revision) ?? kept;
    const pair = new LazyPair(this, before, after, switched);
    this.pairs.set(key, pair);
    return pair;
  }
}

class LazyPair implements Pair {
  private compared?: Compared;

  constructor(
    private readonly pairs: SchemaPairs,
    private readonly base: Shape,
    private readonly revision: Shape,
    private readonly switched: Switched | undefined,
  ) {}

  get unknown(): boolean {
    const { base, revision, pairs } = this;
    return !(base.known && revision.known) && !pairs.isWrittenAlike(base.schemas, revision.schemas);
  }

  get changes(): readonly SchemaChange[] {
    return this.result().changes;
  }

  get edges(): readonly PairEdge[] {
    return this.result().edges;
  }

  /** What is asked for while it is being compared counts as unchanged. */
  private result(): Compared {
    if (!this.compared) {
      this.compared = UNCHANGED;
      const compared = compareShapes(this.pairs, this.base, this.revision, this.switched);
      this.compared = this.switched ? placedAt(compared, this.switched) : compared;
    }
    return this.compared;
  }
}
