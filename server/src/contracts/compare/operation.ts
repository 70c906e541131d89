import type { Operation } from '../contract';
import { compareRequest } from './bodies';
import { type Context, Exchange, itemOf, within } from './context';
import { departure, lifetime } from './lifetime';
import { compareParameters } from './parameters';
import { compareResponses } from './responses';
import { compareSecurity } from './security';

/** Compares the two forms of an operation that consumers call. */
export function compareOperation(context: Context, base: Operation, revision: Operation): void {
  const exchange = new Exchange(context, { base, revision }, base, false);
  compareName(exchange);
  for (const note of lifetime('operation', base, revision)) exchange.note(note);
  compareSecurity(exchange);
  compareParts(exchange);
}

/** Compares what both ends say to each other. */
export function compareParts(exchange: Exchange): void {
  compareParameters(exchange);
  compareRequest(exchange);
  compareResponses(exchange);
}

function compareName(exchange: Exchange): void {
  const { base, revision } = exchange.pair;
  if (base.id === undefined || base.id === revision.id) return;
  const at = within(base, 'operationId');
  if (revision.id !== undefined) {
    const args = { before: base.id, after: revision.id };
    exchange.note({ kind: 'operation.id.changed', args, base: at, revision: within(revision, 'operationId') });
  } else if (revision.complete) {
    exchange.note({ kind: 'operation.id.removed', args: { before: base.id }, base: at, near: revision });
  }
}

/** Notes operations that are gone; those of a path that is gone as a whole are one change. */
export function noteRemovedOperations(context: Context, removed: readonly Operation[]): void {
  const gone = new Set(removed);
  const keepers = new Set(context.base.operations.filter((one) => !gone.has(one)).map(({ address }) => address));
  const survivors = new Map(context.revision.operations.map((one) => [one.address, itemOf(one)]));
  for (const operation of removed) {
    const { suffix, sunset } = departure(operation, context.today);
    context.gathering.note({
      kind: `operation.removed${suffix}`,
      group: 'operation.removed',
      args: sunset === undefined ? {} : { sunset },
      base: keepers.has(operation.address) ? operation : itemOf(operation),
      near: survivors.get(operation.address) ?? { file: context.revision.file, path: ['paths'] },
      operation,
    });
  }
}

/** Notes operations that are new. */
export function noteAddedOperations({ gathering }: Context, added: readonly Operation[]): void {
  for (const operation of added) gathering.note({ kind: 'operation.added', revision: operation, operation });
}
