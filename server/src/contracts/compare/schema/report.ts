import type { ChangePlace, Travel } from '../change';
import type { KindId } from '../kinds';
import { SCHEMA_KINDS, type SchemaKindBase } from '../schema-kinds';
import type { Compared, Conjunction, PairEdge, SchemaChange, SchemaPairs, Weight } from './pairs';
import type { Shape } from './shape';
import type { Switched } from './switched';

/** A change as it is found. */
export interface Draft {
  /** What it is for what is accepted; undefined where it changes nothing there. */
  readonly request?: SchemaKindBase;
  /** What it is for what is sent. */
  readonly response?: SchemaKindBase;
  readonly steps?: readonly string[];
  readonly args?: Readonly<Record<string, string>>;
  readonly base?: ChangePlace;
  readonly revision?: ChangePlace;
  /** Where it is not the place in the revision. */
  readonly near?: ChangePlace;
  readonly must?: boolean;
}

/** Two shapes while they are compared, and what came of it so far. */
export class Report implements Compared {
  readonly changes: SchemaChange[] = [];
  readonly edges: PairEdge[] = [];

  constructor(
    readonly pairs: SchemaPairs,
    readonly base: Shape,
    readonly revision: Shape,
    private readonly switched?: Switched,
  ) {}

  /** Whether both accept values of one of these types. */
  share(types: readonly string[]): boolean {
    return [this.base, this.revision].every((shape) => !shape.types || types.some((type) => shape.types!.has(type)));
  }

  /** Whether both name the same types. */
  get sameTypes(): boolean {
    const [one, other] = [this.base.types, this.revision.types];
    if (!one || !other) return one === other;
    return one.size === other.size && [...one].every((type) => other.has(type));
  }

  /** Notes a change; one that is none in either direction is left out, and any where a side is not wholly known. */
  add(draft: Draft): void {
    if (!this.base.known || !this.revision.known) return;
    const { steps = [], args = {}, base, revision, must } = draft;
    const request = weigh('request', draft.request);
    const response = weigh('response', draft.response);
    const kind = draft.request ?? draft.response;
    if (!kind || !(request || response)) return;
    const near = draft.near ?? revision ?? this.revision.at;
    this.changes.push({ kind, request, response, steps, args, base, revision, near, ...(must ? { must } : {}) });
  }

  /** Notes what is the same kind in both directions. */
  both(kind: SchemaKindBase, draft: Draft): void {
    this.add({ ...draft, request: kind, response: kind });
  }

  /** Leads on to what is below. */
  below(steps: readonly string[], base: Conjunction, revision: Conjunction, ways: Ways = BOTH_WAYS): void {
    const { request, response } = ways;
    if (request || response)
      this.edges.push({ steps, pair: this.pairs.join(base, revision, this.switched), request, response });
  }
}

/** In which directions something is met. */
export interface Ways {
  readonly request: boolean;
  readonly response: boolean;
}

const BOTH_WAYS: Ways = { request: true, response: true };

function weigh(travel: Travel, base: SchemaKindBase | undefined): Weight | undefined {
  const id = `${travel}.${base}` as KindId & keyof typeof SCHEMA_KINDS;
  return base && Object.hasOwn(SCHEMA_KINDS, id) ? { kind: id, level: SCHEMA_KINDS[id].level } : undefined;
}
