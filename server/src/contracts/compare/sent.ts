import type { Contract, Operation, SentOperation } from '../contract';
import { type Context, Exchange, type OperationPair, within } from './context';
import { departure } from './lifetime';
import { compareParts } from './operation';

/** Compares webhooks and callbacks: what is written as their request, the provider sends. */
export function compareSent(context: Context, pairs: readonly OperationPair[]): void {
  const { base, revision } = context;
  const counterparts = new Map(pairs.map((pair) => [pair.base, pair.revision]));
  const names = namesOf(revision.sent.operations, (one) => one);
  const own = namesOf(base.sent.operations, (one) => one && (counterparts.get(one) ?? one));
  const after = new Map([...names].map(([sent, name]) => [name, sent]));
  const known = new Set<SentOperation>();
  for (const [sent, name] of own) {
    const other = after.get(name);
    if (other) {
      known.add(other);
      compareParts(new Exchange(context, { base: sent.written, revision: other.written }, sent.operation, true));
    } else if (revision.sent.complete && !isGoneWith(sent, counterparts)) noteRemoved(context, sent, counterparts);
  }
  if (!base.sent.complete) return;
  const owners = new Set(pairs.map((pair) => pair.revision));
  for (const sent of names.keys()) if (!known.has(sent)) noteAdded(context, sent, owners);
}

/** Tells what makes two of them one: the operation that each is a callback of, its name, its method, and for a callback its address. */
function namesOf(
  sent: readonly SentOperation[],
  counterpart: (of: Operation | undefined) => Operation | undefined,
): Map<SentOperation, string> {
  const seen = new Map<string, number>();
  const found = new Map<SentOperation, string>();
  for (const one of sent) {
    const of = counterpart(one.of);
    const owner = of ? `${of.file} ${of.path.join('\0')}` : '';
    const name = [owner, one.name, one.written.method].join('\0');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    found.set(one, `${name}\0${times}`);
  }
  return found;
}

/** A callback of an operation that is gone need not be told. */
const isGoneWith = ({ of }: SentOperation, counterparts: ReadonlyMap<Operation, Operation>): boolean =>
  of !== undefined && !counterparts.has(of);

function noteRemoved(context: Context, sent: SentOperation, counterparts: ReadonlyMap<Operation, Operation>): void {
  const { written, operation } = sent;
  const { suffix, sunset } = departure(written, context.today);
  context.gathering.note({
    kind: `webhook.removed${suffix}`,
    group: 'webhook.removed',
    args: sunset === undefined ? {} : { sunset },
    base: written,
    near: around(sent, context.revision, counterparts),
    operation,
  });
}

/** What held it: for a webhook what all of them stand in, for a callback the operation that it belonged to. */
function around({ of, written }: SentOperation, { file }: Contract, counterparts: ReadonlyMap<Operation, Operation>) {
  const owner = of && counterparts.get(of);
  return owner
    ? within(owner, 'callbacks')
    : { file, path: [written.path[0] === 'x-webhooks' ? 'x-webhooks' : 'webhooks'] };
}

function noteAdded({ gathering }: Context, sent: SentOperation, owners: ReadonlySet<Operation>): void {
  if (sent.of && !owners.has(sent.of)) return;
  gathering.note({ kind: 'webhook.added', revision: sent.written, operation: sent.operation });
}
