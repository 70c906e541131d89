import type { Contract, Operation } from '../contract';
import { readContract } from '../openapi';
import { compareAddresses } from './addresses';
import { compareBodies } from './bodies';
import type { ChangePlace, Comparison, Side } from './change';
import { type Context, Exchange } from './context';
import { settlePlace } from './forms';
import { Gathering } from './gathering';
import { compareOperation, noteAddedOperations, noteRemovedOperations } from './operation';
import { pairOperations } from './pairing';
import { reachSchemas } from './reach';
import { type Dialect, type SchemaChange, SchemaPairs } from './schema/pairs';
import { compareSent } from './sent';

export interface CompareOptions {
  /** YYYY-MM-DD, by which a sunset has passed or not; without it none has. */
  readonly today?: string;
}

/**
 * What changed from one form of an interface to another, and what it means to its consumers. Nothing is concluded from
 * what is missing where a side could not be read as a whole; never throws, whatever the documents hold.
 */
export function compare(base: Side, revision: Side, options: CompareOptions = {}): Comparison {
  const [before, after] = [contractOf(base), contractOf(revision)];
  const gathering = new Gathering();
  const pairs = new SchemaPairs(schemaSide(base, before), schemaSide(revision, after));
  const context: Context = { base: before, revision: after, pairs, gathering, today: options.today };
  for (const operation of [...before.operations, ...after.operations]) gathering.rank(operation);
  compareOperations(context);
  comparePayloads(context);
  reachSchemas(gathering, (change) => settle(change, base, revision));
  return { changes: gathering.changes(), complete: isWhole(before) && isWhole(after) };
}

const contractOf = ({ contract, spec, lookup }: Side): Contract => contract ?? readContract(spec, lookup);

function schemaSide({ lookup }: Side, { format }: Contract): { lookup: Side['lookup']; dialect: Dialect } {
  const dialect = format.startsWith('2') ? '2.0' : format.startsWith('3.0') ? '3.0' : '3.1';
  return { lookup, dialect };
}

function compareOperations(context: Context): void {
  const { base, revision } = context;
  const pairing = pairOperations(base, revision);
  compareAddresses(context, pairing);
  for (const pair of pairing.pairs) compareOperation(context, pair.base, pair.revision);
  if (revision.complete) noteRemovedOperations(context, pairing.removed);
  if (base.complete) noteAddedOperations(context, pairing.added);
  compareSent(context, pairing.pairs);
}

/** A payload goes either way. */
function comparePayloads(context: Context): void {
  const [[base], [revision]] = [context.base.payloads ?? [], context.revision.payloads ?? []];
  if (!base || !revision) return;
  const exchange = new Exchange(context, { base, revision }, base, false);
  const common = {
    baseAt: base,
    revisionAt: revision,
    baseComplete: base.complete,
    revisionComplete: revision.complete,
  };
  for (const travel of ['request', 'response'] as const) {
    compareBodies(exchange, { base: base.request, revision: revision.request, travel, ...common });
  }
}

function settle(change: SchemaChange, base: Side, revision: Side): SchemaChange {
  const before = (place: ChangePlace) => settlePlace(base.lookup, place);
  const after = (place: ChangePlace) => settlePlace(revision.lookup, place);
  return {
    ...change,
    ...(change.base && { base: before(change.base) }),
    ...(change.revision && { revision: after(change.revision) }),
    near: after(change.near),
  };
}

function isWhole({ complete, sent, operations }: Contract): boolean {
  const all: readonly Operation[] = [...operations, ...sent.operations.map(({ written }) => written)];
  return complete && sent.complete && all.every((operation) => operation.complete);
}
