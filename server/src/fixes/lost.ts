import type { Change, Plain } from '../syntax/change';
import { toPlain } from '../syntax/plain';
import type { Node, Tree } from '../syntax/tree';
import { ownChildren } from './site';

type Restore = Extract<Change, { do: 'restore' }>;

/** An entry of another text, which is to be put back. */
export interface Lost {
  readonly from: Tree;
  readonly node: Node;
  /** Undefined for an item of a list. */
  readonly key?: string;
  /** Those before it in its map or list, the nearest first. */
  readonly before: readonly Node[];
}

/** The entry that a change brings back; undefined where the other text has none there. */
export function lostEntry({ from, path, place }: Restore): Lost | undefined {
  let node = from.documents[place.document];
  for (const step of path) node = node === undefined ? undefined : from.child(node, step);
  const parent = node === undefined ? undefined : from.parent(node);
  if (node === undefined || parent === undefined) return undefined;
  const siblings = ownChildren(from, parent);
  const before = siblings.slice(0, siblings.indexOf(node)).reverse();
  return { from, node, before, key: from.key(node) };
}

export const lostValue = ({ from, node }: Lost): Plain => toPlain(from, node);

/** Where in a map or list an entry belongs: behind another one, or at the beginning. */
export interface Spot {
  readonly after?: Node;
}

/** The spot for an entry in a map or list; undefined where that has it already, or cannot have it. */
export function spotFor(tree: Tree, node: Node, lost: Lost): Spot | undefined {
  if (tree.resolved(node) !== node) return undefined;
  const kind = tree.kind(node);
  if (kind === 'null') return {};
  if (kind !== (lost.key === undefined ? 'list' : 'map')) return undefined;
  return kind === 'map' ? spotInMap(tree, node, lost) : spotInList(tree, node, lost);
}

function spotInMap(tree: Tree, map: Node, { from, key, before }: Lost): Spot | undefined {
  if (tree.child(map, key!) !== undefined) return undefined;
  const own = new Map(ownChildren(tree, map).map((child) => [tree.key(child), child]));
  const near = before.find((sibling) => own.has(from.key(sibling)));
  return near === undefined ? {} : { after: own.get(from.key(near)) };
}

/** Items are the same by what they say; of equal ones the second is that after the first. */
function spotInList(tree: Tree, list: Node, { from, node, before }: Lost): Spot | undefined {
  const own = ownChildren(tree, list);
  const textOf = (item: Node) => JSON.stringify(toPlain(from, item));
  const isSame = (item: Node) => textOf(item) === textOf(node);
  const there = numbered(own.map((item) => JSON.stringify(toPlain(tree, item))));
  const lost = ownChildren(from, from.parent(node)!).filter(isSame).length;
  if (there.has(`${lost - 1} ${textOf(node)}`)) return undefined;
  const names = [...numbered(before.toReversed().map(textOf)).keys()];
  const near = names.findLast((name) => there.has(name));
  return near === undefined ? {} : { after: own[there.get(near)!] };
}

/** Texts by how many like them come before, with their indexes. */
function numbered(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  return new Map(
    texts.map((text, index) => {
      const time = times.get(text) ?? 0;
      times.set(text, time + 1);
      return [`${time} ${text}`, index];
    }),
  );
}
