import type { Body, Placed } from '../contract';
import { member } from '../json';
import type { Travel } from './change';
import { type Exchange, within } from './context';
import { pairBodies } from './media-types';

/** The bodies of one request or response on both sides, and what holds them. */
export interface Bodies {
  readonly base: readonly Body[];
  readonly revision: readonly Body[];
  readonly baseAt: Placed;
  readonly revisionAt: Placed;
  readonly travel: Travel;
  /** Whether all bodies of a side are known, so that one that is missing is not there. */
  readonly baseComplete: boolean;
  readonly revisionComplete: boolean;
}

/** Compares the bodies that both sides have, and says which media types came and went. */
export function compareBodies(exchange: Exchange, bodies: Bodies): void {
  const { travel } = bodies;
  const { both, removed, added } = pairBodies(bodies.base, bodies.revision);
  for (const { base, revision } of both) exchange.schemas(base.schema, revision.schema, travel);
  if (bodies.revisionComplete) {
    const near = bodies.revision.length > 0 ? namesAround(bodies.revision[0]!) : bodies.revisionAt;
    for (const { mediaType, ...base } of removed) {
      exchange.note({ kind: `${travel}.media-type.removed`, args: { mediaType }, base, near, travel });
    }
  }
  if (!bodies.baseComplete) return;
  for (const { mediaType, ...revision } of added) {
    exchange.note({ kind: `${travel}.media-type.added`, args: { mediaType }, revision, travel });
  }
}

/** What holds the names of media types: a map, in OpenAPI 2.0 a list. */
const NAMED_IN = new Set<string | number | undefined>(['content', 'consumes', 'produces']);

function namesAround({ file, path }: Body): Placed {
  return { file, path: NAMED_IN.has(path.at(-2)) ? path.slice(0, -1) : path };
}

/** Compares the body of a request, as it is written. */
export function compareRequest(exchange: Exchange): void {
  const { base, revision } = exchange.pair;
  if (!base.body && !revision.body) return;
  if (!base.body) noteAdded(exchange);
  else if (!revision.body) noteRemoved(exchange);
  else {
    compareNeed(exchange);
    compareBodies(exchange, {
      base: base.request,
      revision: revision.request,
      baseAt: base.body,
      revisionAt: revision.body,
      travel: exchange.asking,
      baseComplete: base.complete,
      revisionComplete: revision.complete,
    });
  }
}

function noteAdded(exchange: Exchange): void {
  const { base, revision } = exchange.pair;
  if (!base.complete || !revision.body) return;
  const must = !exchange.isTurned && (revision.body.required ?? needsFields(revision.request));
  const asked = must ? 'request.body.required.added' : 'request.body.added';
  const kind = exchange.isTurned ? 'response.body.added' : asked;
  exchange.note({ kind, revision: revision.body.listed, travel: exchange.asking, steps: [], must });
}

/** Whether a form of OpenAPI 2.0 has fields that must be sent. */
function needsFields(bodies: readonly Body[]): boolean {
  return bodies.some(({ schema }) => {
    const required = member(schema.schema, 'required');
    return Array.isArray(required) && required.length > 0;
  });
}

function noteRemoved(exchange: Exchange): void {
  const { base, revision } = exchange.pair;
  if (!revision.complete || !base.body) return;
  const kind = exchange.isTurned ? 'response.body.removed' : 'request.body.removed';
  exchange.note({ kind, base: base.body.listed, near: revision, travel: exchange.asking, steps: [] });
}

function compareNeed(exchange: Exchange): void {
  const { base, revision } = exchange.pair;
  const [before, after] = [base.body?.required, revision.body?.required];
  if (exchange.isTurned || before === undefined || after === undefined || before === after) return;
  const kind = after ? 'request.body.became.required' : 'request.body.became.optional';
  const place = after && revision.body ? within(revision.body, 'required') : revision.body;
  exchange.note({ kind, base: base.body, revision: place, travel: 'request', steps: [], must: after });
}
