import type { Json } from '../../readers/facts';
import type { Operation, Placed } from '../contract';
import type { Change, ChangeLevel, ChangePlace, Site, Travel } from './change';
import { KINDS, type KindId } from './kinds';
import { isWorse } from './listing';
import type { Pair } from './schema/pairs';

/** What changed, however many operations meet it. */
export interface Cause {
  /** What makes two notes of one place the same change, whatever each site makes of it. */
  readonly group: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly base?: Placed;
  readonly revision?: Placed;
  /** Where it is not the place in the revision. */
  readonly near?: Placed;
}

/** A difference that is no matter of schemas, as one operation meets it. */
export interface Note extends Omit<Cause, 'group'> {
  readonly kind: KindId;
  /** Its kind where none is given. */
  readonly group?: string;
  /** Missing where it concerns the whole interface. */
  readonly operation?: Operation;
  readonly travel?: Travel;
  readonly steps?: readonly string[];
  readonly must?: boolean;
}

/** Where an operation holds a schema: a body, a parameter, a header. */
export interface Root {
  readonly operation: Operation;
  readonly travel: Travel;
  /** The name of the parameter or header; none for a body. */
  readonly steps: readonly string[];
  readonly pair: Pair;
  /** True where what is sent may be left out as a whole, so that its default is told by the parameter. */
  readonly isParameter?: boolean;
}

interface Draft {
  readonly cause: Cause;
  readonly sites: Map<string, Site>;
  worst?: { readonly kind: KindId; readonly level: ChangeLevel };
}

/** Collects what changed: each change once, with the sites at which it is met. */
export class Gathering {
  readonly roots: Root[] = [];
  private readonly drafts = new Map<string, Draft>();
  private readonly order = new Map<Operation, number>();

  /** Notes a difference of one operation, or of the whole interface. */
  note({ kind, group = kind, operation, travel, steps, must, ...place }: Note): void {
    const draft = this.draft({ ...place, group });
    const { level } = KINDS[kind];
    weigh(draft, kind);
    if (!operation) return;
    this.add(draft, {
      operation,
      kind,
      level,
      ...(travel && { travel }),
      ...(steps && { steps }),
      ...(must && { must }),
    });
  }

  /** Adds the sites at which a cause is met. */
  meet(cause: Cause, sites: readonly Site[]): void {
    const draft = this.draft(cause);
    for (const site of sites) {
      weigh(draft, site.kind);
      this.add(draft, site);
    }
  }

  /** All changes, those of the whole interface first, the others in the order of the operations. */
  changes(): readonly Change[] {
    const byRank = (a: Site, b: Site) => this.rank(a.operation) - this.rank(b.operation);
    const all = [...this.drafts.values()].flatMap((draft) => changeOf(draft, [...draft.sites.values()].sort(byRank)));
    const first = ({ sites: [site] }: Change) => (site ? this.rank(site.operation) : -1);
    const ranked = all.map((change) => ({ change, at: first(change) }));
    return ranked.sort((a, b) => a.at - b.at).map(({ change }) => change);
  }

  /** Tells an operation's position among all: the first that is named comes first. */
  rank(operation: Operation): number {
    const known = this.order.get(operation) ?? this.order.size;
    this.order.set(operation, known);
    return known;
  }

  private draft(cause: Cause): Draft {
    const key = keyOf(cause);
    const known = this.drafts.get(key) ?? { cause, sites: new Map() };
    this.drafts.set(key, known);
    return known;
  }

  private add(draft: Draft, site: Site): void {
    const key = [this.rank(site.operation), site.travel, ...(site.steps ?? ['\0'])].join('\0');
    const known = draft.sites.get(key);
    if (!known || isWorse(site.level, known.level)) draft.sites.set(key, site);
  }
}

function weigh(draft: Draft, kind: KindId): void {
  const { level } = KINDS[kind];
  if (!draft.worst || isWorse(level, draft.worst.level)) draft.worst = { kind, level };
}

function changeOf({ cause, worst }: Draft, sites: readonly Site[]): readonly Change[] {
  const { args = {}, base, revision } = cause;
  const near = cause.near ?? revision ?? base;
  if (!worst || !near) return [];
  return [
    {
      ...worst,
      args,
      ...(base && { base: placeOf(base) }),
      ...(revision && { revision: placeOf(revision) }),
      near: placeOf(near),
      sites,
    },
  ];
}

const placeOf = ({ file, path }: Placed): ChangePlace => ({ file, path });

function keyOf({ group, args = {}, base, revision, near }: Cause): string {
  return JSON.stringify([group, args, ...[base, revision, near].map(pathOf)] satisfies Json);
}

const pathOf = (at: Placed | undefined): Json => (at ? [at.file, ...at.path] : null);
