import type { Operation } from '../contract';
import { compareRequest } from './bodies';
import { type Context, Exchange, within } from './context';
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
  const { base, revision, gathering, today } = context;
  for (const operation of removed) {
    const { suffix, sunset } = departure(operation, today);
    const item = { file: operation.file, path: operation.path.slice(0, -1) };
    const others = base.operations.filter(({ address }) => address === operation.address);
    const isWhole = others.every((one) => removed.includes(one));
    const survivor = revision.operations.find(({ address }) => address === operation.address);
    const near = survivor
      ? { file: survivor.file, path: survivor.path.slice(0, -1) }
      : { file: revision.file, path: ['paths'] };
    gathering.note({
      kind: `operation.removed${suffix}`,
      group: 'operation.removed',
      args: sunset === undefined ? {} : { sunset },
      base: isWhole ? item : operation,
      near,
      operation,
    });
  }
}

/** Notes operations that are new. */
export function noteAddedOperations({ gathering }: Context, added: readonly Operation[]): void {
  for (const operation of added) gathering.note({ kind: 'operation.added', revision: operation, operation });
}
