import type { SchemaAt } from '../../contract';
import { entries, member, text } from '../../json';
import { canonical } from './canonical';
import { type Discriminator, referenceName } from './discriminators';
import { valuesOf } from './enums';
import { formatOf } from './formats';
import type { Report } from './report';
import type { Shape } from './shape';

/** Two alternatives taken for two forms of one. */
export interface Paired {
  readonly before: SchemaAt;
  readonly after: SchemaAt;
}

/** What came of looking for the same alternatives on both sides. */
export interface Pairing {
  readonly paired: readonly Paired[];
  readonly removed: readonly SchemaAt[];
  readonly added: readonly SchemaAt[];
}

/** What tells an alternative from the others, if it has it. */
type Key = (alternative: SchemaAt, shape: Shape) => string | undefined;

const KEYS: readonly Key[] = [referenceName, constantOf, titleOf, ({ schema }) => canonical(schema)];

/** Pairs alternatives by name, constant, title, text, and what is left by likeness. */
export function pairAlternatives(report: Report, before: readonly SchemaAt[], after: readonly SchemaAt[]): Pairing {
  const left = new Left(report, before, after);
  for (const key of KEYS) left.match(key);
  left.matchAlike();
  return { paired: left.paired, removed: [...left.before], added: [...left.after] };
}

/** Alternatives not yet paired. */
class Left {
  readonly paired: Paired[] = [];
  readonly before: Set<SchemaAt>;
  readonly after: Set<SchemaAt>;

  constructor(
    private readonly report: Report,
    before: readonly SchemaAt[],
    after: readonly SchemaAt[],
  ) {
    this.before = new Set(before);
    this.after = new Set(after);
  }

  private pair(before: SchemaAt, after: SchemaAt): void {
    this.paired.push({ before, after });
    this.before.delete(before);
    this.after.delete(after);
  }

  match(key: Key): void {
    const { pairs } = this.report;
    const named = uniqueBy([...this.after], (one) => key(one, pairs.revisionShape([one])));
    for (const [name, one] of uniqueBy([...this.before], (one) => key(one, pairs.baseShape([one])))) {
      const other = named.get(name);
      if (other) this.pair(one, other);
    }
  }

  /** The most alike first. Too many to compare all with all are not the same list any more. */
  matchAlike(): void {
    if (this.before.size * this.after.size > MAX_COMPARED) return;
    const { pairs } = this.report;
    const all = [...this.before].flatMap((before) => {
      const one = pairs.baseShape([before]);
      return [...this.after].map((after) => ({ before, after, score: likeness(one, pairs.revisionShape([after])) }));
    });
    all.sort((one, other) => other.score - one.score);
    for (const { before, after, score } of all)
      if (score >= ALIKE && this.before.has(before) && this.after.has(after)) this.pair(before, after);
  }
}

const MAX_COMPARED = 2500;
const ALIKE = 0.5;

function uniqueBy(all: readonly SchemaAt[], key: (one: SchemaAt) => string | undefined): Map<string, SchemaAt> {
  const found = new Map<string, SchemaAt | undefined>();
  for (const one of all) {
    const name = key(one);
    if (name !== undefined) found.set(name, found.has(name) ? undefined : one);
  }
  return new Map([...found].flatMap(([name, one]) => (one ? [[name, one] as const] : [])));
}

/** `type: card`, where a property has but one value. */
function constantOf(_: SchemaAt, { parts }: Shape): string | undefined {
  for (const part of parts) {
    for (const [name, schema] of entries(member(part.schema, 'properties'))) {
      const values = member(schema, 'enum');
      const only = Array.isArray(values) && values.length === 1 ? values[0] : member(schema, 'const');
      if (only !== undefined) return `${name}: ${canonical(only)}`;
    }
  }
  return undefined;
}

/** A reader may cut titles to a mark that there is one. */
function titleOf({ schema }: SchemaAt): string | undefined {
  const title = text(member(schema, 'title'));
  return title === '' || title === '…' ? undefined : title;
}

/** From 0 to 1, how much two schemas have in common. */
function likeness(one: Shape, other: Shape): number {
  const types = [...(one.types ?? [])].sort().join() === [...(other.types ?? [])].sort().join();
  if (!types || one.never !== other.never) return 0;
  if (formatOf(one.parts)?.name !== formatOf(other.parts)?.name) return 0.5;
  const [values, others] = [valuesOf(one)?.values, valuesOf(other)?.values];
  if (values && others) return share(new Set(values.keys()), new Set(others.keys()));
  return share(new Set(one.properties.keys()), new Set(other.properties.keys()));
}

/** How much of two sets is in both; all of two empty ones. */
function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 1 : [...all].filter((name) => one.has(name) && other.has(name)).length / all.size;
}

/** The value of the discriminator that leads to an alternative: those of the mapping, else its name. */
export function valuesFor(discriminator: Discriminator, alternative: SchemaAt): readonly string[] {
  const name = referenceName(alternative);
  const mapped = discriminator.mapping.filter(({ target }) => name !== undefined && referenceName(target) === name);
  return mapped.length > 0 ? mapped.map(({ value }) => value) : name === undefined ? [] : [name];
}
