import type { Change } from '../syntax/change';
import type { Node, Tree } from '../syntax/tree';
import { addToBlock, fillNull } from './block-add';
import { setInBlock } from './block-set';
import { addToFlowAfter, setInFlow } from './flow-edits';
import { type Lost, lostEntry, lostValue, type Spot, spotFor } from './lost';
import { restoreLines } from './restore-block';
import { flowEntry } from './restore-flow';
import { inFlow, ownChildren, type Site } from './site';
import { isBlock, styleLike } from './style';
import type { TextEdit } from './text-edit';

/** Puts an entry of another text into the map or list `node`, as it stood there. None where it is there already. */
export function restore(site: Site, node: Node, change: Extract<Change, { do: 'restore' }>): TextEdit[] {
  const { tree } = site;
  const lost = lostEntry(change);
  const spot = lost && spotFor(tree, node, lost);
  if (!lost || !spot) return [];
  const like: Site = { tree, style: styleLike(tree, lost.from) };
  const { from } = lost;
  const isLines = takesLines(tree, node) && isBlock(from, from.parent(lost.node)!) && !namesTwice(tree, lost);
  return (isLines ? restoreLines(like, node, lost, spot) : undefined) ?? restoreValue(like, node, lost, spot);
}

/** A block, or what may become one: nothing, or braces with nothing in them. */
function takesLines(tree: Tree, node: Node): boolean {
  if (isBlock(tree, node)) return true;
  if (tree.language === 'json' || inFlow(tree, node)) return false;
  const { start, end } = tree.span(node);
  return tree.kind(node) === 'null' || tree.text.slice(start + 1, end - 1).trim() === '';
}

/** Whether an anchor in the lost text has the name of one that is there: aliases would mean another value. */
function namesTwice({ text }: Tree, { from, node }: Lost): boolean {
  const { start, end } = from.entrySpan(node);
  const anchors = from.text.slice(start, end).match(/(?<=[\s[{,])&[^\s,[\]{}]+/g) ?? [];
  return anchors.some((anchor) => text.includes(anchor));
}

/** Where its text cannot be taken over, the entry is written anew. */
function restoreValue(site: Site, node: Node, lost: Lost, { after }: Spot): TextEdit[] {
  const { tree } = site;
  const { key } = lost;
  if (tree.kind(node) === 'null') return fillNothing(site, node, lost);
  if (!isBlock(tree, node)) return addToFlowAfter(site, node, after, flowEntry(site, lost));
  const own = ownChildren(tree, node);
  const next = after === undefined ? own[0] : own[own.indexOf(after) + 1];
  return addToBlock(site, node, key, lostValue(lost), next);
}

function fillNothing(site: Site, node: Node, lost: Lost): TextEdit[] {
  const { key } = lost;
  const value = lostValue(lost);
  const whole = key === undefined ? [value] : { [key]: value };
  if (site.tree.language === 'json' || inFlow(site.tree, node)) return [setInFlow(site, node, whole)];
  return key === undefined ? setInBlock(site, node, whole) : fillNull(site, node, key, value);
}
