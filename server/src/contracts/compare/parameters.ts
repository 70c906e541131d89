import type { Operation, Parameter, Placed } from '../contract';
import { type Exchange, itemOf, within } from './context';
import { lifetime } from './lifetime';
import { canonical, shown } from './values';

interface Both {
  readonly base: Parameter;
  readonly revision: Parameter;
}

interface Pairing {
  readonly both: readonly Both[];
  readonly removed: readonly Parameter[];
  readonly added: readonly Parameter[];
}

/** Compares the parameters of an operation. */
export function compareParameters(exchange: Exchange): void {
  const { both, removed, added } = pairParameters(exchange);
  for (const pair of both) compareOne(exchange, pair);
  if (exchange.pair.revision.complete) for (const one of removed) noteRemoved(exchange, one);
  if (exchange.pair.base.complete) for (const one of added) noteAdded(exchange, one);
}

function compareOne(exchange: Exchange, { base, revision }: Both): void {
  if (exchange.isTurned) compareSent(exchange, { base, revision });
  else compareAsked(exchange, { base, revision });
  exchange.schemas(base.schema, revision.schema, exchange.asking, [revision.name], !exchange.isTurned);
}

function compareAsked(exchange: Exchange, both: Both): void {
  const { base, revision } = both;
  const place = { base, revision, travel: 'request', steps: [revision.name] } as const;
  const args = naming(revision);
  if (moves(both)) {
    const [before, after] = [placeName(base), placeName(revision)];
    exchange.note({
      kind: 'request.parameter.moved',
      args: { ...args, before, after },
      ...place,
      must: revision.required,
    });
  } else if (isWrittenOtherwise(both)) {
    const [before, after] = [wayOf(base), wayOf(revision)];
    exchange.note({ kind: 'request.parameter.style.changed', args: { ...args, before, after }, ...place });
  }
  if (!base.required && revision.required) {
    const revisionAt = within(revision, 'required');
    exchange.note({ kind: 'request.parameter.became.required', args, ...place, revision: revisionAt, must: true });
  } else if (base.required && !revision.required) {
    exchange.note({ kind: 'request.parameter.became.optional', args, ...place });
  }
  for (const note of lifetime('request.parameter', base, revision)) {
    exchange.note({ ...note, args: { ...args, ...note.args }, travel: 'request', steps: place.steps });
  }
  compareDefaults(exchange, both);
}

/** A parameter of a webhook is sent to the consumer, as a header of a response is. */
function compareSent(exchange: Exchange, { base, revision }: Both): void {
  if (base.required === revision.required) return;
  const kind = base.required ? 'response.header.became.optional' : 'response.header.became.required';
  exchange.note({ kind, args: naming(revision), base, revision, travel: 'response', steps: [revision.name] });
}

/** Only a parameter that may be left out has a default. */
function compareDefaults(exchange: Exchange, { base, revision }: Both): void {
  if (base.required || revision.required) return;
  const [before, after] = [base.default, revision.default];
  if (before === after || (before && after && canonical(before.value) === canonical(after.value))) return;
  const kind = before ? (after ? 'changed' : 'removed') : 'added';
  exchange.note({
    kind: `request.parameter.default.${kind}`,
    args: {
      ...naming(revision),
      ...(before && { before: shown(before.value) }),
      ...(after && { after: shown(after.value) }),
    },
    base: before,
    revision: after,
    near: after ?? revision.schema,
    travel: 'request',
    steps: [revision.name],
  });
}

function noteRemoved(exchange: Exchange, parameter: Parameter): void {
  const kind = exchange.isTurned ? headerRemoved(parameter) : 'request.parameter.removed';
  const near = listNow(exchange, parameter);
  const args = naming(parameter);
  exchange.note({ kind, args, base: parameter.listed, near, travel: exchange.asking, steps: [parameter.name] });
}

/** The list that a parameter stood in: that of its operation, or that of the path item, which several operations share. */
function listNow({ pair: { base, revision } }: Exchange, { listed }: Parameter): Placed {
  const isOwn = base.path.every((step, index) => step === listed.path[index]);
  return within(isOwn ? revision : itemOf(revision), 'parameters');
}

const headerRemoved = ({ required }: Parameter) =>
  required ? 'response.header.removed' : 'response.header.optional.removed';

function noteAdded(exchange: Exchange, parameter: Parameter): void {
  const { required, name, listed } = parameter;
  const asked = required ? 'request.parameter.required.added' : 'request.parameter.added';
  const kind = exchange.isTurned ? 'response.header.added' : asked;
  const must = required && !exchange.isTurned;
  exchange.note({ kind, args: naming(parameter), revision: listed, travel: exchange.asking, steps: [name], must });
}

const placeName = ({ in: place }: Parameter): string =>
  place === 'header' || place === 'cookie' ? place : `${place} parameter`;

const naming = (parameter: Parameter) => ({ name: parameter.name, where: placeName(parameter) });

const moves = ({ base, revision }: Both): boolean => base.in !== revision.in;

/** Styles in which a single value, too, does not stand as it is. */
const MARKED = new Set(['matrix', 'label']);

/** Whether the values of a parameter are to be written otherwise: for a single value most styles come to the same. */
function isWrittenOtherwise({ base, revision }: Both): boolean {
  if (base.mediaType !== revision.mediaType) return true;
  if (base.mediaType !== undefined) return false;
  if (base.allowReserved && !revision.allowReserved) return true;
  if (base.compound && revision.compound) return base.style !== revision.style || base.explode !== revision.explode;
  return base.style !== revision.style && [base, revision].some(({ style }) => MARKED.has(style));
}

function wayOf({ style, explode, mediaType, allowReserved }: Parameter): string {
  if (mediaType !== undefined) return mediaType;
  return [
    `\`${style}\``,
    explode ? 'exploded' : 'not exploded',
    ...(allowReserved ? ['reserved characters allowed'] : []),
  ].join(', ');
}

function pairParameters({ pair }: Exchange): Pairing {
  const keyIn = (operation: Operation) => keys(operation);
  const [baseKey, revisionKey] = [keyIn(pair.base), keyIn(pair.revision)];
  const rest = new Map(pair.revision.parameters.map((one) => [revisionKey(one), one]));
  const both: Both[] = [];
  const lost: Parameter[] = [];
  for (const base of pair.base.parameters) {
    const revision = rest.get(baseKey(base));
    if (revision) both.push({ base, revision });
    else if (base.in !== 'path') lost.push(base);
    rest.delete(baseKey(base));
  }
  const gained = new Map([...rest.values()].filter((one) => one.in !== 'path').map((one) => [one.name, one]));
  const removed = lost.filter((base) => {
    const revision = gained.get(base.name);
    if (revision) both.push({ base, revision });
    return !gained.delete(base.name);
  });
  return { both, removed, added: [...rest.values()].filter((one) => gained.get(one.name) === one) };
}

/** What two parameters that are one have in common: of a path its position, counted from the end; else its name. */
function keys({ address }: Operation): (parameter: Parameter) => string {
  const names = [...address.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '').reverse();
  return ({ in: place, name }) => {
    const position = place === 'path' ? names.indexOf(name) : -1;
    if (position >= 0) return `path ${position}`;
    return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
  };
}
