import { edits, type TextEdit } from '../../fixes/edits';
import type { FileEdits } from '../../fixes/offer';
import { yamlString } from '../../fixes/quote';
import { inFlow } from '../../fixes/site';
import type { Change } from '../../syntax/change';
import { find, locate, pathOf } from '../../syntax/locate';
import type { Node, Tree } from '../../syntax/tree';
import type { Mention } from '../occurrences/mention';
import type { Occurrence } from '../occurrences/occurrences';

/** Writes a new name in the place of the old one everywhere, with quotes where it needs them. */
export function renameEdits(places: readonly Occurrence[], name: string): FileEdits[] {
  const byFile = new Map<string, Occurrence[]>();
  for (const one of places) byFile.set(one.state.file, [...(byFile.get(one.state.file) ?? []), one]);
  return [...byFile].map(([file, own]) => ({ file, edits: editsIn(own, name) }));
}

function editsIn(places: readonly Occurrence[], name: string): TextEdit[] {
  const nodes = places.map(({ state: { tree }, mention: { place } }) => find(tree, place.path, place.document));
  const written = new Set(nodes);
  const made = places.flatMap((place, index) => {
    const node = nodes[index];
    return node === undefined || comesIn(place, node, written) ? [] : replaced(place.state.tree, place.mention, name);
  });
  return made.sort((a, b) => a.span.start - b.span.start);
}

/** By an alias of a name that is renamed where it is anchored. */
function comesIn(
  { state: { tree }, mention: { place } }: Occurrence,
  node: Node,
  written: ReadonlySet<Node | undefined>,
): boolean {
  const anchored = tree.resolved(node);
  return place.part === 'value' && anchored !== node && written.has(anchored);
}

/**
 * Writes another text in the place of a mention's name, in the same quotes, or in new ones where it needs them. None
 * where the place is gone.
 */
export function replaced(tree: Tree, mention: Written, name: string): TextEdit[] {
  const { place } = mention;
  if (place.span) return [{ span: place.span, text: name }];
  const node = find(tree, place.path, place.document);
  if (node === undefined) return [];
  const span = locate(tree, place);
  const text = writtenWith(mention, name);
  if (tree.text.slice(span.start, span.end) === mention.text && fits(tree, node, place.part, text)) {
    return [{ span, text: name }];
  }
  const own = { ...place, path: pathOf(tree, node) };
  const change: Change =
    place.part === 'key' ? { do: 'rename', place: own, key: text } : { do: 'set', place: own, value: text };
  return edits(tree, [change]);
}

type Written = Pick<Mention, 'place' | 'written' | 'text'>;

/** Whether a text can stand where another one stood, in the same quotes or in none. */
function fits(tree: Tree, node: Node, part: string, text: string): boolean {
  const span = part === 'key' ? tree.keySpan(node) : tree.span(node);
  const sign = span && tree.text[span.start];
  if (sign === '"') return JSON.stringify(text) === `"${text}"`;
  return sign === "'" ? !text.includes("'") : yamlString(text, inFlow(tree, node)) === text;
}

/** What a mention's scalar says with another name in it. */
export function writtenWith({ written, place }: Omit<Written, 'text'>, name: string): string {
  const { start, end } = place.within ?? { start: 0, end: written.length };
  return written.slice(0, start) + name + written.slice(end);
}
