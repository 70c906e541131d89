import type { Header, Response } from '../contract';
import { type Exchange, within } from './context';

interface Both {
  readonly base: Response;
  readonly revision: Response;
}

/** Headers whose description says nothing, since the media type does. */
const IGNORED = new Set(['content-type']);

/** Compares the headers of two responses. What a consumer answers a webhook with is not looked at. */
export function compareHeaders(exchange: Exchange, { base, revision }: Both): void {
  if (exchange.isTurned) return;
  const [before, after] = [byName(base), byName(revision)];
  for (const [name, header] of before) {
    const other = after.get(name);
    if (other) compareOne(exchange, header, other);
    else if (revision.complete) noteRemoved(exchange, header, revision);
  }
  if (!base.complete) return;
  for (const [name, header] of after) if (!before.has(name)) noteAdded(exchange, header);
}

function compareOne(exchange: Exchange, base: Header, revision: Header): void {
  if (base.required !== revision.required) {
    const kind = base.required ? 'response.header.became.optional' : 'response.header.became.required';
    exchange.note({ kind, ...naming(revision), base, revision });
  }
  exchange.schemas(base.schema, revision.schema, 'response', [revision.name]);
}

function noteRemoved(exchange: Exchange, header: Header, revision: Response): void {
  const kind = header.required ? 'response.header.removed' : 'response.header.optional.removed';
  const near = revision.headers ? within(revision, 'headers') : revision;
  exchange.note({ kind, ...naming(header), base: header.listed, near });
}

function noteAdded(exchange: Exchange, header: Header): void {
  exchange.note({ kind: 'response.header.added', ...naming(header), revision: header.listed });
}

function naming({ name }: Header) {
  return { args: { name, where: 'header' }, travel: 'response', steps: [name] } as const;
}

function byName({ headers = [] }: Response): ReadonlyMap<string, Header> {
  const named = headers.map((header) => [header.name.toLowerCase(), header] as const);
  return new Map(named.filter(([name]) => !IGNORED.has(name)));
}
