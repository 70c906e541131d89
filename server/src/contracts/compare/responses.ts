import type { Response } from '../contract';
import { compareBodies } from './bodies';
import { type Exchange, within } from './context';
import { compareHeaders } from './headers';
import { isSuccess, pairStatuses, type StatusPair } from './statuses';

/** Compares the responses of an operation, as they are written. */
export function compareResponses(exchange: Exchange): void {
  const { base, revision } = exchange.pair;
  // Nobody wrote them down on one side: what it answers is not known there.
  if (base.responses.length === 0 || revision.responses.length === 0) return;
  const { both, removed, added } = pairStatuses(base.responses, revision.responses);
  for (const pair of both) compareOne(exchange, pair);
  for (const one of removed) noteRemoved(exchange, one);
  for (const one of added) noteAdded(exchange, one);
}

function compareOne(exchange: Exchange, { base, revision, how }: StatusPair): void {
  const travel = exchange.answering;
  if (how !== 'same' && !exchange.isTurned) {
    const [before, after] = [base.status, revision.status];
    exchange.note({ kind: `response.status.${how}`, args: { before, after }, base, revision: revision.listed, travel });
  }
  compareHeaders(exchange, { base, revision });
  if (!exchange.isTurned && noteBody(exchange, { base, revision })) return;
  compareBodies(exchange, {
    base: base.bodies,
    revision: revision.bodies,
    baseAt: base,
    revisionAt: revision,
    travel,
    baseComplete: base.complete,
    revisionComplete: revision.complete,
  });
}

/** Where a response has a body on one side only. */
function noteBody(exchange: Exchange, { base, revision }: Pick<StatusPair, 'base' | 'revision'>): boolean {
  const [had, has] = [base.bodies.length > 0, revision.bodies.length > 0];
  if (had === has) return false;
  const travel = exchange.answering;
  const args = { status: revision.status };
  // One status told apart from a range, or from `default`, without a word on its body: it was left out.
  if (had && base.status !== revision.status) return true;
  if (had && revision.complete) {
    exchange.note({ kind: 'response.body.removed', args, base: base.bodies[0], near: revision, travel, steps: [] });
  } else if (has && base.complete) {
    exchange.note({ kind: 'response.body.added', args, revision: revision.bodies[0], travel, steps: [] });
  }
  return true;
}

function noteRemoved(exchange: Exchange, response: Response): void {
  const { status, listed: base } = response;
  const near = within(exchange.pair.revision, 'responses');
  const answered = isSuccess(response) ? 'response.status.removed' : 'response.status.error.removed';
  const kind = exchange.isTurned ? 'request.status.removed' : answered;
  exchange.note({ kind, args: { status }, base, near, travel: exchange.answering });
}

function noteAdded(exchange: Exchange, response: Response): void {
  const { status, listed: revision } = response;
  const answered = isSuccess(response) ? 'response.status.added' : 'response.status.error.added';
  const kind = exchange.isTurned ? 'request.status.added' : answered;
  exchange.note({ kind, args: { status }, revision, travel: exchange.answering });
}
