import type { Change, ChangePlace } from '../../contracts/compare/change';
import { changeId } from '../../contracts/compare/words';
import type { Compared } from '../../landscape/compared';
import type { Json } from '../../readers/facts';
import type { Change as Edit } from '../../syntax/change';
import { find } from '../../syntax/locate';
import { place } from '../../syntax/place';
import { toPlain } from '../../syntax/plain';
import type { Path, Tree } from '../../syntax/tree';
import { choice, type Fix, type Found, type World } from '../rule';
import { type NextMajorInput, nextMajor, raiseVersion } from './next-major';
import { nextMajorText } from './next-version';

/** What can be done about a change: take it back, soften it, or release it as a version of its own. */
export function changeFixes({ data, world }: Found): readonly Fix[] {
  const past = world.pasts.get(String(data.past));
  const compared = past?.compared.find(({ before }) => (before.text ?? '') === data.major);
  const change = compared?.comparison.changes.find((one) => changeId(one) === data.change);
  if (!compared || !change) return [];
  return [...takenBack(change, compared, world), ...optional(change, world), ...released({ compared, world })];
}

function takenBack(change: Change, compared: Compared, world: World): Fix[] {
  const { base, revision, near } = change;
  const from = base && treeOf(base, compared);
  const title = `as it was in ${compared.release.name}`;
  if (base && from && !revision) {
    const edit = restoration(base, near, from, world);
    const demand = restoredDemand(base, near, from, world);
    return edit ? [preferred(`Restore ${nameOf(base.path)} ${title}`, edit, ...demand)] : [];
  }
  if (base && from && revision) {
    const node = find(from, base.path);
    // A whole schema has comments and references that a value does not hold.
    if (node === undefined || from.kind(node) === 'map' || revision.path.length === 0) return [];
    const value = toPlain(from, node);
    return [
      choice(`Leave ${nameOf(revision.path)} ${title}`, {
        do: 'set',
        place: place(revision.file, revision.path),
        value,
      }),
    ];
  }
  if (!revision || revision.path.length === 0) return [];
  return [
    choice(`Take ${nameOf(revision.path)} out again`, { do: 'remove', place: place(revision.file, revision.path) }),
  ];
}

const preferred = (title: string, ...changes: Edit[]): Fix => ({ title, safe: false, preferred: true, changes });

/** The last step that is a name: `total`, `maxLength`. */
const nameOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? 'it');

const treeOf = ({ file }: ChangePlace, { release }: Compared): Tree | undefined =>
  release.snapshot.files.get(file)?.tree;

/**
 * The entry to bring back is what was removed or, where the map around it is gone too, that map: the first step from what
 * has survived.
 */
function restoration(base: ChangePlace, near: ChangePlace, from: Tree, world: World): Edit | undefined {
  const here = valueAt(world, near);
  for (let length = base.path.length; length > 0; length--) {
    const [parent, key] = [base.path[length - 2], base.path[length - 1]];
    const isSame = length === 1 ? near.path.length === 0 : parent === near.path.at(-1);
    if (!isSame || key === undefined) continue;
    const isThere = typeof key === 'string' && isMap(here) && Object.hasOwn(here, key);
    if (isThere) return undefined;
    return { do: 'restore', place: place(near.file, near.path), from, path: base.path.slice(0, length) };
  }
  // What survived has another name by now: a component that was renamed.
  return { do: 'restore', place: place(near.file, near.path), from, path: base.path };
}

/** With a property, its name in `required`. */
function restoredDemand(base: ChangePlace, near: ChangePlace, from: Tree, world: World): Edit[] {
  if (base.path.at(-2) !== 'properties') return [];
  const then = [...base.path.slice(0, -2), 'required'];
  const names = find(from, then);
  const index =
    names === undefined ? -1 : from.children(names).findIndex((item) => from.textOf(item) === base.path.at(-1));
  if (index < 0) return [];
  const schema = near.path.at(-1) === 'properties' ? near.path.slice(0, -1) : near.path;
  const now = valueAt(world, { file: near.file, path: [...schema, 'required'] });
  if (Array.isArray(now)) {
    if (now.includes(String(base.path.at(-1)))) return [];
    return [{ do: 'restore', place: place(near.file, [...schema, 'required']), from, path: [...then, index] }];
  }
  return [{ do: 'insert', place: place(near.file, schema), key: 'required', value: [String(base.path.at(-1))] }];
}

const isMap = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt({ lookup }: World, { file, path }: ChangePlace): Json | undefined {
  let value = lookup.spec(file)?.doc;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isMap(value) && Object.hasOwn(value, String(step)) ? value[String(step)] : undefined;
  }
  return value;
}

/** Asks for nothing new: takes a property out of `required`, or lets a parameter or a body be left out. */
function optional({ kind, revision }: Change, world: World): Fix[] {
  if (!revision || !/required/.test(kind)) return [];
  const required = requiredItem(revision, world);
  if (required)
    return [choice(`Let ${required.name} be left out`, { do: 'remove', place: place(revision.file, required.path) })];
  const value = valueAt(world, revision);
  const flag = isMap(value) ? revision.path.concat('required') : revision.path;
  if (valueAt(world, { file: revision.file, path: flag }) !== true) return [];
  const name = isMap(value) && typeof value.name === 'string' ? value.name : nameOf(flag.slice(0, -1));
  return [choice(`Let ${name} be left out`, { do: 'set', place: place(revision.file, flag), value: false })];
}

/** The item of `required` that a change is about: it itself, or the one that names the property. */
function requiredItem({ file, path }: ChangePlace, world: World): { name: string; path: Path } | undefined {
  const isItem = path.at(-2) === 'required' && typeof path.at(-1) === 'number';
  const list = isItem
    ? path.slice(0, -1)
    : [...path.slice(0, path.at(-2) === 'properties' ? -2 : path.length), 'required'];
  const names = valueAt(world, { file, path: list });
  if (!Array.isArray(names)) return undefined;
  const name = isItem ? valueAt(world, { file, path }) : path.at(-1);
  const index = names.indexOf(name as Json);
  // A list of one goes as a whole: OpenAPI 3.0 allows no empty one.
  return index < 0 ? undefined : { name: String(name), path: names.length === 1 ? list : [...list, index] };
}

/** Lets both live: today's form under a new major version, the released one beside it or gone. */
function released(input: NextMajorInput): Fix[] {
  const next = nextMajorText(input);
  if (next === undefined) return [];
  const { before } = input.compared;
  const kept = nextMajor(input);
  const raised = raiseVersion(input, 'major');
  return [
    ...(kept.length > 0 ? [choice(`Release as ${next} and keep ${before.text} beside it`, ...kept)] : []),
    ...(raised.length > 0 ? [choice(`Release as ${next} in place of ${before.text}`, ...raised)] : []),
  ];
}

/** Lists a contract again that is gone from `provides`, as it stood there. */
export function goneFixes({ data, world }: Found): readonly Fix[] {
  const { service, newest } = world.pasts.get(String(data.past)) ?? {};
  const entry = newest?.service.provides.find(({ api }) => api === data.gone);
  const from = newest?.release.snapshot.files.get(newest.release.file)?.tree;
  if (!service || !newest || !entry || !from) return [];
  const isGone = service.provides.every(({ api }) => api !== data.gone);
  const title = `List ${data.gone} again as it was in ${newest.release.name}`;
  const hasList = service.facts.provides !== undefined;
  const where = place(service.file, hasList ? ['provides'] : []);
  const path = hasList ? entry.facts.path : ['provides'];
  return isGone ? [preferred(title, { do: 'restore', place: where, from, path })] : [];
}
