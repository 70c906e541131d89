import type { Change, ChangePlace } from '../../contracts/compare/change';
import { isMap } from '../../contracts/json';
import { valueAt } from '../../contracts/references';
import type { Json } from '../../readers/facts';
import type { Release } from '../../readers/snapshot';
import type { Change as Edit } from '../../syntax/change';
import { find } from '../../syntax/locate';
import { place } from '../../syntax/place';
import { toPlain } from '../../syntax/plain';
import type { Path, Tree } from '../../syntax/tree';
import { choice, type Fix, type World } from '../rule';
import { demandAgain, requiredItem } from './demands';

/** Takes a change back: what was removed is restored, what was changed left as it was, what was added taken out. */
export function takenBack({ base, revision, near }: Change, release: Release, world: World): Fix[] {
  if (!base) return revision ? takenOut(revision, world) : [];
  const from = release.snapshot.files.get(base.file)?.tree;
  if (!from) return [];
  const input = { base, from, world, title: `as it was in ${release.name}` };
  if (!revision) return restored(input, near);
  return base.path.at(-2) === 'required' ? demandedAgain(input, revision) : leftAlone(input, revision);
}

interface Input {
  readonly base: ChangePlace;
  /** The text that was released. */
  readonly from: Tree;
  readonly world: World;
  /** What the titles end on. */
  readonly title: string;
}

export const preferred = (title: string, ...changes: Edit[]): Fix => ({ title, safe: false, preferred: true, changes });

function restored({ base, from, world, title }: Input, near: ChangePlace): Fix[] {
  const edit = restoration(base, surviving(near, world), from, world);
  if (!edit) return [];
  const name = nameOf(base.path, valueIn(from, base.path));
  return [preferred(`Restore ${name} ${title}`, edit, ...restoredDemand(base, near, from, world))];
}

/** The nearest part of the document around a place that is there. */
function surviving({ file, path }: ChangePlace, world: World): ChangePlace {
  let length = path.length;
  while (length > 0 && valueAt(world.lookup, { file, path: path.slice(0, length) }) === undefined) length--;
  return { file, path: path.slice(0, length) };
}

/**
 * The entry to bring back is what was removed or, where the map around it is gone too, that map: the first step from what
 * has survived.
 */
function restoration(base: ChangePlace, near: ChangePlace, from: Tree, world: World): Edit | undefined {
  const here = valueAt(world.lookup, near);
  for (let length = base.path.length; length > 0; length--) {
    const [parent, key] = [base.path[length - 2], base.path[length - 1]];
    const isSame = length === 1 ? near.path.length === 0 : parent === near.path.at(-1);
    if (!isSame || key === undefined) continue;
    const isThere = typeof key === 'string' && isMap(here) && Object.hasOwn(here, key);
    if (isThere) return undefined;
    return { do: 'restore', place: place(near.file, near.path), from, path: base.path.slice(0, length) };
  }
  // What survived has another name by now, a component that was renamed, and holds it itself rather than in a map of such.
  if (LISTED.has(base.path.at(-2))) return undefined;
  return { do: 'restore', place: place(near.file, near.path), from, path: base.path };
}

/** What holds its entries by names of their own. */
const LISTED = new Set<string | number | undefined>(['properties', 'headers', 'content', 'responses', 'parameters']);

/** With a property, its name in `required`. */
function restoredDemand(base: ChangePlace, near: ChangePlace, from: Tree, world: World): Edit[] {
  if (base.path.at(-2) !== 'properties') return [];
  const schema = near.path.at(-1) === 'properties' ? near.path.slice(0, -1) : near.path;
  const list = [...base.path.slice(0, -2), 'required'];
  return demandAgain(String(base.path.at(-1)), list, from, { file: near.file, path: schema }, world);
}

function demandedAgain({ base, from, world, title }: Input, revision: ChangePlace): Fix[] {
  if (revision.path.at(-2) !== 'properties') return [];
  const name = String(revision.path.at(-1));
  const schema = { file: revision.file, path: revision.path.slice(0, -2) };
  const edits = demandAgain(name, base.path.slice(0, -1), from, schema, world);
  return edits.length > 0 ? [preferred(`Require ${name} again ${title}`, ...edits)] : [];
}

function leftAlone({ base, from, title }: Input, revision: ChangePlace): Fix[] {
  const node = find(from, base.path);
  // A whole schema has comments and references that a value does not hold; what stood elsewhere is another thing.
  if (node === undefined || from.kind(node) === 'map' || base.path.at(-1) !== revision.path.at(-1)) return [];
  const value = toPlain(from, node);
  // What is in an object or a list went with its type: the word alone brings back nothing that anybody reads.
  if (base.path.at(-1) === 'type' && (value === 'object' || value === 'array')) return [];
  const edit: Edit = { do: 'set', place: place(revision.file, revision.path), value };
  return revision.path.length === 0 ? [] : [choice(`Leave ${nameOf(revision.path)} ${title}`, edit)];
}

/** With a property, its name in `required`. */
function takenOut(revision: ChangePlace, world: World): Fix[] {
  const { file, path } = revision;
  if (path.length === 0) return [];
  const demand = path.at(-2) === 'properties' ? requiredItem(revision, world) : undefined;
  const removed = [path, ...(demand ? [demand.path] : [])];
  const edits = removed.map((one): Edit => ({ do: 'remove', place: place(file, one) }));
  return [choice(`Take ${nameOf(path, valueAt(world.lookup, revision))} out again`, ...edits)];
}

const SENT = new Set<string | number>(['webhooks', 'x-webhooks', 'callbacks']);

/** What people call the thing at a path: its key; for an item of a list what it says of itself, else its position. */
export function nameOf(path: Path, value?: Json): string {
  const sent = path.findIndex((step) => SENT.has(step));
  if (sent >= 0 && path.length - sent <= 4 && path.length > sent + 1) return String(path[sent + 1]);
  const last = path.at(-1);
  if (typeof last !== 'number') return String(last ?? 'it');
  return ownName(value) ?? `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

function ownName(value: Json | undefined): string | undefined {
  if (!isMap(value)) return value === undefined || Array.isArray(value) ? undefined : String(value);
  const { name, url, $ref } = value;
  if (typeof $ref === 'string') return $ref.split('/').at(-1);
  const said = [name, url].find((one) => typeof one === 'string');
  const [only, ...others] = Object.keys(value);
  return said ?? (others.length === 0 && Array.isArray(value[only ?? '']) ? only : undefined);
}

function valueIn(tree: Tree, path: Path): Json | undefined {
  const node = find(tree, path);
  return node === undefined ? undefined : (toPlain(tree, node) as Json);
}
