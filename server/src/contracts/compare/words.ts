import type { Operation } from '../contract';
import type { Change, ChangePlace, Site } from './change';
import { KINDS } from './kinds';

/** Of a field that lies deeper than this, the steps in the middle are left out. */
const SHOWN = 12;

/** How the status `default` is told. */
const ANY_STATUS = 'any other status (`default`)';

/** More operations than this are counted, not named. */
const NAMED = 2;

const told = new WeakMap<Change, string>();

/** What a consumer is told of a change, as whole sentences. */
export function changeMessage(change: Change): string {
  const known = told.get(change) ?? tell(change);
  told.set(change, known);
  return known;
}

function tell(change: Change): string {
  const sites = sitesOf(change);
  const operations = [...new Set(sites.map(({ operation }) => labelOf(operation)))];
  const args: Readonly<Record<string, string>> = {
    ...change.args,
    ...(change.args.status === 'default' && { status: ANY_STATUS }),
    operations: operations.length === 0 ? 'The interface' : listOf(operations, NAMED),
    field: fieldOf(sites),
  };
  const worded = KINDS[change.kind].message.replace(/\[([^|[\]]*)\|([^|[\]]*)\]/g, (_, one: string, several: string) =>
    operations.length > 1 ? several : one,
  );
  return worded.replace(/\{(\w+)\}/g, (written, name: string) => (Object.hasOwn(args, name) ? args[name]! : written));
}

/**
 * A change as it is met at some of its sites, all of one kind: they are told first, and only they where `only` is set.
 * Without sites, the change as it is.
 */
export function asMet(change: Change, met: readonly Site[], only: boolean): Change {
  const [first] = met;
  if (!first) return change;
  const { kind, level } = first;
  const others = only ? [] : change.sites.filter((site) => site.kind === kind && !met.includes(site));
  return { ...change, kind, level, sites: [...met, ...others] };
}

/** Those at which it is what the message says: in the other direction it may be something else. */
function sitesOf({ kind, sites }: Change): readonly Site[] {
  return sites.filter((site) => site.kind === kind);
}

/** `GET /orders/{id}`; of a webhook `POST orderPlaced`; of a payload its file's name. */
export function labelOf({ method, address, sentAs }: Operation): string {
  return method === '' ? address : `${method} ${sentAs ?? address}`;
}

/** `GET /a and GET /b`, `GET /a, GET /b and 3 more`. */
export function listOf(operations: readonly string[], most: number): string {
  const [named, rest] = [operations.slice(0, most), operations.length - most];
  if (rest > 0) return `${named.join(', ')} and ${rest} more`;
  return named.join(' and ');
}

function fieldOf(sites: readonly Site[]): string {
  const fields = [...new Set(sites.flatMap(({ steps }) => (steps ? [fieldText(steps)] : [])))];
  const [first = '', ...others] = fields;
  if (others.length === 0) return first;
  return `${first} (and ${others.length} other ${others.length === 1 ? 'place' : 'places'})`;
}

/** `items[].sku` in backticks; the body where there are no steps. */
export function fieldText(steps: readonly string[]): string {
  if (steps.length === 0) return 'the body';
  if (steps.length === 1 && steps[0] === '*') return 'each value';
  const shown = steps.length > SHOWN ? [...steps.slice(0, SHOWN - 3), '…', ...steps.slice(-2)] : steps;
  const text = shown.reduce(
    (whole, step) => (step === '[]' || whole === '' ? `${whole}${step}` : `${whole}.${step}`),
    '',
  );
  return `\`${text}\``;
}

/** A JSON pointer into the revision; into the base for what was removed. */
export function changePath(change: Change): string {
  const { path } = placeOf(change);
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const placeOf = ({ base, revision, near }: Change): ChangePlace => revision ?? base ?? near;

/** What tells changes apart that are of one kind at one place. */
const NAMES = ['name', 'status', 'mediaType', 'scope', 'value', 'values', 'contract', 'host', 'before'];

/**
 * Tells a change from all others, however the files are laid out: by its kind, the operation or component with the
 * field that it concerns, and the name of what changed there.
 */
export function changeId(change: Change): string {
  const { kind, args, base, near, revision } = change;
  const { path } = base ?? revision ?? near;
  const where = path.filter((step) => typeof step === 'string');
  const names = NAMES.flatMap((name) => (Object.hasOwn(args, name) ? [args[name]!] : []));
  return [kind, ...where, ...names].join(' ');
}
